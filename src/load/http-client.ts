// Sends one plain HTTP operation over a connection and judges its answer.

import type { HttpOperation } from './compiled-operation.ts';
import { checkedBytes, judgeAnswer, readsBody } from './expectation.ts';
import { answered, unanswered } from './outcome.ts';
import { type ClientContext, keepsNothing, type ProtocolClient } from './protocol-client.ts';

// Enough for the sentence about a wrong status.
const quotedBytes = 512;

export function createHttpClient({ wire }: Pick<ClientContext, 'wire'>): ProtocolClient<HttpOperation> {
  return {
    ...keepsNothing,
    async send(operation, source, deadlineSeconds) {
      const { expectation, method } = operation;
      const keepBytes = readsBody(operation) ? checkedBytes : quotedBytes;
      const body = operation.body?.(source) ?? null;
      const request = { method, path: operation.path(source), headers: operation.headers(source), body };
      const result = await wire.exchange(request, { deadlineSeconds, keepBytes });
      if (result.kind !== 'answer') return unanswered(result, operation.timeoutSeconds);
      return answered(judgeAnswer(expectation, result), result);
    },
  };
}
