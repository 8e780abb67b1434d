// One gauge of one target -> its values in the windows, cut into the lives of that target, on seconds since each life began.
// Unknown values are left out, never turned into 0.

import { type Metric, systemTarget } from '../model/metric.ts';
import type { Sample } from '../model/sample.ts';
import type { CheckSpec, Scenario } from '../model/scenario.ts';
import type { Evidence } from './evidence.ts';
import { offeredPerSecond } from './offered-load.ts';
import { type Vanished, vanishedIn } from './vanished-clients.ts';

export interface Point {
  /** Since the life began. */
  readonly seconds: number;
  readonly value: number;
  /** Requests offered per second since the look before; null or absent: unknown. */
  readonly load?: number | null;
}

/** One life of one target, as far as it was seen in the windows. */
export interface LifeSeries {
  readonly epoch: number;
  /** Seconds of the run at which this life began. */
  readonly startSeconds: number;
  readonly points: readonly Point[];
}

export interface GaugeSeries {
  /** Full gauge name: "system.resident-bytes". */
  readonly name: string;
  readonly target: string;
  readonly lives: readonly LifeSeries[];
  /** Steady samples in the windows, readable or not. */
  readonly looks: number;
  /** Clients that vanished in them. */
  readonly vanished: Vanished | null;
}

/** "resident-bytes" or "system.resident-bytes" as written in a check -> full names for the judged targets. */
export function gaugesToJudge(
  evidence: Evidence,
  spec: CheckSpec,
  metric: Metric,
): readonly { target: string; name: string }[] {
  const written = spec.metric ?? metric.name;
  const owner = evidence.judgedTargets.find((target) => written.startsWith(`${target}.`));
  if (owner !== undefined) return [{ target: owner, name: written }];
  return evidence.judgedTargets.map((target) => ({ target, name: `${target}.${written}` }));
}

/**
 * The gauge in all windows (or in the last half of the steady time, when the check asks for that). `allowed`: what may
 * rightly have been added to the value by the time of a sample, subtracted from it.
 */
export function gaugeSeries(
  evidence: Evidence,
  { target, name }: { readonly target: string; readonly name: string },
  window: CheckSpec['window'],
  allowed: (sample: Sample) => number = () => 0,
): GaugeSeries {
  const bootsOfTarget = target === systemTarget ? [] : bootTimes(evidence, target);
  const samples =
    window === 'last half' ? evidence.steady.slice(Math.floor(evidence.steady.length / 2)) : evidence.steady;
  const lives = new Map<number, { epoch: number; startSeconds: number; points: Point[] }>();
  for (const sample of samples) {
    const value = sample.gauges[name] ?? null;
    if (value === null) continue;
    // A companion has lives of its own; a new life of the system still separates what went before.
    const ownLife = bootsUntil(bootsOfTarget, sample.atSeconds);
    // One number for each pair of the two; a text for every sample of a week would take longer than all else here.
    const key = sample.epoch * (bootsOfTarget.length + 1) + ownLife;
    let life = lives.get(key);
    if (life === undefined) {
      const epochStart = evidence.epochs.find(({ index }) => index === sample.epoch)?.startSeconds ?? 0;
      const startSeconds = Math.max(epochStart, bootsOfTarget[ownLife - 1] ?? 0);
      life = { epoch: sample.epoch, startSeconds, points: [] };
      lives.set(key, life);
    }
    life.points.push({
      seconds: sample.atSeconds - life.startSeconds,
      value: value - allowed(sample),
      load: offeredPerSecond(evidence.scenario, sample.load),
    });
  }
  return { name, target, lives: [...lives.values()], looks: samples.length, vanished: vanishedIn(samples) };
}

function bootsUntil(boots: readonly number[], atSeconds: number): number {
  let until = 0;
  for (const at of boots) if (at <= atSeconds) until += 1;
  return until;
}

function bootTimes(evidence: Evidence, target: string): readonly number[] {
  return evidence.capture.events
    .filter((event) => event.event === 'boot' && event.target === target)
    .map(({ atSeconds }) => atSeconds);
}

/**
 * Bytes that operations rightly leave behind (`grows`), added up per epoch over every sample of the record: a function from
 * a sample to what may have come by then. null when no operation is allowed to grow anything.
 */
export function allowedGrowth(scenario: Scenario, samples: readonly Sample[]): ((sample: Sample) => number) | null {
  const growing = (scenario.load?.operations ?? []).filter(({ growsBytes }) => growsBytes !== 0);
  if (growing.length === 0) return null;
  const byTime = new Map<Sample, number>();
  let epoch: number | null = null;
  let total = 0;
  for (const sample of samples) {
    if (sample.epoch !== epoch) total = 0;
    epoch = sample.epoch;
    for (const { name, growsBytes } of growing) total += growsBytes * (sample.load?.operations[name]?.succeeded ?? 0);
    byTime.set(sample, total);
  }
  return (sample) => byTime.get(sample) ?? 0;
}
