// One slope over several groups with an interval that stays honest from white noise to a random walk.
// Says how fast something grows; whether that is too fast is decided elsewhere.

import type { Group } from './group.ts';
import { lagOneAutocorrelation } from './lag-one-autocorrelation.ts';
import { neweyWest } from './newey-west.ts';
import { type WhitenedLine, whitenedLine } from './whitened-line.ts';

export interface PooledSlope {
  /** Units of y per unit of x. */
  readonly slope: number;
  /** Never 0 when `leastVariance` is above 0. */
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** 0..1; exactly 1 means "taken for a random walk". */
  readonly autocorrelation: number;
  /** Variance of an innovation, long-run memory included: handed on to fits of parts. */
  readonly variance: number;
  readonly n: number;
  readonly groups: number;
}

/**
 * Feasible generalised least squares: an ordinary fit gives the autocorrelation, Prais-Winsten the slope, and the larger of
 * the ordinary and the Newey-West variance the standard error. Memory also costs degrees of freedom, down to 6.
 *
 *     points -> ordinary line -> autocorrelation -> whitened line -> slope, max(ordinary, Newey-West) -> standard error
 *
 * `leastVariance` is the variance below which noise cannot be known (resolution² / 12 of the instrument): it keeps a series
 * that never moved from an interval of no width. null when there are too few points.
 */
export function pooledSlope(groups: readonly Group[], leastVariance = 0): PooledSlope | null {
  const ordinary = whitenedLine(groups, 0);
  if (ordinary === null) return null;
  const autocorrelation = lagOneAutocorrelation(groups, ordinary.residuals);
  const line = whitenedLine(groups, autocorrelation);
  if (line === null) return null;
  const variance = Math.max(leastVariance, line.variance, longRunVariance(line));
  const free = line.n - line.parameters;
  return {
    slope: line.slope,
    standardError: Math.sqrt(variance / line.spread),
    degreesOfFreedom: Math.min(free, Math.max(6, free * (1 - autocorrelation))),
    autocorrelation,
    variance,
    n: line.n,
    groups: groups.length,
  };
}

/**
 * The slope of a part, with autocorrelation, degrees of freedom and variance learnt from the whole: a part alone is too
 * short to learn them. With `ownVarianceCounts` a noisier part widens its own interval; a quieter one never narrows it.
 */
export function slopeOfPart(
  part: readonly Group[],
  whole: PooledSlope,
  { ownVarianceCounts }: { readonly ownVarianceCounts: boolean },
): PooledSlope | null {
  const line = whitenedLine(part, whole.autocorrelation);
  if (line === null) return null;
  const variance = ownVarianceCounts ? Math.max(whole.variance, line.variance) : whole.variance;
  return {
    ...whole,
    slope: line.slope,
    standardError: Math.sqrt(variance / line.spread),
    variance,
    n: line.n,
    groups: part.length,
  };
}

/** The Newey-West variance of the slope, expressed as the innovation variance that would give it. */
function longRunVariance(line: WhitenedLine): number {
  const scores = line.residuals.map((residual, index) => residual * (line.regressor[index] ?? 0));
  const lags = Math.max(1, Math.round(0.65 * Math.sqrt(line.n)));
  return (neweyWest(scores, lags) * line.n) / (line.n - line.parameters) / line.spread;
}
