// Groups whose points also carry a covariate: something measured beside y that may move it. Raw covariates are noisy, and a
// noisy covariate explains less than the true one would (attenuation), so it is smoothed here and its noise is kept.

import { median } from 'simple-statistics';
import { type Group, partOf } from './group.ts';

export interface CovariateGroup extends Group {
  /** Smoothed, one per point. */
  readonly covariate: readonly number[];
  /** Variance of the noise of one raw value, before smoothing. */
  readonly covariateNoise: number;
}

/** Points to each side that a smoothed value takes in. */
const reach = 4;
const window = 2 * reach + 1;

/**
 * Centred mean over the points at most 4 places away, fewer at the ends and beside gaps. The noise of one raw value is half
 * the mean square of differences between neighbours on the grid; 0 without neighbours. Smooth before anything is cut off:
 * what is left would not be smoothed alike, and the noise of the whole group is the better estimate.
 */
export function withCovariate(group: Group, raw: readonly number[]): CovariateGroup {
  if (raw.length !== group.x.length)
    throw new RangeError(`withCovariate requires one value per point, got ${raw.length} for ${group.x.length}`);
  const { places } = group;
  let squares = 0;
  let pairs = 0;
  for (let index = 1; index < raw.length; index += 1) {
    if ((places[index] ?? 0) - (places[index - 1] ?? 0) !== 1) continue;
    squares += ((raw[index] ?? 0) - (raw[index - 1] ?? 0)) ** 2;
    pairs += 1;
  }
  return { ...group, covariate: smoothed(places, raw), covariateNoise: pairs === 0 ? 0 : squares / (2 * pairs) };
}

function smoothed(places: readonly number[], raw: readonly number[]): readonly number[] {
  return places.map((place, index) => {
    let sum = 0;
    let count = 0;
    for (let other = index - reach; other <= index + reach; other += 1) {
      if (Math.abs((places[other] ?? Number.POSITIVE_INFINITY) - place) > reach) continue;
      sum += raw[other] ?? 0;
      count += 1;
    }
    return sum / count;
  });
}

/**
 * Sum of squares that the covariate's noise alone leaves in `n` rows whitened at autocorrelation a. A mean of 9 independent
 * values has a ninth of their variance and shares 8 of 9 values with its neighbour: 1 + a² - 2a * 8/9 of that in each row.
 * The noise of the median group counts.
 */
export function noiseInRows(groups: readonly CovariateGroup[], autocorrelation: number, n: number): number {
  if (groups.length === 0) return 0;
  const noise = median(groups.map(({ covariateNoise }) => covariateNoise));
  const shared = (2 * (window - 1)) / window;
  return (noise / window) * (1 + autocorrelation ** 2 - shared * autocorrelation) * n;
}

/** Whether the covariate moves enough to be worth a column: its range at least `leastShare` of its largest value. */
export function covariateMoves(groups: readonly CovariateGroup[], leastShare: number): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { covariate } of groups) {
    for (const value of covariate) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return high > 0 && high - low >= leastShare * high;
}

/** `partOf` of group.ts, the covariate cut along. */
export function covariatePartOf(
  groups: readonly CovariateGroup[],
  from: number,
  to: number,
): readonly CovariateGroup[] {
  return groups.flatMap((group) => {
    const [part] = partOf([group], from, to);
    const [beside] = partOf([{ ...group, y: group.covariate }], from, to);
    if (part === undefined || beside === undefined) return [];
    return [{ ...part, covariate: beside.y, covariateNoise: group.covariateNoise }];
  });
}

/** What the covariate explains taken out of y: y - effect * covariate. */
export function withoutCovariate(groups: readonly CovariateGroup[], effect: number): readonly CovariateGroup[] {
  return groups.map((group) => ({
    ...group,
    y: group.y.map((value, index) => value - effect * (group.covariate[index] ?? 0)),
  }));
}
