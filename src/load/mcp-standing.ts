// The stream that a client of MCP holds open beside its calls, for what the server says unasked. When it is cut, it is opened again
// after the last event that came. Not for the streams of answers (mcp-answer.ts).

import { checkedBytes } from './expectation.ts';
import { isEventStream, parseOrUndefined, usableEventId } from './mcp-answer.ts';
import { type McpAddress, withoutContent } from './mcp-exchange.ts';
import { createSseReader } from './sse.ts';
import type { Follower, Wire, WireResult } from './wire.ts';

export interface StandingStream {
  /** Cut and opened again after this event, whether the server knows it or not. */
  resumeAfter(eventId: string): void;
  /** Since the last take. */
  take(): { readonly messages: number; readonly reconnects: number };
  expire(): void;
  /** Never rejects. */
  close(): Promise<void>;
  abandon(): void;
}

export interface StandingParts {
  readonly makeWire: () => Wire;
  readonly address: McpAddress;
  readonly nowSeconds: () => number;
  readonly heard: (message: unknown, text: string) => void;
  /** The server offers no such stream, which is its right. */
  readonly refused: () => void;
  /** Go on after this event; "": from now. */
  readonly afterEvent: string;
}

const firstPauseSeconds = 1;
const longestPauseSeconds = 30;

/** Opens it at once. */
export function openStandingStream(parts: StandingParts): StandingStream {
  const { makeWire, address, nowSeconds } = parts;
  let wire = makeWire();
  // Counts connections: what comes from one before the newest is not listened to.
  let connection = 0;
  let lastId = parts.afterEvent;
  let serverPauseSeconds = 0;
  let pauseSeconds = firstPauseSeconds;
  let againAtSeconds: number | null = null;
  let isOpen = false;
  let over = false;
  let messages = 0;
  let reconnects = 0;

  function connect(): void {
    againAtSeconds = null;
    isOpen = false;
    connection += 1;
    const own = connection;
    const isResumed = lastId !== '';
    const headers = withoutContent(address.headers);
    if (isResumed) headers.push('last-event-id', lastId);
    const request = { method: 'GET', path: address.path, headers, body: null };
    const follow = (received: Readonly<Record<string, string>>) => (isEventStream(received) ? listen(own) : null);
    void wire.exchange(request, { deadlineSeconds: Number.POSITIVE_INFINITY, keepBytes: 0, follow }).then((result) => {
      if (own === connection && !over) ended(result, isResumed);
    });
  }

  function listen(own: number): Follower {
    isOpen = true;
    const reader = createSseReader(checkedBytes, (event) => {
      const data = event.data();
      if (data === '') return false;
      messages += 1;
      pauseSeconds = firstPauseSeconds;
      parts.heard(parseOrUndefined(data), data);
      return false;
    });
    return (chunk) => {
      if (own !== connection || over) return true;
      reader.feed(chunk);
      lastId = usableEventId(reader.lastId()) ?? lastId;
      serverPauseSeconds = reader.retrySeconds() ?? serverPauseSeconds;
      return reader.overflowed();
    };
  }

  function ended(result: WireResult, wasResumed: boolean): void {
    if (isOpen) reconnects += 1;
    const isLastingAnswer = !isOpen && result.kind === 'answer' && !isPassing(result.status);
    const isOffered = result.kind !== 'answer' || (result.status !== 405 && result.status !== 501);
    if (!isLastingAnswer) {
      again();
    } else if (wasResumed && result.status >= 400 && isOffered) {
      // The event is forgotten there; a good client then begins anew. Whether the session is, the next call tells.
      lastId = '';
      again();
    } else {
      over = true;
      if (!isOffered || result.status < 300) parts.refused();
    }
  }

  function again(): void {
    againAtSeconds = nowSeconds() + Math.max(pauseSeconds, Math.min(serverPauseSeconds, longestPauseSeconds));
    pauseSeconds = Math.min(2 * pauseSeconds, longestPauseSeconds);
  }

  connect();
  return {
    resumeAfter(eventId) {
      if (over) return;
      lastId = eventId;
      void wire.close();
      wire = makeWire();
      connect();
    },
    take() {
      const taken = { messages, reconnects };
      messages = 0;
      reconnects = 0;
      return taken;
    },
    expire() {
      wire.expire();
      if (!over && againAtSeconds !== null && nowSeconds() >= againAtSeconds) connect();
    },
    async close() {
      over = true;
      await wire.close();
    },
    abandon() {
      over = true;
      wire.abandon();
    },
  };
}

/** It may be different a little later: an older stream is still being let go, too many requests, a server in trouble. */
function isPassing(status: number): boolean {
  return status === 408 || status === 409 || status === 425 || status === 429 || (status >= 500 && status !== 501);
}
