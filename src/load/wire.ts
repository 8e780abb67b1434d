// One connection to the target: one HTTP exchange at a time, read to its last byte or given up at its deadline.
// Never throws: whatever happens is a result. Not for meaning: protocols and expectations are above it.
//
// Nothing is done behind the caller's back: redirects are not followed (a loop of them is a wrong status each time), retry-after
// is not obeyed, nothing is decompressed (accept-encoding is not sent), no answered request is sent again.

import { type Body, bodyBytes } from './body.ts';
import { type Failure, failures } from './failures.ts';
import { createBodySender } from './wire-body.ts';
import { type Connecting, createConnection, plainly } from './wire-connect.ts';
import { Exchange, type Surroundings } from './wire-exchange.ts';
import { isSurplus } from './wire-failures.ts';
import { createSlowness } from './wire-slow.ts';

export interface WireRequest {
  readonly method: string;
  /** From the root of the server. */
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: Body | null;
}

/** How an answer is read. */
export interface Reading {
  /** On the clock of the wire. No complete answer by then is a timeout. */
  readonly deadlineSeconds: number;
  /** Bytes of the body that are kept; the rest is read and counted. */
  readonly keepBytes: number;
  /** Sees an answer as it comes; for streams whose end may be long after the part that matters. */
  readonly follow?: (headers: Readonly<Record<string, string>>) => Follower | null;
}

/** Takes the body piece by piece instead of its being kept; true says that what was wanted is complete. */
export type Follower = (chunk: Buffer) => boolean;

export interface WireAnswer {
  readonly kind: 'answer';
  readonly status: number;
  /** Names in lower case; of repeated ones the first. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly keptBytes: number;
  readonly bodyBytes: number;
  readonly endedSeconds: number;
  readonly sentSeconds: number | null;
  /** True: we read or sent slowly on purpose, so its duration says nothing about the target. */
  readonly slowed?: boolean;
}

/**
 * `sentSeconds`: when the request was put on the wire; null: it never was. "cancelled": given up by us on purpose; also what we
 * made slow on purpose and was not answered, whoever lost patience.
 */
export type WireResult =
  | WireAnswer
  | { readonly kind: 'timeout'; readonly endedSeconds: number; readonly sentSeconds: number | null }
  | { readonly kind: 'cancelled'; readonly endedSeconds: number; readonly sentSeconds: number | null }
  | {
      readonly kind: 'broken';
      readonly failure: Failure;
      readonly endedSeconds: number;
      readonly sentSeconds: number | null;
    };

export interface Wire {
  /** One at a time: the caller waits for the result before the next. */
  exchange(request: WireRequest, reading: Reading): Promise<WireResult>;
  /** Ends the exchange under way when its deadline has passed. Called often; there is no timer per request. */
  expire(): void;
  /** Closes the connection when idle; what is under way is cut off and is broken. */
  close(): Promise<void>;
  /** Closes the connection cleanly; the next exchange opens another. Between exchanges only. */
  reset(): Promise<void>;
  /**
   * Leaves the connection as it stands, open, unread and without a word; the next exchange opens another. This process keeps a
   * bounded number of such connections; beyond it the oldest are reset. An exchange under way is "cancelled". Over HTTP/2 what
   * comes is still read, because its frames must be.
   */
  abandon(): void;
  /** Until then only a trickle of what comes is read, or of what goes is sent: about a kilobyte a second of a body. */
  readSlowly(untilSeconds: number): void;
  writeSlowly(untilSeconds: number): void;
  /** The next exchange is given up by us as soon as its request is sent: its result is "cancelled". */
  cancelNext(): void;
}

/** `origin` is scheme, host and port; `nowSeconds` is any monotonic clock, the one deadlines are given on. */
export function createWire(origin: string, nowSeconds: () => number, how: Connecting = plainly): Wire {
  const slowness = createSlowness(nowSeconds);
  const sender = createBodySender(slowness);
  const connection = createConnection(origin, how, (error) => {
    if (isSurplus(error) && error !== around.lastError) around.hasSurplus = true;
  });
  const around: Surroundings = {
    host: new URL(origin).host,
    nowSeconds,
    slowness,
    unsentBytes: connection.unsentBytes,
    dropConnection: connection.renew,
    isHttp2: how.connection?.http2 === true,
    current: null,
    lastError: null,
    hasSurplus: false,
  };
  let cancelsNext = false;

  function send({ method, path, headers, body }: WireRequest, exchange: Exchange): void {
    const client = connection.client();
    const ready = body === null ? null : sender.prepare(body);
    if (body === null || ready === null || typeof ready === 'string') {
      client.dispatch({ method, path, headers, body: ready }, exchange);
      return;
    }
    const sized = [...headers, 'content-length', String(bodyBytes(body))];
    client.dispatch({ method, path, headers: sized, body: ready }, exchange);
  }

  return {
    exchange(request, reading) {
      return new Promise((resolve) => {
        const exchange = new Exchange(around, reading, request.body !== null, cancelsNext, resolve);
        around.current = exchange;
        cancelsNext = false;
        slowness.begin();
        try {
          send(request, exchange);
        } catch (error) {
          exchange.fail(failures.notMade(error instanceof Error ? error.message : String(error)));
        }
      });
    },
    expire() {
      slowness.sweep();
      const exchange = around.current;
      if (exchange === null) return;
      exchange.cancelWhenSent();
      if (nowSeconds() >= exchange.deadlineSeconds) exchange.giveUp();
    },
    close: connection.close,
    reset: connection.hangUp,
    abandon() {
      around.current?.cancel();
      sender.halt();
      slowness.forget();
      connection.leave();
    },
    readSlowly: slowness.readUntil,
    writeSlowly: slowness.writeUntil,
    cancelNext() {
      cancelsNext = true;
    },
  };
}
