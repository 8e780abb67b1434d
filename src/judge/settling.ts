// Tells growth that dies away (a warm-up, a filling cache) from growth that goes on, by the slopes of the three thirds.
// A guard against false red only: it never makes anything pass.

import type { PooledSlope } from '../stats/pooled-slope.ts';

const slowing = 0.85;
const slowingQuantile = 1.645;

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
 * Something that settles grows less in each third of a life than in the one before. Where the second third surely does, the growth
 * is settling unless the last grows no slower than the second, or a line beside the best exponential surely rises.
 */
export function isSettling(
  slopeBetween: (from: number, to: number) => PooledSlope | null,
  growsBeside: () => boolean = () => false,
): Settling {
  const first = slopeBetween(0, 1 / 3);
  const second = slopeBetween(1 / 3, 2 / 3);
  const last = slopeBetween(2 / 3, 1);
  if (first === null || second === null) return 'unknown';
  const noise = Math.hypot(first.standardError, second.standardError);
  const slows = second.slope < slowing * first.slope && first.slope - second.slope > slowingQuantile * noise;
  if (!slows) return 'no';
  if (last === null) return 'yes';
  return last.slope >= second.slope || growsBeside() ? 'slowing-but-growing' : 'yes';
}
