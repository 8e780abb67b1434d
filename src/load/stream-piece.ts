// One request of an event stream: reads what is answered to it, and says whether that ends the stream or cuts it.
// Not for asking again (sse-client.ts).

import type { SseOperation } from './compiled-operation.ts';
import { checkedBytes, judgeStatus } from './expectation.ts';
import { type Failure, failures } from './failures.ts';
import { createSseReader, type SseReader } from './sse.ts';
import type { StreamCheck } from './stream-check.ts';
import type { StreamCounter } from './stream-seen.ts';
import type { Follower, WireResult } from './wire.ts';

/** A stream under way, over all its requests. */
export interface OpenStream {
  readonly operation: SseOperation;
  readonly counter: StreamCounter;
  readonly check: StreamCheck;
  /** When we end it ourselves, which is success; null: it is read until it is complete. */
  readonly untilSeconds: number | null;
}

export interface StreamPiece {
  readonly follow: (headers: Readonly<Record<string, string>>) => Follower | null;
  /** null: no event stream has been answered. */
  reader(): SseReader | null;
  /** What was answered instead of an event stream; null: nothing else was. */
  wrongType(): string | null;
  /** When all that was wanted had come. */
  completeSeconds(): number | null;
}

/** How a stream ended; `timed` as of an outcome. */
export interface StreamEnding {
  readonly failure: Failure | null;
  readonly atSeconds: number;
  readonly timed: boolean;
}

export function createStreamPiece(stream: OpenStream, nowSeconds: () => number): StreamPiece {
  const { operation, counter, check, untilSeconds } = stream;
  const wanted = operation.stream.events;
  let reader: SseReader | null = null;
  let wrongType: string | null = null;
  let completeSeconds: number | null = null;

  return {
    reader: () => reader,
    wrongType: () => wrongType,
    completeSeconds: () => completeSeconds,
    follow(headers) {
      wrongType = otherType(headers);
      if (wrongType !== null) return null;
      let chunkSeconds = 0;
      const events = createSseReader(checkedBytes, ({ data }) => {
        check.event(chunkSeconds, data);
        return wanted !== null && counter.events() >= wanted;
      });
      reader = events;
      return (chunk) => {
        // The events of one chunk came together: one look at the clock for all of them.
        chunkSeconds = nowSeconds();
        const isOver = events.feed(chunk) || events.overflowed();
        if (!isOver && (untilSeconds === null || chunkSeconds < untilSeconds)) return false;
        completeSeconds = chunkSeconds;
        return true;
      };
    },
  };
}

/** null: the stream was cut, or a request to resume it gave none. */
export function endingOf(stream: OpenStream, piece: StreamPiece, result: WireResult): StreamEnding | null {
  const { operation, counter, check, untilSeconds } = stream;
  const completeSeconds = piece.completeSeconds();
  const atSeconds = completeSeconds ?? result.endedSeconds;
  if (result.kind === 'cancelled') return { failure: null, atSeconds, timed: false };
  // By us, for good: there is nothing to resume on.
  if (result.kind === 'broken' && result.failure.kind === 'cut-off') {
    return { failure: result.failure, atSeconds, timed: false };
  }
  if (piece.reader() === null) return null;
  const refused = result.kind === 'answer' ? judgeStatus(operation.expectation, result) : null;
  if (refused !== null) return { failure: refused, atSeconds, timed: true };
  if (piece.reader()?.overflowed() === true) {
    return { failure: failures.streamTooLong(checkedBytes), atSeconds, timed: true };
  }
  const slowed = result.kind === 'answer' && result.slowed === true;
  if (completeSeconds !== null) return { failure: check.failure(slowed), atSeconds, timed: !slowed };
  if (result.kind === 'timeout') {
    check.silentUntil(atSeconds);
    const failure = untilSeconds === null ? failures.timeout(operation.timeoutSeconds) : check.failure();
    return { failure, atSeconds, timed: true };
  }
  // A server that ends its stream has completed it, unless it owed more; one without any event is no stream.
  const isWhole = operation.stream.events === null && counter.events() > 0;
  return result.kind === 'answer' && isWhole ? { failure: check.failure(slowed), atSeconds, timed: !slowed } : null;
}

// What it is when it is no event stream that can be read.
function otherType(headers: Readonly<Record<string, string>>): string | null {
  const type = headers['content-type'] ?? '';
  if (!/^\s*text\/event-stream\s*(;|$)/i.test(type)) return type;
  const coding = headers['content-encoding'] ?? '';
  return coding === '' || coding === 'identity' ? null : `${type} in ${coding}`;
}
