// What an MCP server answered, read from JSON or from an event stream, and judged. Pure; the time is told.
// Not for sending, nor for keeping the session (mcp-client.ts).

import {
  type Answer,
  type CompiledExpectation,
  checkedBytes,
  compileExpectation,
  judgeContains,
  judgeStatus,
  parseAnswer,
} from './expectation.ts';
import { type Failure, failures } from './failures.ts';
import { isResponse, judgeResponse } from './jsonrpc.ts';
import { createSseReader } from './sse.ts';
import type { Follower } from './wire.ts';

/** What was found on an event stream so far; `used` is false while the answer is plain JSON. */
export interface AnswerStream {
  used: boolean;
  message: unknown;
  text: string;
  events: number;
  overflowed: boolean;
  /** When the response was complete; null: it is not there yet. */
  completeSeconds: number | null;
  /** The event to go on after when the stream is cut; "": it cannot be resumed. */
  lastId: string;
  /** How long the server wants us to wait before that; null: it does not say. */
  retrySeconds: number | null;
}

export function newAnswerStream(): AnswerStream {
  return {
    used: false,
    message: undefined,
    text: '',
    events: 0,
    overflowed: false,
    completeSeconds: null,
    lastId: '',
    retrySeconds: null,
  };
}

export interface StreamListener {
  readonly nowSeconds: () => number;
  /** Told of every message but the response, with its text. */
  readonly heard: (message: unknown, text: string) => void;
}

/** Reads an event stream into `stream` until the response to `id` is there; null awaits none. */
export function followStream(stream: AnswerStream, id: number | null, listener: StreamListener): Follower {
  stream.used = true;
  const reader = createSseReader(checkedBytes, (event) => {
    const data = event.data();
    // The first event may carry no more than the id to come back with.
    if (data === '') return false;
    stream.events += 1;
    const message = parseOrUndefined(data);
    if (isResponse(message) && (message.id === id || message.id === null)) {
      stream.message = message;
      stream.text = data;
      stream.completeSeconds = listener.nowSeconds();
      return true;
    }
    listener.heard(message, data);
    return false;
  });
  return (chunk) => {
    const found = reader.feed(chunk);
    stream.lastId = usableEventId(reader.lastId()) ?? stream.lastId;
    stream.retrySeconds = reader.retrySeconds() ?? stream.retrySeconds;
    stream.overflowed = reader.overflowed();
    return found || stream.overflowed;
  };
}

/** Ids of events and sessions are sent back as a header: visible ASCII, and bounded. null: this one cannot be. */
export function usableEventId(id: string): string | null {
  return isHeaderId(id) ? id : null;
}

export function isHeaderId(id: string): boolean {
  return /^[\x21-\x7e]{1,1024}$/.test(id);
}

export function isEventStream(headers: Readonly<Record<string, string>>): boolean {
  return /^text\/event-stream\b/i.test(headers['content-type'] ?? '');
}

export function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** The message that the answer carries, or the sentence that says why there is none. */
export function readMessage(
  answer: Answer,
  stream: AnswerStream,
): { readonly failure: Failure | null; readonly message: unknown; readonly text: string } {
  if (!stream.used) {
    const parsed = parseAnswer(answer);
    if ('failure' in parsed) return { failure: parsed.failure, message: undefined, text: answer.body };
    return { failure: null, message: parsed.value, text: answer.body };
  }
  if (stream.overflowed) return { failure: failures.streamTooLong(checkedBytes), message: undefined, text: '' };
  if (stream.message === undefined)
    return { failure: failures.noStreamAnswer(stream.events), message: undefined, text: '' };
  return { failure: null, message: stream.message, text: stream.text };
}

/** Judges the answer to one call; `text` is the message that it carries. */
export function judgeCall(
  expectation: CompiledExpectation,
  id: number,
  answer: Answer,
  stream: AnswerStream,
): { readonly failure: Failure | null; readonly text: string } {
  // A wanted error may come with any status: 200 and 4xx are both usual.
  const asksStatus = expectation.statuses !== null || !expectation.error;
  const wrongStatus = asksStatus ? judgeStatus(expectation, answer) : null;
  if (wrongStatus !== null) return { failure: wrongStatus, text: answer.body };
  const { failure, message, text } = readMessage(answer, stream);
  return { failure: failure ?? judgeMessage(expectation, id, message, text), text };
}

/** Judges the response to one call, however it came. */
export function judgeMessage(
  expectation: CompiledExpectation,
  id: number,
  message: unknown,
  text: string,
): Failure | null {
  const whole: Answer = { status: 200, body: text, keptBytes: 0, bodyBytes: 0 };
  return judgeResponse(expectation, id, message, text) ?? judgeContains(expectation, whole);
}

/** Of what a session is opened with, only that it is right is asked. */
export const plainSuccess = compileExpectation({ status: null, json: null, contains: null, error: false });

/** The protocol says 404; servers that keep sessions in a table of their own answer 400 and name the session. */
export function isSessionGone(answer: Answer): boolean {
  return answer.status === 404 || (answer.status === 400 && /session/i.test(answer.body));
}

/** null when the answer to initialize names no version. */
export function versionOf(message: unknown): string | null {
  if (!isResponse(message)) return null;
  const { result } = message;
  if (typeof result !== 'object' || result === null || !('protocolVersion' in result)) return null;
  return typeof result.protocolVersion === 'string' ? result.protocolVersion : null;
}
