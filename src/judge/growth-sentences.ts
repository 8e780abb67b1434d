// What is said of growth: one sentence for each outcome and reason, and the next thing to do.

import { assertNever } from '../model/error.ts';
import { counted, formatLength } from './figures.ts';
import type { GrowthAnswer, GrowthReason } from './growth.ts';
import { swingHours } from './growth-clock.ts';
import type { RateText, SlopeInterval } from './growth-text.ts';

export interface GrowthWords {
  /** "memory", "open handles of upstream". */
  readonly what: string;
  /** "open handles grow", "memory grows". */
  readonly isPlural: boolean;
  readonly limit: number;
  readonly limitText: string;
  readonly answer: GrowthAnswer;
  readonly interval: SlopeInterval | null;
  readonly rates: RateText;
  readonly window: 'steady' | 'last half';
}

const secondsPerHour = 3600;

export function growthSentence(words: GrowthWords): string {
  const { limitText, answer, interval, rates } = words;
  const what = `${words.what.charAt(0).toUpperCase()}${words.what.slice(1)}`;
  const { isPlural } = words;
  const over = `over ${formatLength(answer.spanHours * secondsPerHour)}`;
  switch (answer.outcome) {
    case 'violated':
      return `${what} ${isPlural ? 'grow' : 'grows'} by ${interval === null ? 'more' : rates.withInterval(interval)} ${over}; the limit is ${limitText}.`;
    case 'holds':
      return `${what} ${isPlural ? 'change' : 'changes'} by ${interval === null ? 'less' : rates.withInterval(interval)} ${over}, surely below the limit of ${limitText}; ${seenText(words)}.`;
    case 'inconclusive':
      return answer.reason === null ? `${what}: undecided.` : reasonSentence(answer.reason, { ...words, what });
    default:
      return assertNever(answer.outcome);
  }
}

function seenText({ answer, rates }: GrowthWords): string {
  const { smallestVisible, longestHours } = answer;
  if (smallestVisible === null)
    return 'how small a leak would have been seen cannot be promised, because the growth was still dying away';
  return `a leak of ${rates.rate(smallestVisible)} would ${longestHours >= swingHours ? 'have been found' : 'not have passed'}`;
}

function reasonSentence(reason: GrowthReason, words: GrowthWords): string {
  const { what, isPlural, limitText, answer, interval, rates } = words;
  const measured = interval === null ? '' : ` Measured: ${rates.withInterval(interval)}.`;
  switch (reason) {
    case 'no-data':
      return `${what}: no steady sample shows it, so nothing is known about its growth.`;
    case 'too-few':
      return `${what}: ${counted(answer.points, 'steady sample')} in ${counted(answer.bins, 'bin')} are too few to judge growth; 24 bins are needed.`;
    case 'too-many-missing':
      return `${what}: more than a quarter of the readings are missing, so its growth cannot be judged.`;
    case 'warmup-undeclared':
      return `${what}: ${formatLength(answer.longestHours * secondsPerHour)} of steady load without a declared warm-up cannot tell a leak from a warm-up.${measured}`;
    case 'limit-too-small':
      return `${what}: growth of ${limitText} is too small for this run to see; ${smallestText(answer, rates)}.${measured}`;
    case 'load-with-time':
      return `${what}: load and time moved together all run long, so nothing tells what the load did from what time did.${measured}`;
    case 'settling':
      return `${what} ${isPlural ? 'were' : 'was'} still growing, but ${settlingText(answer)}; that is neither a leak shown nor a leak excluded.${measured}`;
    case 'within-swing':
      return `${what} grew, but by no more than what a garbage collector leaves between two collections; a run of ${formatLength(answer.longestHours * secondsPerHour)} cannot tell them apart.${measured}`;
    case 'undecided':
      return `${what}: the measured growth neither surely keeps the limit of ${limitText} nor surely breaks it.${measured}`;
    default:
      return assertNever(reason);
  }
}

function settlingText({ shape }: GrowthAnswer): string {
  if (shape === 'warm-up') return 'ever more slowly, as something that warms up does';
  if (shape === 'bounded fill') return 'it had nearly stopped, as something that is full does';
  return 'not more than it has come down by itself before';
}

function smallestText({ smallestLimit }: GrowthAnswer, rates: RateText): string {
  return smallestLimit === null
    ? 'what it could see is not known'
    : `the smallest it could see is ${rates.rate(smallestLimit)}`;
}

export function growthNext(words: GrowthWords): string | null {
  const { answer, rates, what } = words;
  if (answer.outcome === 'violated')
    return `find what keeps ${what}: compare two heap profiles, or what is open, early and late in a run`;
  switch (answer.reason) {
    case null:
      return null;
    case 'no-data':
    case 'too-many-missing':
      return 'see why the probe could not read it, and run again';
    case 'too-few':
      return 'soak longer, or look more often (watch.every)';
    case 'warmup-undeclared':
      return 'declare phases.warmup so that short runs can be judged, or soak for at least three hours';
    case 'limit-too-small':
      return `${soakText(words)}${answer.smallestLimit === null ? '' : `, or raise the limit to ${rates.rate(answer.smallestLimit)} or more`}`;
    case 'load-with-time':
      return 'soak for a whole cycle of the load, or with an even load';
    case 'settling':
      return `${settledText(answer)}, or declare a longer phases.warmup`;
    case 'within-swing':
      return 'soak for half an hour or longer';
    case 'undecided':
      return 'soak longer: the interval becomes narrower';
    default:
      return assertNever(answer.reason);
  }
}

function settledText({ settledAfterHours, longestHours }: GrowthAnswer): string {
  return settledAfterHours === null || settledAfterHours <= longestHours
    ? 'soak longer'
    : `still filling after ${formatLength(longestHours * secondsPerHour)}: soak for ${formatLength(roundUp(settledAfterHours) * secondsPerHour)} or longer`;
}

/** What can be seen shrinks at least in proportion to time, unless the noise never forgets: an estimate on the long side. */
function soakText({ answer, limit }: GrowthWords): string {
  const { smallestLimit, whole } = answer;
  if (smallestLimit === null || whole === null || whole.autocorrelation === 1) return 'soak much longer';
  const hours = answer.longestHours * (smallestLimit / limit);
  return `soak for about ${formatLength(roundUp(hours) * secondsPerHour)}`;
}

/** To the next quarter of an hour: it is an estimate, and must not look like more. */
function roundUp(hours: number): number {
  return Math.ceil(hours * 4) / 4;
}
