// What an MCP server answered, read from JSON or from an event stream, and judged. Pure.
// Not for sending, nor for keeping the session (mcp-client.ts).

import {
  type Answer,
  type CompiledExpectation,
  checkedBytes,
  judgeContains,
  judgeStatus,
  parseAnswer,
} from './expectation.ts';
import { isResponse, judgeResponse } from './jsonrpc.ts';
import { failures } from './messages.ts';
import { createSseParser } from './sse.ts';

/** What was found on an event stream so far; `used` is false while the answer is plain JSON. */
export interface AnswerStream {
  used: boolean;
  message: unknown;
  text: string;
  events: number;
  overflowed: boolean;
}

export function newAnswerStream(): AnswerStream {
  return { used: false, message: undefined, text: '', events: 0, overflowed: false };
}

/** Reads an event stream into `stream` until the response to `id` is there. Other messages (progress, logging) are passed over. */
export function followStream(stream: AnswerStream, id: number | null): (chunk: Uint8Array) => boolean {
  stream.used = true;
  const decoder = new TextDecoder();
  const parser = createSseParser(checkedBytes);
  return (chunk) => {
    for (const { data } of parser.feed(decoder.decode(chunk, { stream: true }))) {
      stream.events += 1;
      const message = parseOrUndefined(data);
      if (isResponse(message) && (message.id === id || message.id === null)) {
        stream.message = message;
        stream.text = data;
        return true;
      }
    }
    stream.overflowed = parser.overflowed();
    return stream.overflowed;
  };
}

function parseOrUndefined(text: string): unknown {
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
): { readonly failure: string | null; readonly message: unknown; readonly text: string } {
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

/** Judges the answer to one call. */
export function judgeCall(
  expectation: CompiledExpectation,
  id: number,
  answer: Answer,
  stream: AnswerStream,
): string | null {
  // A wanted error may come with any status: 200 and 4xx are both usual.
  const asksStatus = expectation.status !== null || !expectation.error;
  const wrongStatus = asksStatus ? judgeStatus(expectation, answer) : null;
  if (wrongStatus !== null) return wrongStatus;
  const read = readMessage(answer, stream);
  if (read.failure !== null) return read.failure;
  return (
    judgeResponse(expectation, id, read.message, read.text) ??
    judgeContains(expectation, { ...answer, body: read.text, bodyBytes: 0, keptBytes: 0 })
  );
}

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
