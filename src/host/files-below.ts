// Which files lie below a folder, and a digest over all of them. Files only: empty folders, links and modes are not kept by any store.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Paths relative to `folder`, with "/" on every platform, in one order on every machine. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((one, other) => (one < other ? -1 : 1));
}

/** Removes everything in the folder; a folder that is not there has nothing. */
export async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdirOrNone(folder)) await rm(join(folder, name), { recursive: true, force: true });
}

async function readdirOrNone(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

export interface FolderDigest {
  /** SHA-256 over sorted paths, sizes and contents, in hex. */
  readonly digest: string;
  readonly bytes: number;
}

export async function digestFolder(folder: string): Promise<FolderDigest> {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const path of await filesBelow(folder)) {
    const { size } = await stat(join(folder, path));
    hash.update(`${path}\0${size}\0`);
    for await (const part of createReadStream(join(folder, path))) hash.update(part as Buffer);
    bytes += size;
  }
  return { digest: hash.digest('hex'), bytes };
}
