// Results that no runner made, and what several results come to together.

import type { Conclusion, JobResult } from '../contracts.ts';
import type { Texts } from './tree.ts';

/** What `needs` sees of a job, and what a run is made of. */
export interface JobOutcome {
  readonly result: Conclusion;
  readonly outputs: Texts;
  /** Something of it ran in this attempt: what depends on it runs again too. */
  readonly fresh: boolean;
  /** For outputs of matrix jobs: the last writer wins. Milliseconds. */
  readonly endedMs: number;
}

/** A job that never reached a runner; `error` says why, if it is one. */
export function unrunJob(id: string, name: string, conclusion: Conclusion, atMs: number, error?: string): JobResult {
  return {
    name,
    id,
    conclusion,
    outputs: {},
    steps: [],
    annotations: error === undefined ? [] : [{ level: 'error', message: error, properties: {} }],
    summaries: [],
    log: error === undefined ? '' : `##[error]${error}\n`,
    runnerName: '',
    startedMs: atMs,
    endedMs: atMs,
  };
}

export function foldConclusions(all: readonly Conclusion[]): Conclusion {
  if (all.includes('failure')) return 'failure';
  if (all.includes('cancelled')) return 'cancelled';
  return all.length > 0 && all.every((one) => one === 'skipped') ? 'skipped' : 'success';
}

/** The legs of one job as one. An empty output does not overwrite: a runner does not send it. */
export function foldLegs(legs: readonly JobOutcome[]): JobOutcome {
  const inOrder = [...legs].sort((a, b) => a.endedMs - b.endedMs);
  const outputs: Record<string, string> = {};
  for (const leg of inOrder) {
    for (const [name, value] of Object.entries(leg.outputs)) {
      if (value !== '' || outputs[name] === undefined) outputs[name] = value;
    }
  }
  return {
    result: foldConclusions(legs.map((leg) => leg.result)),
    outputs,
    fresh: legs.some((leg) => leg.fresh),
    endedMs: inOrder.at(-1)?.endedMs ?? 0,
  };
}
