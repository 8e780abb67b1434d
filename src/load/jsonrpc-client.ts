// Sends one JSON-RPC operation over HTTP, a single call or a batch, and judges ids, errors and results; or a notification, which is
// not answered.

import type { JsonrpcOperation } from './compiled-operation.ts';
import {
  type Answer,
  type CompiledExpectation,
  checkedBytes,
  judgeAnswer,
  judgeContains,
  judgeStatus,
  parseAnswer,
} from './expectation.ts';
import type { Failure } from './failures.ts';
import { callBody, errorOf, isResponse, judgeBatch, judgeResponse, listBody } from './jsonrpc.ts';
import { answered, unanswered } from './outcome.ts';
import { type ClientContext, keepsNothing, type ProtocolClient } from './protocol-client.ts';

export function createJsonrpcClient({ wire }: Pick<ClientContext, 'wire'>): ProtocolClient<JsonrpcOperation> {
  return {
    ...keepsNothing,
    async send(operation, source, deadlineSeconds) {
      const { batch, method, expectation, notification } = operation;
      const ids = Array.from({ length: batch }, (_, index) => source.send * batch + index);
      const calls = ids.map((id) => callBody(notification ? null : id, method, operation.params?.(source) ?? null));
      const body = batch === 1 && calls[0] !== undefined ? calls[0] : listBody(calls);
      const request = { method: 'POST', path: operation.path(source), headers: operation.headers(source), body };
      const result = await wire.exchange(request, { deadlineSeconds, keepBytes: checkedBytes });
      if (result.kind !== 'answer') return unanswered(result, operation.timeoutSeconds);
      const failure = notification
        ? judgeNotified(expectation, result)
        : judgeCalls(expectation, ids, batch > 1, result);
      return answered(failure, result);
    },
  };
}

/** The whole answer to the calls with these ids. Exported for its table of cases. */
export function judgeCalls(
  expectation: CompiledExpectation,
  ids: readonly number[],
  isBatch: boolean,
  answer: Answer,
): Failure | null {
  // A wanted error may come with any status: 200 and 4xx are both usual.
  const asksStatus = expectation.statuses !== null || !expectation.error;
  const wrong = (asksStatus ? judgeStatus(expectation, answer) : null) ?? judgeContains(expectation, answer);
  if (wrong !== null) return wrong;
  const parsed = parseAnswer(answer);
  if ('failure' in parsed) return parsed.failure;
  const [first] = ids;
  if (isBatch || first === undefined) return judgeBatch(expectation, ids, parsed.value, answer.body);
  return judgeResponse(expectation, first, parsed.value, answer.body);
}

/** To a notification any success will do, with a body or without; but a body that is an error says that it was refused. */
export function judgeNotified(expectation: CompiledExpectation, answer: Answer): Failure | null {
  const wrong = judgeAnswer(expectation, answer);
  if (wrong !== null || expectation.error || answer.body.trim() === '') return wrong;
  const parsed = parseAnswer(answer);
  return 'value' in parsed && isResponse(parsed.value) ? errorOf(parsed.value) : null;
}
