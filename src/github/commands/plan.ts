// plan: the first job of a chain. Names the run, provides the legs, says on the pull request that a soak has begun.

import { mkdir } from 'node:fs/promises';
import { sha256 } from '../../host/digest.ts';
import { ScenarioError } from '../../model/error.ts';
import type { Plan } from '../../model/plan.ts';
import type { Scenario } from '../../model/scenario.ts';
import { renderStarted } from '../../report/comment-text.ts';
import { fenced } from '../../report/markdown-escape.ts';
import { renderPlan } from '../../report/plan-text.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import { tellLimits } from '../../verbs/carry.ts';
import { planLegs } from '../../verbs/plan.ts';
import { chainRunKey } from '../../verbs/run-key.ts';
import { bringCheckpoint } from '../bring-checkpoint.ts';
import type { Job } from '../job.ts';
import { defaultBoxSeconds } from '../leg-box.ts';
import { commentOn } from '../speak.ts';
import { scenarioOfJob } from './asked-for.ts';

/** Of the legs that are needed, so many more are provided. */
const spareShare = 1 / 5;
const fewestSpares = 2;
/** The most jobs that a matrix may have. */
const mostLegs = 256;

export async function plan(job: Job): Promise<number> {
  const { context, inputs, headSha, setOutput, teller } = job;
  const scenario = await scenarioOfJob(job);
  const laid = planLegs(scenario, inputs.segmentSeconds ?? defaultBoxSeconds);
  const hash = scenarioHash(scenario, sha256);
  const runKey = inputs.runKey ?? chainRunKey(scenario.name, hash, context.runId, context.runAttempt);
  const slots = slotsOf(laid, inputs.spares);
  await mkdir(job.recordRoot, { recursive: true });
  if (inputs.runKey !== null) await bringCheckpoint(job, runKey, hash);
  setOutput('run-key', runKey);
  setOutput('head-sha', headSha);
  setOutput('slots', JSON.stringify(slots));
  tellLimits(scenario, laid, inputs.scenario ?? '', teller);
  teller.say(renderPlan(laid));
  teller.say(`run key ${runKey}, ${slots.length} legs provided`);
  await job.addSummary(`${fenced(renderPlan(laid).trimEnd().split('\n'))}\n`);
  await commentOn(job, scenario.name, (marker) => started(marker, job, scenario, laid, runKey));
  return 0;
}

function started(marker: string, job: Job, scenario: Scenario, laid: Plan, runKey: string): string {
  const { context, headSha, clock } = job;
  const verdictUnixSeconds = clock.unixSeconds() + laid.totalSeconds;
  return renderStarted(marker, laid, { scenario, headSha, runKey, runUrl: context.runUrl, verdictUnixSeconds });
}

/** Throws ScenarioError for a soak that no matrix can carry. */
function slotsOf({ legs }: Plan, spares: number | null): readonly number[] {
  if (legs > mostLegs) {
    const hint = 'make the legs longer, or the soak shorter';
    const issue = { path: 'segments.length', expected: `legs so long that ${mostLegs} of them are enough`, hint };
    throw new ScenarioError([{ ...issue, got: `a plan of ${legs} legs` }]);
  }
  const more = spares ?? Math.max(fewestSpares, Math.ceil(legs * spareShare));
  return Array.from({ length: Math.min(mostLegs, legs + more) }, (_, index) => index + 1);
}
