// Hours of the run that may be compared, with their quantiles from the record's histograms. An hour counts when it was steady, seen
// and untouched by our own faults nearly throughout: its histogram cannot be cut to the windows.

import type { Sample } from '../model/sample.ts';
import {
  count,
  createLatencyHistogram,
  decodeHistogram,
  type LatencyHistogram,
  mergeInto,
  quantiles,
} from '../stats/latency-histogram.ts';
import { untouched } from './deed-spans.ts';
import type { Evidence } from './evidence.ts';
import { promptLagSeconds } from './generator.ts';
import type { HourQuantile } from './latency-hours.ts';
import { fewestAnswersOf, type LatencyQuantile } from './latency-series.ts';

const secondsPerHour = 3600;
/** The baseline must be a full hour; a later one may be half of one. */
const fullShare = 0.9;
const halfShare = 0.5;
/** Of the steady time of an hour, so much must be in the windows, with our sends in time. */
const soundShare = 0.9;

export interface ComparableHour {
  readonly hour: number;
  /** Steady seconds in it. */
  readonly seconds: number;
  readonly histogram: LatencyHistogram;
}

export interface ComparableHours {
  /** From the first full steady hour on, in order; none when there is no such hour. All operations together. */
  readonly hours: readonly ComparableHour[];
  /** Steady hours after it that cannot be compared: unseen, or touched by our own faults. */
  readonly lost: number;
}

export function comparableHours(evidence: Evidence): ComparableHours {
  const { scenario, capture, steady } = evidence;
  const every = scenario.watch.everySeconds;
  // What was answered while the system was held down on purpose is in no histogram: those seconds are not lost, they never counted.
  const all = secondsByHour(
    untouched(capture.samples, capture.events, every).filter(({ phase }) => phase === 'steady'),
    every,
  );
  const sound = secondsByHour(steady.filter(isPrompt), every);
  const merged = new Map<number, LatencyHistogram>();
  for (const { hour, encoded } of capture.histograms) {
    const histogram = merged.get(hour) ?? createLatencyHistogram();
    mergeInto(histogram, decodeHistogram(encoded));
    merged.set(hour, histogram);
  }
  const hours = [...merged].flatMap(([hour, histogram]): readonly ComparableHour[] => {
    const seconds = sound.get(hour) ?? 0;
    return seconds < halfShare * secondsPerHour || seconds < soundShare * (all.get(hour) ?? 0)
      ? []
      : [{ hour, seconds, histogram }];
  });
  const inOrder = hours.toSorted((a, b) => a.hour - b.hour);
  const first = inOrder.findIndex(({ seconds }) => seconds >= fullShare * secondsPerHour);
  const kept = first < 0 ? [] : inOrder.slice(first);
  const from = kept[0]?.hour ?? Number.POSITIVE_INFINITY;
  const steadyHours = [...all].filter(([hour, seconds]) => hour >= from && seconds >= halfShare * secondsPerHour);
  return { hours: kept, lost: steadyHours.length - kept.length };
}

/** Hours that have answers enough for the quantile. */
export function hourQuantiles(hours: readonly ComparableHour[], quantile: LatencyQuantile): readonly HourQuantile[] {
  return hours.flatMap(({ hour, histogram }) => {
    const value = quantiles(histogram)?.[quantile] ?? null;
    return value === null || !(value > 0) || count(histogram) < fewestAnswersOf(quantile) ? [] : [{ hour, value }];
  });
}

/** A look stands for the time since the one before, but for no more than two intervals of looking. */
function secondsByHour(samples: readonly Sample[], every: number): ReadonlyMap<number, number> {
  const seconds = new Map<number, number>();
  let before = Number.NEGATIVE_INFINITY;
  for (const { atSeconds } of samples) {
    const hour = Math.floor(atSeconds / secondsPerHour);
    const since = atSeconds - before;
    seconds.set(hour, (seconds.get(hour) ?? 0) + (since > 2 * every ? every : since));
    before = atSeconds;
  }
  return seconds;
}

function isPrompt({ load }: Sample): boolean {
  return load !== null && (load.generator?.lagP99Seconds ?? 0) <= promptLagSeconds;
}
