// Does it become slower, hour after hour, faster than allowed? Bins rid of load and machine in, decision out.
// Steps are not looked for here: latency-step.ts.
//
// Two questions make a fail: is there a drift at all (as sure as the error budget asks), and is it larger than half of the limit
// (95 %). Surely below the limit is a pass. Anything else is neither.

import { chanceOfLess, slopeAtLeast, slopeAtMost } from '../stats/remembered-bounds.ts';
import type { RememberedSlope } from '../stats/remembered-slope.ts';
import type { Rid } from './latency-effects.ts';
import { isLongRun, machines, riseOfShort } from './latency-machines.ts';
import { type MeasuredDrift, measureDrift } from './latency-measure.ts';
import type { DriftAnswer, LatencyQuestion } from './latency-question.ts';

/** Chance of a drift where there is none that a whole run may spend. */
const failChance = 0.005;
/**
 * In lives under half a day noise shows few of its slow swings, and looks more forgetful than it is: then a fifth of that, which
 * simulation found to be no more than a hundredth of runs.
 */
const failChanceOfShortLives = 0.001;
const longLifeHours = 12;
const sizeProbability = 0.95;
export const floorShare = 0.5;
const tailProbability = 0.75;
const passProbability = 0.95;
const powerProbability = 0.9;
/** A pass keeps a twentieth away from the limit. */
const passShare = 0.95;
/** Per cent of the baseline that must have come in all. */
const leastRise = 3;
/** A drift whose lower bound is at least this share of its estimate is well measured. */
const wellMeasured = 1 / 3;

export const noDrift: DriftAnswer = {
  outcome: 'inconclusive',
  reason: 'no-data',
  whole: null,
  tail: null,
  smallestLimit: null,
  smallestVisible: null,
  confidence: 0.9,
  cut: 0,
  spanHours: 0,
  baseline: null,
};

export function judgeDrift(rid: Rid, cut: number, question: LatencyQuestion, longestHours: number): DriftAnswer {
  const measured = measureDrift(rid, cut);
  if (typeof measured === 'string') return { ...noDrift, cut, reason: measured };
  const { whole, tail, spanHours, baseline, isDyingAway } = measured;
  const { limitPerHour: limit } = question;
  const alpha = (longestHours < longLifeHours ? failChanceOfShortLives : failChance) * question.alphaShare;
  const smallestLimit = smallestLimitOf(measured, alpha);
  const supported = limit >= smallestLimit;
  const answer: DriftAnswer = { ...noDrift, whole, tail, spanHours, baseline, cut, smallestLimit };
  const isLong = isLongRun(longestHours);
  if (!isLong && !question.warmupDeclared) return { ...answer, reason: 'warmup-undeclared' };
  if ((isLong || supported) && isSurelyBelow(measured, limit)) {
    return { ...answer, outcome: 'holds', reason: null, smallestVisible: smallestVisibleOf(measured, limit, alpha) };
  }
  const drifts = isSurelyDrifting(measured, limit, alpha);
  const isMeasured =
    isLong || supported || slopeAtLeast(whole, 1 - alpha) > Math.max(limit, wellMeasured * whole.slope);
  if (drifts && isDyingAway) return { ...answer, reason: 'settling' };
  if (!drifts || !isMeasured) return { ...answer, reason: supported ? 'undecided' : 'limit-too-small' };
  const isOwn = isLong || isBeyondMachines(measured, alpha, longestHours, rid.controlAt >= 0);
  return isOwn
    ? { ...answer, outcome: 'violated', reason: null, confidence: 0.99 }
    : { ...answer, reason: 'within-noise-of-machines' };
}

function isSurelyBelow({ whole, tail }: MeasuredDrift, limit: number): boolean {
  return [whole, tail].every((slope) => slopeAtMost(slope, passProbability) < passShare * limit);
}

/** There at all, larger than the floor, still going on in the last half, and enough in all to count. */
function isSurelyDrifting({ whole, tail, spanHours }: MeasuredDrift, limit: number, alpha: number): boolean {
  const floor = floorShare * limit;
  return (
    chanceOfLess(whole, 0) < alpha &&
    slopeAtLeast(whole, sizeProbability) > floor &&
    slopeAtLeast(tail, tailProbability) > 0 &&
    tail.slope >= floor / 2 &&
    whole.slope * spanHours >= leastRise
  );
}

function isBeyondMachines(
  { whole, spanHours }: MeasuredDrift,
  alpha: number,
  hours: number,
  hasControl: boolean,
): boolean {
  const isSteep = hasControl || slopeAtLeast(whole, 1 - alpha) > machines.perHour;
  return isSteep && whole.slope * spanHours >= riseOfShort(hours, hasControl);
}

/** How far below the estimate the truth may be, with this probability. */
function reachBelow(slope: RememberedSlope, probability: number): number {
  return slope.slope - slopeAtLeast(slope, probability);
}

/** The smallest limit at which a drift of just that size fails, and a level series passes, with 90 % probability each. */
function smallestLimitOf({ whole, tail, spanHours }: MeasuredDrift, alpha: number): number {
  const powerOfWhole = reachBelow(whole, powerProbability);
  const powerOfTail = reachBelow(tail, powerProbability);
  return Math.max(
    reachBelow(whole, 1 - alpha) + powerOfWhole,
    (reachBelow(whole, sizeProbability) + powerOfWhole) / (1 - floorShare),
    (reachBelow(tail, passProbability) + powerOfTail) / passShare,
    leastRise / spanHours,
  );
}

/** The smallest drift that would have failed with 90 % probability; a pass is looked for first, hence the last term. */
function smallestVisibleOf({ whole, tail, spanHours }: MeasuredDrift, limit: number, alpha: number): number {
  const power = reachBelow(whole, powerProbability);
  return Math.max(
    reachBelow(whole, 1 - alpha) + power,
    floorShare * limit + reachBelow(whole, sizeProbability) + power,
    reachBelow(tail, tailProbability) + reachBelow(tail, powerProbability),
    leastRise / spanHours,
    passShare * limit - reachBelow(whole, passProbability) + power,
  );
}
