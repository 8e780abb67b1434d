// A run that goes on in another workflow run: its newest checkpoint is brought into this one, so that the legs need no permission.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { storeName } from '../capture/store-names.ts';
import { readLegState } from '../host/leg-state.ts';
import { snapshotRecord } from '../host/record-snapshot.ts';
import { StoreTrouble } from '../run/store.ts';
import { findRun } from './find-run.ts';
import { type Job, storeOf, widerStoreOf } from './job.ts';

/** Does nothing when this workflow run has checkpoints of it already. Rejects with HarnessError when none that exists can be used. */
export async function bringCheckpoint(job: Job, runKey: string, scenarioHash: string): Promise<void> {
  const { teller, recordRoot, context, clock } = job;
  const store = storeOf(job);
  if ((await findRun(job, store, runKey, scenarioHash)) !== null) return;
  const wider = widerStoreOf(job, runKey);
  if (wider === null) return;
  const found = await findRun(job, wider, runKey, scenarioHash);
  if (found === null) {
    teller.notice(`no checkpoint of ${runKey} was found in this repository: the run begins anew`, 'soak');
    return;
  }
  const staged = join(recordRoot, `.brought-${runKey}`);
  await snapshotRecord(found.folder, staged);
  try {
    const turn = (await readLegState(found.folder))?.turn ?? 0;
    const { segment } = found.checkpoint;
    const upload = Math.floor(clock.unixSeconds());
    const name = { runKey, segment, turn, attempt: context.runAttempt, upload, ended: true };
    const outcome = await store.put(storeName({ kind: 'checkpoint', ...name }), staged);
    if (outcome === 'taken') throw new StoreTrouble(`the checkpoint of ${runKey} could not be brought here`, false);
    teller.say(`${runKey} goes on after segment ${segment + 1}, brought from another workflow run`);
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}
