// JSON-RPC 2.0 on paper: writes calls, judges responses. Pure; jsonrpc and mcp clients send them.
// Not for transports, and not for sessions.

import { type CompiledExpectation, judgeValue } from './expectation.ts';
import { failures } from './messages.ts';

/** `params` is JSON text; null leaves it out. */
export function callText(id: number, method: string, params: string | null): string {
  return `{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(method)}${params === null ? '' : `,"params":${params}`}}`;
}

export function notificationText(method: string): string {
  return `{"jsonrpc":"2.0","method":${JSON.stringify(method)}}`;
}

interface Response {
  readonly id: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** True for a message that answers a call; false for requests and notifications of the server, and for anything else. */
export function isResponse(message: unknown): message is Response {
  if (typeof message !== 'object' || message === null || !('jsonrpc' in message) || message.jsonrpc !== '2.0')
    return false;
  return 'id' in message && 'result' in message !== 'error' in message;
}

/** Judges the response to one call. `text` is what a sentence quotes. An MCP tool error (`result.isError`) is an error too. */
export function judgeResponse(
  expectation: CompiledExpectation,
  id: number,
  message: unknown,
  text: string,
): string | null {
  if (!isResponse(message)) return failures.rpcShape(text);
  // A server that cannot read a call answers its error with id null.
  if (message.id !== id && !(message.id === null && 'error' in message)) {
    return failures.rpcId(String(id), JSON.stringify(message.id));
  }
  const error = errorOf(message);
  if (expectation.error) return error === null ? failures.noErrorAnswer(text) : judgeValue(expectation, message, text);
  return error ?? judgeValue(expectation, message, text);
}

/** Judges the answer to a batch: one response per id, in any order. */
export function judgeBatch(
  expectation: CompiledExpectation,
  ids: readonly number[],
  answer: unknown,
  text: string,
): string | null {
  // One error for the whole batch is allowed by the protocol: it was not a valid request.
  if (isResponse(answer)) return errorOf(answer) ?? failures.batchShape(ids.length, text);
  if (!Array.isArray(answer) || answer.length !== ids.length) return failures.batchShape(ids.length, text);
  const byId = new Map<unknown, unknown>(
    answer.map((message: unknown) => [isResponse(message) ? message.id : undefined, message]),
  );
  for (const id of ids) {
    const message = byId.get(id);
    if (message === undefined) return failures.rpcId(String(id), JSON.stringify([...byId.keys()]));
    const failure = judgeResponse(expectation, id, message, text);
    if (failure !== null) return failure;
  }
  return null;
}

function errorOf(message: Response): string | null {
  if ('error' in message) {
    const { error } = message;
    if (typeof error !== 'object' || error === null) return failures.rpcShape(JSON.stringify(message));
    return failures.rpcError('code' in error ? error.code : 'without code', 'message' in error ? error.message : '');
  }
  const { result } = message;
  if (typeof result === 'object' && result !== null && 'isError' in result && result.isError === true) {
    return failures.toolError(JSON.stringify(result));
  }
  return null;
}
