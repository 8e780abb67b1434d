// The lines of a file of any size, in pieces: memory holds one piece of it and one line at a time.
// Not for what stands in them (replay-record.ts).

import type { FileHandle } from 'node:fs/promises';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end; null: longer than `longestLineBytes`, or not UTF-8. */
  readonly text: string | null;
}

export const longestLineBytes = 16_777_216;

const pieceBytes = 131_072;
const newline = 0x0a;

/** Reads from the beginning of the file, wherever it was read before. Blank lines are left out, but counted. */
export async function* readLines(handle: FileHandle): AsyncGenerator<readonly Line[]> {
  const piece = Buffer.allocUnsafe(pieceBytes);
  // Of the line whose end is in a later piece.
  let begun: Buffer[] = [];
  let begunBytes = 0;
  let number = 1;
  let position = 0;

  function finish(rest: Buffer, lines: Line[]): void {
    const isTooLong = begunBytes + rest.length > longestLineBytes;
    const text = isTooLong ? null : decodeText(begun.length === 0 ? rest : Buffer.concat([...begun, rest]));
    if (text === null || text.trim() !== '') lines.push({ number, text });
    number += 1;
    begun = [];
    begunBytes = 0;
  }

  for (;;) {
    const { bytesRead } = await handle.read(piece, 0, pieceBytes, position);
    position += bytesRead;
    const read = piece.subarray(0, bytesRead);
    const lines: Line[] = [];
    let start = 0;
    for (let end = read.indexOf(newline); end !== -1; end = read.indexOf(newline, start)) {
      finish(read.subarray(start, end), lines);
      start = end + 1;
    }
    const rest = read.subarray(start);
    if (bytesRead === 0 && begunBytes > 0) finish(rest, lines);
    begunBytes += rest.length;
    if (begunBytes > longestLineBytes) begun = [];
    else if (rest.length > 0) begun.push(Buffer.from(rest));
    if (lines.length > 0) yield lines;
    if (bytesRead === 0) return;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decodeText(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}
