// What a finished run leaves outside its record: its logs go into the record, the rest of its state folder goes away.

import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolder } from './places.ts';

/**
 * Only for a run whose system is stopped: the folder of a living keeper must stay.
 * The logs were rotated while they grew, so the copy is bounded.
 */
export async function retireState(runKey: string, recordFolder: string): Promise<void> {
  const folder = stateFolder(runKey);
  try {
    await cp(join(folder, 'logs'), join(recordFolder, 'logs'), { recursive: true });
  } catch (error) {
    // Nothing was booted by us, or the disk is full: then the state folder is the only copy and stays.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return;
  }
  await rm(folder, { recursive: true, force: true });
}
