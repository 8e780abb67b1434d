// The response times of a run, one quantile of one operation, with load and control beside them, cut into lives. Looks in which our
// own sends were late are left out: what they show is ours.

import type { LoadInterval, Quantiles, Sample } from '../model/sample.ts';
import type { CheckSpec } from '../model/scenario.ts';
import type { Evidence } from './evidence.ts';
import { promptLagSeconds, variesByDesign } from './generator.ts';
import type { LatencyLife, LatencyPoint } from './latency-question.ts';
import { allOperations } from './load-missing.ts';
import { offeredPerSecond } from './offered-load.ts';

export type LatencyQuantile = 'p50' | 'p95' | 'p99' | 'p999';

export interface LatencySeries {
  /** "p95 of all operations". */
  readonly name: string;
  readonly quantile: LatencyQuantile;
  readonly lives: readonly LatencyLife[];
  /** Steady looks, those of them that count, and the answers in these. */
  readonly looks: number;
  readonly seen: number;
  readonly answers: number;
}

/** A quantile is worth a look of its own where this many answers are expected beyond it in a bin. */
const answersBeyond = 10;
const beyond: Readonly<Record<LatencyQuantile, number>> = { p50: 0.5, p95: 0.05, p99: 0.01, p999: 0.001 };
export const quantileNames: Readonly<Record<LatencyQuantile, string>> = {
  p50: 'p50',
  p95: 'p95',
  p99: 'p99',
  p999: 'p99.9',
};
/** Answers of the null server in one look that a quantile of it rests on. */
const fewestControlAnswers: Readonly<Record<LatencyQuantile, number>> = { p50: 1, p95: 20, p99: 100, p999: 1000 };
const falling: readonly LatencyQuantile[] = ['p999', 'p99', 'p95', 'p50'];

/** `operation` null: all of them together. `window` as a check has it. */
export function latencySeries(
  evidence: Evidence,
  operation: string | null,
  quantile: LatencyQuantile,
  window: CheckSpec['window'] = 'steady',
): LatencySeries {
  const { steady } = evidence;
  const samples = window === 'last half' ? steady.slice(Math.floor(steady.length / 2)) : steady;
  const controlQuantile = quantileOfControl(samples, quantile);
  const asked = evidence.scenario.load;
  // Where the rate is meant to be even, what is counted of it wavers with the length of looks only.
  const isHeld = asked !== null && variesByDesign(asked);
  const lives = new Map<number, { epoch: number; startSeconds: number; points: LatencyPoint[] }>();
  let seen = 0;
  let answers = 0;
  for (const sample of samples) {
    const { load } = sample;
    const counted = load === null ? null : countedOf(load, operation);
    if (load === null || counted === null || (load.generator?.lagP99Seconds ?? 0) > promptLagSeconds) continue;
    let life = lives.get(sample.epoch);
    if (life === undefined) {
      const startSeconds = evidence.epochs.find(({ index }) => index === sample.epoch)?.startSeconds ?? 0;
      life = { epoch: sample.epoch, startSeconds, points: [] };
      lives.set(sample.epoch, life);
    }
    seen += 1;
    answers += counted.answers;
    life.points.push({
      seconds: sample.atSeconds - life.startSeconds,
      value: counted.latency[quantile],
      load: isHeld ? offeredPerSecond(evidence.scenario, load) : null,
      control: load.control?.latency?.[controlQuantile] ?? null,
    });
  }
  const name = `${quantileNames[quantile]} of ${operation ?? allOperations}`;
  return { name, quantile, lives: [...lives.values()], looks: samples.length, seen, answers };
}

/** Answers that a bin, or an hour, must hold for this quantile. */
export function fewestAnswersOf(quantile: LatencyQuantile): number {
  return answersBeyond / beyond[quantile];
}

/** Whether bins of this series hold enough answers for its quantile. */
export function isWellFilled({ answers, quantile }: LatencySeries, bins: number): boolean {
  return bins > 0 && answers / bins >= fewestAnswersOf(quantile);
}

function countedOf(load: LoadInterval, operation: string | null): { answers: number; latency: Quantiles } | null {
  const counted = operation === null ? load : load.operations[operation];
  const latency = counted?.latency ?? null;
  return counted === undefined || latency === null ? null : { answers: counted.succeeded + counted.failed, latency };
}

/** The same quantile of the null server, or the highest one that its answers carry: it is asked only a few times a second. */
function quantileOfControl(samples: readonly Sample[], wanted: LatencyQuantile): LatencyQuantile {
  const counts = samples.flatMap(({ load }) => (load?.control == null ? [] : [load.control.answered]));
  const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
  const carried = falling.slice(falling.indexOf(wanted)).find((one) => usual >= fewestControlAnswers[one]);
  return carried ?? 'p50';
}
