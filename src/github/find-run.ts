// The run that a command is about, by its newest checkpoint: asked of the store as patiently as a job can wait.

import { mkdir } from 'node:fs/promises';
import type { CheckpointStore, StoredEntry } from '../run/store.ts';
import { type FoundRun, newestCheckpoint } from '../verbs/leg-checkpoint.ts';
import { listPatiently } from '../verbs/leg-claim.ts';
import type { Job } from './job.ts';

/** A store that is ill for longer than this is said to be. */
const patienceSeconds = 600;

/** null when it has none. `scenarioHash` null: of whatever scenario. Rejects with StoreTrouble, or HarnessError when none can be used. */
export async function findRun(
  job: Job,
  store: CheckpointStore,
  runKey: string,
  scenarioHash: string | null = null,
): Promise<FoundRun | null> {
  const { clock, teller } = job;
  const started = clock.nowSeconds();
  const isPatient = (): boolean => clock.nowSeconds() - started < patienceSeconds;
  const entries = await listPatiently(store, clock, isPatient, (text) => teller.note(text));
  return await findRunAmong(job, store, runKey, entries, scenarioHash);
}

/** The same among entries that are known: none, for the record that lies on this machine. */
export async function findRunAmong(
  { recordRoot, headSha, teller }: Job,
  store: CheckpointStore,
  runKey: string,
  entries: readonly StoredEntry[],
  scenarioHash: string | null = null,
): Promise<FoundRun | null> {
  await mkdir(recordRoot, { recursive: true });
  const wanted = { runKey, headSha, scenarioHash };
  return await newestCheckpoint(entries, store, recordRoot, wanted, (text) => teller.notice(text, 'soak'));
}
