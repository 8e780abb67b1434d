// The tables [[load.operations]]: one kind of request each, how often it is sent, what a right answer is.

import { z } from 'zod';
import { answerPath, captureSchema, expectSchema, requestSchema } from './decode-request.ts';
import {
  bytesPerOperation,
  nonEmptyText,
  numberFrom,
  positiveDuration,
  strict,
  textLike,
  wholeNumber,
  word,
} from './leaf.ts';

const protocols = ['http', 'jsonrpc', 'mcp', 'stdio-mcp', 'sse', 'websocket', 'command'] as const;
const kinds = ['simple', 'batch', 'streaming', 'error', 'slow'] as const;

const streamSchema = strict({
  events: wholeNumber(1).optional().describe('Events of a complete stream. Default: until the server ends it.'),
  for: positiveDuration()
    .optional()
    .describe('A stream that goes on is read for so long, then ended by us. Default: until it is complete.'),
  gap: positiveDuration().optional().describe('A longer pause between two events is an error. Default: not asked.'),
  sequence: answerPath()
    .optional()
    .describe("Path in each event's data to a number that rises by one; a gap in it is an error. Default: not asked."),
});

export const operationsSchema = z
  .array(
    strict({
      name: textLike(/^[A-Za-z0-9][A-Za-z0-9 ._/-]*$/, 'a name such as "search"').describe(
        'Name of the operation in reports.',
      ),
      weight: numberFrom(0).optional().describe('How often, against the other operations. Default 1.'),
      protocol: word(protocols).optional().describe('What is spoken. Default "http".'),
      target: nonEmptyText('an address such as "http://127.0.0.1:${upstream.port}"')
        .optional()
        .describe('Address of its own, in place of load.target.'),
      control: nonEmptyText('the name of an operation')
        .optional()
        .describe(
          'Operation that asks the same without the system between, such as straight to an upstream: the difference is what the system adds.',
        ),
      kind: word(kinds)
        .optional()
        .describe(
          'Kind of request for mix = "realistic". Default by its form: error with expect.error, batch with a batch, streaming with sse or a stream, else simple; slow must be said.',
        ),
      request: requestSchema.optional().describe('What is sent. Default for http: GET on the target.'),
      timeout: positiveDuration().optional().describe('Patience with an answer. Default: that of the load.'),
      expect: expectSchema.optional().describe('What a right answer is; any other is an error, all soak long.'),
      capture: captureSchema
        .optional()
        .describe(
          'Values kept from right answers for later requests, name = path: { id = "$.id" } feeds "${captured(id)}".',
        ),
      stream: streamSchema.optional().describe('sse, websocket, mcp, stdio-mcp: what is asked of a stream of events.'),
      grows: bytesPerOperation()
        .optional()
        .describe('Data that rightly stays per operation, such as "3.2KB/operation"; it is subtracted from growth.'),
    }),
    { error: 'a list of tables, [[load.operations]]' },
  )
  .min(1, { error: 'at least one operation; leave the key out for one GET on the target' });
