// One event stream per send: asked for, read until it is complete, resumed where it was cut, and judged.
//
//   request --> events --> complete | cut --(retry)--> resumed after the last id --> events ... --> cut for good
//
// Not for the format (sse.ts), nor for what is asked of the events (stream-check.ts).

import type { SseOperation } from './compiled-operation.ts';
import { checkedBytes, judgeAnswer, judgeStatus } from './expectation.ts';
import { type Failure, failures } from './failures.ts';
import { answered, type Outcome, unanswered } from './outcome.ts';
import type { PayloadSource } from './payload-generators.ts';
import { type ClientContext, keepsNothing, type ProtocolClient } from './protocol-client.ts';
import { compileText } from './request-template.ts';
import { createStreamCheck, type StreamRules, streamRules } from './stream-check.ts';
import { createStreamPiece, endingOf, type OpenStream, type StreamEnding, type StreamPiece } from './stream-piece.ts';
import { createStreamSeen } from './stream-seen.ts';
import type { WireAnswer, WireResult } from './wire.ts';

const mostResumes = 3;
const defaultRetrySeconds = 0.1;
const longestRetrySeconds = 5;
const unknownId = compileText('${uuid()}');

/** Between a cut and its resuming. */
interface Pause {
  readonly untilSeconds: number;
  readonly over: () => void;
}

/**
 * A stream with `forSeconds` is read for so long, whatever the timeout of its operation. A stream is resumed at most three
 * times, and only one that has begun: a request that is refused is one failure. One that is resumed after an event nobody knows
 * is right whatever it gives, unless the server fails.
 */
