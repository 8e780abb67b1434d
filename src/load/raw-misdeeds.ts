// Misdeeds that no client library would do: a request that is never finished, and bytes that are no message of the protocol.
// Each on a connection of its own, beside the clients of the load. Not for choosing when (client-deeds.ts).

import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { integerBetween, type Random } from '../stats/random.ts';

/** More half-open connections than this are not held: the oldest is reset for each new one. */
export const mostHalfOpen = 500;
const deliverWithinMs = 3000;
const readForMs = 2000;

/** Oldest first. Of this process as a whole: it is the one client that the target sees. */
const held = new Set<Socket>();

/**
 * Opens a connection to `address` (http, https, ws or wss; its path is asked for), sends the head of a request and half of its body, and
 * keeps it open without another byte. True when all of that was sent; false when nobody took it. Never rejects, takes 3 s at most.
 */
export async function halfOpen(address: string): Promise<boolean> {
  const place = placeOf(address);
  if (place === null) return false;
  const half = '{"half":"';
  const socket = open(place);
  const sent = await deliver(socket, `${headOf(place, `content-length: ${2 * half.length}`)}${half}`, null);
  if (!sent) return false;
  held.add(socket);
  socket.unref();
  socket.once('close', () => held.delete(socket));
  // What it is answered is nobody's to read, but must not fill its buffer either.
  socket.resume();
  for (const oldest of held) {
    if (held.size <= mostHalfOpen) break;
    held.delete(oldest);
    reset(oldest);
  }
  return true;
}

/** How many half-open connections are held. */
export function halfOpenHeld(): number {
  return held.size;
}

/** Resets all half-open connections. */
export function endHalfOpen(): void {
  for (const socket of held) reset(socket);
  held.clear();
}

/**
 * Sends `address` (as above) one of several broken messages, reads what comes for 2 s at most, and closes. True when it was
 * sent. Never rejects, takes 3 s at most.
 */
export async function malformed(address: string, random: Random): Promise<boolean> {
  const place = placeOf(address);
  if (place === null) return false;
  const broken = brokenMessages[integerBetween(random, 0, brokenMessages.length - 1)] ?? brokenMessages[0];
  return await deliver(open(place), broken(place, random), readForMs);
}

interface Place {
  readonly secure: boolean;
  readonly host: string;
  readonly port: number;
  readonly path: string;
  /** As the header has it. */
  readonly authority: string;
}

type Broken = (place: Place, random: Random) => string | Buffer;

const brokenMessages: readonly [Broken, ...Broken[]] = [
  // JSON that breaks off, in a request that is whole.
  (place) => {
    const body = '{"jsonrpc":"2.0","id":1,"method":';
    return `${headOf(place, `content-length: ${body.length}`, 'connection: close')}${body}`;
  },
  // No request line, nor a header.
  () => 'THIS IS NO REQUEST\r\nneither is this a header\r\n\r\n',
  // The size of a chunk is a word.
  (place) => `${headOf(place, 'transfer-encoding: chunked', 'connection: close')}many\r\n{}\r\n0\r\n\r\n`,
  // No text at all, from its first byte on.
  (_place, random) =>
    Buffer.from(Array.from({ length: 256 }, (_, at) => (at === 0 ? 0xff : random.nextUint32() & 0xff))),
];

function headOf({ path, authority }: Place, ...headers: readonly string[]): string {
  const fixed = [`POST ${path} HTTP/1.1`, `host: ${authority}`, 'content-type: application/json'];
  return `${[...fixed, 'accept: application/json, text/event-stream', ...headers].join('\r\n')}\r\n\r\n`;
}

function placeOf(address: string): Place | null {
  const url = URL.parse(address);
  if (url === null || !/^(http|ws)s?:$/.test(url.protocol)) return null;
  const secure = url.protocol === 'https:' || url.protocol === 'wss:';
  return {
    secure,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    path: `${url.pathname}${url.search}`,
    authority: url.host,
  };
}

/** A broken message proves nothing about certificates: any will do. */
function open({ secure, host, port }: Place): Socket {
  if (!secure) return connect({ host, port });
  return connectTls({ host, port, servername: isIP(host) === 0 ? host : '', rejectUnauthorized: false });
}

/**
 * True as soon as the bytes were handed on; with `readMs` only when the other side has closed, or that time is over, and the
 * connection is closed then. A connection that fails before is closed, and the answer is false.
 */
function deliver(socket: Socket, bytes: string | Buffer, readMs: number | null): Promise<boolean> {
  return new Promise((resolve) => {
    let sent = false;
    let reading: NodeJS.Timeout | undefined;
    const settle = (): void => {
      clearTimeout(limit);
      clearTimeout(reading);
      if (readMs !== null || !sent) socket.destroy();
      resolve(sent);
    };
    const limit = setTimeout(settle, deliverWithinMs);
    // A broken connection is what a misdeed may well end with; "close" follows.
    socket.on('error', () => {});
    socket.once('close', settle);
    socket.write(bytes, (error) => {
      if (error != null) return;
      sent = true;
      if (readMs === null) settle();
      else reading = setTimeout(settle, readMs);
    });
    if (readMs !== null) socket.resume();
  });
}

function reset(socket: Socket): void {
  // Under TLS there is no resetting: it is closed at once all the same.
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
}
