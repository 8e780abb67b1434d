// A server on raw sockets that does to a request whatever it is told: nonsense, half of it, or nothing. Told nothing it is good.
// Takes requests apart by head and content-length, so that one connection can be used badly and then well.

import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

/** What is done when the head of a request is there. */
export type Behaviour = (socket: Socket) => void;

export interface Request {
  readonly head: string;
  readonly bodyBytes: number;
}

export interface BadServer extends AsyncDisposable {
  readonly url: string;
  /** Connections so far. */
  readonly connections: () => number;
  /** Requests that came whole, in order. */
  readonly requests: readonly Request[];
  readonly sockets: ReadonlySet<Socket>;
  /** From the next request on; null: a good answer, "ok". */
  behave(behaviour: Behaviour | null): void;
  /** Said on each new connection before anything is asked; null: nothing. */
  greet(text: string | null): void;
}

export const goodAnswer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

/** Listens on a port that the OS chose, over TLS when there are options for it. */
export async function startBadServer(tls?: TlsOptions): Promise<BadServer> {
  let behaviour: Behaviour | null = null;
  let greeting: string | null = null;
  let connections = 0;
  const requests: Request[] = [];
  const sockets = new Set<Socket>();

  function serve(socket: Socket): void {
    connections += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    if (greeting !== null) socket.write(greeting);
    takeRequests(socket, {
      head() {
        behaviour?.(socket);
        return behaviour === null;
      },
      whole(request, isOwed) {
        requests.push(request);
        if (isOwed && !socket.destroyed) socket.write(goodAnswer);
      },
    });
  }

  const server: Server = tls === undefined ? createServer(serve) : createTlsServer(tls, serve);
  if (tls !== undefined) server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${address.port}`,
    requests,
    sockets,
    connections: () => connections,
    behave(next) {
      behaviour = next;
    },
    greet(text) {
      greeting = text;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Listener {
  /** True: an answer is owed once the body is there. */
  head(): boolean;
  whole(request: Request, isOwed: boolean): void;
}

function takeRequests(socket: Socket, listener: Listener): void {
  let unread = '';
  let head = '';
  let bodyBytes = 0;
  let bodyLeft = -1;
  let isOwed = false;

  socket.on('data', (chunk) => {
    // Latin-1: a byte is a character.
    unread += chunk.toString('latin1');
    for (;;) {
      if (bodyLeft < 0) {
        const end = unread.indexOf('\r\n\r\n');
        if (end < 0) return;
        head = unread.slice(0, end);
        unread = unread.slice(end + 4);
        bodyBytes = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
        bodyLeft = bodyBytes;
        isOwed = listener.head();
      }
      const taken = Math.min(bodyLeft, unread.length);
      bodyLeft -= taken;
      unread = unread.slice(taken);
      if (bodyLeft > 0) return;
      bodyLeft = -1;
      listener.whole({ head, bodyBytes }, isOwed);
    }
  });
}

/** Says it again and again, as fast as it is taken, until the connection is gone. */
export function forever(text: string): Behaviour {
  return (socket) => {
    const say = () => {
      while (!socket.destroyed && socket.write(text));
    };
    socket.on('drain', () => setImmediate(say));
    say();
  };
}

/** Says it every 20 ms until the connection is gone. */
export function drop(text: string): Behaviour {
  return (socket) => {
    const timer = setInterval(() => socket.write(text), 20);
    socket.once('close', () => clearInterval(timer));
  };
}

/** One after the other. (Not called "then": a module that has one is taken for a promise.) */
export function inTurn(...deeds: readonly Behaviour[]): Behaviour {
  return (socket) => {
    for (const deed of deeds) deed(socket);
  };
}

export function say(text: string): Behaviour {
  return (socket) => void socket.write(text, 'latin1');
}

export const end: Behaviour = (socket) => void socket.end();

/** After what was said before has left. */
export const reset: Behaviour = (socket) => void setTimeout(() => socket.resetAndDestroy(), 20);
