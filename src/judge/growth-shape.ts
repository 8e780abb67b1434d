// What the growth looks like, for the sentence and the next step: flat, warm-up, bounded fill, sawtooth, staircase, linear,
// accelerating; and since when it goes on. Names what was measured; decides nothing.

import { median } from 'simple-statistics';
import type { CovariateGroup } from '../stats/covariate-group.ts';
import { type Measured, slopeBetween } from './growth-measure.ts';

export type GrowthShape = 'flat' | 'warm-up' | 'bounded fill' | 'sawtooth' | 'staircase' | 'linear' | 'accelerating';

/** Estimates within these shares of the floor are small beside it, and so small that being sure of them changes nothing. */
const smallShare = 1 / 2;
const nothingShare = 1 / 10;
const surely = 2.33;
const steeper = 1.5;
/** A staircase: so few of the bins carry so much of the growth. */
const fewBins = 0.15;
const mostGrowth = 0.8;
const fewestStairs = 3;
/** A straight fill grows evenly to its end; a warm-up has most of its growth in the first half of it. */
const evenShare = 0.62;

export interface ShapeQuestion {
  /** Rate from which on growth may be a fault, per hour. */
  readonly floor: number;
  /** Share of each life left out as settling. */
  readonly cut: number;
  /** Values are troughs of a sawtooth. */
  readonly troughs: boolean;
  /** It grew, but dies away. */
  readonly settling: boolean;
}

/** The shape over all lives; the course of the settling part where the rest is flat; null where noise hides it. */
export function shapeOf(measured: Measured, { floor, cut, troughs, settling }: ShapeQuestion): GrowthShape | null {
  const { whole, rid } = measured;
  if (settling) return isEven(rid, 0, 1) ? 'bounded fill' : 'warm-up';
  if (isFlat(whole.slope, whole.standardError, floor)) {
    if (cut > 0 && risenBy(rid, 0, cut) > risenBy(rid, cut, 1) && risenBy(rid, 0, cut) > 0)
      return isEven(rid, 0, cut) ? 'bounded fill' : 'warm-up';
    return troughs ? 'sawtooth' : 'flat';
  }
  if (Math.abs(whole.slope) <= 2 * whole.standardError) return null;
  if (whole.slope < 0) return 'linear';
  const [first, last] = [
    slopeBetween(rid, cut, cut + (1 - cut) / 3, whole, false),
    slopeBetween(rid, 1 - (1 - cut) / 3, 1, whole, false),
  ];
  if (first !== null && last !== null) {
    const noise = Math.hypot(first.standardError, last.standardError);
    if (last.slope - first.slope > surely * noise && last.slope > steeper * Math.max(first.slope, whole.slope / 2))
      return 'accelerating';
  }
  return isStaircase(rid) ? 'staircase' : 'linear';
}

/** Zero is in the interval of a small estimate, or the estimate is next to nothing. */
function isFlat(slope: number, standardError: number, floor: number): boolean {
  const size = Math.abs(slope);
  return size <= nothingShare * floor || (size <= 2 * standardError && size <= smallShare * floor);
}

/** Growth of the usual life between two shares of it: medians of the tenths at either end. */
function risenBy(groups: readonly CovariateGroup[], from: number, to: number): number {
  return median(groups.map((group) => levelAt(group, to) - levelAt(group, from)));
}

function isEven(groups: readonly CovariateGroup[], from: number, to: number): boolean {
  const half = risenBy(groups, from, (from + to) / 2);
  const all = risenBy(groups, from, to);
  return all > 0 && half < evenShare * all;
}

/** Median of the five values nearest to a place of the life, three at its ends. */
function levelAt({ y }: CovariateGroup, share: number): number {
  const middle = Math.round(share * (y.length - 1));
  return median(y.slice(Math.max(0, middle - 2), middle + 3));
}

/** Few bins carry most of the growth: of all moves up, the largest ones; between them it stands still. */
function isStaircase(groups: readonly CovariateGroup[]): boolean {
  const moves = groups.flatMap(({ y }) => y.slice(1).map((value, index) => value - (y[index] ?? 0)));
  const net = moves.reduce((sum, move) => sum + move, 0);
  if (!(net > 0)) return false;
  const still = median(moves.map(Math.abs));
  const ups = moves.filter((move) => move > 4 * still && move > 0).sort((a, b) => b - a);
  const largest = ups.slice(0, Math.ceil(fewBins * moves.length));
  return largest.length >= fewestStairs && largest.reduce((sum, move) => sum + move, 0) >= mostGrowth * net;
}
