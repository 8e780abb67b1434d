// The decision on one clock: cut what still settles, measure, weigh the doubts.

import type { CovariateGroup } from '../stats/covariate-group.ts';
import { studentTQuantile } from '../stats/student-t-quantile.ts';
import type { GrowthAnswer } from './growth.ts';
import { besideSettling, type Doubts, doubtsOf, settledAfterHours } from './growth-doubts.ts';
import { cutOf, type Measured, measure, walkError } from './growth-measure.ts';
import { onsetOf } from './growth-onset.ts';
import type { GrowthQuestion } from './growth-question.ts';
import { beforeTheCut } from './growth-quiet.ts';
import { shapeOf } from './growth-shape.ts';
import {
  passShare,
  type Seen,
  smallestLimitOf,
  smallestVisibleOf,
  surelyAtLeast,
  surelyAtMost,
  tailProbability,
} from './growth-sight.ts';

export type ClockAnswer = Omit<GrowthAnswer, 'longestHours' | 'bins' | 'points' | 'clock' | 'loadHeld'>;

/** What both clocks share. */
export interface ClockSetting {
  /** Chance of a false fail that this clock may spend. */
  readonly alpha: number;
  readonly longestHours: number;
  /** Values are troughs of a sawtooth. */
  readonly troughs: boolean;
}

/** A run of just that length, seen from first to last sample, may miss it by a look or two. */
const nearly = 0.99;
/** A growth whose lower bound is at least this share of its estimate is well measured. */
const wellMeasured = 1 / 3;
/** From three hours on even an undeclared warm-up is told from a leak by the cut, the tail and the guard. */
const longHours = 3 * nearly;
/** A short run of which more was cut than this has too little left to show a leak. */
const mostCutOfShort = 0.5;
/** A run under half an hour may lie wholly inside one rise of a slow sawtooth. */
export const swingHours = 0.5 * nearly;

export function decideOnClock(
  groups: readonly CovariateGroup[],
  question: GrowthQuestion,
  setting: ClockSetting,
): ClockAnswer {
  const { alpha, longestHours } = setting;
  const { limitPerHour: limit } = question;
  // Rounding of the instrument is noise that may not show in the data: a series that never moved is not known exactly.
  const leastVariance = question.resolution ** 2 / 12;
  const cut = cutOf(groups, leastVariance);
  const settled = measure(groups, cut, leastVariance);
  if (typeof settled === 'string') return { ...nothingOnClock, cut, reason: settled };
  const smallestLimit = smallestLimitOf(settled, question, alpha);
  const supported = limit >= smallestLimit;
  const floor = question.floorShare * limit;
  const tell = (measured: Measured, from: number, doubts: Doubts | null): ClockAnswer => ({
    ...nothingOnClock,
    whole: measured.whole,
    tail: measured.tail,
    spanHours: measured.spanHours,
    cut: from,
    smallestLimit,
    shape: shapeOf(measured, { floor, cut: from, troughs: setting.troughs, settling: doubts?.settling === 'yes' }),
  });
  const isLong = longestHours >= longHours;
  if (!isLong && !question.warmupDeclared) return { ...tell(settled, cut, null), reason: 'warmup-undeclared' };

  const doubts = doubtsOf(settled, cut);
  const answer = tell(settled, cut, doubts);
  // All of it is the better evidence where nothing settled and the cut was chosen by noise.
  const uncut = cut === 0 ? settled : measure(groups, 0, leastVariance);
  const quiet = isSurelyBelow(limit, settled) && isQuietForGood(settled, cut, question);
  if ((isLong || supported) && quiet)
    return {
      ...answer,
      outcome: 'holds',
      reason: null,
      smallestVisible: visible(groups, settled, cut, question, setting),
    };
  if ((isLong || supported) && typeof uncut !== 'string' && isSurelyBelow(limit, uncut)) {
    const smallestVisible = visible(groups, uncut, 0, question, setting);
    return { ...tell(uncut, 0, doubts), outcome: 'holds', reason: null, smallestVisible };
  }
  // Of a short run everything after the declared warm-up is the evidence for a leak; what is left after the cut only where that
  // is at least half of it.
  const swing = question.largestSwing(Math.max(...groups.map(({ y }) => y[0] ?? 0)));
  const weigh = (measured: Measured, from: number): Weighed => {
    const itsDoubts = measured === settled ? doubts : doubtsOf(measured, from);
    const isGrowing = isSurelyGrowing(measured, question, alpha);
    const fails = isGrowing && !isDoubted(measured, itsDoubts);
    const isEnough = itsDoubts.settling !== 'unknown' && isEnoughForShort(measured, question, setting, swing);
    return { measured, from, doubts: itsDoubts, isGrowing, fails, evidenced: isLong || isEnough };
  };
  const all = isLong || typeof uncut === 'string' || uncut === settled ? weigh(settled, cut) : weigh(uncut, 0);
  const rest = all.measured === settled || cut > mostCutOfShort ? all : weigh(settled, cut);
  const shown = [all, rest].find(({ fails, evidenced }) => fails && evidenced);
  if (shown !== undefined) {
    const onset = onsetOf(shown.measured.rid, shown.measured.whole);
    const told = tell(shown.measured, shown.from, shown.doubts);
    return { ...told, outcome: 'violated', reason: null, confidence: 0.99, onset };
  }
  if (settled.loadUntold) return { ...answer, reason: 'load-with-time' };
  if (!isLong && !supported) return { ...answer, reason: 'limit-too-small' };
  if (all.fails && longestHours < swingHours) return { ...answer, reason: 'within-swing' };
  if (!all.isGrowing) return { ...answer, reason: supported ? 'undecided' : 'limit-too-small' };
  return {
    ...tell(all.measured, all.from, all.doubts),
    reason: 'settling',
    settledAfterHours: settledAfterHours(all.measured, floor / 2, longestHours),
  };
}

