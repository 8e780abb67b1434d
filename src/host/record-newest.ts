// Finds the newest run below a folder of runs, by what the checkpoints say and not by file times, which copying changes.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HarnessError } from '../model/error.ts';
import type { Checkpoint } from '../model/record.ts';
import { checkpointName, hoursAmong } from './record-layout.ts';
import { hasCode, unreadable } from './record-messages.ts';
import { readCheckpoint } from './record-read.ts';

export interface NewestRun {
  /** Folder of the newest run that was accepted; null when there is none. */
  readonly folder: string | null;
  readonly checkpoint: Checkpoint | null;
  /** Runs that were passed over because their checkpoint could not be read. */
  readonly unreadable: readonly { readonly folder: string; readonly message: string }[];
}

/** Newest: whose checkpoint was written last. A missing `outFolder` holds no runs. Throws HarnessError when it cannot be listed. */
export async function newestRun(
  outFolder: string,
  accepts: (checkpoint: Checkpoint) => boolean = () => true,
): Promise<NewestRun> {
  let newest: { readonly folder: string; readonly checkpoint: Checkpoint } | null = null;
  const passedOver: { folder: string; message: string }[] = [];
  for (const folder of await runFolders(outFolder)) {
    try {
      const checkpoint = await readCheckpoint(folder);
      if (accepts(checkpoint) && (newest === null || writtenAt(checkpoint) > writtenAt(newest.checkpoint)))
        newest = { folder, checkpoint };
    } catch (error) {
      if (!(error instanceof HarnessError)) throw error;
      passedOver.push({ folder, message: error.message });
    }
  }
  return { folder: newest?.folder ?? null, checkpoint: newest?.checkpoint ?? null, unreadable: passedOver };
}

/** Folders that hold a record; whatever else lies beside them is nobody's business. */
async function runFolders(outFolder: string): Promise<readonly string[]> {
  const folders = (await entriesOf(outFolder))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(outFolder, name))
    .sort();
  const runs: string[] = [];
  for (const folder of folders) {
    const names = (await entriesOf(folder)).map(({ name }) => name);
    if (names.includes(checkpointName) || hoursAmong(names).length > 0) runs.push(folder);
  }
  return runs;
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    if (error instanceof Error && 'syscall' in error)
      throw unreadable(folder, error, 'Check that the folder may be read.');
    throw error;
  }
}

function writtenAt({ startedUnixSeconds, atSeconds }: Checkpoint): number {
  return startedUnixSeconds + atSeconds;
}
