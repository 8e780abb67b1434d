// One job from its first step to the last process it left: steps, posts, outputs, orphan cleanup; and what may be done to it.

import type { JobOrder, JobResult, RunningJob } from '../contracts.ts';
import { EvaluationError } from '../expressions.ts';
import { killCarriers, killCarriersOnce } from './carriers.ts';
import { jobStatus } from './contexts.ts';
import { evaluateOutputs } from './job-outputs.ts';
import type { JobScene, Machine } from './job-scene.ts';
import { openScene, prepareMachine } from './open-scene.ts';
import { createStepLog } from './step-log.ts';
import { RunnerGone } from './step-process.ts';
import { turnOfStep } from './step-turn.ts';
import { takeTurn } from './take-turn.ts';

/** `onEnd` is told before the result is there. */
export function beginJob(machine: Machine, order: JobOrder, onEnd: () => void): RunningJob {
  const job = openScene(machine, order);
  const carried = [`RUNNER_TRACKING_ID=${job.trackingId}`];
  const jobLog = createStepLog(job);
  let lost = false;
  let ended = false;
  let lateTimer: NodeJS.Timeout | null = null;

  function cancel(): void {
    if (job.cancelled || ended) return;
    job.cancelled = true;
    // GitHub kills the runner's worker when it takes too long over the end.
    lateTimer = setTimeout(() => job.gone.abort('late'), machine.timings.afterCancelMs);
    job.cancelTurn?.();
  }

  function lose(what: 'process' | 'machine'): void {
    if (ended || lost) return;
    lost = true;
    if (what === 'machine') carried.push(`HOME=${machine.home}`);
    killCarriersOnce(carried);
    jobLog.annotate(
      'error',
      `The self-hosted runner lost communication with the server. Verify the machine ${machine.name} is running and has a healthy network connection.`,
    );
    job.gone.abort('lost');
  }

  const timeLimit = setTimeout(() => {
    jobLog.annotate(
      'error',
      `The job running on runner ${machine.name} has exceeded the maximum execution time of ${order.timeoutMinutes} minutes.`,
    );
    cancel();
  }, order.timeoutMinutes * 60_000);

  /** Why the turns stopped short. Rethrows what is a bug. */
  function tellEnd(error: unknown): void {
    if (error instanceof EvaluationError) {
      job.root.status.failed = true;
      jobLog.annotate('error', error.message);
      return;
    }
    if (!(error instanceof RunnerGone)) throw error;
    if (!lost) jobLog.annotate('error', 'The job was cancelled and its end took too long: the runner was killed.');
  }

  async function conduct(): Promise<JobResult> {
    const startedMs = Date.now();
    let outputs: Readonly<Record<string, string>> = {};
    try {
      await runTurns(job);
      outputs = evaluateOutputs(job, jobLog);
    } catch (error) {
      tellEnd(error);
    } finally {
      ended = true;
      clearTimeout(timeLimit);
      if (lateTimer !== null) clearTimeout(lateTimer);
      const orphans = await killCarriers(carried);
      for (const { pid, name } of orphans) jobLog.say(`Terminate orphan process: pid (${pid}) (${name})`);
      onEnd();
    }
    return {
      name: order.name,
      id: order.id,
      conclusion: lost ? 'failure' : jobStatus(job),
      outputs: lost ? {} : outputs,
      steps: job.results,
      annotations: job.annotations,
      summaries: job.summaries,
      log: job.lines.join('\n'),
      runnerName: machine.name,
      startedMs,
      endedMs: Date.now(),
    };
  }

  return {
    order,
    result: conduct(),
    actionPid: () => job.actionPid,
    cancel,
    lose,
    logSoFar: () => job.lines.join('\n'),
  };
}

async function runTurns(job: JobScene): Promise<void> {
  await prepareMachine(job);
  for (const step of job.order.steps) {
    job.results.push(await takeTurn(job, job.root, turnOfStep(job, step), null));
  }
  for (let post = job.posts.pop(); post !== undefined; post = job.posts.pop()) {
    job.results.push(await takeTurn(job, post.scope, post.turn, null));
  }
  if (job.gone.signal.aborted) throw new RunnerGone();
}
