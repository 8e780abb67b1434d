// Replacing a file so that a crash at any moment leaves the old one or the new one, whole.

import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { temporarySuffix } from './record-layout.ts';

/** Resolves when the new content would survive a loss of power. One caller per path at a time. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = path + temporarySuffix;
  {
    await using file = await open(temporary, 'w');
    await file.writeFile(content);
    await file.sync();
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/** A new or renamed file is only there after a crash when its folder was made durable too. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder as a file, and orders its renames by itself.
  if (process.platform === 'win32') return;
  await using handle = await open(folder, 'r');
  await handle.sync();
}
