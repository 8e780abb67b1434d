// soak status: where a run stands, and what its next leg must do: nothing (done), take over the living system (adopt), or boot.

import type { LeftBehind } from '../host/left-behind.ts';
import { readCheckpoint } from '../host/record-folder.ts';
import { exitCodes } from '../judge/exit-code.ts';
import type { Checkpoint } from '../model/record.ts';
import { type RunStatus, renderStatus } from '../report/status-text.ts';
import { findRun, scenarioOf } from './read-record.ts';
import type { Teller } from './teller.ts';

export interface StatusOptions {
  readonly record: string;
  readonly json: boolean;
}

export async function statusVerb(options: StatusOptions, leftBehind: LeftBehind, teller: Teller): Promise<number> {
  const folder = await findRun(options.record, () => true);
  const checkpoint = await readCheckpoint(folder);
  const status = statusOf(folder, checkpoint, leftBehind);
  teller.say(options.json ? JSON.stringify(status, null, 2) : renderStatus(status, folder));
  return exitCodes.pass;
}

/** Throws HarnessError when the scenario in the checkpoint was changed. */
export function statusOf(folder: string, checkpoint: Checkpoint, leftBehind: LeftBehind): RunStatus {
  const { durationSeconds, name } = scenarioOf(checkpoint, folder);
  return {
    runKey: checkpoint.runKey,
    scenarioName: name,
    state: checkpoint.state,
    next: nextOf(checkpoint, leftBehind),
    phase: checkpoint.position.phase,
    steadySeconds: checkpoint.position.steadySeconds,
    plannedSteadySeconds: durationSeconds,
    epoch: checkpoint.position.epoch,
    segment: checkpoint.segment,
    atSeconds: checkpoint.atSeconds,
    livingPids: checkpoint.targets.filter(leftBehind.lives).map(({ pid }) => pid),
  };
}

/** Adopting needs every process of the run: a system without its database is not the system that was soaked. */
function nextOf(checkpoint: Checkpoint, leftBehind: LeftBehind): RunStatus['next'] {
  if (checkpoint.state === 'finished') return 'done';
  const { targets } = checkpoint;
  return targets.length > 0 && targets.every(leftBehind.lives) ? 'adopt' : 'boot';
}
