// One leg of a job -> the order for a runner. What GitHub's service evaluates is evaluated here; `env`, `outputs`, `defaults` and the
// steps go out as they are written: a runner evaluates them, once, so that text from an event is never read as an expression.

import type { JobOrder, Json, Permissions, StepOrder } from '../contracts.ts';
import { type Contexts, EvaluationError, evaluateTree, expressionsIn } from '../expressions.ts';
import { isRecord, namesOf, recordOf, type Texts } from './tree.ts';
import type { StepsJob, StepText, WorkflowFile } from './workflow-file.ts';

export interface OrderFacts {
  readonly file: WorkflowFile;
  readonly job: StepsJob;
  readonly name: string;
  /** github, inputs, needs, matrix, strategy, secrets, vars. */
  readonly contexts: Contexts;
  readonly secrets: Texts;
  readonly permissions: Permissions;
}

/** GitHub's, also on machines of one's own. */
const defaultTimeoutMinutes = 360;

/** Throws EvaluationError. */
export function jobOrder({ file, job, name, contexts, secrets, permissions }: OrderFacts): JobOrder {
  const own = { ...contexts, github: { ...recordOf(contexts.github), job: job.id } };
  return {
    name,
    id: job.id,
    steps: job.steps.map((step) => stepOrder(step, own)),
    contexts: own,
    env: { ...file.env, ...job.env },
    runDefaults: {
      shell: job.defaults.shell ?? file.defaults.shell,
      workingDirectory: job.defaults.workingDirectory ?? file.defaults.workingDirectory,
    },
    outputs: job.outputs,
    permissions,
    timeoutMinutes: minutes('timeout-minutes', job.timeoutMinutes, own) ?? defaultTimeoutMinutes,
    labels: labelsOf(evaluateTree(job.runsOn, own)),
    selfActionFolder: file.folder,
    secrets,
  };
}

/** Whether the run passes although this job fails. Throws EvaluationError. */
export function mayFail(job: StepsJob, contexts: Contexts): boolean {
  return evaluateTree(job.continueOnError, contexts) === true;
}

function stepOrder(step: StepText, contexts: Contexts): StepOrder {
  const early = { timeout: step.timeoutMinutes, 'continue-on-error': step.continueOnError };
  for (const [key, value] of Object.entries(early)) {
    if (typeof value !== 'string' || !expressionsIn(value).some((text) => /\b(steps|env|job|runner)\b/.test(text)))
      continue;
    throw new EvaluationError(
      `step ${step.name ?? step.id ?? ''}: ${key}: the rig evaluates it before the job begins: ${value}`,
    );
  }
  return {
    ...step,
    timeoutMinutes: minutes('step timeout-minutes', step.timeoutMinutes, contexts),
    continueOnError: evaluateTree(step.continueOnError, contexts) === true,
  };
}

function minutes(what: string, written: Json, contexts: Contexts): number | null {
  const value = evaluateTree(written, contexts);
  if (value === null) return null;
  const number = typeof value === 'object' || value === '' ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new EvaluationError(`${what}: expected a number, got ${JSON.stringify(value)}`);
  return number;
}

/** `runs-on` is a label, several, or a group with labels. */
function labelsOf(runsOn: Json): readonly string[] {
  const labels = isRecord(runsOn) ? [...namesOf(runsOn.group), ...namesOf(runsOn.labels)] : namesOf(runsOn);
  if (labels.length === 0 || labels.includes('')) {
    throw new EvaluationError(`runs-on: expected a label or a list of labels, got ${JSON.stringify(runsOn)}`);
  }
  return labels;
}
