// Connections that a vanished client left behind: open, unread, silent, until there are too many of them or the process ends.
// One list for the whole process, because what is scarce, its file descriptors, is too. Not for choosing who vanishes.

import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** Beyond so many the oldest is reset. */
export const mostLeftOpen = 2000;

const left = new Set<() => void>();

export function connectionsLeftOpen(): number {
  return left.size;
}

/** `end` is called when it is the oldest of too many. Returns what forgets it: it has ended by itself. */
export function leaveOpen(end: () => void): () => void {
  const own = () => end();
  left.add(own);
  const [oldest] = left;
  if (left.size > mostLeftOpen && oldest !== undefined) {
    left.delete(oldest);
    oldest();
  }
  return () => void left.delete(own);
}

// As long as the longest buffer of a socket: one that seems to hold so much that nobody took is not read any further. Shared.
const plug = Buffer.alloc(65_536);

/** A socket that nobody else listens to any more. It never keeps the process alive. */
export function leaveSocketOpen(socket: Socket): void {
  if (socket.destroyed) return;
  if (socket.listenerCount('error') === 0) socket.on('error', () => {});
  const forget = leaveOpen(() => cut(socket));
  socket.once('close', forget);
  socket.setKeepAlive(false);
  socket.pause();
  if (!socket.readableEnded) socket.unshift(plug);
  socket.unref();
}

// Only plain TCP can be reset.
function cut(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}
