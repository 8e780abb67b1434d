// Finds how much of the beginning to leave out, because it bends away from the line that the rest follows (MSER, with a line
// in place of the mean). One share for all groups.

import { type Group, partOf, pointCount } from './group.ts';
import { whitenedLine } from './whitened-line.ts';

const steps = 12;
const largestStep = 8;
const neededGain = 0.8;
const fewestPoints = 24;

/**
 * Share of every group's beginning to leave out: 0, 1/12 .. 8/12. Greedy and ascending: a longer cut is taken only when it
 * lowers (squared error of one pooled line) / n² by a fifth of the last one taken; never below 24 points.
 * `leastVariance` per point keeps an exactly flat rest from winning by rounding alone.
 */
export function settlingCut(groups: readonly Group[], leastVariance = 0): number {
  let best = Number.POSITIVE_INFINITY;
  let cut = 0;
  for (let step = 0; step <= largestStep; step += 1) {
    const kept = partOf(groups, step / steps, 1);
    const n = pointCount(kept);
    if (step > 0 && n < fewestPoints) break;
    const line = whitenedLine(kept, 0);
    if (line === null) break;
    const error = Math.max(line.variance * (n - line.parameters), n * leastVariance) / n ** 2;
    if (error < neededGain * best) {
      best = error;
      cut = step / steps;
    }
  }
  return cut;
}
