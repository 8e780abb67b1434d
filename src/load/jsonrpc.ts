// JSON-RPC 2.0 on paper: writes calls, judges responses. Pure; jsonrpc and mcp clients send them.
// Not for transports, and not for sessions.

import { type Body, joined, wrapped } from './body.ts';
import { type CompiledExpectation, judgeValue } from './expectation.ts';
import { type Failure, failures } from './failures.ts';

/** `params` is JSON; null leaves it out. `id` null: a notification, which is not answered. */
export function callBody(id: number | null, method: string, params: Body | null): Body {
  const head = `{"jsonrpc":"2.0"${id === null ? '' : `,"id":${id}`},"method":${JSON.stringify(method)}`;
  return params === null ? `${head}}` : wrapped(`${head},"params":`, params, '}');
}

/** Bodies that are JSON each -> one that is an array of them. */
export function listBody(items: readonly Body[]): Body {
  if (items.every((item) => typeof item === 'string')) return `[${items.join()}]`;
  const parts = items.flatMap((item, index) => (index === 0 ? [item] : [',', item]));
  return wrapped('[', joined(parts), ']');
}

/** `params`: JSON. */
export function notificationText(method: string, params: string | null = null): string {
  const head = `{"jsonrpc":"2.0","method":${JSON.stringify(method)}`;
  return params === null ? `${head}}` : `${head},"params":${params}}`;
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
): Failure | null {
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
): Failure | null {
  // One error for the whole batch is allowed by the protocol: it was not a valid request.
  if (isResponse(answer)) {
    const error = errorOf(answer);
    if (error !== null && expectation.error) return judgeValue(expectation, answer, text);
    return error ?? failures.batchShape(ids.length, text);
  }
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

/** What is said by a response that is an error, or an MCP result that is one; null for any other. */
export function errorOf(message: Response): Failure | null {
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
