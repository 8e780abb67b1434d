// What is said of growth without load: the finding itself, what it says about the leak under load, and how much idle time is needed.

import type { Quantity } from '../model/quantity.ts';
import { formatLength } from './figures.ts';
import type { GrowthAnswer } from './growth.ts';
import type { RateText, SlopeInterval } from './growth-text.ts';

export interface UnderLoad {
  /** It surely grows more than memory-growth allows. */
  readonly grows: boolean;
  readonly interval: SlopeInterval;
}

export interface IdleWords {
  readonly answer: GrowthAnswer;
  readonly interval: SlopeInterval | null;
  readonly limit: Quantity;
  readonly rates: RateText;
  readonly load: UnderLoad | null;
  /** The scenario has no load at all: the steady phase is the idle time. */
  readonly loadless: boolean;
}

export const idleWords = {
  never: 'no sample without load',
  giveIdle: 'give phases.idle enough time to show growth; soak plan says how much',
} as const;

const secondsPerHour = 3600;

export function idleSentence(words: IdleWords): string {
  const { answer, interval, limit, rates } = words;
  const over = `over ${formatLength(answer.spanHours * secondsPerHour)}`;
  const measured = interval === null ? '' : rates.withInterval(interval);
  switch (answer.outcome) {
    case 'violated':
      return `Memory grows by ${measured} ${over} without load${comparison(words)}; the limit is ${limit.text}.`;
    case 'holds': {
      const seen =
        answer.smallestVisible === null
          ? ''
          : `; growth of ${rates.rate(answer.smallestVisible)} would not have passed`;
      return `Memory changes by ${measured} ${over} without load, surely below the limit of ${limit.text}${comparison(words)}${seen}.`;
    }
    default:
      return `Memory without load: ${whyNot(words)}${measured === '' ? '' : ` Measured: ${measured}.`}`;
  }
}

/** As large as under load: the two intervals meet. Only said where both are sure of something. */
function comparison({ answer, interval, load, rates }: IdleWords): string {
  if (load === null || interval === null) return '';
  const under = rates.rate(load.interval.value);
  if (answer.outcome === 'holds')
    return load.grows ? `; under load it grows by ${under}: this leak needs the load` : '';
  if (!load.grows) return `; under load ${under} were measured`;
  return interval.high >= load.interval.low
    ? `, as fast as under it (${under}): this leak does not need the load`
    : `, and by ${under} under it: the load makes it worse, but it does not need the load`;
}

function whyNot({ answer, limit, rates }: IdleWords): string {
  const length = formatLength(answer.longestHours * secondsPerHour);
  switch (answer.reason) {
    case 'no-data':
    case 'too-few':
      return `${length} are too short to show any growth.`;
    case 'too-many-missing':
      return 'more than a quarter of the readings are missing.';
    case 'warmup-undeclared':
      return `${length} from the start on, without a declared warm-up, cannot tell a leak from a warm-up.`;
    case 'limit-too-small':
      return `growth of ${limit.text} is too small for ${length} to show${answer.smallestLimit === null ? '' : `; the smallest they could show is ${rates.rate(answer.smallestLimit)}`}.`;
    case 'settling':
      return 'it was still growing, but ever more slowly, as something that warms up does.';
    case 'within-swing':
      return `it grew, but by no more than what a garbage collector leaves between two collections; ${length} cannot tell them apart.`;
    default:
      return `the measured growth neither surely keeps the limit of ${limit.text} nor surely breaks it.`;
  }
}

export function idleNext(words: IdleWords): string | null {
  const { answer, limit, loadless, rates } = words;
  if (answer.outcome === 'violated')
    return 'look for what works without being asked: timers, caches, logs, the runtime itself';
  if (answer.outcome === 'holds') return null;
  const key = loadless ? 'duration' : 'phases.idle';
  switch (answer.reason) {
    case 'too-many-missing':
      return 'see why the probe could not read it, and run again';
    case 'warmup-undeclared':
      return `declare phases.warmup, or give ${key} three hours`;
    case 'limit-too-small': {
      const hours = neededHours(answer, limit.value);
      const raise =
        answer.smallestLimit === null ? '' : `, or raise the limit to ${rates.rate(answer.smallestLimit)} or more`;
      return `give ${key} ${hours === null ? 'much more time' : `about ${formatLength(hours * secondsPerHour)}`}${raise}`;
    }
    default:
      return `give ${key} more time; soak plan says how much`;
  }
}

/** What can be seen shrinks at least in proportion to time: an estimate on the long side, in quarters of an hour. */
function neededHours({ longestHours, smallestLimit, whole }: GrowthAnswer, limit: number): number | null {
  if (smallestLimit === null || limit === 0 || whole === null || whole.autocorrelation === 1) return null;
  return Math.ceil(longestHours * (smallestLimit / limit) * 4) / 4;
}
