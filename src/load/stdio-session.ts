// The one connection to a system that speaks MCP on its standard streams, shared by all clients of a load: initialized once, every
// call handed its own answer by id, opened anew after the system went. Not for one client's part of it (stdio-mcp-client.ts).

import { connect, type Socket } from 'node:net';
import { type Body, wrapped } from './body.ts';
import { type Failure, failures } from './failures.ts';
import { errorOf, isResponse } from './jsonrpc.ts';
import { parseOrUndefined, versionOf } from './mcp-answer.ts';
import { answerTo, cancelledText, heardIn, initializedText, initializeText, pingText } from './mcp-messages.ts';
import { createLineReader } from './stream-lines.ts';

/** What becomes of a call is told once: answered or failed, unless it was given up before. */
export interface StdioCall {
  /** From nextId(). */
  readonly id: number;
  /** Without a line end. */
  readonly body: Body;
  /** Its first byte was handed to the system. */
  readonly sent: () => void;
  readonly progress: (text: string) => void;
  readonly answered: (message: unknown, text: string) => void;
  readonly failed: (failure: Failure) => void;
}

export interface StdioSession {
  nextId(): number;
  /** Opens the session first when need be. */
  call(call: StdioCall): void;
  /** Nobody waits for it any more. What the system was told, it is told to leave. */
  giveUp(call: StdioCall): void;
  /** Calls back when the session is open, or could not be opened. */
  whenOpen(then: () => void): void;
  /** Called often. */
  expire(): void;
  close(): void;
}

/** A longer line ends the connection: nobody answers so much at once. */
export const longestLine = 16 * 1024 * 1024;
const openingSeconds = 30;
const mostSmall = 16;

interface Written {
  readonly body: Body;
  readonly call: StdioCall | null;
}

export function createStdioSession(path: string, nowSeconds: () => number): StdioSession {
  const calls = new Map<number, { readonly call: StdioCall; isSent: boolean }>();
  let queue: Written[] = [];
  let waiters: (() => void)[] = [];
  let socket: Socket | null = null;
  let isOpen = false;
  let isWriting = false;
  let openBySeconds = Number.POSITIVE_INFINITY;
  let lastId = 0;
  /** The call by which the session is being opened; its answer is ours. */
  let openingId: number | null = null;
  let refusal: Failure | null = null;

  function nextId(): number {
    lastId += 1;
    return lastId;
  }

  function connectNow(): void {
    const own = connect(path);
    let isConnected = false;
    const reader = createLineReader(longestLine, (bytes, start, end) => {
      if (end > start) receive(own, bytes.toString('utf8', start, end));
      return socket !== own;
    });
    socket = own;
    isOpen = false;
    isWriting = false;
    refusal = null;
    openBySeconds = nowSeconds() + openingSeconds;
    own.on('connect', () => {
      isConnected = true;
      openingId = nextId();
      own.write(`${initializeText(openingId)}\n`);
    });
    own.on('data', (chunk) => {
      if (socket !== own) return;
      reader.feed(chunk);
      if (reader.overflowed()) lose(own, failures.stdioLineTooLong(longestLine));
    });
    // "close" follows.
    own.on('error', () => {});
    own.on('close', () => lose(own, isConnected ? failures.stdioClosed() : failures.stdioNotThere()));
  }

  /** The connection is no more: whatever waited on it fails. The next call connects again. */
  function lose(own: Socket, failure: Failure): void {
    if (socket !== own) return;
    const wasOpen = isOpen;
    const lost = [...calls.values()];
    const waiting = waiters;
    socket = null;
    isOpen = false;
    openingId = null;
    calls.clear();
    queue = [];
    waiters = [];
    own.destroy();
    for (const { call } of lost) call.failed(wasOpen ? failure : failures.sessionNotOpened(failure));
    for (const then of waiting) then();
  }

  function receive(own: Socket, text: string): void {
    const message = parseOrUndefined(text);
    if (isResponse(message)) {
      if (openingId !== null && message.id === openingId) opening(own, message, text);
      else settle(message, text);
      return;
    }
    const heard = heardIn(message);
    if (heard.kind === 'request') writeSmall(answerTo(heard));
    else if (heard.kind === 'progress') calls.get(Number(heard.token))?.call.progress(text);
  }

  function settle(message: { readonly id: unknown }, text: string): void {
    // An error without an id is about what could not be read; whose it was is plain only when there is one.
    const [only] = message.id === null && calls.size === 1 ? calls.keys() : [];
    const id = message.id === null ? only : message.id;
    const found = typeof id === 'number' ? calls.get(id) : undefined;
    if (found === undefined) return;
    calls.delete(found.call.id);
    found.call.answered(message, text);
  }

  /** A system that another client had opened before us may refuse to be opened again, and yet answer. */
  function opening(own: Socket, message: Parameters<typeof errorOf>[0], text: string): void {
    openingId = null;
    const error = errorOf(message);
    const asksAgain = error !== null && refusal === null;
    if (asksAgain) {
      refusal = error;
      openingId = nextId();
      own.write(`${pingText(openingId)}\n`);
    } else if (error !== null) {
      lose(own, refusal ?? error);
    } else if (refusal === null && versionOf(message) === null) {
      lose(own, failures.noProtocolVersion(text));
    } else {
      if (refusal === null) own.write(`${initializedText}\n`);
      opened(own);
    }
  }

  function opened(own: Socket): void {
    isOpen = true;
    const waiting = waiters;
    waiters = [];
    for (const then of waiting) then();
    void writeAll(own);
  }

  /** One line after the other, never two at once, and no further than the system reads. */
  async function writeAll(own: Socket): Promise<void> {
    if (isWriting || !isOpen) return;
    isWriting = true;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (next.call !== null) sending(next.call);
      try {
        await writeLine(own, next.body);
      } catch (error) {
        // Half a line stands there: nothing can be said after it on this connection.
        return lose(own, failures.notMade(error instanceof Error ? error.message : String(error)));
      }
      if (socket !== own) return;
    }
    isWriting = false;
  }

  async function writeLine(own: Socket, body: Body): Promise<void> {
    const line = wrapped('', body, '\n');
    for (const piece of typeof line === 'string' ? [line] : line.chunks()) {
      if (!own.write(piece)) await drained(own);
      if (socket !== own) return;
    }
  }

  function sending(call: StdioCall): void {
    const entry = calls.get(call.id);
    if (entry !== undefined) entry.isSent = true;
    call.sent();
  }

  /** What nobody waits for; dropped when too much waits already. */
  function writeSmall(body: string): void {
    if (socket === null || !isOpen || queue.length >= mostSmall) return;
    queue.push({ body, call: null });
    void writeAll(socket);
  }

  return {
    nextId,
    call(call) {
      calls.set(call.id, { call, isSent: false });
      queue.push({ body: call.body, call });
      if (socket === null) connectNow();
      else void writeAll(socket);
    },
    giveUp(call) {
      const isSent = calls.get(call.id)?.isSent === true;
      calls.delete(call.id);
      if (isSent) writeSmall(cancelledText(call.id));
      else queue = queue.filter((written) => written.call !== call);
    },
    whenOpen(then) {
      if (isOpen) return then();
      waiters.push(then);
      if (socket === null) connectNow();
    },
    expire() {
      if (socket !== null && !isOpen && nowSeconds() >= openBySeconds) {
        lose(socket, failures.timeout(openingSeconds));
      }
    },
    close() {
      if (socket !== null) lose(socket, failures.stdioClosed());
    },
  };
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    socket.on('drain', done);
    socket.on('close', done);
  });
}
