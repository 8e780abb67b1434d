// How connections to a target are made, let go and ended: by undici, one at a time, while the socket stays known to us.
// Not for what is said over them (wire.ts).
//
//   none --dispatch--> opening --> open --hangUp--> none (FIN)
//     ^                   | renew    |  '--leave--> none (open, unread, silent: abandoned.ts)
//     '-------------------'----------'  closed by the target

import { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { buildConnector, Client } from 'undici';
import type { ConnectionSpec } from '../model/scenario.ts';
import { leaveOpen, leaveSocketOpen } from './abandoned.ts';
import type { ReadTls } from './tls-files.ts';

export interface Connecting {
  /** null: plain HTTP/1.1, certificates checked against the machine's authorities. */
  readonly connection: ConnectionSpec | null;
  /** Read and checked before (tls-files.ts); null: nothing of our own. */
  readonly tls: ReadTls | null;
}

export const plainly: Connecting = { connection: null, tls: null };

export interface Connection {
  /** What requests are dispatched to; ask for it each time. */
  client(): Client;
  /** Handed to the connection, but not yet to the network. */
  unsentBytes(): number;
  /** Drops what is being opened, with what waits for it. */
  renew(): void;
  /** Closes it as a good client does; the next request opens another. Resolves when it is closed, after a second at most. */
  hangUp(): Promise<void>;
  /** Leaves it open, unread and without a word; the next request opens another. */
  leave(): void;
  /** Ends it for good. */
  close(): Promise<void>;
}

/** HTTP/2 was asked for, and the target did not agree to it. */
class NoHttp2 extends Error {
  readonly code = 'NO_HTTP2';
}

// A connection must survive the pauses of a slow schedule; a server's own shorter keep-alive hint is still obeyed.
const keepAliveMs = 600_000;
// An HTTP/2 connection that is left must not be closed by undici: the longest that a timer can hold.
const keepHttp2Ms = 2_147_483_647;
const closingMs = 1000;

/** `onLost` is told why, each time that a connection which was open is gone. */
export function createConnection(origin: string, how: Connecting, onLost: (error: Error) => void): Connection {
  const isHttp2 = how.connection?.http2 === true;
  const connector = buildConnector({
    // Deadlines are held by the wire, for the whole exchange, connecting included.
    timeout: 0,
    allowH2: isHttp2,
    preferH2: isHttp2,
    ...(how.tls === null ? {} : { secureContext: how.tls.secureContext }),
    ...(how.connection === null ? {} : { rejectUnauthorized: how.connection.verify }),
  });
  let opening: Socket | null = null;
  let open: Socket | null = null;
  /** Who listened to the open one before undici did. */
  let listenedTo: Listeners = new Set();
  let client = newClient();

  function newClient(): Client {
    const made = new Client(origin, {
      pipelining: 1,
      keepAliveTimeout: isHttp2 ? keepHttp2Ms : keepAliveMs,
      keepAliveMaxTimeout: keepAliveMs,
      headersTimeout: 0,
      bodyTimeout: 0,
      connect,
      allowH2: isHttp2,
      ...(isHttp2 ? { h2Options: { pingInterval: 0 } } : {}),
    });
    made.on('disconnect', (_origin, _targets, error) => {
      if (made === client) onLost(error);
    });
    return made;
  }

  function connect(options: buildConnector.Options, callback: buildConnector.Callback): void {
    const made: unknown = connector(options, (error, socket) => {
      opening = null;
      if (error !== null) {
        callback(error, null);
      } else if (isHttp2 && !(socket instanceof TLSSocket && socket.alpnProtocol === 'h2')) {
        socket.destroy();
        callback(new NoHttp2('the target did not agree to HTTP/2'), null);
      } else {
        open = socket;
        socket.once('close', () => {
          if (open === socket) open = null;
        });
        listenedTo = listenersOf(socket);
        callback(null, socket);
      }
    });
    opening = made instanceof Socket ? made : null;
  }

  /** Undici's part in the connection ends, and it is none the wiser; null when there is none, or none that can be taken away. */
  function takeSocket(): Socket | null {
    const socket = open;
    if (socket === null || isHttp2) return null;
    open = null;
    letGo(socket, listenedTo);
    return socket;
  }

  function replaceClient(): Client {
    const old = client;
    client = newClient();
    open = null;
    return old;
  }

  function renew(): void {
    const unopened = opening;
    opening = null;
    void replaceClient().destroy();
    // Nobody would end it before the kernel loses patience, which takes minutes.
    unopened?.destroy();
  }

  return {
    client: () => client,
    unsentBytes: () => open?.writableLength ?? 0,
    renew,
    async hangUp() {
      const socket = takeSocket();
      if (socket !== null) await closed(socket);
      else await replaceClient().close();
    },
    leave() {
      const socket = takeSocket();
      if (socket !== null) {
        leaveSocketOpen(socket);
      } else if (open !== null) {
        const old = replaceClient();
        leaveOpen(() => void old.destroy());
      } else {
        renew();
      }
    },
    async close() {
      const unopened = opening;
      await client.destroy();
      unopened?.destroy();
    },
  };
}

type Listeners = ReadonlySet<unknown>;

const events = ['readable', 'end', 'error', 'close', 'drain'] as const;

function listenersOf(socket: Socket): Listeners {
  return new Set(events.flatMap((event) => socket.rawListeners(event)));
}

// To undici a connection is over when its socket says so: it frees what it held of it, its timers too. Only undici is told. Node's
// own listeners must not be: they would take the encryption from under a socket that still reads, which ends the process.
function letGo(socket: Socket, others: Listeners): void {
  const whenClosed: (() => void)[] = [];
  for (const event of events) {
    for (const listener of socket.rawListeners(event)) {
      if (others.has(listener)) continue;
      socket.removeListener(event, listener as () => void);
      if (event === 'close') whenClosed.push(() => listener.call(socket, false));
    }
  }
  socket.on('error', () => {});
  for (const tell of whenClosed) tell();
}

function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => {
      socket.destroy();
      resolve();
    }, closingMs);
    socket.once('close', () => {
      clearTimeout(limit);
      resolve();
    });
    socket.destroySoon();
  });
}
