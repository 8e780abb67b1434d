// How much this run could see: the bounds that decisions rest on, and the smallest growth and limit that follow from them.
// The constants are those of the method study.

import type { PooledSlope } from '../stats/pooled-slope.ts';
import { studentTQuantile } from '../stats/student-t-quantile.ts';
import type { GrowthQuestion } from './growth-question.ts';

/** Chance of a false fail that the whole run may spend. */
const failChance = 0.005;
export const tailProbability = 0.9;
export const passProbability = 0.95;
/** Normal quantile of 90 %: the power with which "would have been seen" is meant. */
const powerQuantile = 1.282;
/** A pass keeps a twentieth away from the limit. */
export const passShare = 0.95;

/** What was measured: whole, last half, and the longest stretch of one life under them. */
export interface Seen {
  readonly whole: PooledSlope;
  readonly tail: PooledSlope;
  readonly spanHours: number;
}

/** Of the run's budget, what one look at one series on one of `clocks` clocks may spend. */
export function failAlpha(question: GrowthQuestion, clocks: number): number {
  return (failChance * question.alphaShare) / clocks;
}

/** Lower bound of the slope that a fail rests on. */
export function surelyAtLeast({ slope, standardError, degreesOfFreedom }: PooledSlope, alpha: number): number {
  return slope - studentTQuantile(1 - alpha, degreesOfFreedom) * standardError;
}

/** Upper bound of the slope that a pass rests on. */
export function surelyAtMost(
  { slope, standardError, degreesOfFreedom }: PooledSlope,
  probability: number = passProbability,
): number {
  return slope + studentTQuantile(probability, degreesOfFreedom) * standardError;
}

/**
 * The smallest limit at which a leak of just that size fails, and a flat series passes, with 90 % probability each.
 * What counts as growth depends on the limit itself, so the answer is found by repetition; it only ever rises.
 */
export function smallestLimitOf({ whole, tail, spanHours }: Seen, question: GrowthQuestion, alpha: number): number {
  const { degreesOfFreedom: free } = whole;
  const failT = studentTQuantile(1 - alpha, free) + powerQuantile;
  const passT = studentTQuantile(passProbability, free) + powerQuantile;
  const tailT = studentTQuantile(tailProbability, free) + powerQuantile;
  const noise = Math.max(
    (failT * whole.standardError) / (1 - question.floorShare),
    (passT * Math.max(whole.standardError, tail.standardError)) / passShare,
    tailT * tail.standardError,
  );
  let limit = noise;
  for (let round = 0; round < 100; round += 1) {
    const next = Math.max(limit, question.leastGrowth(limit) / spanHours);
    if (next <= limit) break;
    limit = next;
  }
  return limit;
}

/**
 * The smallest growth that would have failed (under half an hour: would not have passed) with 90 % probability. `wander`: how far
 * the value strayed from its line for a twelfth of a life and longer; what has moved that far once may do so again, elsewhere.
 */
export function smallestVisibleOf(
  { whole, tail, spanHours }: Seen,
  question: GrowthQuestion,
  alpha: number,
  { wander, besideError, walkError }: Strays,
): number {
  const { limitPerHour: limit, floorShare } = question;
  const { degreesOfFreedom: free } = whole;
  const strays = (steepest * wander) / spanHours;
  // The error is an estimate itself: that of the next run may be larger.
  const largerError = 1 + powerQuantile / Math.sqrt(2 * free);
  const noise = Math.max(
    floorShare * limit + (studentTQuantile(1 - alpha, free) + powerQuantile) * largerError * whole.standardError,
    (studentTQuantile(tailProbability, free) + powerQuantile) * largerError * tail.standardError,
    (surelyBeside + powerQuantile) * besideError,
    walkError === 0 ? 0 : floorShare * limit + (studentTQuantile(1 - alpha, fewestFree) + powerQuantile) * walkError,
    question.leastGrowth(limit) / spanHours,
    passShare * limit - (studentTQuantile(passProbability, free) - powerQuantile) * whole.standardError,
  );
  return noise + strays;
}

/** What makes a leak harder to see than noise does. */
export interface Strays {
  /** How far the value strayed from its line for a twelfth of a life and longer. */
  readonly wander: number;
  /** Error of the line beside an exponential, where something settles; else 0. */
  readonly besideError: number;
  /** Error of the slope if the noise never forgot, where it may be so; else 0. */
  readonly walkError: number;
}

/** Degrees of freedom of a slope whose noise never forgets (pooled-slope.ts). */
const fewestFree = 6;

/** Standard errors by which a line must rise beside what settles (growth-doubts.ts). */
export const surelyBeside = 2.33;

/** A step in the middle of a stretch moves its slope by this many times the step over the stretch. */
const steepest = 1.5;
