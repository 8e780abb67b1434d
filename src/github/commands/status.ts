// status: where the run stands, and what this leg must do, before anything is checked out.

import { createLeftBehind } from '../../host/left-behind.ts';
import { renderStatus } from '../../report/status-text.ts';
import { statusOf } from '../../verbs/status.ts';
import { findRun } from '../find-run.ts';
import { type Job, storeOf } from '../job.ts';
import { nextVariable } from '../post-state.ts';
import { runKeyOfJob } from './asked-for.ts';

export async function status(job: Job): Promise<number> {
  const { teller, setOutput } = job;
  const runKey = runKeyOfJob(job);
  const found = await findRun(job, storeOf(job), runKey);
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
