// The slopes between all pairs of points of one group, asked for by rank ("the 7th smallest"). Pairs never cross groups.
// Feeds Theil-Sen and Sen's interval; says nothing of what a slope means.

import { quickselect } from 'simple-statistics';
import { countInversions } from './inversions.ts';

export interface Points {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Up to the pairs of 2,000 points the slopes are listed and selected from; more are only counted. */
const mostListed = (2000 * 1999) / 2;

/** Pairs with different x, all groups together. */
export function pairCount(groups: readonly Points[]): number {
  return groups.reduce((sum, { x }) => sum + pairsOf(x.length) - tiedPairs(x), 0);
}

/** Pairs of equal values. */
function tiedPairs(values: readonly number[]): number {
  return tieSizes(values).reduce((sum, size) => sum + pairsOf(size), 0);
}

/** How many times each value occurs that occurs more than once. */
export function tieSizes(values: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].filter((size) => size > 1);
}

/**
 * The slopes at the given ranks (0 = smallest, each below `pairCount`), in the order asked for. Values must be finite.
 *
 * Up to 2 million pairs: listed, then selected, exact. Beyond that nothing quadratic: see `slopeByCounting`, right to about
 * 14 digits of the largest slope, n log n for each of some fifty steps.
 */
export function pairSlopesAt(groups: readonly Points[], ranks: readonly number[]): readonly number[] {
  const pairs = pairCount(groups);
  if (pairs > mostListed) {
    const sorted = groups.map(sortedPoints);
    return ranks.map((rank) => slopeByCounting(sorted, rank));
  }
  const slopes = slopesOf(groups, pairs);
  return ranks.map((rank) => {
    quickselect(slopes, rank);
    return slopes[rank] ?? Number.NaN;
  });
}

function slopesOf(groups: readonly Points[], pairs: number): number[] {
  const slopes = new Array<number>(pairs);
  let count = 0;
  for (const { x, y } of groups) {
    for (const [later, at] of x.entries()) {
      const value = y[later] ?? 0;
      for (let earlier = 0; earlier < later; earlier += 1) {
        const run = at - (x[earlier] ?? 0);
        if (run === 0) continue;
        slopes[count] = (value - (y[earlier] ?? 0)) / run;
        count += 1;
      }
    }
  }
  return slopes;
}

/**
 * Bisection over the slope itself. A pair's slope is below s exactly when the two values of y - s * x stand in falling order:
 * the number of slopes below s is a count of inversions, and the slope of rank k is where that count passes k.
 */
function slopeByCounting(groups: readonly Points[], rank: number): number {
  const scale = Math.max(...groups.map(({ x, y }) => range(y) / Math.max(range(x), Number.MIN_VALUE))) || 1;
  // The bracket is even around 0: in a series with many equal values the answer is 0, and then it is exactly 0.
  let low = -scale;
  while (slopesBelow(groups, low) > rank) low *= 2;
  let high = scale;
  while (slopesBelow(groups, high) <= rank) high *= 2;
  while (high - low > 1e-15 * scale) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (slopesBelow(groups, middle) <= rank) low = middle;
    else high = middle;
  }
  return low;
}

function slopesBelow(groups: readonly Points[], slope: number): number {
  return groups.reduce(
    (sum, { x, y }) => sum + countInversions(y.map((value, index) => value - slope * (x[index] ?? 0))),
    0,
  );
}

/** Rising in x, and in y among equal x: then points above each other are never an inversion. x from 0 keeps digits. */
function sortedPoints({ x, y }: Points): Points {
  const order = x.map((_, index) => index);
  order.sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || (y[a] ?? 0) - (y[b] ?? 0));
  const first = x[order[0] ?? 0] ?? 0;
  return { x: order.map((index) => (x[index] ?? 0) - first), y: order.map((index) => y[index] ?? 0) };
}

function range(values: readonly number[]): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return Math.max(0, high - low);
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
