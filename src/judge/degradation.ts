// Is any hour slower than the baseline hour by more than allowed? The p95 decides; p50 and p99 may turn it red on shares of the
// error budget of their own. An hour that is surely slower by less than the limit keeps it. Else two questions, as for a drift: is
// it slower at all (as sure as the budget asks, shared by the hours), and by more than half of the limit.

import { chanceOfLess, slopeAtLeast, slopeAtMost } from '../stats/remembered-bounds.ts';
import type { HourChange, HoursCompared } from './latency-hours.ts';

export interface DegradedHour {
  readonly hour: number;
  /** Seconds: the quantile in the hour. */
  readonly observed: number;
  /** Per cent of the baseline hour, with a two-sided interval of 99 %. */
  readonly percent: number;
  readonly low: number;
  readonly high: number;
  readonly outcome: 'holds' | 'violated' | 'undecided';
}

export interface DegradationAnswer {
  readonly outcome: 'holds' | 'violated' | 'inconclusive';
  readonly reason: 'undecided' | 'limit-too-small' | 'within-noise-of-machines' | 'hours-missing' | null;
  readonly hours: readonly DegradedHour[];
  /** The hour that is told: the first violated one, else the slowest. */
  readonly told: DegradedHour;
  /** Per cent by which no hour would have been slower without this answer being another, with 90 % probability. */
  readonly smallestVisible: number;
}

const failChance = 0.005;
const sizeChance = 0.05;
const passProbability = 0.95;
const powerProbability = 0.9;
const floorShare = 0.5;
const confidence = 0.99;
/** Without a control: hours of a run this short may differ by what a busy machine does. */
const shortHours = 3;
const machines = 25;
const mostLost = 0.25;

/** `limit` in per cent; `lost`: steady hours that cannot be compared. null for no hour to compare. */
export function judgeDegradation(
  { hours, hasControl }: HoursCompared,
  limit: number,
  alphaShare: number,
  lost: number,
): DegradationAnswer | null {
  const floor = hundredths(floorShare * limit);
  const isShort = hours.length < shortHours && !hasControl;
  const judged = hours.map((hour) => judgeHour(hour, limit, { floor, alphaShare, tests: hours.length }));
  const slowest = judged.toSorted((a, b) => b.percent - a.percent)[0];
  if (slowest === undefined) return null;
  const first = judged.find(({ outcome }) => outcome === 'violated');
  const smallestVisible = Math.max(...hours.map((hour) => visibleOf(hour, limit)));
  const answer = { hours: judged, told: first ?? slowest, smallestVisible };
  if (first !== undefined) {
    return isShort && slowest.low <= machines
      ? { ...answer, outcome: 'inconclusive', reason: 'within-noise-of-machines' }
      : { ...answer, outcome: 'violated', reason: null };
  }
  if (judged.every(({ outcome }) => outcome === 'holds')) {
    return lost > mostLost * (hours.length + lost)
      ? { ...answer, outcome: 'inconclusive', reason: 'hours-missing' }
      : { ...answer, outcome: 'holds', reason: null };
  }
  const isSupported = hours.every((hour) => smallestLimitOf(hour, hours.length) <= hundredths(limit));
  return { ...answer, outcome: 'inconclusive', reason: isSupported ? 'undecided' : 'limit-too-small' };
}

interface HourQuestion {
  readonly floor: number;
  readonly alphaShare: number;
  readonly tests: number;
}

function judgeHour(
  { hour, value, change }: HourChange,
  limit: number,
  { floor, alphaShare, tests }: HourQuestion,
): DegradedHour {
  const tail = 1 - (1 - confidence) / 2;
  const figures = {
    hour,
    observed: value,
    percent: inPercent(change.slope),
    low: inPercent(slopeAtLeast(change, tail)),
    high: inPercent(slopeAtMost(change, tail)),
  };
  // A pass is looked for first: an hour that is surely slower by less than the limit keeps it.
  if (slopeAtMost(change, passProbability) < hundredths(limit)) return { ...figures, outcome: 'holds' };
  const isSlower = chanceOfLess(change, 0) < (failChance * alphaShare) / tests;
  const isLarge = slopeAtLeast(change, 1 - sizeChance / tests) > floor;
  return { ...figures, outcome: isSlower && isLarge ? 'violated' : 'undecided' };
}

/** The limit that so many hours alike would all keep for sure, with 90 % probability. */
function smallestLimitOf({ change }: HourChange, tests: number): number {
  const reach = (probability: number) => slopeAtMost(change, probability) - change.slope;
  return reach(passProbability) + reach(1 - (1 - powerProbability) / tests);
}

/** A slowing that would not have held, with 90 % probability. */
function visibleOf({ change }: HourChange, limit: number): number {
  const reach = (probability: number) => slopeAtMost(change, probability) - change.slope;
  return inPercent(hundredths(limit) - reach(passProbability) + reach(powerProbability));
}

/** Per cent -> hundredths of a logarithm, and back. */
function hundredths(percent: number): number {
  return 100 * Math.log1p(percent / 100);
}

function inPercent(value: number): number {
  return 100 * Math.expm1(value / 100);
}
