// What is said of a series that came as a file where the words of growth would speak of a scenario, which a file does not have.
// Response times have sentences of their own: latency-sentences.ts.

import { counted } from './figures.ts';
import type { GrowthReason } from './growth.ts';
import { type GrowthWords, growthNext } from './growth-sentences.ts';

/** What a file can hold that no method can judge: the sentence, and what to do. */
export const unjudgeable = {
  tooManyLives: (lives: number) => ({
    sentence: `The series has ${counted(lives, 'epoch')}, so hardly any life of the process is long enough to judge growth.`,
    next: 'count lives of the process in the column named epoch, from 0; it is not a time',
  }),
} as const;

/** What to do about it, in words of the command that judges files. */
export function seriesNext(words: GrowthWords): string | null {
  const { answer, limit, rates } = words;
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
