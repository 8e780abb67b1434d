// The Wilson interval of a share: how far the true share may lie from "k of n".
// Assumes independent trials; for failures that come in bursts it is too narrow, so it is shown and seldom decides alone.

import { normalQuantile } from './normal-quantile.ts';

export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
  readonly n: number;
}

/**
 * Two-sided Wilson score interval. Keeps inside 0..1 and is honest at 0 of n, where the textbook interval has no width.
 * null when there were no trials. Throws RangeError unless 0 <= hits <= trials.
 */
export function shareInterval(hits: number, trials: number, confidence = 0.95): ShareInterval | null {
  if (!(hits >= 0 && hits <= trials))
    throw new RangeError(`shareInterval requires 0 <= hits <= trials, got ${hits} of ${trials}`);
  if (trials === 0) return null;
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const share = hits / trials;
  const shrink = 1 + z ** 2 / trials;
  const centre = (share + z ** 2 / (2 * trials)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  // Rounding must not turn an exact 0 or 1 into a bound beside it.
  const low = hits === 0 ? 0 : Math.max(0, centre - half);
  const high = hits === trials ? 1 : Math.min(1, centre + half);
  return { share, low, high, confidence, n: trials };
}
