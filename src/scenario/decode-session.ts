// The section [load.session]: what one virtual client does when it begins and when it ends, and how long it lives.

import { z } from 'zod';
import { captureSchema, expectSchema, requestSchema } from './decode-request.ts';
import { positiveDuration, strict, wholeNumber, word } from './leaf.ts';

const requests = (which: string) => {
  const expected = `a list of tables, [[load.session.${which}]]`;
  return z
    .array(
      strict({
        request: requestSchema.describe('What is sent, as of an http operation.'),
        expect: expectSchema.optional().describe('What a right answer is. Default: any 2xx.'),
        capture: captureSchema
          .optional()
          .describe(
            'What this client keeps of the answer, name = path: { token = "$.token" } feeds "${session(token)}".',
          ),
      }),
      { error: expected },
    )
    .min(1, { error: expected });
};

export const sessionSchema = strict({
  begin: requests('begin').optional().describe('Requests at the beginning of each client, in order: logging in.'),
  end: requests('end').optional().describe('Requests at its end, in order: logging out.'),
  requests: wholeNumber(1)
    .optional()
    .describe('A client ends after so many requests, and a new one begins. Default: it does not end by that.'),
  for: positiveDuration()
    .optional()
    .describe('A client ends after so long, and a new one begins. Default: it does not end by that.'),
  leave: word(['end', 'vanish'])
    .optional()
    .describe(
      'How a client ends that had its requests or its time: "end" as a good one does, "vanish" without a word and with its connection left open. Default "end".',
    ),
});
