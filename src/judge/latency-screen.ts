// A quick look that spares a long one: a series whose plain line is flat and whose level nowhere jumps cannot be called a drift or
// a step by the full method. For the many series beside the one that decides.

import { median } from 'simple-statistics';
import type { Group } from '../stats/group.ts';
import { whitenedLine } from '../stats/whitened-line.ts';
import { binLatency } from './latency-bins.ts';
import { takeOut } from './latency-effects.ts';
import type { LatencyLife, LatencyQuestion } from './latency-question.ts';

/** Shares of floor and smallest step below which nothing can come of it. */
const quietShare = 0.5;
const smallestStep = 7.5;
const places = [0.15, 0.3, 0.45, 0.6, 0.75, 0.85] as const;

/** Per cent per hour of the plain line, load and machine taken out; null when the full method must look. */
export function quietDrift(lives: readonly LatencyLife[], { limitPerHour }: LatencyQuestion): number | null {
  const rid = takeOut(binLatency(lives), true);
  const line = rid === null ? null : whitenedLine(rid.groups, 0);
  if (rid === null || line === null) return null;
  const isFlat = line.slope < quietShare * (limitPerHour / 2);
  return isFlat && rid.groups.every((group) => largestJump(group) < quietShare * smallestStep) ? line.slope : null;
}

/** Largest of the middle of what comes after a place less the middle of what comes before. */
function largestJump({ y }: Group): number {
  return Math.max(
    ...places.map((place) => {
      const at = Math.round(place * y.length);
      return at < 1 || at >= y.length ? 0 : median(y.slice(at)) - median(y.slice(0, at));
    }),
  );
}
