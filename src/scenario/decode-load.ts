// The section [load] without its operations: how much is sent, when, by how many.

import { z } from 'zod';
import { arrivalSchema } from './decode-arrival.ts';
import { operationsSchema } from './decode-operations.ts';
import { sessionSchema } from './decode-session.ts';
import {
  flag,
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

const weight = () => numberFrom(0);

function slip(input: unknown, known: readonly string[]): string | null {
  return typeof input === 'string' ? didYouMean(input, known) : null;
}

const payloadSchema = strict({
  small: weight().optional().describe('Share of small payloads, under 1 KB.'),
  medium: weight().optional().describe('Share of medium payloads, 1 to 100 KB.'),
  large: weight().optional().describe('Share of large payloads, 100 KB to 10 MB.'),
  huge: weight().optional().describe('Share of huge payloads, over 10 MB.'),
});

const preloadSchema = strict({
  operation: nonEmptyText('the name of an operation').describe('Operation that fills the system before the soak.'),
  count: wholeNumber(1).describe('How often it is sent.'),
});

const tlsSchema = strict({
  ca: nonEmptyText('a file in PEM')
    .optional()
    .describe('File with the authorities that are trusted. Default: those of the machine.'),
  certificate: nonEmptyText('a file in PEM').optional().describe('File with the certificate of the client.'),
  key: nonEmptyText('a file in PEM').optional().describe('File with the key of that certificate.'),
  verify: flag().optional().describe('false: any certificate of the server will do. Default true.'),
});

const replaySchema = strict({
  file: nonEmptyText('a file of recorded requests').describe(
    'File of recorded requests: JSON lines, or HAR. From where soak is started.',
  ),
  pace: numberFrom(0.001, 1_000).optional().describe('1 sends as recorded, 2 twice as fast. Default 1.'),
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
  arrival: arrivalSchema
    .optional()
    .describe(
      'How the rate goes over time: a word, a table with a pattern, or a list of tables whose rates add up. Default "constant".',
    ),
  mix: z
    .union([word(['realistic']), z.record(z.string(), weight(), { error: 'a table of weights' })], {
      error: ({ input }) =>
        say('"realistic", or a table of weights such as { search = 3, store = 1 }', slip(input, ['realistic'])),
    })
    .optional()
    .describe(
      'Weights of the operations by name, or the preset "realistic": simple 60 %, batch 20 %, streaming 10 %, error 5 %, slow 5 %, within a kind by weight. Kinds that nobody has are left out.',
    ),
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
    .describe(
      'Shares of the sizes of "${payload}", or the preset "realistic": 60 %, 30 %, 9 %, 1 %, which is also the default.',
    ),
  preload: preloadSchema.optional().describe('Fill the system before the soak begins.'),
  session: sessionSchema
    .optional()
    .describe('Clients that begin, keep what they learnt, and end. Default: a client lives as long as the load.'),
  tls: tlsSchema.optional().describe('How encrypted connections are made.'),
  http2: flag().optional().describe('true: HTTP/2 in place of HTTP/1.1. Default false.'),
  replay: replaySchema
    .optional()
    .describe('Send recorded requests again, in place of rate, arrival, mix and operations.'),
  operations: operationsSchema.optional().describe('What is sent. Default: one GET on the target.'),
});
