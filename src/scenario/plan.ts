// Scenario -> Plan: the phases on a time line, the time line cut into segments, and what such a run can and cannot show.
//
//   boot | idle | warmup | steady .......................... | drain | reload | stop
//   [ segment 0 ][ segment 1 ][ segment 2 ][ segment 3 ][ segment 4 ]
//
// As if nothing went wrong: a new epoch in a later segment warms up again, and the run takes that much longer.

import { meanRate } from '../model/arrival-rate.ts';
import type { Phase, PhaseName, Plan, Segment } from '../model/plan.ts';
import type { Scenario } from '../model/scenario.ts';
import { planChecks } from './planned-checks.ts';

/** `boxSeconds`: the longest a leg may take; a shorter `segments.length` counts; null: no limit, one segment. */
export function planRun(scenario: Scenario, { boxSeconds }: { readonly boxSeconds: number | null }): Plan {
  const phases = layPhases(scenario);
  const last = phases.at(-1);
  const again = newLivesSeconds(scenario);
  const totalSeconds = last === undefined ? 0 : last.startSeconds + last.seconds + again;
  const { load, phases: times, durationSeconds, watch } = scenario;
  const steadySamples = Math.floor(durationSeconds / watch.everySeconds + 1e-9);
  const meanRatePerSecond =
    load === null ? null : meanRate(load, times.warmupSeconds, times.warmupSeconds + durationSeconds);
  const lengthSeconds = shorter(scenario.segments.lengthSeconds, boxSeconds);
  return {
    scenarioName: scenario.name,
    phases,
    segments: cut(totalSeconds, lengthSeconds),
    legs: legsNeeded(scenario, again, totalSeconds, lengthSeconds),
    totalSeconds,
    steadySamples,
    meanRatePerSecond,
    checks: planChecks(scenario, { steadySamples, meanRatePerSecond }),
  };
}

/** What lives that are ended on purpose cost: each boots, in the time it has for that at most, and warms up again. */
function newLivesSeconds({ chaos, durationSeconds, phases }: Scenario): number {
  return [chaos.kill, chaos.restart].reduce((sum, deed) => {
    if (deed === null || deed === undefined) return sum;
    return sum + Math.floor(durationSeconds / deed.everySeconds) * (phases.warmupSeconds + deed.recoverWithinSeconds);
  }, 0);
}

/** Phases without length are left out, but for boot and stop, which take as long as they take. */
function layPhases({ phases, durationSeconds }: Scenario): readonly Phase[] {
  const lengths: readonly (readonly [PhaseName, number])[] = [
    ['boot', 0],
    ['idle', phases.idleSeconds],
    ['warmup', phases.warmupSeconds],
    ['steady', durationSeconds],
    ['drain', phases.drainSeconds],
    ['reload', phases.reloadSeconds],
    ['stop', 0],
  ];
  let startSeconds = 0;
  const laid: Phase[] = [];
  for (const [name, seconds] of lengths) {
    if (seconds === 0 && name !== 'boot' && name !== 'stop') continue;
    laid.push({ name, startSeconds, seconds });
    startSeconds += seconds;
  }
  return laid;
}

function cut(totalSeconds: number, boxSeconds: number | null): readonly Segment[] {
  if (boxSeconds === null || boxSeconds >= totalSeconds) return [{ index: 0, startSeconds: 0, seconds: totalSeconds }];
  // A rest of a rounding error is no segment.
  const count = Math.ceil(totalSeconds / boxSeconds - 1e-9);
  return Array.from({ length: count }, (_, index) => ({
    index,
    startSeconds: index * boxSeconds,
    seconds: index === count - 1 ? totalSeconds - index * boxSeconds : boxSeconds,
  }));
}

/** Claiming, adopting and letting go, on a slow day. */
const handOverSeconds = 10;

/**
 * How many legs to provide. A system that cannot live on (a fresh machine, lifetime "segment") warms up again in each, and a boot
 * takes its time. Infinity when a leg would end before it is warm: such a run never moves.
 */
function legsNeeded(
  { phases, durationSeconds }: Scenario,
  newLives: number,
  totalSeconds: number,
  lengthSeconds: number | null,
): number {
  if (lengthSeconds === null || lengthSeconds >= totalSeconds) return 1;
  const usefulSeconds = lengthSeconds - phases.warmupSeconds - handOverSeconds;
  if (usefulSeconds <= 0) return Number.POSITIVE_INFINITY;
  return Math.ceil((phases.idleSeconds + durationSeconds + newLives + phases.drainSeconds) / usefulSeconds);
}

/** Of two limits the smaller; null is no limit. */
export function shorter(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
