// A record folder -> its scenario, checkpoint and capture. Finds the newest one when no folder is named.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../host/digest.ts';
import { newestRun, readCapture, readCheckpoint } from '../host/record-folder.ts';
import { HarnessError } from '../model/error.ts';
import type { Capture, Checkpoint } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { scenarioHash } from '../scenario/hash.ts';

/** Where records go unless `--out` says otherwise. */
export const recordRoot = 'soak-record';

export interface RunRecord {
  readonly folder: string;
  readonly scenario: Scenario;
  readonly checkpoint: Checkpoint;
  readonly capture: Capture;
}

/** `where`: a run's folder, a folder of runs, or null for the newest below `soak-record/`. Throws HarnessError `record-unreadable`. */
export async function readRecord(where: string | null): Promise<RunRecord> {
  const folder = await findRun(where ?? recordRoot, () => true);
  const checkpoint = await readCheckpoint(folder);
  const capture = await readCapture(folder);
  return { folder, scenario: scenarioOf(checkpoint, folder), checkpoint, capture };
}

/** The folder itself when it is a run, else the newest run below it that `accepts`; null when there is none. */
export async function locateRun(where: string, accepts: (checkpoint: Checkpoint) => boolean): Promise<string | null> {
  if (existsSync(join(where, 'checkpoint.json'))) return where;
  return (await newestRun(where, accepts)).folder;
}

/** The same, where there must be one. Throws HarnessError `record-unreadable`. */
export async function findRun(where: string, accepts: (checkpoint: Checkpoint) => boolean): Promise<string> {
  const folder = await locateRun(where, accepts);
  if (folder !== null) return folder;
  throw new HarnessError(
    'record-unreadable',
    `no run was found in ${where}`,
    'Name the folder of a run, or run a soak first.',
  );
}

/** The scenario as the checkpoint holds it; its hash proves that it is the one the run was made with. */
export function scenarioOf(checkpoint: Checkpoint, folder: string): Scenario {
  const scenario = checkpoint.scenario as Scenario;
  if (scenarioHash(scenario, sha256) !== checkpoint.scenarioHash) {
    throw new HarnessError(
      'record-unreadable',
      `the scenario in ${folder}/checkpoint.json is not the one its hash names: the file was changed or damaged`,
      'Use an untouched copy of the record.',
    );
  }
  return scenario;
}
