// load.arrival: how the rate goes over time, as a word, as a table, or as a list of tables whose courses add up.

import { z } from 'zod';
import { numberFrom, positiveDuration, say, strict, word } from './leaf.ts';
import { didYouMean } from './suggest.ts';
import { at } from './tree.ts';

/** These say enough as a word. */
const bareWords = ['constant', 'poisson', 'diurnal'] as const;
const patterns = [...bareWords, 'ramp', 'burst', 'steps'] as const;

const examples: Readonly<Record<string, string>> = {
  ramp: '{ pattern = "ramp", from = 0.1, to = 1, over = "1h" }',
  burst: '{ pattern = "burst", factor = 5, every = "10m", for = "30s" }',
  steps: '{ pattern = "steps", factors = [1, 2, 4], each = "1h" }',
};

const spacing = () =>
  word(['even', 'random'])
    .optional()
    .describe(
      'How single sends lie in the course of the rate: "even", or "random" as in a Poisson process. Default "even".',
    );
const share = () =>
  numberFrom(0).optional().describe('In a list of patterns: this one counts so many times in their sum. Default 1.');
const factors = 'a list of multiples of the rate, such as [1, 2, 4]';

const onePattern = `one of ${patterns.map((known) => `"${known}"`).join(', ')}`;

const courseSchema = z.discriminatedUnion(
  'pattern',
  [
    strict({
      pattern: z.literal('constant').describe('The same rate all the time.'),
      spacing: spacing(),
      share: share(),
    }),
    strict({
      pattern: z
        .literal('poisson')
        .describe('The same rate all the time, sends at random: constant with random spacing.'),
      share: share(),
    }),
    strict({
      pattern: z.literal('diurnal').describe('A day with a peak and a trough.'),
      peak: numberFrom(0).optional().describe('Rate at the peak, as a multiple of `rate`. Default 2.'),
      trough: numberFrom(0).optional().describe('Rate at the trough, as a multiple of `rate`. Default 0.5.'),
      'peak-hour': numberFrom(0, 24).optional().describe('Hour of the peak. Default 14.'),
      'trough-hour': numberFrom(0, 24).optional().describe('Hour of the trough. Default 3.'),
      'start-hour': numberFrom(0, 24).optional().describe('Hour at which the load begins. Default 0.'),
      day: positiveDuration().optional().describe('How long a day takes; shorter compresses it. Default "24h".'),
      spacing: spacing(),
      share: share(),
    }),
    strict({
      pattern: z.literal('ramp').describe('A straight line from one rate to another, which then stays.'),
      from: numberFrom(0).optional().describe('Rate at the beginning, as a multiple of `rate`. Default 0.'),
      to: numberFrom(0).optional().describe('Rate at the end and from then on, as a multiple of `rate`. Default 1.'),
      over: positiveDuration().describe('How long it takes from the one to the other.'),
      spacing: spacing(),
      share: share(),
    }),
    strict({
      pattern: z.literal('burst').describe('The rate, and now and then another one for a while.'),
      factor: numberFrom(0).describe('Rate during a burst, as a multiple of `rate`.'),
      every: positiveDuration().describe('Time from the end of one burst to the end of the next.'),
      for: positiveDuration().describe('How long a burst takes.'),
      spacing: spacing(),
      share: share(),
    }),
    strict({
      pattern: z.literal('steps').describe('One rate after the other, then from the first again.'),
      factors: z
        .array(numberFrom(0), { error: factors })
        .min(1, { error: factors })
        .describe('The rates in turn, as multiples of `rate`.'),
      each: positiveDuration().describe('How long each of them holds.'),
      spacing: spacing(),
      share: share(),
    }),
  ],
  {
    error: ({ code, input }) =>
      code === 'invalid_union' ? say(onePattern, slip(at(input, 'pattern'), patterns)) : 'a table with a pattern',
  },
);

/** One pattern as a table. */
export type CourseDraft = z.output<typeof courseSchema>;

const listOfPatterns = 'a list of tables with a pattern each';

// The list before the table: to the table's schema a list is a table without a pattern.
export const arrivalSchema = z.union(
  [word(bareWords), z.array(courseSchema, { error: listOfPatterns }).min(1, { error: listOfPatterns }), courseSchema],
  {
    error: ({ input }) =>
      say('one of "constant", "poisson", "diurnal", a table with a pattern, or a list of such tables', wordHint(input)),
  },
);

function wordHint(input: unknown): string | null {
  if (typeof input !== 'string') return null;
  const example = Object.hasOwn(examples, input) ? examples[input] : undefined;
  return example === undefined ? slip(input, patterns) : `it has to say more: ${example}`;
}

function slip(input: unknown, known: readonly string[]): string | null {
  return typeof input === 'string' ? didYouMean(input, known) : null;
}
