// Sends one JSON-RPC operation over HTTP, a single call or a batch, and judges ids, errors and results.

import type { JsonrpcOperation } from './compiled-operation.ts';
import {
  type Answer,
  type CompiledExpectation,
  checkedBytes,
  judgeContains,
  judgeStatus,
  parseAnswer,
} from './expectation.ts';
import { callText, judgeBatch, judgeResponse } from './jsonrpc.ts';
import { type Outcome, unanswered } from './outcome.ts';
import type { PayloadSource } from './payload-generators.ts';
import type { Wire } from './wire.ts';

/** Never rejects for anything the target does. */
export async function sendJsonrpc(
  wire: Wire,
  operation: JsonrpcOperation,
  source: PayloadSource,
  deadlineSeconds: number,
): Promise<Outcome> {
  const ids = Array.from({ length: operation.batch }, (_, index) => source.send * operation.batch + index);
  const calls = ids.map((id) => callText(id, operation.method, operation.params?.(source) ?? null));
  const result = await wire.exchange(
    {
      method: 'POST',
      path: operation.path(source),
      headers: operation.headers(source),
      body: operation.batch === 1 ? calls.join() : `[${calls.join()}]`,
    },
    { deadlineSeconds, keepBytes: checkedBytes },
  );
  if (result.kind !== 'answer') return unanswered(result, operation.timeoutSeconds);
  const failure = judgeCalls(operation.expectation, ids, operation.batch > 1, result);
  return { failure, timed: true, endedSeconds: result.endedSeconds };
}

/** The whole answer to the calls with these ids. Exported for its table of cases. */
export function judgeCalls(
  expectation: CompiledExpectation,
  ids: readonly number[],
  isBatch: boolean,
  answer: Answer,
): string | null {
  // A wanted error may come with any status: 200 and 4xx are both usual.
  const asksStatus = expectation.status !== null || !expectation.error;
  const wrong = (asksStatus ? judgeStatus(expectation, answer) : null) ?? judgeContains(expectation, answer);
  if (wrong !== null) return wrong;
  const parsed = parseAnswer(answer);
  if ('failure' in parsed) return parsed.failure;
  const [first] = ids;
  if (isBatch || first === undefined) return judgeBatch(expectation, ids, parsed.value, answer.body);
  return judgeResponse(expectation, first, parsed.value, answer.body);
}
