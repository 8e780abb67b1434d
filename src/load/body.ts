// What a request carries: text in one piece, or, when that would be large, so many bytes made while they are sent.
// Not for what stands in it (request-template.ts, payload-generators.ts).

import type { PayloadSource } from './payload-generators.ts';

export type Body = string | StreamedBody;

/** The same bytes each time it is read, because a request may have to be sent again. */
export interface StreamedBody {
  readonly bytes: number;
  chunks(): Iterable<Buffer>;
}

/** Writes the body of one send. The same source gives the same bytes. */
export type BodyTemplate = (source: PayloadSource) => Body;

export function bodyBytes(body: Body): number {
  return typeof body === 'string' ? Buffer.byteLength(body) : body.bytes;
}

/** Text before and after a body: for what a protocol puts around it. */
export function wrapped(before: string, body: Body, after: string): Body {
  return joined([before, body, after]);
}

/** One after the other; text as long as all of them are. */
export function joined(parts: readonly Body[]): Body {
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  return {
    bytes: parts.reduce((sum, part) => sum + bodyBytes(part), 0),
    *chunks() {
      for (const part of parts) {
        if (typeof part === 'string') yield Buffer.from(part);
        else yield* part.chunks();
      }
    },
  };
}
