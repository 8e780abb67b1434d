// status: where the run stands, and what this leg must do, before anything is checked out.

import { mkdir } from 'node:fs/promises';
import { createLeftBehind } from '../../host/left-behind.ts';
import { renderStatus } from '../../report/status-text.ts';
import { newestCheckpoint } from '../../verbs/leg-checkpoint.ts';
import { listPatiently } from '../../verbs/leg-claim.ts';
import { statusOf } from '../../verbs/status.ts';
import { type Job, storeOf } from '../job.ts';
import { nextVariable } from '../post-state.ts';
import { runKeyOfJob } from './asked-for.ts';

/** A store that is ill for longer than this is said to be. */
const patienceSeconds = 600;

export async function status(job: Job): Promise<number> {
  const { recordRoot, headSha, teller, setOutput, clock } = job;
  const runKey = runKeyOfJob(job);
  const store = storeOf(job);
  await mkdir(recordRoot, { recursive: true });
  const started = clock.nowSeconds();
  const note = (text: string): void => teller.note(text);
  const entries = await listPatiently(store, clock, () => clock.nowSeconds() - started < patienceSeconds, note);
  const wanted = { runKey, headSha, scenarioHash: null };
  const found = await newestCheckpoint(entries, store, recordRoot, wanted, (text) => teller.notice(text, 'soak'));
  setOutput('run-key', runKey);
  if (found === null) {
    teller.say(`${runKey} has no checkpoint yet: this leg boots the system`);
    setOutput('state', 'none');
    setOutput('next', 'boot');
    setOutput('segment', '0');
    return 0;
  }
  const stands = statusOf(found.folder, found.checkpoint, createLeftBehind());
  teller.say(renderStatus(stands, found.folder));
  setOutput('state', stands.state);
  setOutput('next', stands.next);
  setOutput('segment', String(stands.segment + 1));
  // A leg that is sent to adopt has nothing checked out: if the system dies before it gets there, it must not boot it.
  job.exportPlain(nextVariable, stands.next);
  return 0;
}
