// A run of a workflow, as GitHub's service would lead it: checked whole, laid out into jobs, handed to runners, cancelled, run
// again. Not here: what happens on a runner (../runner).

import type { Conclusion, JobResult, Permissions, Runner, RunningJob } from '../contracts.ts';
import { type Contexts, evaluateTree } from '../expressions.ts';
import { type Board, createBoard, type WalkedJob } from './board.ts';
import { loadCallTree, type Repositories } from './call-tree.ts';
import { githubContext, isFromFork, type WalkEvent } from './event.ts';
import { dispatchInputs } from './inputs.ts';
import type { Leg } from './matrix.ts';
import { type Pick, pickByName } from './runner-line.ts';
import { createScope } from './scope.ts';
import { type Concurrency, sameGroup, supersede } from './supersede.ts';
import { isRecord, type JsonRecord, mapValues, type Texts, textOf } from './tree.ts';
import type { FileOutcome } from './walk.ts';
import { walkFile } from './walk-file.ts';
import { WorkflowError } from './workflow-error.ts';
import { type WorkflowFile, whereOf } from './workflow-file.ts';

export interface WalkOptions {
  /** "owner/name" -> its folder, at whatever ref it is asked for. */
  readonly repositories: Repositories;
  readonly caller: { readonly repository: string; readonly workflowPath: string };
  readonly event: WalkEvent;
  /** Of a workflow_dispatch. */
  readonly inputs?: Texts;
  readonly secrets: Texts;
  readonly vars?: Texts;
  readonly runId: string;
  readonly runAttempt: number;
  readonly runners: readonly Runner[];
  /** Default: a label that is a runner's name asks for it, any other fits all. */
  readonly pick?: Pick;
  /** The attempt before: what succeeded there, and does not depend on what runs again, is kept. */
  readonly previous?: RunResult;
  /** The order in which the legs of a matrix start. */
  readonly matrixOrder?: (legs: readonly Leg[], jobId: string) => readonly Leg[];
  readonly onJobBegun?: (job: RunningJob, runner: Runner) => void;
  readonly onJobEnded?: (result: JobResult, runner: Runner) => void;
  /** Runs beside this one: those of its concurrency group are superseded, or waited for. */
  readonly others?: readonly WalkingRun[];
  /** More of the `github` context: server_url, api_url, ... */
  readonly github?: JsonRecord;
  /** When given, `github.token` and `secrets.GITHUB_TOKEN` of a job; else the runner sees to them. */
  readonly githubToken?: (permissions: Permissions, repository: string) => string;
  /** Unix milliseconds. */
  readonly nowMs?: () => number;
}

export interface WalkingRun {
  /** Rejects only when the rig itself fails. */
  readonly result: Promise<RunResult>;
  readonly repository: string;
  readonly concurrency: Concurrency | null;
  cancel(): void;
  jobs(): readonly WalkedJob[];
}

export interface RunResult {
  readonly conclusion: Conclusion;
  readonly runAttempt: number;
  /** Also those that never ran. */
  readonly jobs: readonly JobResult[];
  /** Outputs of the caller's jobs: job id -> name -> value. */
  readonly outputs: Readonly<Record<string, Texts>>;
}

/** Throws WorkflowError when GitHub would not start the run: all reasons at once. */
export function walkWorkflow(options: WalkOptions): WalkingRun {
  const { caller, event, previous } = options;
  const tree = loadCallTree(options.repositories, caller.repository, caller.workflowPath);
  const issues: string[] = [];
  if (tree.file.on[event.name] === undefined) {
    issues.push(
      `${whereOf(tree.file)}: it does not run on ${event.name}, only on ${Object.keys(tree.file.on).join(', ')}`,
    );
  }
  if (options.runners.length === 0) issues.push('expected at least one runner');
  const isDispatch = event.name === 'workflow_dispatch';
  const inputs = isDispatch ? dispatchInputs(tree.file, options.inputs ?? {}, issues) : {};
  if (issues.length > 0) throw new WorkflowError(issues);

  const runAttempt =
    previous === undefined ? options.runAttempt : Math.max(options.runAttempt, previous.runAttempt + 1);
  const payload = isDispatch ? { ...event.payload, inputs: mapValues(inputs, textOf) } : event.payload;
  const facts = { event: { ...event, payload }, runId: options.runId, runAttempt, extra: options.github ?? {} };
  const github = githubContext(tree.file, facts);
  const { githubToken, vars = {} } = options;
  const fromFork = isFromFork(event, caller.repository);
  const scope = createScope();
  const board = createBoard();
  const others = options.others ?? [];

  async function start(): Promise<RunResult> {
    // Also a superseded run is waited for: its last steps and this one's first never overlap.
    const before = others.filter((other) => sameGroup(other, run)).map((other) => other.result);
    const cancelled = new Promise<void>((resolve) => scope.onCancel(resolve));
    if (before.length > 0) await Promise.race([Promise.allSettled(before), cancelled]);
    const outcome = await walkFile({
      run: {
        runners: options.runners,
        pick: options.pick ?? pickByName(options.runners),
        onJobBegun: options.onJobBegun ?? (() => {}),
        onJobEnded: options.onJobEnded ?? (() => {}),
        nowMs: options.nowMs ?? Date.now,
        github,
        vars,
        fromFork,
        token: githubToken === undefined ? null : (permissions) => githubToken(permissions, caller.repository),
        matrixOrder: options.matrixOrder ?? ((legs) => legs),
      },
      tree,
      prefix: null,
      inputs,
      secrets: fromFork ? {} : options.secrets,
      scope,
      show: board.open,
      keep: new Map((previous?.jobs ?? []).filter((job) => job.conclusion === 'success').map((job) => [job.name, job])),
    });
    return resultOf(outcome, board, scope.cancelled(), runAttempt);
  }

  const { promise, resolve } = Promise.withResolvers<RunResult>();
  const run: WalkingRun = {
    result: promise,
    repository: caller.repository,
    concurrency: concurrencyOf(tree.file, { github, inputs, vars }),
    cancel: scope.cancel,
    jobs: board.jobs,
  };
  supersede(others, run);
  resolve(start());
  return run;
}

function resultOf(outcome: FileOutcome, board: Board, wasCancelled: boolean, runAttempt: number): RunResult {
  const jobs = board.jobs().flatMap((job) => job.result ?? []);
  // A cancel that came too late to stop anything changes nothing.
  const stopped = wasCancelled && jobs.some((job) => job.conclusion !== 'success');
  return {
    conclusion: stopped ? 'cancelled' : outcome.conclusion,
    runAttempt,
    jobs,
    outputs: Object.fromEntries([...outcome.jobs].map(([id, job]) => [id, job.outputs])),
  };
}

function concurrencyOf(file: WorkflowFile, contexts: Contexts): Concurrency | null {
  if (file.concurrency === null) return null;
  const evaluated = evaluateTree(file.concurrency, contexts);
  const group = textOf(isRecord(evaluated) ? evaluated.group : evaluated);
  if (group === '') throw new WorkflowError([`${whereOf(file)}: concurrency: expected a group, got an empty text`]);
  return { group, cancelInProgress: isRecord(evaluated) && evaluated['cancel-in-progress'] === true };
}
