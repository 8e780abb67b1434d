// Keeps two processes from carrying the same run on one machine. The lock is a file with a pid in it; a dead pid frees it.

import { mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HarnessError } from '../model/error.ts';

/**
 * Takes the lock of a record folder, which is made when it is missing, or rejects with HarnessError `record-unwritable` naming
 * the process that holds it. Taken before anything in the folder is opened or mended.
 */
export async function lockRun(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock');
  await mkdir(folder, { recursive: true });
  const holder = await holderOf(path);
  if (holder !== null) {
    throw new HarnessError(
      'record-unwritable',
      `the run in ${folder} is being carried by process ${holder}`,
      'Wait for it to end, or stop it, before you resume.',
    );
  }
  await writeFile(path, String(process.pid));
  return async () => {
    await unlink(path).catch(() => undefined);
  };
}

async function holderOf(path: string): Promise<number | null> {
  const pid = Number(await readFile(path, 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return null;
  try {
    const name = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return name.includes('soak') ? pid : null;
  } catch {
    return null;
  }
}
