// One order through the line to a runner and back, unless it is cancelled on the way.

import type { JobOrder, JobResult, Runner, RunningJob } from '../contracts.ts';
import type { Place } from './board.ts';
import { unrunJob } from './job-result.ts';
import { type Pick, releaseRunner, waitForRunner } from './runner-line.ts';
import type { Scope } from './scope.ts';

export interface Carriers {
  readonly runners: readonly Runner[];
  readonly pick: Pick;
  readonly onJobBegun: (job: RunningJob, runner: Runner) => void;
  readonly onJobEnded: (result: JobResult, runner: Runner) => void;
  /** Unix milliseconds. */
  readonly nowMs: () => number;
}

/** `staysWhenCancelled`: the job's `if`, asked again at the moment of a cancel, still holds. */
export async function carryJob(
  order: JobOrder,
  place: Place,
  scope: Scope,
  staysWhenCancelled: () => boolean,
  carriers: Carriers,
): Promise<JobResult> {
  let running: RunningJob | null = null;
  const ticket = waitForRunner(order, carriers.runners, carriers.pick);
  const forget = scope.onCancel(() => {
    if (staysWhenCancelled()) return;
    ticket.leave();
    running?.cancel();
  });
  try {
    const runner = await ticket.place;
    if (runner === null) return unrunJob(order.id, order.name, 'cancelled', carriers.nowMs());
    try {
      // A cancel between being given a runner and this line found neither a line to leave nor a job to stop.
      if (scope.cancelled() && !staysWhenCancelled()) {
        return unrunJob(order.id, order.name, 'cancelled', carriers.nowMs());
      }
      running = runner.begin(order);
      place.set({ state: 'running', running });
      carriers.onJobBegun(running, runner);
      const result = await running.result;
      carriers.onJobEnded(result, runner);
      return result;
    } finally {
      // First what this end brings about (a matrix that fails fast), then the next in line.
      setImmediate(releaseRunner, runner);
    }
  } finally {
    forget();
  }
}
