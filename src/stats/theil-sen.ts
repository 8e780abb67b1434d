// A slope that a few wild points cannot move: the median of the slopes between all pairs of points.
// Its interval takes points for independent, so where noise remembers it is too narrow: a figure beside a verdict, not the verdict.

import { median } from 'simple-statistics';
import { normalQuantile } from './normal-quantile.ts';
import { type Points, pairCount, pairSlopesAt, tieSizes } from './pair-slopes.ts';

export interface TheilSen {
  /** Units of y per unit of x. */
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
  /** One per group: the median of what the slope leaves of y, so that half of the points lie above the line. */
  readonly intercepts: readonly number[];
  readonly n: number;
  /** Pairs of points with different x. */
  readonly pairs: number;
}

/**
 * Theil 1950 and Sen 1968. With several groups only pairs within a group count, pooled into one median: the slope is shared,
 * the levels are not. Breaks down only when more than 29 % of the points are wild.
 *
 * Sen's interval: the number of rising less falling pairs has, without a trend, Kendall's variance; what the normal
 * distribution allows that number to be is read back as two ranks among the slopes. Groups are independent: variances add.
 *
 * null when no two points of a group differ in x. Throws RangeError when x and y differ in length or hold what is not finite.
 */
export function theilSen(groups: readonly Points[], confidence = 0.95): TheilSen | null {
  for (const { x, y } of groups) requirePoints(x, y);
  const pairs = pairCount(groups);
  if (pairs === 0) return null;
  const variance = groups.reduce((sum, group) => sum + rankVariance(group), 0);
  const half = normalQuantile(1 - (1 - confidence) / 2) * Math.sqrt(variance);
  const [below = 0, above = 0, low = 0, high = 0] = pairSlopesAt(groups, [
    Math.floor((pairs - 1) / 2),
    Math.floor(pairs / 2),
    Math.max(0, Math.round((pairs - half) / 2) - 1),
    Math.min(pairs - 1, Math.round((pairs + half) / 2)),
  ]);
  const slope = (below + above) / 2;
  return {
    slope,
    low,
    high,
    confidence,
    intercepts: groups.map(({ x, y }) =>
      x.length === 0 ? Number.NaN : median(y.map((value, index) => value - slope * (x[index] ?? 0))),
    ),
    n: groups.reduce((sum, { x }) => sum + x.length, 0),
    pairs,
  };
}

/** Kendall's variance of (rising - falling pairs) among points without a trend, equal values allowed for in x and in y. */
function rankVariance({ x, y }: Points): number {
  const ties = [...tieSizes(x), ...tieSizes(y)];
  return Math.max(
    0,
    ties.reduce((rest, size) => rest - pairVariance(size), pairVariance(x.length)),
  );
}

function pairVariance(count: number): number {
  return (count * (count - 1) * (2 * count + 5)) / 18;
}

function requirePoints(x: readonly number[], y: readonly number[]): void {
  if (x.length !== y.length) throw new RangeError(`theilSen requires as many x as y, got ${x.length} and ${y.length}`);
  if (!x.every(Number.isFinite) || !y.every(Number.isFinite)) throw new RangeError('theilSen requires finite values');
}
