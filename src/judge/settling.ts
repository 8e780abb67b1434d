// Tells growth that dies away (a warm-up, a filling cache) from growth that goes on, by the slopes of the three thirds.
// A guard against false red only: it never makes anything pass.

import { type Group, partOf } from '../stats/group.ts';
import { type PooledSlope, slopeOfPart } from '../stats/pooled-slope.ts';

const slowing = 0.85;
const slowingQuantile = 1.645;
const goesOnQuantile = 2.33;

export type Settling =
  /** Growth slows down as something that settles would. */
  | 'yes'
  /** It does not slow down. */
  | 'no'
  /** It slows down, but the last third grows more than any settling would leave. */
  | 'slowing-but-growing'
  /** Too few bins for thirds. */
  | 'unknown';

/**
 * Something that settles exponentially loses the same share of its slope from each third to the next. If the last third grows
 * surely more than that share would leave, settling does not explain it.
 */
export function isSettling(groups: readonly Group[], whole: PooledSlope): Settling {
  const third = (from: number, to: number) =>
    slopeOfPart(partOf(groups, from, to), whole, { ownVarianceCounts: false });
  const first = third(0, 1 / 3);
  const second = third(1 / 3, 2 / 3);
  const last = third(2 / 3, 1);
  if (first === null || second === null) return 'unknown';
  const noise = Math.hypot(first.standardError, second.standardError);
  const slows = second.slope < slowing * first.slope && first.slope - second.slope > slowingQuantile * noise;
  if (!slows) return 'no';
  if (last === null) return 'yes';
  const rest = Math.max(0, second.slope);
  // A first third that did not grow cannot have been settling: then the last must grow on its own account.
  const ratio = first.slope > 0 ? rest / first.slope : 0;
  const doubt = Math.hypot(last.standardError, 2 * ratio * second.standardError, ratio ** 2 * first.standardError);
  return last.slope - rest * ratio > goesOnQuantile * doubt ? 'slowing-but-growing' : 'yes';
}
