// Does it grow, faster than allowed? Numbers in, decision out: knows no metric, no unit, no sentence.
//
//   lives -> bins -> cut what still settles -> slope of the whole, of the last half, of the thirds -> pass, fail or neither
//
// Three outcomes with a zone between them: above the floor for sure is a fail, below the limit for sure is a pass. A limit
// smaller than what this run could have seen never passes. The constants are those of the method study, not of taste.

import { type Group, missingShare, partOf, pointCount } from '../stats/group.ts';
import { type PooledSlope, pooledSlope, slopeOfPart } from '../stats/pooled-slope.ts';
import { settlingCut } from '../stats/settling-cut.ts';
import { studentTQuantile } from '../stats/student-t-quantile.ts';
import { binLives } from './bins.ts';
import type { GrowthQuestion } from './growth-question.ts';
import {
  passProbability,
  passShare,
  type Seen,
  smallestLimitOf,
  smallestVisibleOf,
  surelyAtLeast,
  tailProbability,
} from './growth-sight.ts';
import type { LifeSeries } from './series.ts';
import { isSettling } from './settling.ts';

export type GrowthReason =
  | 'no-data'
  | 'too-few'
  | 'too-many-missing'
  | 'warmup-undeclared'
  | 'limit-too-small'
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
  /** Growth that with 90 % probability would not have passed; null where that cannot be promised. */
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
}

const fewestBins = 24;
const fewestPoints = 20;
const mostMissing = 0.25;
/** A run of just that length, seen from first to last sample, may miss it by a look or two. */
const nearly = 0.99;
/** A growth whose lower bound is at least this share of its estimate is well measured. */
const wellMeasured = 1 / 3;
/** From three hours on even an undeclared warm-up is told from a leak by the cut, the tail and the guard. */
const longHours = 3 * nearly;
/** A run under half an hour may lie wholly inside one rise of a slow sawtooth. */
const swingHours = 0.5 * nearly;

export function judgeGrowth(lives: readonly LifeSeries[], question: GrowthQuestion): GrowthAnswer {
  const binned = binLives(lives);
  const { groups, points, longestHours } = binned;
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
  };
  if (points === 0) return nothing;
  if (pointCount(groups) < fewestBins || points < fewestPoints) return { ...nothing, reason: 'too-few' };

  // Rounding of the instrument is noise that may not show in the data: a series that never moved is not known exactly.
  const leastVariance = question.resolution ** 2 / 12;
  const cut = settlingCut(groups, leastVariance);
  const settled = measure(groups, cut, leastVariance);
  if (settled === 'too-few' || settled === 'too-many-missing') return { ...nothing, cut, reason: settled };
  const { limitPerHour: limit } = question;
  const smallestLimit = smallestLimitOf(settled, question);
  const supported = limit >= smallestLimit;
  const answer: GrowthAnswer = { ...nothing, ...settled, cut, smallestLimit };
  const isLong = longestHours >= longHours;
  if (!isLong && !question.warmupDeclared) return { ...answer, reason: 'warmup-undeclared' };

  const settling = isSettling(groups, settled.whole);
  if (supported && isSurelyBelow(limit, settled)) {
    // While the guard looks at slowing growth it may refuse a fail, so nothing can be promised then.
    const promised = settling === 'no' || settling === 'unknown';
    const smallestVisible = promised ? smallestVisibleOf(settled, question) : null;
    return { ...answer, outcome: 'holds', reason: null, smallestVisible };
  }
  // Of a short run everything after the declared warm-up is the evidence for a leak: the cut would leave too little of it.
  const uncut = isLong || cut === 0 ? settled : measure(groups, 0, leastVariance);
  const grown = typeof uncut === 'string' ? settled : uncut;
  const fails = isSurelyGrowing(grown, question) && settling !== 'yes';
  const swing = question.largestSwing(Math.max(...groups.map(({ y }) => y[0] ?? 0)));
  const evidenced = isLong || (settling !== 'unknown' && isEnoughForShort(grown, question, longestHours, swing));
  if (fails && evidenced) {
    const used = { ...grown, cut: grown === settled ? cut : 0 };
    return { ...answer, ...used, outcome: 'violated', reason: null, confidence: 0.99 };
  }
  if (!supported) return { ...answer, reason: 'limit-too-small' };
  if (fails && longestHours < swingHours) return { ...answer, reason: 'within-swing' };
  return { ...answer, reason: settling === 'yes' ? 'settling' : 'undecided' };
}

