// Bins on one clock -> what was measured: the slope of what is left after the cut, and of the last half of each whole life,
// both with the load held where it moves. Decides nothing.

import { type CovariateGroup, covariatePartOf, withCovariate, withoutCovariate } from '../stats/covariate-group.ts';
import { type CovariateSlope, covariateSlope, covariateSlopeOfPart } from '../stats/covariate-slope.ts';
import { missingShare } from '../stats/group.ts';
import type { PooledSlope } from '../stats/pooled-slope.ts';
import { settlingCut } from '../stats/settling-cut.ts';
import { whitenedLine } from '../stats/whitened-line.ts';

const mostMissing = 0.25;
const cutStep = 1 / 12;

export interface Measured {
  readonly whole: CovariateSlope;
  readonly tail: PooledSlope;
  /** Longest stretch of one life under the slope. */
  readonly spanHours: number;
  /** All bins, the cut ones too, rid of what the load explains. */
  readonly rid: readonly CovariateGroup[];
  /** Load and time moved as one: the error holds all that the load may have done. */
  readonly loadUntold: boolean;
}

export type Unmeasured = 'too-few' | 'too-many-missing';

/** Share of every life's beginning to leave out, sought after the load's part is taken away. */
export function cutOf(groups: readonly CovariateGroup[], leastVariance: number): number {
  const all = covariateSlope(groups, leastVariance);
  const isTold = all !== null && Number.isFinite(all.standardError);
  return settlingCut(isTold ? withoutCovariate(groups, all.covariateEffect) : groups, leastVariance);
}

export function measure(groups: readonly CovariateGroup[], cut: number, leastVariance: number): Measured | Unmeasured {
  const kept = covariatePartOf(groups, cut, 1);
  if (missingShare(kept) > mostMissing || missingShare(covariatePartOf(groups, 0.5, 1)) > mostMissing)
    return 'too-many-missing';
  const held = covariateSlope(kept, leastVariance);
  if (held === null) return 'too-few';
  if (!Number.isFinite(held.standardError)) return measureAtMost(groups, cut, leastVariance);
  return measured(groups, held, cut, leastVariance);
}

function measureWithoutLoad(
  groups: readonly CovariateGroup[],
  cut: number,
  leastVariance: number,
): Measured | Unmeasured {
  const free = groups.map(withoutLoad);
  const alone = covariateSlope(covariatePartOf(free, cut, 1), leastVariance);
  return alone === null ? 'too-few' : measured(free, alone, cut, leastVariance);
}

/** The same bins under a load that does not move. */
export function withoutLoad(group: CovariateGroup): CovariateGroup {
  return withCovariate(
    group,
    group.x.map(() => 1),
  );
}

/**
 * Load and time moved as one, so nothing tells what the load did. But it did no more than move the value in proportion: what
 * that comes to per hour is added to the error of the slope.
 */
function measureAtMost(groups: readonly CovariateGroup[], cut: number, leastVariance: number): Measured | Unmeasured {
  const found = measureWithoutLoad(groups, cut, leastVariance);
  if (typeof found === 'string') return found;
  const most = Math.max(...groups.map(proportionalRise));
  const widened = <T extends PooledSlope>(slope: T): T => ({ ...slope, standardError: slope.standardError + most });
  return { ...found, whole: widened(found.whole), tail: widened(found.tail), loadUntold: true };
}

/** How fast y would have moved in proportion to the covariate, at its highest level. */
function proportionalRise({ x, y, covariate }: CovariateGroup): number {
  const low = Math.min(...covariate);
  const hours = (x.at(-1) ?? 0) - (x[0] ?? 0);
  return low > 0 && hours > 0
    ? (Math.max(...y) * (Math.max(...covariate) / low - 1)) / hours
    : Number.POSITIVE_INFINITY;
}

function measured(
  groups: readonly CovariateGroup[],
  fitted: CovariateSlope,
  cut: number,
  leastVariance: number,
): Measured | Unmeasured {
  const kept = covariatePartOf(groups, cut, 1);
  const whole = withCutDoubt(fitted, groups, cut, leastVariance);
  const rid = withoutCovariate(groups, whole.covariateEffect);
  const tail = slopeBetween(rid, Math.max(0.5, cut), 1, whole, true);
  if (tail === null) return 'too-few';
  return {
    whole,
    tail,
    rid,
    loadUntold: false,
    spanHours: Math.max(...kept.map(({ x }) => (x.at(-1) ?? 0) - (x[0] ?? 0))),
  };
}

/** Slope between two shares of each whole life, noise and the load's effect learnt from the whole. */
export function slopeBetween(
  rid: readonly CovariateGroup[],
  from: number,
  to: number,
  whole: CovariateSlope,
  ownVarianceCounts: boolean,
): PooledSlope | null {
  return covariateSlopeOfPart(covariatePartOf(rid, from, to), whole, { ownVarianceCounts });
}

/** The cut was chosen by looking at the data: how far the slope moves with one step more of it is part of the error. */
function withCutDoubt(
  whole: CovariateSlope,
  groups: readonly CovariateGroup[],
  cut: number,
  leastVariance: number,
): CovariateSlope {
  if (cut === 0) return whole;
  const further = covariateSlope(covariatePartOf(groups, cut + cutStep, 1), leastVariance);
  if (further === null || !Number.isFinite(further.standardError)) return whole;
  return { ...whole, standardError: Math.hypot(whole.standardError, further.slope - whole.slope) };
}

/** Two of its own errors away from a random walk, an autocorrelation may be one in the next run. */
const nearlyWalks = 2;

/** Standard error of the slope if the noise were a random walk, where it is nearly taken for one; 0 where it is far from that. */
export function walkError(
  groups: readonly CovariateGroup[],
  cut: number,
  { autocorrelation, n }: CovariateSlope,
): number {
  const error = Math.sqrt(Math.max(0, 1 - autocorrelation ** 2) / n);
  if (autocorrelation === 1 || autocorrelation + nearlyWalks * error < 1 - 8 / n) return 0;
  const line = whitenedLine(covariatePartOf(groups, cut, 1), 1);
  return line === null ? 0 : Math.sqrt(line.variance / line.spread);
}