export function createSseClient({
  wire,
  nowSeconds,
}: Pick<ClientContext<SseOperation>, 'wire' | 'nowSeconds'>): ProtocolClient<SseOperation> {
  const counter = createStreamSeen();
  const rulesOf = new Map<SseOperation, StreamRules>();
  let nextIsStale = false;
  let pause: Pause | null = null;
  let limitSeconds = 0;
  let isLate = false;

  function rulesFor(operation: SseOperation): StreamRules {
    const rules = rulesOf.get(operation) ?? streamRules(operation);
    rulesOf.set(operation, rules);
    return rules;
  }

  // Ended by expire(): there is no timer, and whoever ends the stream early ends this too.
  function rest(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      pause = { untilSeconds: nowSeconds() + seconds, over: resolve };
    });
  }

  async function send(operation: SseOperation, source: PayloadSource, deadlineSeconds: number): Promise<Outcome> {
    const { method } = operation;
    const { forSeconds } = operation.stream;
    const rules = rulesFor(operation);
    const path = operation.path(source);
    const headers = withAccept(operation.headers(source));
    const body = operation.body?.(source) ?? null;
    const isStale = nextIsStale;
    nextIsStale = false;

    const beganSeconds = nowSeconds();
    const untilSeconds = forSeconds === null ? null : beganSeconds + forSeconds;
    limitSeconds = untilSeconds ?? deadlineSeconds;
    isLate = false;
    counter.begin(beganSeconds);
    const check = createStreamCheck(rules, counter, beganSeconds);
    const stream: OpenStream = { operation, counter, check, untilSeconds };

    async function ask(lastId: string): Promise<{ readonly piece: StreamPiece; readonly result: WireResult }> {
      const piece = createStreamPiece(stream, nowSeconds);
      const request = { method, path, headers: [...headers, ...resumeHeaders(lastId)], body };
      const reading = { deadlineSeconds: limitSeconds, keepBytes: checkedBytes, follow: piece.follow };
      return { piece, result: await wire.exchange(request, reading) };
    }

    let lastId = isStale ? unknownId(source) : '';
    let { piece, result } = await ask(lastId);
    const { sentSeconds } = result;
    const outcome = ({ failure, atSeconds, timed }: StreamEnding): Outcome => {
      const seen = counter.done(sentSeconds);
      const isSlowed = result.kind === 'answer' && result.slowed === true;
      return {
        failure,
        timed,
        endedSeconds: atSeconds,
        sentSeconds,
        body: check.shown(),
        // What we slowed down on purpose says nothing about the target's speed.
        stream: isSlowed ? { ...seen, firstSeconds: null, gapsSeconds: [] } : seen,
        ...(result.kind === 'cancelled' ? { cancelled: true } : {}),
      };
    };

    if (isStale && (result.kind === 'answer' || (piece.reader() !== null && result.kind !== 'cancelled'))) {
      const failure = result.kind === 'answer' ? judgeStale(result.status) : null;
      return outcome({ failure, atSeconds: piece.completeSeconds() ?? result.endedSeconds, timed: true });
    }
    if (piece.reader() === null) {
      const seen = counter.done(sentSeconds);
      const stated =
        result.kind === 'answer'
          ? answered(judgeNoStream(operation, piece, result), result)
          : unanswered(result, forSeconds ?? operation.timeoutSeconds);
      return { ...stated, stream: seen };
    }

    let retrySeconds = defaultRetrySeconds;
    for (let resumes = 0; ; resumes += 1) {
      const ending = endingOf(stream, piece, result);
      if (ending !== null) return outcome(ending);
      // Cut: where it ended it goes on, if the server lets it.
      lastId = piece.reader()?.lastId() || lastId;
      retrySeconds = Math.min(piece.reader()?.retrySeconds() ?? retrySeconds, longestRetrySeconds);
      const cut: StreamEnding = {
        failure: failures.streamCut(counter.events(), resumes),
        atSeconds: result.endedSeconds,
        timed: result.kind !== 'broken',
      };
      const isTooLate = nowSeconds() + retrySeconds >= limitSeconds;
      if (resumes === mostResumes || isTooLate || refusesToResume(piece, result)) return outcome(cut);
      await rest(retrySeconds);
      if (isLate) return outcome(cut);
      counter.reconnected(resumeHeaders(lastId).length > 0);
      ({ piece, result } = await ask(lastId));
    }
  }

  return {
    ...keepsNothing,
    send,
    expire() {
      if (pause === null || nowSeconds() < pause.untilSeconds) return;
      const { over } = pause;
      pause = null;
      isLate = nowSeconds() >= limitSeconds;
      over();
    },
    resumeStale() {
      nextIsStale = true;
      return true;
    },
  };
}

/** An answer that is no event stream. */
function judgeNoStream({ expectation }: SseOperation, piece: StreamPiece, answer: WireAnswer): Failure | null {
  if (expectation.error) return judgeAnswer(expectation, answer);
  return judgeStatus(expectation, answer) ?? failures.contentType('text/event-stream', piece.wrongType() ?? '');
}

/** A server may know nothing of an event, and say so; it may not fail over it. */
function judgeStale(status: number): Failure | null {
  return status >= 500 ? failures.status(status, 'below 500 for an unknown Last-Event-ID', '') : null;
}

/** What is no stream any more, and says that it will not be: 204 or a 4xx. */
function refusesToResume(piece: StreamPiece, result: WireResult): boolean {
  if (result.kind !== 'answer' || piece.reader() !== null) return false;
  return result.status === 204 || (result.status >= 400 && result.status < 500);
}

function withAccept(headers: string[]): string[] {
  const isNamed = headers.some((name, index) => index % 2 === 0 && name.toLowerCase() === 'accept');
  return isNamed ? headers : [...headers, 'accept', 'text/event-stream'];
}

// A header carries bytes, not characters; an id with control characters cannot be said in one.
function resumeHeaders(lastId: string): string[] {
  const bytes = Buffer.from(lastId);
  const canBeSaid = bytes.every((byte) => byte === 0x09 || (byte >= 0x20 && byte !== 0x7f));
  return lastId !== '' && canBeSaid ? ['last-event-id', bytes.toString('latin1')] : [];
}
