// One leg of a job: kept from an earlier attempt, carried to a runner, or a called workflow walked in its place.

import type { JobResult, Permissions } from '../contracts.ts';
import { type Contexts, EvaluationError } from '../expressions.ts';
import type { Place } from './board.ts';
import type { CallTree } from './call-tree.ts';
import { carryJob } from './carry-job.ts';
import { callInputs, callSecrets } from './inputs.ts';
import { jobOrder, mayFail } from './job-order.ts';
import { type JobOutcome, unrunJob } from './job-result.ts';
import type { Leg } from './matrix.ts';
import { defaultPermissions, readOnlyPermissions } from './permissions.ts';
import type { Scope } from './scope.ts';
import type { Texts } from './tree.ts';
import type { FileOutcome, Walk } from './walk.ts';
import { type CallJob, type JobText, type StepsJob, whereOf } from './workflow-file.ts';

/** What the legs of one job share. */
export interface JobWalk {
  readonly walk: Walk;
  readonly contexts: Contexts;
  readonly scope: Scope;
  readonly staysWhenCancelled: () => boolean;
  readonly keep: Walk['keep'];
  readonly walkCalled: WalkCalled;
}

/** Walks a called workflow file; handed in, because that walk is made of this one. */
export type WalkCalled = (walk: Walk) => Promise<FileOutcome>;

export interface LegLine {
  readonly leg: Leg;
  readonly name: string;
  readonly place: Place;
}

/** Never rejects for what the workflow's own expressions do: that is the leg's failure. */
export async function walkLeg(shared: JobWalk, job: JobText, { leg, name, place }: LegLine): Promise<JobOutcome> {
  const { walk, scope } = shared;
  const contexts = { ...shared.contexts, matrix: leg.matrix, strategy: leg.strategy };
  try {
    if (scope.cancelled() && !shared.staysWhenCancelled()) {
      return endPlace(place, unrunJob(job.id, name, 'cancelled', walk.run.nowMs()), false);
    }
    const called = walk.tree.calls.get(job.id);
    if (job.kind === 'call') {
      if (called === undefined) throw new Error(`${whereOf(walk.tree.file, job.id)} was not resolved`);
      return await walkCall(shared, job, called, name, contexts, place);
    }
    const kept = shared.keep.get(name);
    if (kept !== undefined) return endPlace(place, kept, false);
    const result = await carryLeg(shared, job, name, contexts, place);
    const outcome = endPlace(place, result, true);
    return result.conclusion === 'failure' && mayFail(job, contexts) ? { ...outcome, result: 'success' } : outcome;
  } catch (error) {
    return endPlace(place, failedBy(error, walk, job, name), true);
  }
}

function carryLeg(
  { walk, scope, staysWhenCancelled }: JobWalk,
  job: StepsJob,
  name: string,
  contexts: Contexts,
  place: Place,
): Promise<JobResult> {
  const permissions = permissionsFor(walk, job);
  const withToken = tokenContexts(walk, job, contexts);
  const { secrets } = withToken;
  const order = jobOrder({ file: walk.tree.file, job, name, contexts: withToken, secrets, permissions });
  place.set({ state: 'queued' });
  return carryJob(order, place, scope, staysWhenCancelled, walk.run);
}

async function walkCall(
  { walk, scope, keep, walkCalled }: JobWalk,
  job: CallJob,
  called: CallTree,
  name: string,
  contexts: Contexts,
  place: Place,
): Promise<JobOutcome> {
  place.set({ state: 'running' });
  const outcome = await walkCalled({
    run: walk.run,
    tree: called,
    prefix: name,
    inputs: callInputs(job, called.file, contexts),
    secrets: callSecrets(job, tokenContexts(walk, job, contexts).secrets, contexts),
    scope,
    show: place.split,
    keep,
  });
  place.close();
  return { result: outcome.conclusion, outputs: outcome.outputs, fresh: outcome.fresh, endedMs: walk.run.nowMs() };
}

/** The contexts with the job's own token in them, where the walker is to see to it. */
function tokenContexts(walk: Walk, job: JobText, contexts: Contexts): Contexts & { readonly secrets: Texts } {
  if (walk.run.token === null) return { ...contexts, secrets: walk.secrets };
  const token = walk.run.token(permissionsFor(walk, job));
  return { ...contexts, github: { ...walk.run.github, token }, secrets: { ...walk.secrets, GITHUB_TOKEN: token } };
}

function permissionsFor(walk: Walk, job: JobText): Permissions {
  const permissions = walk.tree.permissions.get(job.id) ?? defaultPermissions;
  return walk.run.fromFork ? readOnlyPermissions(permissions) : permissions;
}

export function endPlace(place: Place, result: JobResult, fresh: boolean): JobOutcome {
  place.set({ name: result.name, state: 'done', running: null, result });
  return { result: result.conclusion, outputs: result.outputs, fresh, endedMs: result.endedMs };
}

/** The failure that an expression makes of its job; any other error is thrown on. */
export function failedBy(error: unknown, walk: Walk, job: JobText, name: string): JobResult {
  if (!(error instanceof EvaluationError)) throw error;
  return unrunJob(job.id, name, 'failure', walk.run.nowMs(), `${whereOf(walk.tree.file, job.id)}: ${error.message}`);
}
