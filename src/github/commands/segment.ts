// segment: one leg of a chain. Green unless it could not save: what the system did is told by the report.

import { createInterrupts } from '../../host/interrupts.ts';
import { assertNever } from '../../model/error.ts';
import { usersMend } from '../../verbs/harness-text.ts';
import { type SegmentOptions, type SegmentOutcome, segmentVerb } from '../../verbs/segment.ts';
import { runtimeTokenExpiry } from '../artifacts/runtime-token.ts';
import { type Job, storeOf } from '../job.ts';
import { defaultBoxSeconds, legBox } from '../leg-box.ts';
import { tellLeg } from '../leg-page.ts';
import { nextVariable } from '../post-state.ts';
import { runKeyOfJob, scenarioOfJob } from './asked-for.ts';

/** What is left of a job when its box is used. */
const saveWithinSeconds = 15 * 60;

export async function segment(job: Job): Promise<number> {
  const runKey = runKeyOfJob(job);
  const outcome = await carryLeg(job, runKey, job.inputs.segmentSeconds ?? defaultBoxSeconds);
  await tellLeg(job, runKey, outcome);
  return exitOf(job, outcome);
}

/** Also for `run`, which is a chain of one leg. */
export async function carryLeg(job: Job, runKey: string, askedSeconds: number | null): Promise<SegmentOutcome> {
  const { env, inputs, teller, headSha, recordRoot, context, saveState } = job;
  const expiry = runtimeTokenExpiry(env.ACTIONS_RUNTIME_TOKEN);
  const box = legBox(askedSeconds ?? Number.POSITIVE_INFINITY, expiry, job.clock.unixSeconds());
  if (box.cutByToken) teller.note(`this leg ends after ${Math.round(box.seconds)} s, before the job's token does`);
  const mayBoot = env[nextVariable] !== 'adopt';
  const interrupts = createInterrupts(env);
  // At once: whoever kills us a moment later leaves this behind.
  interrupts.onInterrupt(() => saveState('cancelled', 'yes'));
  saveState('runKey', runKey);
  saveState('command', 'segment');
  saveState('headSha', headSha);
  saveState('retentionDays', inputs.retentionDays === null ? '' : String(inputs.retentionDays));
  saveState('workingDirectory', process.cwd());
  const options: SegmentOptions = {
    readScenario: mayBoot && inputs.scenario !== null ? () => scenarioOfJob(job) : null,
    source: inputs.scenario ?? 'scenario',
    recordRoot,
    runKey,
    headSha,
    attempt: context.runAttempt,
    boxSeconds: Number.isFinite(box.seconds) ? box.seconds : null,
    legs: { onInterrupt: 'release', mayBoot },
    env,
    saveWithinSeconds,
    onRecord: (folder) => saveState('recordFolder', folder),
  };
  try {
    const outcome = await segmentVerb(options, storeOf(job), teller, interrupts);
    const saved = outcome.kind === 'done' || outcome.kind === 'held' || outcome.saved || wasSuperseded(outcome);
    if (saved) saveState('saved', 'yes');
    return outcome;
  } finally {
    interrupts.close();
  }
}

/** Another leg took over: what it carries now is not ours to save, or to end. Told to go by the same door as a signal, under another name. */
function wasSuperseded(outcome: SegmentOutcome): boolean {
  return (
    outcome.kind === 'carried' && outcome.ending.kind === 'interrupted' && !outcome.ending.signal.startsWith('SIG')
  );
}

/** Also for `run`. */
export function exitOf({ teller }: Pick<Job, 'teller'>, outcome: SegmentOutcome): number {
  switch (outcome.kind) {
    case 'done':
    case 'held':
      return 0;
    case 'broken': {
      const { error, folder } = outcome;
      for (const line of error.logTail) teller.note(`  | ${line}`);
      teller.error(`${error.message}. ${error.hint}`, usersMend(error) ? 'soak: scenario' : 'soak: invalid');
      teller.note(`what was recorded is in ${folder}`);
      return 1;
    }
    case 'carried':
      if (wasSuperseded(outcome)) {
        teller.notice('another leg took this segment over; this one let go of it', 'soak');
        return 0;
      }
      if (outcome.ending.kind === 'interrupted') return 1;
      if (outcome.saved) return 0;
      teller.error(
        'the last checkpoint of this leg could not be stored; it is tried once more when the job ends',
        'soak',
      );
      return 1;
    default:
      return assertNever(outcome);
  }
}
