// What a leg says about itself when it ends: outputs, its page in the job summary, and the comment where legs may write it.

import { createLeftBehind } from '../host/left-behind.ts';
import { standingSuspicions } from '../judge/suspicion.ts';
import { assertNever } from '../model/error.ts';
import type { RunEvent } from '../model/event.ts';
import { renderLive } from '../report/comment-text.ts';
import { type LegFacts, renderLegSummary } from '../report/leg-summary.ts';
import { planRun } from '../scenario/plan.ts';
import { type RunRecord, readRecord } from '../verbs/read-record.ts';
import type { SegmentOutcome } from '../verbs/segment.ts';
import { statusOf } from '../verbs/status.ts';
import type { Job } from './job.ts';
import { defaultBoxSeconds } from './leg-box.ts';
import { commentOn } from './speak.ts';

type CarriedLeg = Extract<SegmentOutcome, { kind: 'carried' }>;

export async function tellLeg(job: Job, runKey: string, outcome: SegmentOutcome): Promise<void> {
  const { setOutput, teller } = job;
  setOutput('run-key', runKey);
  setOutput('head-sha', job.headSha);
  switch (outcome.kind) {
    case 'done':
      setOutput('state', 'finished');
      setOutput('next', 'done');
      setOutput('segment', String(outcome.checkpoint.segment + 1));
      teller.say(`${runKey} is finished: there is nothing left to do for this leg`);
      return;
    case 'held':
      setOutput('state', 'running');
      setOutput('segment', String(outcome.segment + 1));
      teller.say(`${runKey} was being carried by another leg all the while`);
      return;
    case 'broken':
      setOutput('state', 'running');
      setOutput('next', 'boot');
      return;
    case 'carried':
      return await tellCarried(job, runKey, outcome);
    default:
      return assertNever(outcome);
  }
}

async function tellCarried(job: Job, runKey: string, leg: CarriedLeg): Promise<void> {
  const { setOutput, context, headSha } = job;
  const stands = statusOf(leg.folder, leg.checkpoint, createLeftBehind());
  setOutput('state', stands.state);
  setOutput('next', stands.next);
  setOutput('segment', String(leg.segment + 1));
  // Seconds count now: whoever told us to end does not wait for a page.
  if (leg.ending.kind === 'interrupted') return;
  const record = await readRecord(leg.folder);
  const facts = legFacts(job, runKey, leg, record);
  await job.addSummary(renderLegSummary(facts));
  if (job.inputs.comment !== 'live' || stands.state === 'finished') return;

  const place = {
    scenario: record.scenario,
    runKey,
    runUrl: context.runUrl,
    headSha,
    nowUnixSeconds: job.clock.unixSeconds(),
  };
  await commentOn(job, record.scenario.name, (marker) => renderLive(marker, { ...place, progress: facts.progress }));
}

function legFacts({ inputs, headSha }: Job, runKey: string, leg: CarriedLeg, record: RunRecord): LegFacts {
  const { scenario, checkpoint, capture } = record;
  const plan = planRun(scenario, { boxSeconds: inputs.segmentSeconds ?? defaultBoxSeconds });
  const events = capture.events.filter((event) => event.segment === leg.segment);
  const begun = events.find((event) => event.event === 'segment');
  const suspicions = standingSuspicions(scenario, capture);
  return {
    scenario,
    headSha,
    runKey,
    progress: {
      segmentsDone: leg.segment + 1,
      segmentsPlanned: plan.segments.length,
      steadySeconds: checkpoint.position.steadySeconds,
      plannedSteadySeconds: scenario.durationSeconds,
      suspicions,
    },
    segment: leg.segment,
    fromSeconds: begun?.atSeconds ?? 0,
    toSeconds: checkpoint.atSeconds,
    plannedTotalSeconds: plan.totalSeconds,
    began: beganBy(events),
    lostSeconds: begun?.event === 'segment' ? begun.lostSeconds : 0,
    uploads: leg.uploads,
    events,
    after: !leg.saved ? 'unsaved' : checkpoint.state === 'finished' ? 'finished' : 'running',
    lastSample: capture.samples.at(-1) ?? null,
  };
}

function beganBy(events: readonly RunEvent[]): LegFacts['began'] {
  if (events.some(({ event }) => event === 'adopted')) return 'adopted';
  if (!events.some(({ event }) => event === 'boot')) return null;
  return events.some((event) => event.event === 'segment' && event.how === 'start') ? 'started' : 'booted';
}
