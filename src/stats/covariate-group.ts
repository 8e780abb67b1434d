// Groups whose points also carry a covariate: something measured beside y that may move it. Raw covariates are noisy, and a
// noisy covariate explains less than the true one would (attenuation), so it is smoothed here and its noise is kept.

import { median } from 'simple-statistics';
import { type Group, partOf } from './group.ts';

export interface CovariateGroup extends Group {
  /** Smoothed, one per point. */
  readonly covariate: readonly number[];
  /** Variance of the noise of one raw value, before smoothing. */
  readonly covariateNoise: number;
  /** Raw values in a smoothed one; 9 unless said. */
  readonly covariateWindow?: number;
}

/** Points to each side that a smoothed value takes in, unless told otherwise. */
const usualReach = 4;
const usualWindow = 2 * usualReach + 1;

/**
 * Centred mean over the points at most `reach` (4) places away, fewer at the ends and beside gaps. The noise of one raw value is half
 * the mean square of differences between neighbours on the grid; 0 without neighbours. Smooth before anything is cut off:
 * what is left would not be smoothed alike, and the noise of the whole group is the better estimate.
 */
export function withCovariate(group: Group, raw: readonly number[], reach: number = usualReach): CovariateGroup {
  if (raw.length !== group.x.length)
    throw new RangeError(`withCovariate requires one value per point, got ${raw.length} for ${group.x.length}`);
  return {
    ...group,
    covariate: smoothed(group.places, raw, reach),
    covariateNoise: noiseOf(group.places, raw),
    ...(reach === usualReach ? {} : { covariateWindow: 2 * reach + 1 }),
  };
}

const reaches = [8, 4, 2, 1];
/** What smoothing takes away may exceed what noise alone would lose by this. */
const mostLoss = 1.5;

/**
 * The widest smoothing, 8 places to each side at most, that takes away little more than the noise: a wider one would round off
 * what the covariate really did. The narrowest, one place, where every one would.
 */
export function widestReach(
  series: readonly { readonly places: readonly number[]; readonly raw: readonly number[] }[],
): number {
  const fits = reaches.find((reach) => {
    let lost = 0;
    let noise = 0;
    for (const { places, raw } of series) {
      const smooth = smoothed(places, raw, reach);
      lost += raw.reduce((sum, value, index) => sum + (value - (smooth[index] ?? 0)) ** 2, 0);
      noise += raw.length * noiseOf(places, raw);
    }
    return lost <= mostLoss * noise * (1 - 1 / (2 * reach + 1));
  });
  return fits ?? 1;
}

function noiseOf(places: readonly number[], raw: readonly number[]): number {
  let squares = 0;
  let pairs = 0;
  for (let index = 1; index < raw.length; index += 1) {
    if ((places[index] ?? 0) - (places[index - 1] ?? 0) !== 1) continue;
    squares += ((raw[index] ?? 0) - (raw[index - 1] ?? 0)) ** 2;
    pairs += 1;
  }
  return pairs === 0 ? 0 : squares / (2 * pairs);
}

function smoothed(places: readonly number[], raw: readonly number[], reach: number): readonly number[] {
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
 * Sum of squares that the covariate's noise alone leaves in `n` rows whitened at autocorrelation a. A mean of w = 9 independent
 * values has a ninth of their variance and shares 8 of 9 values with its neighbour: 1 + a² - 2a * 8/9 of that in each row.
 * The noise of the median group counts.
 */
export function noiseInRows(groups: readonly CovariateGroup[], autocorrelation: number, n: number): number {
  if (groups.length === 0) return 0;
  const noise = median(groups.map(({ covariateNoise }) => covariateNoise));
  const window = groups[0]?.covariateWindow ?? usualWindow;
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
  return high > 0 && high - low >= leastShare * high && isBeyondNoise(groups);
}

/** How many times the noise of its smoothed values a covariate's own variance must be. */
const leastSignal = 4;

function isBeyondNoise(groups: readonly CovariateGroup[]): boolean {
  let squares = 0;
  let noise = 0;
  for (const { covariate, covariateNoise, covariateWindow } of groups) {
    const middle = covariate.reduce((sum, value) => sum + value, 0) / covariate.length;
    squares += covariate.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    noise += (covariate.length * covariateNoise) / (covariateWindow ?? usualWindow);
  }
  return squares > leastSignal * noise;
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
    const { covariateNoise, covariateWindow } = group;
    return [
      { ...part, covariate: beside.y, covariateNoise, ...(covariateWindow === undefined ? {} : { covariateWindow }) },
    ];
  });
}

/** What the covariate explains taken out of y: y - effect * covariate. */
export function withoutCovariate(groups: readonly CovariateGroup[], effect: number): readonly CovariateGroup[] {
  return groups.map((group) => ({
    ...group,
    y: group.y.map((value, index) => value - effect * (group.covariate[index] ?? 0)),
  }));
}
