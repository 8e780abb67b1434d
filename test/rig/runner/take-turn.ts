// One step takes its turn: condition, environment, its body, its files, its result. The same for posts and inside composite actions.

import type { Conclusion, StepResult } from '../contracts.ts';
import { EvaluationError } from '../expressions.ts';
import { contextsFor, evaluateText, evaluateTexts, statusFacts } from './contexts.ts';
import type { Contexts } from './expressions-port.ts';
import type { Frame, JobScene, Scope, Turn } from './job-scene.ts';
import { baseEnvironment } from './step-environment.ts';
import { StepError } from './step-error.ts';
import { makeStepFiles, takeStepFiles } from './step-files.ts';
import { createStepLog, type StepLog } from './step-log.ts';
import { RunnerGone } from './step-process.ts';

interface Setting {
  readonly name: string;
  readonly stepEnv: Record<string, string>;
  readonly contexts: Contexts;
  readonly wanted: boolean;
}

/** `outer`: of the composite action it is in; null for steps and posts of the job. Rejects only with RunnerGone, or a bug. */
export async function takeTurn(
  job: JobScene,
  scope: Scope,
  turn: Turn,
  outer: AbortSignal | null,
): Promise<StepResult> {
  if (job.gone.signal.aborted) throw new RunnerGone();
  const log = createStepLog(job);
  const setting = prepare(job, scope, turn, log);
  if (setting === null) return conclude(job, scope, turn, turn.name, 'failure', {});
  if (!setting.wanted) return conclude(job, scope, turn, setting.name, 'skipped', {});
  log.say(`##[group]${setting.name}`);
  log.say('##[endgroup]');

  const own = new AbortController();
  const timer =
    turn.timeoutMinutes === null || turn.timeoutMinutes <= 0
      ? null
      : setTimeout(() => own.abort('timeout'), turn.timeoutMinutes * 60_000);
  if (outer === null) {
    job.cancelTurn = () => {
      if (!stillWanted(job, scope, turn, setting.contexts)) own.abort('cancel');
    };
  }
  const frame: Frame = {
    job,
    scope,
    id: turn.action,
    log,
    files: await makeStepFiles(job),
    env: baseEnvironment(job, setting.stepEnv),
    contexts: setting.contexts,
    stop: outer === null ? own.signal : AbortSignal.any([outer, own.signal]),
    outputs: {},
    state: {},
  };
  try {
    const succeeded = await carryOut(frame, turn);
    const outcome = outcomeOf(frame, turn, setting.name, succeeded);
    return conclude(job, scope, turn, setting.name, outcome, frame.outputs);
  } finally {
    if (timer !== null) clearTimeout(timer);
    if (outer === null) job.cancelTurn = null;
  }
}

/** null: an expression is wrong, and the log says so. */
function prepare(job: JobScene, scope: Scope, turn: Turn, log: StepLog): Setting | null {
  const { evaluateCondition } = job.machine.expressions;
  try {
    const stepEnv = evaluateTexts(job, scope, turn.env, contextsFor(job, scope, {}));
    const contexts = contextsFor(job, scope, stepEnv);
    const wanted = evaluateCondition(turn.if, contexts, statusFacts(job, scope));
    return { name: evaluateText(job, scope, turn.name, contexts), stepEnv, contexts, wanted };
  } catch (error) {
    tellFailure(log, error);
    return null;
  }
}

function stillWanted(job: JobScene, scope: Scope, turn: Turn, contexts: Contexts): boolean {
  try {
    return job.machine.expressions.evaluateCondition(turn.if, contexts, statusFacts(job, scope));
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    // The same condition was evaluated when the step began; one that cannot be now must not keep a cancelled step alive.
    return false;
  }
}

async function carryOut(frame: Frame, turn: Turn): Promise<boolean> {
  let succeeded = false;
  try {
    // Cancelled before it began.
    succeeded = !frame.stop.aborted && (await turn.body(frame));
  } catch (error) {
    // Whatever goes wrong in a step fails the step, not the runner.
    if (error instanceof RunnerGone) throw error;
    tellFailure(frame.log, error);
  }
  const filesAreRight = await takeStepFiles(frame);
  return succeeded && filesAreRight && !frame.log.refused();
}

function outcomeOf(frame: Frame, turn: Turn, name: string, succeeded: boolean): Conclusion {
  if (!frame.stop.aborted) return succeeded ? 'success' : 'failure';
  if (frame.stop.reason === 'timeout') {
    frame.log.annotate('error', `The action '${name}' has timed out after ${turn.timeoutMinutes ?? '?'} minutes.`);
    return 'failure';
  }
  frame.log.annotate('error', 'The operation was canceled.');
  return 'cancelled';
}

function conclude(
  job: JobScene,
  scope: Scope,
  turn: Turn,
  name: string,
  outcome: Conclusion,
  outputs: Readonly<Record<string, string>>,
): StepResult {
  const conclusion = outcome === 'failure' && turn.continueOnError ? 'success' : outcome;
  if (conclusion === 'failure') scope.status.failed = true;
  if (turn.id !== null) scope.steps[turn.id] = { outputs, outcome, conclusion };
  return { id: turn.id, name: job.masks.hide(name), outcome, conclusion, outputs };
}

/** The stack of anything but a mistake in the step goes to the log: it may be a bug of the rig. */
function tellFailure(log: StepLog, error: unknown): void {
  log.annotate('error', error instanceof Error ? error.message : String(error));
  if (error instanceof Error && !(error instanceof StepError) && error.stack !== undefined) log.say(error.stack);
}
