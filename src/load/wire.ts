// One connection to the target: one HTTP exchange at a time, read to its last byte or given up at its deadline.
// Never throws: whatever happens is a result. Not for meaning: protocols and expectations are above it.

import { Client, type Dispatcher } from 'undici';
import { failures } from './messages.ts';

export interface WireRequest {
  readonly method: string;
  /** From the root of the server. */
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: string | null;
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

export type WireResult =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Names in lower case; of repeated ones the first. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      readonly keptBytes: number;
      readonly bodyBytes: number;
      readonly endedSeconds: number;
    }
  | { readonly kind: 'timeout'; readonly endedSeconds: number }
  | { readonly kind: 'broken'; readonly reason: string; readonly endedSeconds: number };

export interface Wire {
  /** One at a time: the caller waits for the result before the next. */
  exchange(request: WireRequest, reading: Reading): Promise<WireResult>;
  /** Ends the exchange under way when its deadline has passed. Called often; there is no timer per request. */
  expire(): void;
  /** Closes the connection when idle; what is under way is cut off and is broken. */
  close(): Promise<void>;
}

// A connection must survive the pauses of a slow schedule; a server's own shorter keep-alive hint is still obeyed.
const keepAliveMs = 600_000;
// A stream that has given its answer may take this long to end by itself before its connection is dropped.
const lingerSeconds = 1;

/** `origin` is scheme, host and port; `nowSeconds` is any monotonic clock, the one deadlines are given on. */
export function createWire(origin: string, nowSeconds: () => number): Wire {
  const { host } = new URL(origin);
  let client = connect(origin);
  let current: { deadlineSeconds: number; giveUp: () => void } | null = null;

  function exchange(request: WireRequest, reading: Reading): Promise<WireResult> {
    return new Promise((resolve) => {
      let controller: Dispatcher.DispatchController | null = null;
      let status = 0;
      let headers: Readonly<Record<string, string>> = {};
      let follower: Follower | null = null;
      const kept: Buffer[] = [];
      let keptBytes = 0;
      let bodyBytes = 0;
      let completeSeconds: number | null = null;

      function settle(result: WireResult): void {
        if (current !== own) return;
        current = null;
        resolve(result);
      }
      function settleAnswer(endedSeconds: number): void {
        const body = Buffer.concat(kept).toString('utf8');
        settle({ kind: 'answer', status, headers, body, keptBytes, bodyBytes, endedSeconds });
      }
      const own = {
        deadlineSeconds: reading.deadlineSeconds,
        giveUp() {
          if (completeSeconds === null) settle({ kind: 'timeout', endedSeconds: nowSeconds() });
          else settleAnswer(completeSeconds);
          // Not begun: still connecting. A fresh client is the only way to take the request back.
          if (controller === null) reconnect();
          else controller.abort(new Error('given up by the load process'));
        },
      };
      current = own;

      const handler: Dispatcher.DispatchHandler = {
        onRequestStart(started) {
          controller = started;
        },
        onResponseStart(_controller, statusCode, received) {
          if (statusCode < 200) return;
          status = statusCode;
          headers = firstValues(received);
          follower = reading.follow?.(headers) ?? null;
        },
        onResponseData(_controller, chunk) {
          bodyBytes += chunk.length;
          if (follower !== null) {
            if (completeSeconds !== null || !follower(chunk)) return;
            completeSeconds = nowSeconds();
            own.deadlineSeconds = Math.min(own.deadlineSeconds, completeSeconds + lingerSeconds);
          } else if (keptBytes < reading.keepBytes) {
            const part = chunk.subarray(0, reading.keepBytes - keptBytes);
            // A copy when cut: a slice would hold the whole chunk.
            kept.push(part.length < chunk.length ? Buffer.from(part) : part);
            keptBytes += part.length;
          }
        },
        onResponseEnd() {
          settleAnswer(nowSeconds());
        },
        onResponseError(_controller, error) {
          if (completeSeconds !== null) settleAnswer(completeSeconds);
          else settle({ kind: 'broken', reason: reasonOf(error, host), endedSeconds: nowSeconds() });
        },
      };
      try {
        client.dispatch({ ...request, headersTimeout: 0, bodyTimeout: 0 }, handler);
      } catch (error) {
        settle({ kind: 'broken', reason: failures.notMade(messageOf(error)), endedSeconds: nowSeconds() });
      }
    });
  }

  function reconnect(): void {
    const old = client;
    client = connect(origin);
    void old.destroy();
  }

  return {
    exchange,
    expire() {
      if (current !== null && nowSeconds() >= current.deadlineSeconds) current.giveUp();
    },
    async close() {
      await client.destroy();
    },
  };
}

function connect(origin: string): Client {
  return new Client(origin, {
    pipelining: 1,
    keepAliveTimeout: keepAliveMs,
    keepAliveMaxTimeout: keepAliveMs,
    // Deadlines are held by expire(), for the whole exchange, connecting included.
    connectTimeout: 0,
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
  });
}

function firstValues(received: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(received)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) headers[name] = first;
  }
  return headers;
}

function reasonOf(error: Error, host: string): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  switch (code) {
    case 'ECONNREFUSED':
      return failures.refused(host);
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
      return failures.closed(host);
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return failures.hostNotFound(host);
    case 'UND_ERR_INVALID_ARG':
      return failures.notMade(error.message);
    default:
      return failures.network(host, code === '' ? error.name : code, error.message);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
