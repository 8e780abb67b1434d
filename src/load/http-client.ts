// Sends one plain HTTP operation over a connection and judges its answer.

import type { HttpOperation } from './compiled-operation.ts';
import { checkedBytes, judgeAnswer, readsBody } from './expectation.ts';
import { type Outcome, unanswered } from './outcome.ts';
import type { PayloadSource } from './payload-generators.ts';
import type { Wire } from './wire.ts';

// Enough for the sentence about a wrong status.
const quotedBytes = 512;

/** Never rejects for anything the target does. */
export async function sendHttp(
  wire: Wire,
  operation: HttpOperation,
  source: PayloadSource,
  deadlineSeconds: number,
): Promise<Outcome> {
  const { expectation } = operation;
  const result = await wire.exchange(
    {
      method: operation.method,
      path: operation.path(source),
      headers: operation.headers(source),
      body: operation.body?.(source) ?? null,
    },
    { deadlineSeconds, keepBytes: readsBody(expectation) ? checkedBytes : quotedBytes },
  );
  if (result.kind !== 'answer') return unanswered(result, operation.timeoutSeconds);
  return { failure: judgeAnswer(expectation, result), timed: true, endedSeconds: result.endedSeconds };
}
