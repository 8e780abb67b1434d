// One workflow file on its way: each job as soon as those it needs have ended; then the file's outputs. A called workflow goes the
// same way inside its caller's job. Not here: what one job does (walk-job.ts).

import { evaluateTemplate } from '../expressions.ts';
import type { Place } from './board.ts';
import { foldConclusions, type JobOutcome } from './job-result.ts';
import { mapValues, recordOf, type Texts, textOf } from './tree.ts';
import { type FileOutcome, fileContexts, fullName, outcomesContext, plainName, type Walk } from './walk.ts';
import { walkJob } from './walk-job.ts';
import type { JobText } from './workflow-file.ts';

/** Throws EvaluationError when an output of a called workflow cannot be evaluated. */
export async function walkFile(walk: Walk): Promise<FileOutcome> {
  const { jobs } = walk.tree.file;
  const texts = new Map(jobs.map((job) => [job.id, job]));
  const places = new Map(jobs.map((job) => [job.id, walk.show(fullName(walk.prefix, plainName(job)))]));
  const ended = new Map<string, JobOutcome>();
  const begun = new Map<string, Promise<JobOutcome>>();

  function begin(job: JobText, place: Place): Promise<JobOutcome> {
    const known = begun.get(job.id);
    if (known !== undefined) return known;
    const outcome = afterNeeds(job, place);
    begun.set(job.id, outcome);
    return outcome;
  }

  async function afterNeeds(job: JobText, place: Place): Promise<JobOutcome> {
    await Promise.all(job.needs.map((id) => beginById(id)));
    const before = { needs: pickOutcomes(job.needs), ancestors: ancestorsOf(job) };
    const outcome = await walkJob(walk, job, place, before, walkFile);
    ended.set(job.id, outcome);
    return outcome;
  }

  async function beginById(id: string): Promise<JobOutcome | null> {
    const [job, place] = [texts.get(id), places.get(id)];
    return job === undefined || place === undefined ? null : begin(job, place);
  }

  function pickOutcomes(ids: readonly string[]): Record<string, JobOutcome> {
    return Object.fromEntries(ids.flatMap((id) => withOutcome(id)));
  }

  function withOutcome(id: string): readonly [string, JobOutcome][] {
    const outcome = ended.get(id);
    return outcome === undefined ? [] : [[id, outcome]];
  }

  function ancestorsOf(job: JobText): readonly JobOutcome[] {
    const ids = new Set<string>();
    const visit = (one: JobText | undefined): void => {
      for (const id of one?.needs ?? []) {
        if (ids.has(id)) continue;
        ids.add(id);
        visit(texts.get(id));
      }
    };
    visit(job);
    return Object.values(pickOutcomes([...ids]));
  }

  await Promise.all(jobs.map((job) => beginById(job.id)));
  const outcomes = [...ended.values()];
  return {
    conclusion: foldConclusions(outcomes.map((outcome) => outcome.result)),
    jobs: new Map(jobs.flatMap((job) => withOutcome(job.id))),
    outputs: outputsOf(walk, pickOutcomes(jobs.map((job) => job.id))),
    fresh: outcomes.some((outcome) => outcome.fresh),
  };
}

function outputsOf(walk: Walk, outcomes: Readonly<Record<string, JobOutcome>>): Texts {
  const declared = recordOf(walk.tree.file.on.workflow_call?.outputs);
  const contexts = { ...fileContexts(walk), jobs: outcomesContext(outcomes) };
  if (walk.prefix === null) return {};
  return mapValues(declared, (output) => evaluateTemplate(textOf(recordOf(output).value), contexts));
}
