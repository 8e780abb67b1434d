// What ends a run early: three samples in a row above a hard limit; three looks in a row that suspect the same, where the scenario
// asks to stop for that. Pure.
// Else growth and drift are judged at the planned end.

import type { AbortLimit, Suspicion } from '../model/event.ts';
import { gaugeName, processMetrics, systemTarget } from '../model/metric.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Sample } from '../model/sample.ts';
import type { Abort } from '../model/scenario.ts';

/** How many samples in a row make an abort. */
export const samplesInARow = 3;

/** How many looks in a row that suspect the same check on the same series. */
export const looksInARow = 3;

/** Samples in a row above each limit, so far. */
export type AbortStreak = Readonly<Record<AbortLimit, number>>;

export interface AbortHit {
  readonly limit: AbortLimit;
  readonly limitText: string;
  readonly value: number;
  readonly samples: number;
}

export const noStreak: AbortStreak = { rss: 0, p99: 0, 'error-rate': 0 };

/** Reads one sample against the limits. A value that is unknown leaves its streak as it was: it is evidence of neither. */
export function watchLimits(
  streak: AbortStreak,
  sample: Sample,
  abort: Abort,
): readonly [AbortStreak, AbortHit | null] {
  const next: Record<AbortLimit, number> = { ...streak };
  let hit: AbortHit | null = null;
  for (const { limit, quantity, value } of readings(sample, abort)) {
    if (quantity === null || value === null) continue;
    next[limit] = value > quantity.value ? next[limit] + 1 : 0;
    if (next[limit] >= samplesInARow && hit === null) {
      hit = { limit, limitText: quantity.text, value, samples: next[limit] };
    }
  }
  return [next, hit];
}

/** The first suspicion that is reason enough to stop, when the scenario asks for that (`abort.on-regression`). */
export function regressionHit(suspicions: readonly Suspicion[], abort: Abort): Suspicion | null {
  if (!abort.onRegression) return null;
  return suspicions.find(({ inARow }) => inARow >= looksInARow) ?? null;
}

interface Reading {
  readonly limit: AbortLimit;
  readonly quantity: Quantity | null;
  readonly value: number | null;
}

/** Memory counts in every phase; answers count in steady only, because a cold system may be slow. */
function readings(sample: Sample, abort: Abort): readonly Reading[] {
  const steady = sample.phase === 'steady';
  const resident = sample.gauges[gaugeName(systemTarget, processMetrics.residentBytes)] ?? null;
  return [
    { limit: 'rss', quantity: abort.rssBytes, value: resident },
    { limit: 'p99', quantity: abort.p99Seconds, value: steady ? p99OfTarget(sample, abort.p99Seconds) : null },
    { limit: 'error-rate', quantity: abort.errorRate, value: steady ? errorRate(sample) : null },
  ];
}

/** null also when it is above the limit only because our own sends were late: that is not the target's doing. */
function p99OfTarget(sample: Sample, limit: Quantity | null): number | null {
  if (sample.load === null || sample.load.latency === null || limit === null) return null;
  const { p99 } = sample.load.latency;
  const oursAlone = p99 > limit.value && p99 - (sample.load.generator?.lagP99Seconds ?? 0) <= limit.value;
  return oursAlone ? null : p99;
}

function errorRate(sample: Sample): number | null {
  if (sample.load === null) return null;
  const answered = sample.load.succeeded + sample.load.failed;
  return answered === 0 ? null : sample.load.failed / answered;
}
