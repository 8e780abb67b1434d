// One job whose needs have ended: its `if`, its legs, what they come to. An expression that fails is the job's failure, as on
// GitHub; any other error is the rig's own and ends the run.

import type { JobResult } from '../contracts.ts';
import { type Contexts, EvaluationError, evaluateCondition, type StatusFacts } from '../expressions.ts';
import type { Place } from './board.ts';
import { foldLegs, type JobOutcome, unrunJob } from './job-result.ts';
import { limited } from './limited.ts';
import { type Leg, legName, legsOf } from './matrix.ts';
import { fileContexts, fullName, outcomesContext, plainName, type Walk } from './walk.ts';
import { endPlace, failedBy, type JobWalk, type WalkCalled, walkLeg } from './walk-leg.ts';
import type { JobText } from './workflow-file.ts';

export interface Before {
  /** The jobs it names, by id. */
  readonly needs: Readonly<Record<string, JobOutcome>>;
  /** Those and all that they needed: the status functions ask them. */
  readonly ancestors: readonly JobOutcome[];
}

export async function walkJob(
  walk: Walk,
  job: JobText,
  place: Place,
  before: Before,
  walkCalled: WalkCalled,
): Promise<JobOutcome> {
  const { scope, run } = walk;
  const contexts = { ...fileContexts(walk), needs: outcomesContext(before.needs) };
  const holds = (cancelled: boolean) => evaluateCondition(job.if, contexts, statusFacts(before.ancestors, cancelled));
  const name = fullName(walk.prefix, plainName(job));
  const end = (result: JobResult): JobOutcome => endPlace(place, result, result.conclusion === 'failure');
  try {
    if (!holds(scope.cancelled())) {
      return end(unrunJob(job.id, name, 'skipped', run.nowMs()));
    }
    const { legs, failFast, maxParallel } = legsOf(job.strategy, contexts);
    const matrixScope = scope.child();
    const shared: JobWalk = {
      walk,
      contexts,
      scope: matrixScope,
      staysWhenCancelled: () => holdsWithoutError(() => holds(true)),
      walkCalled,
      // What comes after a job that runs again runs again too, although it succeeded.
      keep: before.ancestors.some((ancestor) => ancestor.fresh) ? new Map() : walk.keep,
    };
    const named = legs.map((leg) => ({ leg, name: fullName(walk.prefix, nameOf(job, leg, contexts)) }));
    const lines = named.map((one) => ({ ...one, place: place.split(one.name) }));
    place.close();
    const ordered = run.matrixOrder(legs, job.id).flatMap((leg) => lines.filter((line) => line.leg === leg));
    if (ordered.length !== lines.length) throw new Error(`matrixOrder() lost or doubled legs of ${name}`);
    const outcomes = await limited(ordered, maxParallel, async (line) => {
      const outcome = await walkLeg(shared, job, line);
      if (failFast && outcome.result === 'failure') matrixScope.cancel();
      return outcome;
    });
    return foldLegs(outcomes);
  } catch (error) {
    return end(failedBy(error, walk, job, name));
  }
}

/** success() is false behind a skipped job too; failure() only behind a failed one. */
function statusFacts(ancestors: readonly JobOutcome[], cancelled: boolean): StatusFacts {
  const results = ancestors.map((ancestor) => ancestor.result);
  const succeeded = !cancelled && results.every((result) => result === 'success');
  return { failed: results.includes('failure'), cancelled, succeeded, workspace: '' };
}

/** Asked while a cancel goes through the run: an `if` that cannot be evaluated then does not hold. */
function holdsWithoutError(holds: () => boolean): boolean {
  try {
    return holds();
  } catch (error) {
    if (error instanceof EvaluationError) return false;
    throw error;
  }
}

function nameOf(job: JobText, leg: Leg, contexts: Contexts): string {
  return legName(job.id, job.name, leg, { ...contexts, matrix: leg.matrix, strategy: leg.strategy });
}
