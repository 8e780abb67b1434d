// How a body is sent: a text at once, a large one piece by piece as fast as the network takes it, and either of them in a trickle
// when the client is slow. Not for what stands in it (body.ts).

import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Body, bodyBytes } from './body.ts';
import type { Slowness } from './wire-slow.ts';

export interface BodySender {
  /** As undici takes it: a stream needs a content-length beside it. */
  prepare(body: Body): string | Readable;
  /** What is being sent goes no further, and nobody is told. */
  halt(): void;
}

/** Making the body failed, which is no fault of the target. */
export class BodyNotMade extends Error {
  readonly code = 'BODY_NOT_MADE';
}

// Making so many bytes takes less than a millisecond; then other sends have their turn.
const bytesPerTurn = 65_536;

interface Sending {
  isHalted: boolean;
  readonly stream: Readable;
}

export function createBodySender(slowness: Slowness): BodySender {
  let sending: Sending | null = null;

  async function* pieces(body: Body, isHalted: () => boolean): AsyncGenerator<Buffer> {
    let sinceTurn = 0;
    for (const chunk of chunksOf(body)) {
      let rest = chunk;
      while (rest.length > 0 && slowness.writesSlowly()) {
        const bytes = await slowness.mayWrite();
        yield rest.subarray(0, bytes);
        rest = rest.subarray(bytes);
      }
      if (rest.length > 0) yield rest;
      sinceTurn += chunk.length;
      if (sinceTurn >= bytesPerTurn) {
        sinceTurn = 0;
        await nextTurn();
      }
      if (isHalted()) await new Promise(() => {});
    }
  }

  return {
    prepare(body) {
      if (typeof body === 'string' && (body === '' || !slowness.writesSlowly())) return body;
      if (bodyBytes(body) === 0) return '';
      const stream = Readable.from(pieces(body, () => own.isHalted));
      const own: Sending = { stream, isHalted: false };
      sending = own;
      // What goes wrong with it is told by the exchange; a body that was never begun has no one else who listens.
      stream.on('error', () => {});
      stream.once('close', () => {
        if (sending === own) sending = null;
      });
      return stream;
    },
    halt() {
      if (sending === null) return;
      sending.isHalted = true;
      sending.stream.pause();
      sending = null;
    },
  };
}

function* chunksOf(body: Body): Generator<Buffer> {
  try {
    if (typeof body === 'string') yield Buffer.from(body);
    else yield* body.chunks();
  } catch (error) {
    throw new BodyNotMade(error instanceof Error ? error.message : String(error));
  }
}
