// The last bytes of an output that may be long. Pure but for its own state. Not for reading the output.

export interface OutputTail {
  readonly add: (chunk: Buffer) => void;
  text(): string;
}

/** Holds at most about twice `mostBytes`; gives exactly so many at most. */
export function createOutputTail(mostBytes: number): OutputTail {
  let chunks: Buffer[] = [];
  let bytes = 0;

  function cut(): void {
    const kept = Buffer.concat(chunks).subarray(-mostBytes);
    // A copy: a piece of a larger buffer would hold all of it.
    chunks = kept.length === 0 ? [] : [Buffer.from(kept)];
    bytes = kept.length;
  }

  return {
    add(chunk) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= 2 * mostBytes) cut();
    },
    text() {
      cut();
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}
