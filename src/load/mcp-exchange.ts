// One message to an MCP server over streamable HTTP, and the answer to it: plain JSON, or a stream that may be cut and gone on with.
// Not for sessions (mcp-client.ts), nor for what the messages say (mcp-messages.ts).

import type { Body } from './body.ts';
import { checkedBytes, judgeStatus } from './expectation.ts';
import { failures } from './failures.ts';
import { judgeResponse } from './jsonrpc.ts';
import {
  type AnswerStream,
  followStream,
  isEventStream,
  isHeaderId,
  newAnswerStream,
  plainSuccess,
  readMessage,
  type StreamListener,
  versionOf,
} from './mcp-answer.ts';
import { initializedText, initializeText } from './mcp-messages.ts';
import { answered, type Outcome, unanswered } from './outcome.ts';
import type { Wire, WireResult } from './wire.ts';

/** Where a session lives, with what every request to it carries. Names and values in turn. */
export interface McpAddress {
  readonly path: string;
  readonly headers: readonly string[];
}

export interface Posted {
  readonly result: WireResult;
  readonly stream: AnswerStream;
}

/** `id`: the response that ends the reading; null: none is awaited. */
export async function postMessage(
  wire: Wire,
  { path, headers }: McpAddress,
  body: Body,
  id: number | null,
  deadlineSeconds: number,
  listener: StreamListener,
): Promise<Posted> {
  const stream = newAnswerStream();
  const result = await wire.exchange(
    { method: 'POST', path, headers: [...headers], body },
    {
      deadlineSeconds,
      keepBytes: checkedBytes,
      follow: (received) => (isEventStream(received) ? followStream(stream, id, listener) : null),
    },
  );
  return { result, stream };
}

/** True for an answer that began as a stream with ids and ended before its response: the protocol lets one come back for the rest. */
export function canGoOn({ result, stream }: Posted): boolean {
  if (stream.lastId === '' || stream.message !== undefined || stream.overflowed) return false;
  return result.kind === 'broken' || (result.kind === 'answer' && result.status < 300);
}

/** Comes back for the rest of a cut answer, whose stream is gone on with. null: the server has no rest to give. */
export async function goOn(
  wire: Wire,
  { path, headers }: McpAddress,
  { result: before, stream }: Posted,
  id: number,
  deadlineSeconds: number,
  listener: StreamListener,
): Promise<Posted | null> {
  let isRest = false;
  const again = await wire.exchange(
    { method: 'GET', path, headers: [...withoutContent(headers), 'last-event-id', stream.lastId], body: null },
    {
      deadlineSeconds,
      keepBytes: 0,
      follow(received) {
        isRest = isEventStream(received);
        return isRest ? followStream(stream, id, listener) : null;
      },
    },
  );
  if (again.kind === 'answer' && (!isRest || again.status >= 300)) return null;
  // The request counts from when it was first sent.
  return { result: { ...again, sentSeconds: before.sentSeconds }, stream };
}

/** What a request without a body does not carry. */
export function withoutContent(headers: readonly string[]): string[] {
  return headers.filter((_, index) => headers[index - (index % 2)]?.toLowerCase() !== 'content-type');
}

export type Opening = { readonly opened: OpenedSession } | { readonly failed: Outcome };

export interface OpenedSession {
  /** null: the server keeps none. */
  readonly id: string | null;
  /** What every request of the session carries: its id, and the revision of the protocol. */
  readonly headers: readonly string[];
}

/** The id of the call that initializes; those of other calls come after it. */
const initializeId = 0;

/** Opens a session: asks for the newest revision and takes the one that the server names. */
export async function openSession(
  wire: Wire,
  address: McpAddress,
  timeoutSeconds: number,
  deadlineSeconds: number,
  nowSeconds: () => number,
): Promise<Opening> {
  const listener = { nowSeconds, heard() {} };
  const body = initializeText(initializeId);
  const { result, stream } = await postMessage(wire, address, body, initializeId, deadlineSeconds, listener);
  if (result.kind !== 'answer') return notOpened(unanswered(result, timeoutSeconds));
  const read = readMessage(result, stream);
  const failure =
    judgeStatus(plainSuccess, result) ??
    read.failure ??
    judgeResponse(plainSuccess, initializeId, read.message, read.text);
  if (failure !== null) return notOpened(answered(failure, result));
  const version = versionOf(read.message);
  if (version === null || !isHeaderId(version)) {
    return notOpened(answered(failures.noProtocolVersion(read.text), result));
  }
  const id = result.headers['mcp-session-id'] ?? null;
  if (id !== null && !isHeaderId(id)) return notOpened(answered(failures.badSessionId(id.length), result));

  const headers = [...(id === null ? [] : ['mcp-session-id', id]), 'mcp-protocol-version', version];
  const within = { path: address.path, headers: [...address.headers, ...headers] };
  const note = await postMessage(wire, within, initializedText, null, deadlineSeconds, listener);
  if (note.result.kind !== 'answer') return notOpened(unanswered(note.result, timeoutSeconds));
  const refused = judgeStatus(plainSuccess, note.result);
  return refused === null ? { opened: { id, headers } } : notOpened(withoutId(answered(refused, note.result), id));
}

function notOpened(outcome: Outcome): Opening {
  const { failure } = outcome;
  return { failed: failure === null ? outcome : { ...outcome, failure: failures.sessionNotOpened(failure) } };
}

// A shorter text could stand anywhere by chance.
const shortestSecret = 8;

/** What failed is shown to people; the session's id is not theirs. */
export function withoutId(outcome: Outcome, id: string | null): Outcome {
  const { failure, body } = outcome;
  if (failure === null || id === null || id.length < shortestSecret) return outcome;
  const hide = (text: string) => text.replaceAll(id, '(session id)');
  const shown = { ...outcome, failure: { ...failure, sentence: hide(failure.sentence) } };
  return body === undefined ? shown : { ...shown, body: hide(body) };
}