/** The smallest leak that would have failed; null where nothing can be promised. */
function visible(
  groups: readonly CovariateGroup[],
  measured: Measured,
  from: number,
  question: GrowthQuestion,
  { alpha, longestHours }: ClockSetting,
): number | null {
  const doubts = doubtsOf(measured, from);
  // While something settles, a leak is found by the line beside it; where no such line can be fitted, nothing is promised.
  const beside = doubts.settling === 'yes' ? besideSettling(measured.rid, measured.whole) : null;
  if (doubts.settling === 'yes' && beside === null) return null;
  // From half an hour on a leak of that size would fail: then a step that did not come in this run must be reckoned with.
  const leastStep = longestHours >= swingHours ? question.leastGrowth(question.limitPerHour) : 0;
  return smallestVisibleOf(measured, question, alpha, {
    wander: Math.max(doubts.wander, leastStep),
    besideError: beside?.standardError ?? 0,
    walkError: walkError(groups, from, measured.whole),
  });
}

interface Weighed {
  readonly measured: Measured;
  readonly from: number;
  readonly doubts: Doubts;
  readonly isGrowing: boolean;
  readonly fails: boolean;
  readonly evidenced: boolean;
}

export const nothingOnClock: ClockAnswer = {
  outcome: 'inconclusive',
  reason: 'undecided',
  whole: null,
  tail: null,
  smallestLimit: null,
  smallestVisible: null,
  confidence: 0.9,
  cut: 0,
  spanHours: 0,
  shape: null,
  onset: null,
  settledAfterHours: null,
};

function isSurelyBelow(limit: number, { whole, tail }: Seen): boolean {
  return surelyAtMost(whole) < passShare * limit && surelyAtMost(tail, tailProbability) < passShare * limit;
}

/** What is left after a cut has been quiet for longer than any pause before a rise; or all that rose is within the limit. */
function isQuietForGood(
  { rid, spanHours }: Measured,
  cut: number,
  { limitPerHour, leastGrowth }: GrowthQuestion,
): boolean {
  if (cut === 0) return true;
  const { perHour, pauseHours } = beforeTheCut(rid, cut, leastGrowth(limitPerHour));
  return perHour < passShare * limitPerHour || spanHours > pauseHours;
}

/** Above the floor for sure, still going on in the last half, and enough in all to count. */
function isSurelyGrowing({ whole, tail, spanHours }: Seen, question: GrowthQuestion, alpha: number): boolean {
  const floor = question.floorShare * question.limitPerHour;
  const tailT = studentTQuantile(tailProbability, whole.degreesOfFreedom);
  return (
    surelyAtLeast(whole, alpha) > floor &&
    tail.slope - tailT * tail.standardError > 0 &&
    tail.slope >= floor / 2 &&
    whole.slope * spanHours >= question.leastGrowth(question.limitPerHour)
  );
}

function isDoubted({ whole, spanHours }: Measured, { settling, stopped, swings }: Doubts): boolean {
  return settling === 'yes' || stopped || whole.slope * spanHours < swings;
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
function isEnoughForShort(
  seen: Seen,
  question: GrowthQuestion,
  { alpha, longestHours }: ClockSetting,
  swing: number,
): boolean {
  const beyondSwing = seen.whole.slope * seen.spanHours >= swing;
  if (question.limitPerHour >= smallestLimitOf(seen, question, alpha)) return beyondSwing || longestHours >= swingHours;
  return (
    beyondSwing && surelyAtLeast(seen.whole, alpha) > Math.max(question.limitPerHour, wellMeasured * seen.whole.slope)
  );
}
