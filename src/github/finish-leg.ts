// Finishes a leg whose main could not: uploads what the disk holds, and stops the system when nobody will come for it.
// A cancelled job has about four minutes and a half for everything after its steps.

import { resolve } from 'node:path';
import { createClock } from '../host/clock.ts';
import { packKeptFolders } from '../host/kept-folders.ts';
import { createLeftBehind } from '../host/left-behind.ts';
import { type LegState, readLegState } from '../host/leg-state.ts';
import { readCheckpoint } from '../host/record-folder.ts';
import { retireState } from '../host/retire-state.ts';
import { HarnessError } from '../model/error.ts';
import type { Checkpoint } from '../model/record.ts';
import type { System } from '../model/scenario.ts';
import { stoppedSentence } from '../report/event-text.ts';
import { createLegUploads } from '../verbs/leg-uploads.ts';
import { scenarioOf } from '../verbs/read-record.ts';
import { type ActionTeller, createActionTeller } from './action-teller.ts';
import { createArtifactStore } from './artifacts/artifact-store.ts';
import type { PostState } from './post-state.ts';

const saveWithinSeconds = 200;

/** Resolves with the exit code: never red, what main said stands. */
export async function finishLeg(state: PostState): Promise<number> {
  const teller = createActionTeller((text) => process.stdout.write(text));
  const checkpoint = await checkpointIn(state.recordFolder);
  const leg = checkpoint === null ? null : await readLegState(state.recordFolder);
  // A leg that was killed before its own first checkpoint measured nothing: what lies there is the one it came from.
  const own = checkpoint !== null && leg !== null && checkpoint.segment === leg.segment ? { checkpoint, leg } : null;
  const cancelled = state.cancelled === 'yes';
  const isLast = cancelled || checkpoint?.state === 'finished';
  const stopped = isLast ? tried('the system was not stopped', () => stop(state, teller), undefined, teller) : null;
  if (state.saved === 'yes' || own === null) {
    await stopped;
    return 0;
  }
  const save = async (): Promise<boolean> => {
    const { system } = scenarioOf(own.checkpoint, state.recordFolder);
    if (cancelled && system?.lifetime === 'segment' && system.keep.length > 0) {
      // Only what stands still can be packed.
      await stopped;
      await tried('system.keep was not packed', () => pack(system, state), undefined, teller);
    }
    return await upload(state, own.leg, teller);
  };
  const [saved] = await Promise.all([tried('nothing was stored', save, false, teller), stopped]);
  await tried('the summary was not written', () => tell(saved, cancelled, teller), undefined, teller);
  return 0;
}

/** Whatever fails here fails alone: its other half must still be done, and main's word stands. */
async function tried<T>(what: string, work: () => Promise<T>, otherwise: T, teller: ActionTeller): Promise<T> {
  try {
    return await work();
  } catch (error) {
    teller.warning(`${what}: ${error instanceof Error ? error.message : error}`, 'soak');
    return otherwise;
  }
}

async function checkpointIn(folder: string): Promise<Checkpoint | null> {
  if (folder === '') return null;
  try {
    return await readCheckpoint(folder);
  } catch (error) {
    // Killed before its first checkpoint: then nothing was measured either.
    if (error instanceof HarnessError) return null;
    throw error;
  }
}

async function pack({ cwd, keep }: System, { recordFolder, workingDirectory }: PostState): Promise<void> {
  await packKeptFolders(resolve(workingDirectory, cwd), keep, recordFolder);
}

async function upload(state: PostState, { segment, turn }: LegState, teller: ActionTeller): Promise<boolean> {
  const { recordFolder, runKey, retentionDays } = state;
  const clock = createClock();
  const uploads = createLegUploads({
    store: createArtifactStore({
      retentionDays: retentionDays === '' ? null : Number(retentionDays),
      otherRuns: null,
      clock,
    }),
    folder: recordFolder,
    place: { runKey, segment, turn, attempt: Number(process.env.GITHUB_RUN_ATTEMPT ?? 1) },
    renewSeconds: saveWithinSeconds,
    clock,
    tell: (text) => teller.note(text),
    onSuperseded: () => {},
  });
  return await uploads.finish(saveWithinSeconds);
}

async function stop({ runKey, recordFolder }: PostState, teller: ActionTeller): Promise<void> {
  for (const outcome of await createLeftBehind().stop(runKey)) teller.say(stoppedSentence(outcome));
  if (recordFolder !== '') await retireState(runKey, recordFolder);
}

async function tell(saved: boolean, cancelled: boolean, teller: ActionTeller): Promise<void> {
  const what = cancelled ? 'This leg was cancelled.' : 'This leg was cut off.';
  const how = saved
    ? 'What it measured is stored, and a later leg goes on from there.'
    : 'What it measured could not be stored.';
  teller.notice(`${what} ${how}`, 'soak');
  const core = await import('@actions/core');
  await core.summary.addRaw(`## ⚪ ${what} ${how}\n`, true).write();
}
