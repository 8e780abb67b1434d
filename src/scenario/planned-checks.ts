// Whether a plan can judge each check, known before a minute is spent; and if not, why and what to do.
// Not the judge: it decides on what was measured, and sees leaks too large for any doubt also in short runs.

import { assertNever } from '../model/error.ts';
import type { PlannedCheck } from '../model/plan.ts';
import type { CheckCode, CheckSpec, Scenario } from '../model/scenario.ts';
import {
  assumedNoise,
  secondsToSee,
  smallestVisibleHandleGrowth,
  smallestVisibleMemoryGrowth,
} from './smallest-visible.ts';
import { formatDuration, formatGrowth, sizeFamilyOf } from './units.ts';

interface Expected {
  readonly steadySamples: number;
  readonly meanRatePerSecond: number | null;
}

/** Below this many no slope has an interval worth the name. */
const fewestSamples = 20;
/** Shorter runs are judged only when the scenario itself says how long warming up takes. */
const undeclaredWarmupSeconds = 3 * 3_600;

export function planChecks(scenario: Scenario, expected: Expected): readonly PlannedCheck[] {
  return Object.values(scenario.checks).map((check) => {
    if (!check.on) return not(check.code, 'turned off');
    return planCheck(check, scenario, expected);
  });
}

function planCheck(check: CheckSpec, scenario: Scenario, expected: Expected): PlannedCheck {
  const { load, phases, system, watch } = scenario;
  const { code } = check;
  const seen = system !== null || watch.pid !== null || watch.port !== null;
  switch (code) {
    case 'memory-growth':
    case 'handle-growth':
      return seen
        ? growth(check, scenario, expected)
        : not(code, 'no process is known: name it by watch.pid or watch.port');
    case 'latency-drift':
    case 'degradation':
      return not(code, load === null ? 'there is no load' : 'not built yet');
    case 'error-rate':
      return load === null ? not(code, 'there is no load') : judged(code);
    case 'p99':
      if (load === null) return not(code, 'there is no load');
      return check.limit === null ? not(code, 'no limit given') : judged(code);
    case 'throughput':
      if (load === null) return not(code, 'there is no load');
      return check.limit === null && expected.meanRatePerSecond === null
        ? not(code, 'no limit given, and a closed loop has no planned rate')
        : judged(code);
    case 'uptime':
    case 'crash':
      return seen ? judged(code) : not(code, 'no process is known: name it by watch.pid or watch.port');
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

/** A limit can be judged when it is at least the smallest growth that this length and cadence can show. */
function growth(check: CheckSpec, scenario: Scenario, { steadySamples }: Expected): PlannedCheck {
  const { code, limit } = check;
  if (limit === null) return not(code, 'no limit given');
  if (limit.unit !== 'bytes-per-hour' && limit.unit !== 'per-hour') {
    return not(code, 'growth per operation is not built yet: give a limit per hour');
  }
  const isMemory = code === 'memory-growth';
  const { durationSeconds, phases, watch } = scenario;
  const visibleAfter = isMemory
    ? (seconds: number) => smallestVisibleMemoryGrowth(seconds, watch.everySeconds)
    : smallestVisibleHandleGrowth;
  const smallest = visibleAfter(durationSeconds);
  const printed = formatGrowth(smallest, limit.unit, sizeFamilyOf(limit.text));
  const smallestVisible = isMemory ? `${printed}, ${assumedNoise}` : printed;
  const reason = whyNot();
  return { check: code, judged: reason === null, reason, smallestVisible };

  function whyNot(): string | null {
    const steady = formatDuration(durationSeconds);
    if (steadySamples < fewestSamples) {
      return `${steady} of steady load gives ${steadySamples} samples, fewer than ${fewestSamples}: soak longer or sample more often (watch.every)`;
    }
    // Tolerance for quantities that meet exactly: 1/h over 3 h.
    if (limit !== null && limit.value < smallest * (1 - 1e-9)) {
      const needed = secondsToSee(limit.value, visibleAfter);
      const longer = needed === null ? '' : `soak for about ${formatDuration(roundUp(needed))}, `;
      // Memory's bound rests on an assumed noise, so nothing is promised either way; a count's does not.
      const [assumed, unless] = isMemory
        ? ['with ordinary noise ', '; a quieter system may still be judged']
        : ['', ''];
      return `${assumed}${steady} of steady load shows growth from ${printed} on, and the limit is ${limit.text}: ${longer}raise the limit, or turn the check off${unless}`;
    }
    if (durationSeconds < undeclaredWarmupSeconds && !phases.warmupDeclared) {
      return 'a soak under 3 h is judged for growth only when it says how long warming up takes: give phases.warmup';
    }
    return null;
  }
}

/** Up to whole minutes, from two hours on to whole quarters: nobody plans in seconds. */
function roundUp(seconds: number): number {
  const step = seconds < 7_200 ? 60 : 900;
  return Math.ceil(seconds / step - 1e-3) * step;
}

function judged(check: CheckCode): PlannedCheck {
  return { check, judged: true, reason: null, smallestVisible: null };
}

function not(check: CheckCode, reason: string): PlannedCheck {
  return { check, judged: false, reason, smallestVisible: null };
}
