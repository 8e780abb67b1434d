// Whether a plan can judge each check, known before a minute is spent; and if not, why and what to do.
// Not the judge: it decides on what was measured, and sees leaks too large for any doubt also in short runs.

import { assertNever } from '../model/error.ts';
import type { PlannedCheck } from '../model/plan.ts';
import type { CheckCode, CheckSpec, Scenario } from '../model/scenario.ts';
import {
  type Expected,
  plannedExhaustion,
  plannedGrowth,
  plannedIdleGrowth,
  warmupUndeclared,
} from './planned-growth.ts';
import { formatDuration } from './units.ts';

/** A drift of response times is told from the wandering of a host only over half an hour or more; a step needs two levels. */
const leastDriftSeconds = 1_800;
/** The baseline hour, and one to compare with it. */
const leastDegradationSeconds = 7_200;

/** What nobody asked for is not planned. */
export function planChecks(scenario: Scenario, expected: Expected): readonly PlannedCheck[] {
  return Object.values(scenario.checks).flatMap((check) => {
    if (check.on) return [planCheck(check, scenario, expected)];
    return check.origin === 'default' ? [] : [not(check.code, 'turned off')];
  });
}

const noProcess = 'no process is known: name it by watch.pid or watch.port';
const noLoad = 'there is no load';

function planCheck(check: CheckSpec, scenario: Scenario, expected: Expected): PlannedCheck {
  const { load, phases, system, watch } = scenario;
  const { code } = check;
  const seen = system !== null || watch.pid !== null || watch.port !== null;
  switch (code) {
    case 'memory-growth':
    case 'handle-growth':
    case 'thread-growth':
    case 'socket-growth':
    case 'child-growth':
      return seen ? plannedGrowth(check, scenario, expected) : not(code, noProcess);
    case 'metric-growth':
      return plannedGrowth(check, scenario, expected);
    case 'idle-growth':
      return seen ? plannedIdleGrowth(check, scenario) : not(code, noProcess);
    case 'exhaustion':
      return seen ? plannedExhaustion(check, scenario, expected) : not(code, noProcess);
    case 'latency-drift':
    case 'latency-step':
      return load === null ? not(code, noLoad) : longEnough(code, scenario, leastDriftSeconds, '');
    case 'degradation':
      return load === null
        ? not(code, noLoad)
        : longEnough(code, scenario, leastDegradationSeconds, ': a baseline hour, and one to compare with it');
    case 'error-rate':
      return load === null ? not(code, noLoad) : judged(code);
    case 'p99':
      if (load === null) return not(code, noLoad);
      return check.limit === null ? not(code, 'no limit given') : judged(code);
    case 'throughput':
      if (load === null) return not(code, noLoad);
      return check.limit === null && expected.meanRatePerSecond === null
        ? not(code, 'no limit given, and neither a closed loop nor a replay has a planned rate')
        : judged(code);
    case 'uptime':
    case 'crash':
      return seen ? judged(code) : not(code, noProcess);
    case 'cleanup':
      if (load === null) return not(code, 'there is no load to clean up after');
      if (phases.drainSeconds === 0) return not(code, 'there is no drain phase: give phases.drain');
      return phases.idleSeconds === 0
        ? not(code, 'there is no idle phase to compare with: give phases.idle')
        : judged(code);
    default:
      return assertNever(code);
  }
}

function longEnough(code: CheckCode, scenario: Scenario, leastSeconds: number, why: string): PlannedCheck {
  const { durationSeconds } = scenario;
  if (durationSeconds >= leastSeconds) {
    const undeclared = warmupUndeclared(scenario);
    return undeclared === null ? judged(code) : not(code, undeclared);
  }
  const needed = formatDuration(leastSeconds);
  return not(code, `${formatDuration(durationSeconds)} of steady load is too short, ${needed} is needed${why}`);
}

function judged(check: CheckCode): PlannedCheck {
  return { check, judged: true, reason: null, smallestVisible: null };
}

function not(check: CheckCode, reason: string): PlannedCheck {
  return { check, judged: false, reason, smallestVisible: null };
}
