// Text that lies in a piece of bytes and is decoded only when somebody asks for it. Made once and set again and again, so that
// a million events cost no objects. Not for finding where it lies (sse.ts).

export interface StreamText {
  /** From now on it is what stands there, in UTF-8. The bytes must not change before keep(). */
  set(bytes: Buffer, start: number, end: number): void;
  /** The bytes are about to be changed or let go: it is decoded now. */
  keep(): void;
  clear(): void;
  /** "" after clear(). What is not UTF-8 is replaced. */
  text(): string;
}

export function createStreamText(): StreamText {
  let source: Buffer | null = null;
  let from = 0;
  let to = 0;
  let decoded = '';

  function keep(): void {
    if (source === null) return;
    decoded = source.toString('utf8', from, to);
    source = null;
  }

  return {
    set(bytes, start, end) {
      source = bytes;
      from = start;
      to = end;
    },
    keep,
    clear() {
      source = null;
      decoded = '';
    },
    text() {
      keep();
      return decoded;
    },
  };
}
