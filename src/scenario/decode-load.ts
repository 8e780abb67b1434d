// The section [load] without its operations: how much is sent, when, by how many.

import { z } from 'zod';
import { operationsSchema } from './decode-operations.ts';
import {
  nonEmptyText,
  numberFrom,
  positiveDuration,
  positiveRate,
  say,
  strict,
  textTable,
  unitHint,
  wholeNumber,
  word,
} from './leaf.ts';
import { didYouMean } from './suggest.ts';
import { expectedText } from './units.ts';

const arrivalPatterns = ['constant', 'poisson', 'diurnal'] as const;

const weight = () => numberFrom(0);

function slip(input: unknown, known: readonly string[]): string | null {
  return typeof input === 'string' ? didYouMean(input, known) : null;
}

const arrivalSchema = strict({
  pattern: word(arrivalPatterns).describe(
    'constant: evenly spaced; poisson: at random, the same mean; diurnal: a day with a peak and a trough.',
  ),
  peak: numberFrom(0).optional().describe('diurnal: rate at the peak, as a multiple of `rate`. Default 2.'),
  trough: numberFrom(0).optional().describe('diurnal: rate at the trough, as a multiple of `rate`. Default 0.5.'),
  'peak-hour': numberFrom(0, 24).optional().describe('diurnal: hour of the peak. Default 14.'),
  'trough-hour': numberFrom(0, 24).optional().describe('diurnal: hour of the trough. Default 3.'),
  'start-hour': numberFrom(0, 24).optional().describe('diurnal: hour at which the load begins. Default 0.'),
  day: positiveDuration().optional().describe('diurnal: how long a day takes; shorter compresses it. Default "24h".'),
});

const payloadSchema = strict({
  small: weight().optional().describe('Share of small payloads.'),
  medium: weight().optional().describe('Share of medium payloads.'),
  large: weight().optional().describe('Share of large payloads.'),
  huge: weight().optional().describe('Share of huge payloads.'),
});

const preloadSchema = strict({
  operation: nonEmptyText('the name of an operation').describe('Operation that fills the system before the soak.'),
  count: wholeNumber(1).describe('How often it is sent.'),
});

const rateExpected = `${expectedText.rate}, or "max"`;

export const loadSchema = strict({
  target: nonEmptyText('an address such as "http://127.0.0.1:${port}"')
    .optional()
    .describe('Address the load is sent to. Default "http://127.0.0.1:${port}" when [system] is booted by soak.'),
  rate: z
    .union([word(['max']), positiveRate()], { error: ({ input }) => say(rateExpected, unitHint(input, ['/s'])) })
    .optional()
    .describe(
      'Requests per time: sends are scheduled and never delayed by slow answers. "max": each client sends as fast as it is answered. Default "10/s".',
    ),
  'nominal-rate': positiveRate().optional().describe('The rate of production, when this soak is accelerated.'),
  clients: wholeNumber(1, 100_000).optional().describe('Sessions or connections. Default 10.'),
  timeout: positiveDuration().optional().describe('Patience with an answer. Default "30s".'),
  headers: textTable('a table such as { authorization = "Bearer ${env.TOKEN}" }')
    .optional()
    .describe('Headers of every request.'),
  arrival: z
    .union([word(arrivalPatterns), arrivalSchema], {
      error: ({ input }) =>
        say('one of "constant", "poisson", "diurnal", or a table with a pattern', slip(input, arrivalPatterns)),
    })
    .optional()
    .describe('How sends are spread over time. Default "constant".'),
  mix: z
    .union([word(['realistic']), z.record(z.string(), weight(), { error: 'a table of weights' })], {
      error: ({ input }) =>
        say('"realistic", or a table of weights such as { search = 3, store = 1 }', slip(input, ['realistic'])),
    })
    .optional()
    .describe('Weights of the operations by name, or the preset "realistic".'),
  'mix-blocks': positiveDuration()
    .optional()
    .describe(
      'Vary the mix at random in blocks of this length, each weight times a factor from 1/3 to 3; over many blocks the mean is that of the weights. Then a leak can be laid to one operation. Default: the mix does not vary.',
    ),
  payload: z
    .union([word(['realistic']), payloadSchema], {
      error: ({ input }) =>
        say('"realistic", or a table such as { small = 0.9, large = 0.1 }', slip(input, ['realistic'])),
    })
    .optional()
    .describe('Shares of the payload sizes, or the preset "realistic".'),
  preload: preloadSchema.optional().describe('Fill the system before the soak begins.'),
  operations: operationsSchema.optional().describe('What is sent. Default: one GET on the target.'),
});