/** Slopes of what is left after the cut, and of the last half of each whole life. */
function measure(
  groups: readonly Group[],
  cut: number,
  leastVariance: number,
): Seen | Extract<GrowthReason, 'too-few' | 'too-many-missing'> {
  const kept = partOf(groups, cut, 1);
  const lastHalf = partOf(groups, 0.5, 1);
  if (missingShare(kept) > mostMissing || missingShare(lastHalf) > mostMissing) return 'too-many-missing';
  const whole = withCutDoubt(pooledSlope(kept, leastVariance), groups, cut, leastVariance);
  const tail = whole === null ? null : slopeOfPart(lastHalf, whole, { ownVarianceCounts: true });
  if (whole === null || tail === null) return 'too-few';
  return { whole, tail, spanHours: Math.max(...kept.map(({ x }) => (x.at(-1) ?? 0) - (x[0] ?? 0))) };
}

/** The cut was chosen by looking at the data: how far the slope moves with one step more of it is part of the error. */
function withCutDoubt(
  whole: PooledSlope | null,
  groups: readonly Group[],
  cut: number,
  leastVariance: number,
): PooledSlope | null {
  if (whole === null || cut === 0) return whole;
  const further = pooledSlope(partOf(groups, cut + 1 / 12, 1), leastVariance);
  if (further === null) return whole;
  return { ...whole, standardError: Math.hypot(whole.standardError, further.slope - whole.slope) };
}

function isSurelyBelow(limit: number, { whole, tail }: Seen): boolean {
  const t = studentTQuantile(passProbability, whole.degreesOfFreedom);
  return [whole, tail].every(({ slope, standardError }) => slope + t * standardError < passShare * limit);
}

/** Above the floor for sure, still going on in the last half, and enough in all to count. */
function isSurelyGrowing({ whole, tail, spanHours }: Seen, question: GrowthQuestion): boolean {
  const floor = question.floorShare * question.limitPerHour;
  const tailT = studentTQuantile(tailProbability, whole.degreesOfFreedom);
  return (
    surelyAtLeast(whole) > floor &&
    tail.slope - tailT * tail.standardError > 0 &&
    tail.slope >= floor / 2 &&
    whole.slope * spanHours >= question.leastGrowth(question.limitPerHour)
  );
}

/**
 * What a run under three hours needs besides, to call growth a leak:
 * - under half an hour, more growth than one tooth of a garbage collector: such a run may show one rise and no fall;
 * - a limit that it supports, or else a growth beyond a tooth that is surely above the limit and well measured. A limit too
 *   small for the run does not make a leak of gigabytes invisible. But being surely above a tiny limit alone is not enough: a
 *   healthy server was seen to rise by 140 MB in its first 80 seconds, 5.7 GiB/h with an interval from 0.02 to 11.4.
 * The declared warm-up is the user's word that what comes after it is not warm-up; the sentence of the finding says how long
 * after it was measured.
 */
function isEnoughForShort(seen: Seen, question: GrowthQuestion, hours: number, swing: number): boolean {
  const beyondSwing = seen.whole.slope * seen.spanHours >= swing;
  if (question.limitPerHour >= smallestLimitOf(seen, question)) return beyondSwing || hours >= swingHours;
  return beyondSwing && surelyAtLeast(seen.whole) > Math.max(question.limitPerHour, wellMeasured * seen.whole.slope);
}
