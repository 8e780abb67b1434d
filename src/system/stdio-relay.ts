// Lets one client at a time speak with a process on its standard streams, over a unix socket: bytes both ways, and whoever is
// slow slows the other down. While nobody is connected, what the process says is read, dropped and counted: it never blocks.
// Not for what is said: only line ends are known, so that a new client begins with whole lines.

import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';

const lineEnd = 0x0a;

export interface StdioRelay {
  /** The process to speak with; before it, nobody is let in. Once. */
  attach(stdin: Writable, stdout: Readable): void;
  /** What the process said to nobody. */
  droppedBytes(): number;
  /** The process is told that no more input comes; what it still says is passed on. */
  endInput(): void;
  /** Listens no more and lets the client go. */
  close(): void;
}

/** Listens at `path`, for its owner alone. Rejects when it cannot. */
export async function openStdioRelay(path: string): Promise<StdioRelay> {
  let stdin: Writable | null = null;
  let stdout: Readable | null = null;
  let client: Socket | null = null;
  let dropped = 0;
  // The process is in the middle of a line, and the client is not to see the rest of one whose beginning it did not see.
  let outputInLine = false;
  let skipping = false;
  // What was last written to the process was no whole line: its writer is gone, and the next must not go on with it.
  let inputInLine = false;

  function welcome(next: Socket): void {
    next.on('error', () => next.destroy());
    if (stdin === null || !stdin.writable) {
      next.destroy();
      return;
    }
    // The newest is the one that lives: of one that was killed we may not have heard yet.
    client?.destroy();
    client = next;
    skipping = outputInLine;
    if (inputInLine) stdin.write('\n');
    inputInLine = false;
    next.on('data', (chunk: Buffer) => {
      if (client !== next || stdin === null || !stdin.writable) return;
      inputInLine = chunk.at(-1) !== lineEnd;
      if (!stdin.write(chunk)) next.pause();
    });
    if (stdin.writableNeedDrain) next.pause();
    next.on('drain', () => stdout?.resume());
    next.on('close', () => {
      if (client === next) client = null;
      stdout?.resume();
    });
  }

  function pass(chunk: Buffer): void {
    const to = client?.writable ? client : null;
    const wanted = to === null ? Buffer.alloc(0) : unskipped(chunk);
    dropped += chunk.length - wanted.length;
    outputInLine = chunk.at(-1) !== lineEnd;
    if (to !== null && wanted.length > 0 && !to.write(wanted)) stdout?.pause();
  }

  function unskipped(chunk: Buffer): Buffer {
    if (!skipping) return chunk;
    const end = chunk.indexOf(lineEnd);
    skipping = end === -1;
    return end === -1 ? Buffer.alloc(0) : chunk.subarray(end + 1);
  }

  const server = createServer(welcome);
  rmSync(path, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      chmodSync(path, 0o600);
      server.off('error', reject);
      resolve();
    });
  });
  // One client that could not be let in is no reason to end; it will try again.
  server.on('error', () => {});

  function close(): void {
    server.close();
    client?.end();
    stdin?.end();
  }

  return {
    attach(input, output) {
      stdin = input;
      stdout = output;
      // A process that ended, or that closed its input: its exit is told by others.
      input.on('error', () => {});
      input.on('drain', () => client?.resume());
      output.on('error', () => {});
      output.on('data', pass);
      output.once('close', close);
    },
    droppedBytes: () => dropped,
    endInput: () => void stdin?.end(),
    close,
  };
}
