// One WebSocket of one client: opens it, tells what comes and why it ended, and lets go of it politely, at once or without a word.
// Not for what is said over it (websocket-client.ts).

import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { buildConnector, Client, type Dispatcher, WebSocket } from 'undici';
import { leaveSocketOpen } from './abandoned.ts';
import { checkedBytes } from './expectation.ts';
import { type Failure, failures } from './failures.ts';
import type { Connecting } from './wire-connect.ts';
import { failureOf } from './wire-failures.ts';

export interface WebSocketConnection {
  /** null: it is open; else why not. Never rejects. */
  readonly opened: Promise<Failure | null>;
  isOpen(): boolean;
  /** The other side has said goodbye and does not hang up. */
  isClosing(): boolean;
  send(text: string): void;
  /** What was given to send() and the system has not taken yet. */
  unsentBytes(): number;
  /** Says goodbye; resolves when the connection is gone. */
  close(): Promise<void>;
  /** Ends it without waiting for the other side to hang up; the listener is told. */
  hangUp(): void;
  /** Ends it at once; `because` is why it was not opened, if it is not open yet. The listener is told nothing any more. */
  cut(because: Failure): void;
  /** Leaves it as it stands, open and unread. */
  leave(): void;
}

export interface WebSocketListener {
  /** `data` null: longer than is looked at. Binary messages are read as UTF-8. `bytes`: of text, characters. */
  message(data: string | null, bytes: number): void;
  /** It was open and is gone. `isClean`: the other side said goodbye, and not because of trouble. */
  closed(failure: Failure, isClean: boolean): void;
}

/** A longer message is not taken: the connection is given up. What is longer than `checkedBytes` is taken, counted and dropped. */
const longestMessage = 16 * 1024 * 1024;
const cleanCodes: readonly number[] = [1000, 1001, 1005];

/** What undici's WebSocket does not tell: the answer to the handshake, the error under it, the socket. */
interface Handshake {
  isAsked: boolean;
  status: number | null;
  error: Error | null;
  socket: Duplex | null;
}

/** `url` ws or wss; `headers` names and values in turn. Throws for an address or headers that cannot be sent. */
export function openWebSocket(
  url: string,
  headers: readonly string[],
  how: Connecting,
  listener: WebSocketListener,
): WebSocketConnection {
  const { host } = new URL(url);
  const handshake: Handshake = { isAsked: false, status: null, error: null, socket: null };
  const client = newClient(url, how);
  const socket = new WebSocket(url, { headers: pairs(headers), dispatcher: watched(client, handshake) });
  socket.binaryType = 'arraybuffer';

  let wasOpen = false;
  let isTold = true;
  let isGone = false;
  let tellOpened: (failure: Failure | null) => void = () => {};
  let tellGone: () => void = () => {};
  const opened = new Promise<Failure | null>((resolve) => {
    tellOpened = resolve;
  });

  socket.onopen = () => {
    wasOpen = true;
    tellOpened(null);
  };
  socket.onmessage = ({ data }: { readonly data: unknown }) => {
    if (!isTold) return;
    if (typeof data === 'string') {
      listener.message(data.length > checkedBytes ? null : data, data.length);
    } else if (data instanceof ArrayBuffer) {
      const { byteLength } = data;
      listener.message(byteLength > checkedBytes ? null : Buffer.from(data).toString('utf8'), byteLength);
    }
  };
  socket.onclose = ({ code, reason }) => {
    isGone = true;
    void client.destroy();
    // After a handshake that was none, undici leaves it open.
    handshake.socket?.destroy();
    tellOpened(notOpened(handshake, host));
    tellGone();
    if (wasOpen && isTold) listener.closed(endOf(handshake, host, code, reason), cleanCodes.includes(code));
  };

  function cut(because: Failure): void {
    isTold = false;
    tellOpened(because);
    tellGone();
    if (isGone) return;
    if (handshake.socket === null) {
      socket.close();
      void client.destroy();
    } else {
      handshake.socket.destroy();
    }
  }

  return {
    opened,
    // To undici it is open until the socket has closed, which is later.
    isOpen: () => isTold && socket.readyState === socket.OPEN,
    isClosing: () => socket.readyState === socket.CLOSING,
    send: (text) => socket.send(text),
    unsentBytes: () => socket.bufferedAmount,
    cut,
    hangUp: () => void handshake.socket?.destroy(),
    close() {
      isTold = false;
      if (isGone) return Promise.resolve();
      return new Promise((resolve) => {
        tellGone = resolve;
        socket.close(wasOpen ? 1000 : undefined);
      });
    },
    leave() {
      isTold = false;
      tellOpened(failures.cutOff());
      const line = handshake.socket;
      if (!(line instanceof Socket)) {
        cut(failures.cutOff());
        return;
      }
      line.removeAllListeners('data');
      leaveSocketOpen(line);
    },
  };
}

// Of its own: once it is a WebSocket, the connection is no longer the client's.
function newClient(url: string, { connection, tls }: Connecting): Client {
  const connect = buildConnector({
    timeout: 0,
    allowH2: false,
    ...(tls === null ? {} : { secureContext: tls.secureContext }),
    ...(connection === null ? {} : { rejectUnauthorized: connection.verify }),
  });
  // Deadlines are held by who opens it.
  const timeouts = { headersTimeout: 0, bodyTimeout: 0 };
  const origin = new URL(url.replace(/^ws/, 'http')).origin;
  return new Client(origin, { ...timeouts, connect, allowH2: false, webSocket: { maxPayloadSize: longestMessage } });
}

function watched(dispatcher: Dispatcher, handshake: Handshake): Dispatcher {
  return dispatcher.compose((dispatch) => (options, handler) => {
    handshake.isAsked = true;
    return dispatch(options, {
      onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
      onRequestUpgrade(controller, status, received, socket) {
        handshake.status = status;
        handshake.socket = socket;
        return handler.onRequestUpgrade?.(controller, status, received, socket);
      },
      onResponseStarted: () => handler.onResponseStarted?.(),
      onResponseStart(controller, status, received, text) {
        if (status >= 200) handshake.status = status;
        handler.onResponseStart?.(controller, status, received, text);
      },
      onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
      onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
      onResponseError(controller, error) {
        handshake.error ??= error;
        handler.onResponseError?.(controller, error);
      },
    });
  });
}

function notOpened({ isAsked, status, error }: Handshake, host: string): Failure {
  // By the rules of fetch, which are those of browsers: no port of a mail server, for one.
  if (!isAsked) return failures.notMade(`no WebSocket may go to ${host}`);
  if (status === 101 || (status !== null && status < 200)) return failures.websocketHandshake(host);
  if (status !== null) return failures.websocketStatus(status);
  return error === null ? failures.closed(host) : failureOf(error, host);
}

// Without a goodbye: the line was cut, or what came was so wrong, or so long, that undici has cut it.
function endOf({ socket }: Handshake, host: string, code: number, reason: string): Failure {
  if (code !== 1006) return failures.websocketClosed(host, code, reason);
  const error = socket?.errored ?? null;
  if (error !== null) return failureOf(error, host);
  return socket?.readableEnded === true ? failures.closed(host) : failures.websocketFrames(host, longestMessage);
}

function pairs(headers: readonly string[]): [string, string][] {
  const all: [string, string][] = [];
  for (let index = 0; index + 1 < headers.length; index += 2)
    all.push([headers[index] ?? '', headers[index + 1] ?? '']);
  return all;
}
