// run: a whole soak in this job. A chain of one leg, so that what it measured is kept outside the machine all the while.

import { randomInt } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { sha256 } from '../../host/digest.ts';
import { ScenarioError } from '../../model/error.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import { planRun } from '../../scenario/plan.ts';
import { newRunKey } from '../../verbs/run-key.ts';
import type { SegmentOutcome } from '../../verbs/segment.ts';
import { bringCheckpoint } from '../bring-checkpoint.ts';
import type { Job } from '../job.ts';
import { tellLeg } from '../leg-page.ts';
import { scenarioOfJob } from './asked-for.ts';
import { report } from './report.ts';
import { carryLeg, exitOf } from './segment.ts';

/** A job on a machine of GitHub's ends after six hours, whatever it is doing. */
const hostedJobSeconds = 6 * 3600;
const reserveSeconds = 15 * 60;

export async function run(job: Job): Promise<number> {
  const { context, inputs, clock, teller } = job;
  const scenario = await scenarioOfJob(job);
  const { totalSeconds } = planRun(scenario, { boxSeconds: null });
  // Who gives a length means to go on in another job.
  if (context.hosted && inputs.segmentSeconds === null && totalSeconds > hostedJobSeconds - reserveSeconds) {
    throw new ScenarioError([
      {
        path: 'duration',
        expected: 'a soak that fits into the six hours of a job, or a chain of jobs',
        got: `${Math.round(totalSeconds / 60)} minutes in all`,
        hint: 'use the reusable workflow soak.yml, which chains jobs',
      },
    ]);
  }
  // Several jobs of one workflow run may soak the same scenario: each has a run of its own.
  // Machines made from one image give their jobs the same pids, so a pid would not tell them apart.
  const salt = randomInt(4096);
  const runKey = inputs.runKey ?? newRunKey(scenario.name, clock.unixSeconds(), salt);
  await mkdir(job.recordRoot, { recursive: true });
  if (inputs.runKey !== null) await bringCheckpoint(job, runKey, scenarioHash(scenario, sha256));
  const outcome = await carryLeg(job, runKey, inputs.segmentSeconds);
  const ended = outcome.kind === 'done' || (outcome.kind === 'carried' && outcome.checkpoint.state === 'finished');
  if (ended) return await report({ ...job, inputs: { ...inputs, runKey } });
  await tellLeg(job, runKey, outcome);
  if (outcome.kind !== 'carried' || outcome.ending.kind !== 'box-used') return red(job, runKey, outcome);
  teller.warning(`the run is not finished: go on with command "run" and run-key "${runKey}"`, 'soak: running');
  return exitOf(job, outcome);
}

/** There is no verdict, and no time left that would bring one. */
function red(job: Job, runKey: string, outcome: SegmentOutcome): number {
  if (exitOf(job, outcome) === 0)
    job.teller.error(`${runKey} is carried by another job, so this one has no verdict`, 'soak');
  return 1;
}
