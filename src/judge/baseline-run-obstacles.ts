// What forbids a comparison before any figure is looked at: another load, another machine, our own lateness, nothing on one side.
// Growth is compared across machines all the same: a slow machine does not leak faster.

import type { BaselineBecause, BaselineEstimate, BaselineSummary } from '../model/baseline.ts';
import type { Pair } from './baseline-run-pairs.ts';
import { sameClassSpread } from './calibration.ts';

/** null: nothing forbids it. What the two runs are as a whole comes first, for it says more than a missing figure. */
export function obstacleTo(pair: Pair, now: BaselineSummary, before: BaselineSummary): BaselineBecause | null {
  if (now.load?.hash !== before.load?.hash) return 'other-load';
  if (pair.now === null) return 'not-in-this-run';
  if (pair.before === null) return 'not-in-baseline';
  const late = now.load?.prompt === false || before.load?.prompt === false;
  if (late && (pair.kind === 'latency' || pair.kind === 'throughput')) return 'late-sends';
  const machine = dependsOnMachine(pair, now) ? machineObstacle(now, before) : null;
  if (machine !== null) return machine;
  if (!isMeasured(pair, pair.now) || !isMeasured(pair, pair.before)) return 'no-interval';
  return pair.margin === null ? 'no-limit' : null;
}

/** Response times do, and the rate of a closed loop. The rate of an open one is the schedule's, as long as it is held. */
export function dependsOnMachine({ kind }: Pair, { load }: BaselineSummary): boolean {
  return kind === 'latency' || (kind === 'throughput' && load?.model === 'closed');
}

export function machineObstacle(now: BaselineSummary, before: BaselineSummary): BaselineBecause | null {
  const ratio = machineRatio(now, before);
  if (ratio === null) return 'machine-unknown';
  if ([now, before].some(({ machine }) => (machine?.spread ?? 0) > sameClassSpread)) return 'machines-differ';
  return Math.max(ratio, 1 / ratio) > 1 + sameClassSpread ? 'other-machine' : null;
}

/** How many times as slow as the machine of the baseline ours was; null: one of them was not measured. */
export function machineRatio(now: BaselineSummary, before: BaselineSummary): number | null {
  return now.machine === null || before.machine === null ? null : now.machine.slowness / before.machine.slowness;
}

function isMeasured({ scale }: Pair, { low, high, confidence }: BaselineEstimate): boolean {
  if (low === null || high === null || confidence === null) return false;
  return scale === 'difference' || low > 0;
}
