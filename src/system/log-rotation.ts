// The log of one process: appended to, turned over when full, never larger than two files of a fixed size.
// Not for reading whole logs: only the last lines are ever read back.

import { closeSync, fstatSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

export const defaultLogBytes = 10_000_000;
/** As much of a log's end is looked at for its last lines. */
const tailBytes = 64 * 1024;
const longestLine = 1000;

export interface RotatingLog {
  /** Never throws and never waits for a reader: what cannot be written is dropped, so that the process that logs goes on. */
  write(chunk: Buffer): void;
  close(): void;
}

/** Writes to `path`; when it would pass `maxBytes` it becomes `path`.1 and a new one is begun. */
export function openRotatingLog(path: string, maxBytes: number = defaultLogBytes): RotatingLog {
  let file: number | null = null;
  let size = 0;

  const open = (): number => {
    const opened = openSync(path, 'a', 0o600);
    size = fstatSync(opened).size;
    return opened;
  };

  const turnOver = (): void => {
    if (file !== null) closeSync(file);
    file = null;
    renameSync(path, previousOf(path));
  };

  file = open();

  return {
    write(chunk) {
      try {
        if (size > 0 && size + chunk.length > maxBytes) turnOver();
        file ??= open();
        size += writeSync(file, chunk.length > maxBytes ? chunk.subarray(-maxBytes) : chunk);
      } catch {
        // A full disk or a folder that was removed must not stop the draining: the system would block on its next line.
      }
    },
    close() {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

/** The last lines of a log, oldest first, without colours, each at most 1,000 characters; fewer when there are not that many. */
export function readLogTail(path: string, lines: number): readonly string[] {
  const newest = lastLines(readEnd(path), lines);
  if (newest.length >= lines) return newest;
  return [...lastLines(readEnd(previousOf(path)), lines - newest.length), ...newest];
}

/** Splits a text into lines and keeps the last ones. Pure. */
export function lastLines(text: string, lines: number): readonly string[] {
  const all = stripVTControlCharacters(text)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return all.slice(Math.max(0, all.length - lines)).map((line) => line.slice(0, longestLine));
}

function previousOf(path: string): string {
  return `${path}.1`;
}

/** "" when there is no such log. */
function readEnd(path: string): string {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
  try {
    const { size } = fstatSync(file);
    const buffer = Buffer.alloc(Math.min(size, tailBytes));
    const read = readSync(file, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8', 0, read);
  } finally {
    closeSync(file);
  }
}
