// Reads files below /proc. A process that went away meanwhile is null; one that we may not look into is "denied".
// Not here: what the texts mean (*-parse.ts).

import { readdir, readFile, readlink } from 'node:fs/promises';

/** null: no such process (any more). */
export async function readProcText(path: string): Promise<string | null> {
  return await unlessGone(readFile(path, 'utf8'));
}

/** null: no such process (any more). */
export async function listProc(path: string): Promise<readonly string[] | null> {
  return await unlessGone(readdir(path));
}

/** Where a link leads; null when it was closed meanwhile. */
export async function readProcLink(path: string): Promise<string | null> {
  return await unlessGone(readlink(path));
}

/** Another user's process: its handles cannot be seen without the right to trace it. */
export function isDenied(error: unknown): boolean {
  return hasCode(error, 'EACCES', 'EPERM');
}

async function unlessGone<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    // ESRCH: it went between opening the file and reading it.
    if (hasCode(error, 'ENOENT', 'ESRCH')) return null;
    throw error;
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
