// Does it grow, faster than allowed? Numbers in, decision out: knows no metric, no unit, no sentence.
//
//   lives -> bins -> on the wall clock and on the clock of the work done: cut, slopes, doubts -> pass, fail or neither
//
// Three outcomes with a zone between them: above the floor for sure is a fail, below the limit for sure is a pass.
// The constants are those of the method study, not of taste.

import { type CovariateGroup, covariateMoves } from '../stats/covariate-group.ts';
import { covariateSlope } from '../stats/covariate-slope.ts';
import { pointCount } from '../stats/group.ts';
import type { PooledSlope } from '../stats/pooled-slope.ts';
import { onWorkClock } from '../stats/work-clock.ts';
import { binLives, fewestBins } from './bins.ts';
import { type ClockAnswer, decideOnClock } from './growth-clock.ts';
import { withoutLoad } from './growth-measure.ts';
import type { Onset } from './growth-onset.ts';
import type { GrowthQuestion } from './growth-question.ts';
import type { GrowthShape } from './growth-shape.ts';
import { failAlpha } from './growth-sight.ts';
import type { LifeSeries } from './series.ts';

export type GrowthReason =
  | 'no-data'
  | 'too-few'
  | 'too-many-missing'
  | 'warmup-undeclared'
  | 'limit-too-small'
  | 'load-with-time'
  | 'settling'
  | 'within-swing'
  | 'undecided';

export interface GrowthAnswer {
  readonly outcome: 'holds' | 'violated' | 'inconclusive';
  /** null unless inconclusive. */
  readonly reason: GrowthReason | null;
  readonly whole: PooledSlope | null;
  readonly tail: PooledSlope | null;
  /** Smallest limit that this run supports; null when nothing could be computed. */
  readonly smallestLimit: number | null;
  /** Growth that with 90 % probability would have failed; null where that cannot be promised. */
  readonly smallestVisible: number | null;
  /** Bounds that the decision used: 99 % two-sided for a fail, else 90 %. */
  readonly confidence: 0.9 | 0.99;
  /** Share of each life left out because it still settled. */
  readonly cut: number;
  /** Longest stretch of one life that the slope rests on. */
  readonly spanHours: number;
  readonly longestHours: number;
  readonly bins: number;
  readonly points: number;
  /** The clock that the figures are of: hours, or hours at the mean load. */
  readonly clock: 'wall' | 'work';
  /** The load moved and was held. */
  readonly loadHeld: boolean;
  /** null where no slope was measured. */
  readonly shape: GrowthShape | null;
  /** Where growth that fails began; null for any other. */
  readonly onset: Onset | null;
  /** Growth that dies away: hours of a life after which it should be over; null where nothing says so. */
  readonly settledAfterHours: number | null;
}

const fewestPoints = 20;
/** Load that moves less is left out of it. */
const leastLoadMove = 0.03;

export function judgeGrowth(lives: readonly LifeSeries[], question: GrowthQuestion): GrowthAnswer {
  const { groups, points, longestHours, loadKnown, troughs } = binLives(lives);
  const nothing: GrowthAnswer = {
    outcome: 'inconclusive',
    reason: 'no-data',
    whole: null,
    tail: null,
    smallestLimit: null,
    smallestVisible: null,
    confidence: 0.9,
    cut: 0,
    spanHours: 0,
    longestHours,
    bins: pointCount(groups),
    points,
    clock: 'wall',
    loadHeld: false,
    shape: null,
    onset: null,
    settledAfterHours: null,
  };
  if (points === 0) return nothing;
  if (pointCount(groups) < fewestBins || points < fewestPoints) return { ...nothing, reason: 'too-few' };
  const loadHeld = loadKnown && covariateMoves(groups, leastLoadMove);
  const work = loadHeld ? onWorkClock(groups) : null;
  const alpha = failAlpha(question, work === null ? 1 : 2);
  const decide = (on: readonly CovariateGroup[]) => decideOnClock(on, question, { alpha, longestHours, troughs });
  const wallAnswer = decide(loadHeld && mayExplain(groups) ? groups : groups.map(withoutLoad));
  const workAnswer = work === null ? null : decide(work);
  return { ...nothing, ...ofBothClocks(wallAnswer, workAnswer), loadHeld };
}

/**
 * Fail if either clock fails, pass if both pass. The figures are those of the wall clock unless only the other failed.
 * Exported for its table of cases.
 */
export function ofBothClocks(
  wall: ClockAnswer,
  work: ClockAnswer | null,
): ClockAnswer & { readonly clock: 'wall' | 'work' } {
  if (work === null || wall.outcome === 'violated') return { ...wall, clock: 'wall' };
  if (work.outcome === 'violated') return { ...work, clock: 'work' };
  if (wall.outcome === 'holds' && work.outcome === 'holds') {
    const visible =
      wall.smallestVisible === null || work.smallestVisible === null
        ? null
        : Math.max(wall.smallestVisible, work.smallestVisible);
    return { ...wall, smallestVisible: visible, clock: 'wall' };
  }
  return wall.outcome === 'inconclusive' ? { ...wall, clock: 'wall' } : { ...work, clock: 'work' };
}

/** Load that falls while the value rises has not made it rise: a leak that slows its system down would be explained away. */
function mayExplain(groups: readonly CovariateGroup[]): boolean {
  const all = covariateSlope(groups);
  return all === null || !Number.isFinite(all.standardError) || all.covariateEffect >= 0;
}
