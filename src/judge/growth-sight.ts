// How much this run could see: the bounds that decisions rest on, and the smallest growth and limit that follow from them.
// The constants are those of the method study.

import type { PooledSlope } from '../stats/pooled-slope.ts';
import { studentTQuantile } from '../stats/student-t-quantile.ts';
import type { GrowthQuestion } from './growth-question.ts';

/** Probability of each one-sided bound. */
const failProbability = 0.995;
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

/** Lower bound of the slope that a fail rests on. */
export function surelyAtLeast({ slope, standardError, degreesOfFreedom }: PooledSlope): number {
  return slope - studentTQuantile(failProbability, degreesOfFreedom) * standardError;
}

/**
 * The smallest limit at which a leak of just that size fails, and a flat series passes, with 90 % probability each.
 * What counts as growth depends on the limit itself, so the answer is found by repetition; it only ever rises.
 */
export function smallestLimitOf({ whole, tail, spanHours }: Seen, question: GrowthQuestion): number {
  const { degreesOfFreedom: free } = whole;
  const failT = studentTQuantile(failProbability, free) + powerQuantile;
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
 * The smallest growth that would not have passed, and from half an hour on would have failed, with 90 % probability. A pass
 * is looked for first, hence the last term.
 */
export function smallestVisibleOf({ whole, tail, spanHours }: Seen, question: GrowthQuestion): number {
  const { limitPerHour: limit, floorShare } = question;
  const { degreesOfFreedom: free } = whole;
  return Math.max(
    floorShare * limit + (studentTQuantile(failProbability, free) + powerQuantile) * whole.standardError,
    (studentTQuantile(tailProbability, free) + powerQuantile) * tail.standardError,
    question.leastGrowth(limit) / spanHours,
    passShare * limit - (studentTQuantile(passProbability, free) - powerQuantile) * whole.standardError,
  );
}
