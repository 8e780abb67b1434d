// What a finished run leaves outside its record: its logs go into the record, the rest of its state folder goes away.

import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../system/identity.ts';
import { readKeeperState } from '../system/keeper-state.ts';
import { stateFolder } from './places.ts';

/**
 * Does nothing while the keeper lives: its system was released, and the next leg finds it by this folder. Nor while something lives
 * that a lost keeper held: whoever comes to end it needs the folder too.
 * The logs were rotated while they grew, so the copy is bounded.
 */
export async function retireState(runKey: string, recordFolder: string): Promise<void> {
  const folder = stateFolder(runKey);
  const state = readKeeperState(folder);
  if (state !== null && state.ended === null && [state.keeper, ...state.children].some(isAlive)) return;
  try {
    await cp(join(folder, 'logs'), join(recordFolder, 'logs'), { recursive: true });
  } catch (error) {
    // Nothing was booted by us, or the disk is full: then the state folder is the only copy and stays.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return;
  }
  await rm(folder, { recursive: true, force: true });
}
