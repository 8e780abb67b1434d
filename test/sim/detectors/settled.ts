// What every detector does first: leave out the declared warm-up, cut into lives, and put latency on the scale of per cent.

import { median } from 'simple-statistics';
import type { Trace } from '../trace.ts';

export interface Life {
  readonly epoch: number;
  /** Seconds of the run at which it began. */
  readonly startSeconds: number;
  readonly ages: readonly number[];
  readonly values: readonly number[];
  /** Requests per second since the look before; null for the first. */
  readonly loads: readonly (number | null)[];
}

/** Shares of a life, between which its baseline lies. */
const baselineFrom = 0.03;
const baselineTo = 0.1;

/**
 * Lives without their declared warm-up. Latency is given in per cent of one baseline for the run: the median of what lies
 * between 3 and 10 % of each life. No lives where a latency has no baseline above 0.
 */
export function settledLives(trace: Trace): readonly Life[] {
  const warmup = trace.declaredWarmupSeconds ?? 0;
  const lives: { epoch: number; startSeconds: number; ages: number[]; values: number[]; loads: (number | null)[] }[] =
    [];
  for (const [index, value] of trace.values.entries()) {
    const age = trace.ages[index] ?? 0;
    if (age < warmup) continue;
    const epoch = trace.epochs[index] ?? 0;
    let life = lives.at(-1);
    if (life === undefined || life.epoch !== epoch) {
      life = { epoch, startSeconds: (trace.seconds[index] ?? 0) - age, ages: [], values: [], loads: [] };
      lives.push(life);
    }
    life.ages.push(age);
    life.values.push(value);
    const since = (trace.seconds[index] ?? 0) - (trace.seconds[index - 1] ?? Number.NaN);
    life.loads.push(since > 0 ? (trace.operations[index] ?? 0) / Math.min(since, trace.everySeconds) : null);
  }
  return trace.kind === 'latency' ? inPerCent(lives) : lives;
}

function inPerCent(lives: readonly Life[]): readonly Life[] {
  const early = lives.flatMap(({ values }) =>
    values.slice(Math.floor(baselineFrom * values.length), Math.max(3, Math.floor(baselineTo * values.length))),
  );
  const baseline = early.length === 0 ? 0 : median(early);
  if (!(baseline > 0)) return [];
  return lives.map((life) => ({ ...life, values: life.values.map((value) => (100 * value) / baseline) }));
}
