// One send over an open WebSocket: what comes after it, until that is complete, too late, or the connection is gone.
// Not for opening connections or keeping them (websocket-client.ts).

import type { WebSocketOperation } from './compiled-operation.ts';
import { type Failure, failures } from './failures.ts';
import type { Outcome } from './outcome.ts';
import { createStreamCheck, type StreamRules } from './stream-check.ts';
import type { StreamCounter } from './stream-seen.ts';
import type { WebSocketConnection, WebSocketListener } from './websocket-connection.ts';

export interface Listening extends WebSocketListener {
  readonly outcome: Promise<Outcome>;
  /** Ends it when its time is over. Called often. */
  expire(): void;
  /** Ends it as neither right nor wrong. */
  cancel(): void;
}

export interface ListeningOrder {
  readonly connection: WebSocketConnection;
  /** Has begun the stream. */
  readonly counter: StreamCounter;
  readonly operation: WebSocketOperation;
  readonly rules: StreamRules;
  readonly sentSeconds: number;
  readonly deadlineSeconds: number;
  readonly nowSeconds: () => number;
  /** Called once, when it hears no more: what comes from then on is not its own. */
  readonly whenOver: () => void;
}

/**
 * A send given up at its deadline ends the connection: a late answer must not be taken for that of the next send. With
 * `forSeconds` it ends then, whatever the deadline.
 */
export function createListening(order: ListeningOrder): Listening {
  const { connection, counter, operation, sentSeconds, deadlineSeconds, nowSeconds } = order;
  const { stream, timeoutSeconds } = operation;
  const forSeconds = stream?.forSeconds ?? null;
  const untilSeconds = forSeconds === null ? null : sentSeconds + forSeconds;
  // Without a word about it one message is the answer; else as many as are asked for, or until the other side ends it.
  const wanted = stream === null ? 1 : stream.events;
  const check = createStreamCheck(order.rules, counter, sentSeconds);
  let heard = 0;
  let settle: (outcome: Outcome) => void = () => {};
  const outcome = new Promise<Outcome>((resolve) => {
    settle = resolve;
  });

  function end(failure: Failure | null, timed: boolean): void {
    settle(outcomeOf(failure, timed));
  }
  function outcomeOf(failure: Failure | null, timed: boolean): Outcome {
    order.whenOver();
    const endedSeconds = nowSeconds();
    return { failure, timed, endedSeconds, sentSeconds, body: check.shown(), stream: counter.done() };
  }
  function giveUp(): void {
    const because = failures.timeout(forSeconds ?? timeoutSeconds);
    connection.cut(because);
    end(because, true);
  }

  return {
    outcome,
    message(data, bytes) {
      const atSeconds = nowSeconds();
      heard += 1;
      check.event(atSeconds, data === null ? null : () => data, bytes);
      const isOver = untilSeconds !== null && atSeconds >= untilSeconds;
      if (isOver || (wanted !== null && heard >= wanted)) end(check.failure(), true);
    },
    closed(failure, isClean) {
      const isWhole = isClean && wanted === null && untilSeconds === null && heard > 0;
      end(isWhole ? check.failure() : failure, isWhole);
    },
    expire() {
      const atSeconds = nowSeconds();
      if (untilSeconds !== null && atSeconds >= untilSeconds) {
        check.silentUntil(atSeconds);
        // What we said has not even been taken: nobody listens there.
        if (connection.unsentBytes() > 0) giveUp();
        else end(check.failure(), true);
      } else if (untilSeconds === null && atSeconds >= deadlineSeconds) {
        giveUp();
      } else if (connection.isClosing()) {
        connection.hangUp();
      }
    },
    cancel: () => settle({ ...outcomeOf(null, false), cancelled: true }),
  };
}
