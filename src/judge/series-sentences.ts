// What is said of a series that came as a file: the sentences of growth where they fit, others where a response time drifts
// or a scenario would be spoken of that a file does not have.

import { counted, formatLength } from './figures.ts';
import type { GrowthReason } from './growth.ts';
import { type GrowthWords, growthNext, growthSentence } from './growth-sentences.ts';

const secondsPerHour = 3600;

/** `isDrift`: per cent of a baseline, not an amount that fills something. */
export function seriesSentence(words: GrowthWords, isDrift: boolean): string {
  return (isDrift ? driftSentence(words) : null) ?? growthSentence(words);
}

/** What a file can hold that no method can judge: the sentence, and what to do. */
export const unjudgeable = {
  noBaseline: {
    sentence:
      'Latency: the first tenth of the series has no value above zero to compare the rest with, so nothing is known about its drift.',
    next: 'leave samples without an answer empty: an empty value is a missing sample, 0 is not',
  },
  tooManyLives: (lives: number) => ({
    sentence: `The series has ${counted(lives, 'epoch')}, so hardly any life of the process is long enough to judge growth.`,
    next: 'count lives of the process in the column named epoch, from 0; it is not a time',
  }),
} as const;

/** null where the sentence of growth fits a drift too. */
function driftSentence({ answer, interval, rates, limitText }: GrowthWords): string | null {
  const measured = interval === null ? '' : ` Measured: ${rates.withInterval(interval)}.`;
  const length = formatLength(answer.longestHours * secondsPerHour);
  if (answer.outcome === 'holds') {
    const change = interval === null ? 'less' : rates.withInterval(interval);
    const seen =
      answer.smallestVisible === null
        ? 'how small a drift would have been seen cannot be promised, because the growth was still dying away'
        : `a drift of ${rates.rate(answer.smallestVisible)} would not have passed`;
    const over = formatLength(answer.spanHours * secondsPerHour);
    return `Latency changes by ${change} over ${over}, surely below the limit of ${limitText}; ${seen}.`;
  }
  switch (answer.reason) {
    case 'warmup-undeclared':
      return `Latency: ${length} without a declared warm-up cannot tell a drift from a warm-up.${measured}`;
    case 'settling':
      return `Latency was still growing, but ever more slowly, as it does while something warms up; that is neither a drift shown nor a drift excluded.${measured}`;
    case 'within-swing':
      return `Latency grew, but by no more than a busy machine does to a system without fault; a run of ${length} cannot tell them apart.${measured}`;
    default:
      return null;
  }
}

/** What to do about it, in words of the command that judges files. */
export function seriesNext(words: GrowthWords, isDrift: boolean): string | null {
  const { answer, limit, rates } = words;
  if (answer.outcome === 'violated' && isDrift) {
    return 'compare profiles of an early and a late hour, and what grows with time: a table, a log, a queue';
  }
  const own = answer.reason === null ? null : ownNext(answer.reason);
  if (own !== null) return own;
  // A limit of 0 is supported by no length of time.
  if (answer.reason === 'limit-too-small' && limit === 0 && answer.smallestLimit !== null) {
    return `raise the limit to ${rates.rate(answer.smallestLimit)} or more`;
  }
  return growthNext(words);
}

/** null where the advice about a scenario fits a file too. */
function ownNext(reason: GrowthReason): string | null {
  switch (reason) {
    case 'no-data':
      return 'see why the file holds no value, or none after the warm-up';
    case 'too-many-missing':
      return 'see why so many values are missing';
    case 'too-few':
      return 'soak longer, or look more often';
    case 'warmup-undeclared':
      return 'declare the warm-up (--warmup 10m, or 0s when the file begins after it), or soak for at least three hours';
    case 'settling':
      return 'soak longer, or declare a longer warm-up (--warmup)';
    default:
      return null;
  }
}
