// A quantile of many durations with its interval, from their histogram alone: how far it would move if as many had been drawn anew.
// For draws that do not hang together; durations of a busy hour do, so their hours must be compared as well.

import { count, type LatencyHistogram, secondsAtRank } from './latency-histogram.ts';
import { normalQuantile } from './normal-quantile.ts';

export interface QuantileInterval {
  readonly value: number;
  /** null: so few durations that no rank bounds the quantile on this side. */
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/**
 * Order statistics: the number of durations below the true quantile is binomial, so the ranks n p -+ z sqrt(n p (1 - p)),
 * rounded outwards, enclose it (Conover 1999, normal approximation). null for an empty histogram; throws RangeError unless
 * 0 < probability < 1.
 */
export function quantileInterval(
  histogram: LatencyHistogram,
  probability: number,
  confidence = 0.95,
): QuantileInterval | null {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`quantileInterval requires a probability between 0 and 1, got ${probability}`);
  const n = count(histogram);
  if (n === 0) return null;
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const half = z * Math.sqrt(n * probability * (1 - probability));
  const lowRank = Math.floor(n * probability - half);
  const highRank = Math.ceil(n * probability + half) + 1;
  return {
    value: secondsAtRank(histogram, Math.max(1, Math.floor(n * probability + 0.5))),
    low: lowRank < 1 ? null : secondsAtRank(histogram, lowRank),
    high: highRank > n ? null : secondsAtRank(histogram, highRank),
    n,
  };
}
