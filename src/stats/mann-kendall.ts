// Does a sequence rise or fall at all? Ranks only, so it asks whether, never how fast: a long sequence that fills a little
// counts as surely rising. It decides nothing alone.

import { mean } from 'simple-statistics';
import { countInversions } from './inversions.ts';
import { normalQuantile } from './normal-quantile.ts';
import { normalTail } from './normal-tail.ts';
import { pairSlopesAt, tieSizes } from './pair-slopes.ts';

export interface MannKendall {
  /** Rising pairs less falling pairs. */
  readonly score: number;
  /** Of the score, if there is no trend. */
  readonly variance: number;
  readonly z: number;
  /** Two-sided; half of it for "rises", where z is above 0. */
  readonly p: number;
  /** What memory multiplied the variance by; 1 where it was not looked at. */
  readonly inflation: number;
  readonly n: number;
}

const fewestValues = 4;

/**
 * Mann 1945, Kendall 1975: S = sum of sign(later - earlier) over all pairs; Var S = (n(n-1)(2n+5) - sum over ties of
 * t(t-1)(2t+5)) / 18; z = (S ∓ 1) / sqrt(Var S). Values in order of time; takes them for independent. n log n.
 * null for fewer than four values. Throws RangeError for what is not finite.
 */
export function mannKendall(values: readonly number[]): MannKendall | null {
  if (!values.every(Number.isFinite)) throw new RangeError('mannKendall requires finite values');
  if (values.length < fewestValues) return null;
  return scored(values, 1);
}

/**
 * The same for values that remember (Hamed and Rao 1998). The line with the median pair slope is removed, what is left is
 * ranked, and the autocorrelations r of the ranks stretch the variance:
 *
 *     Var S * (1 + 2 / (n(n-1)(n-2)) * sum over lags i of (n-i)(n-i-1)(n-i-2) r(i))
 *
 * Only lags whose |r| is beyond what chance leaves (`significance`, two-sided) enter. The paper lets negative r shrink the
 * variance; among hundreds of lags that is chance more often than nature, so here the factor is never below 1.
 *
 * `lags`: how far to look; all of them by default up to 2,000 values, and 4 million / n beyond, which bounds the cost.
 */
export function mannKendallWithMemory(
  values: readonly number[],
  {
    significance = 0.05,
    lags = lagsFor(values.length),
  }: { readonly significance?: number; readonly lags?: number } = {},
): MannKendall | null {
  const plain = mannKendall(values);
  if (plain === null) return null;
  const n = values.length;
  const residual = withoutSlope(values);
  const ranks = centredRanks(residual);
  const squares = productsAtLag(ranks, 0);
  if (squares === 0) return plain;
  const chance = normalQuantile(1 - significance / 2) / Math.sqrt(n);
  let sum = 0;
  for (let lag = 1; lag <= Math.min(lags, n - 1); lag += 1) {
    const correlation = productsAtLag(ranks, lag) / squares;
    if (Math.abs(correlation) > chance) sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
  }
  return scored(values, Math.max(1, 1 + (2 * sum) / (n * (n - 1) * (n - 2))));
}

function scored(values: readonly number[], inflation: number): MannKendall {
  const n = values.length;
  const falling = countInversions(values);
  const rising = countInversions([...values].reverse());
  const score = rising - falling;
  const ties = tieSizes(values).reduce((sum, size) => sum + weight(size), 0);
  const variance = (inflation * (weight(n) - ties)) / 18;
  // The score moves in steps of two; half a step towards 0 makes up for that.
  const z = score === 0 || variance === 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance);
  return { score, variance, z, p: Math.min(1, 2 * normalTail(Math.abs(z))), inflation, n };
}

function weight(count: number): number {
  return count * (count - 1) * (2 * count + 5);
}

function lagsFor(n: number): number {
  return Math.min(n - 1, Math.floor(2000 ** 2 / n));
}

/** Values less the line through them that has the median slope of all pairs. */
function withoutSlope(values: readonly number[]): readonly number[] {
  const x = values.map((_, index) => index);
  const pairs = (values.length * (values.length - 1)) / 2;
  const [below = 0, above = 0] = pairSlopesAt([{ x, y: values }], [Math.floor((pairs - 1) / 2), Math.floor(pairs / 2)]);
  return values.map((value, index) => value - ((below + above) / 2) * index);
}

/** Ranks less their mean; equal values share the mean of their ranks. */
function centredRanks(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = values.map(() => 0);
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[first] ?? 0]) end += 1;
    for (const index of order.slice(first, end)) ranks[index] = (first + end - 1) / 2;
    first = end;
  }
  const middle = mean(ranks);
  return ranks.map((rank) => rank - middle);
}

function productsAtLag(values: readonly number[], lag: number): number {
  let sum = 0;
  for (let index = lag; index < values.length; index += 1) sum += (values[index] ?? 0) * (values[index - lag] ?? 0);
  return sum;
}
