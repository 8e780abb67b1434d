// The difference of two estimates that are known only by their intervals, and what can be said of it: surely more than so much,
// surely within so much. Each must have been measured apart from the other.
//
//   interval, confidence -> standard error -> difference, its standard error, Welch's degrees of freedom -> tails of t
//
// An interval does not tell how many degrees of freedom it was made with, and far out that matters. Where they are unknown both
// ends are tried, few and unlimited, and the answer that claims less is taken. So it is wherever there is more than one reading.

import { studentTQuantile } from './student-t-quantile.ts';
import { studentTTail } from './student-t-tail.ts';

/** A value and half the width of its two-sided interval. */
export interface Measured {
  readonly value: number;
  readonly halfWidth: number;
  readonly confidence: number;
  /** null: unknown, but at least `fewestDegrees`. */
  readonly degreesOfFreedom: number | null;
}

/** One way to read a difference. */
export interface Difference {
  readonly value: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/** No interval is taken to rest on fewer. */
export const fewestDegrees = 6;

/** `one` less `other`, in every way that their intervals allow: one reading, or two where degrees of freedom are unknown. */
export function differenceReadings(one: Measured, other: Measured): readonly Difference[] {
  const known = one.degreesOfFreedom !== null && other.degreesOfFreedom !== null;
  const assumed = known ? [fewestDegrees] : [fewestDegrees, Number.POSITIVE_INFINITY];
  return assumed.map((unknown) => {
    const degrees = [one, other].map(({ degreesOfFreedom }) => degreesOfFreedom ?? unknown) as [number, number];
    const errors = [standardErrorOf(one, degrees[0]), standardErrorOf(other, degrees[1])] as const;
    const variance = errors[0] ** 2 + errors[1] ** 2;
    // Welch (1947), Satterthwaite (1946). Two exact values have no scatter, and then degrees of freedom do not matter.
    const share = errors[0] ** 4 / degrees[0] + errors[1] ** 4 / degrees[1];
    return {
      value: one.value - other.value,
      standardError: Math.sqrt(variance),
      degreesOfFreedom: share === 0 ? Number.POSITIVE_INFINITY : variance ** 2 / share,
    };
  });
}

function standardErrorOf({ halfWidth, confidence }: Measured, degrees: number): number {
  return halfWidth / studentTQuantile(1 - (1 - confidence) / 2, degrees);
}

/** p of "the true difference is at most `floor` in size": small when it is surely more. The largest over the readings. */
export function beyondProbability(readings: readonly Difference[], floor: number): number {
  const each = readings.map((reading) => {
    const above = Math.abs(reading.value) - floor;
    // Both directions count.
    return above > 0 ? Math.min(1, 2 * tail(above, reading)) : 1;
  });
  // Readings on either side of zero do not agree on a direction.
  const signs = new Set(readings.map(({ value }) => Math.sign(value)));
  return signs.size > 1 ? 1 : Math.max(...each);
}

/**
 * p of "the true difference is at least `margin` in size": small when it is surely less. Two one-sided tests (Schuirmann 1987);
 * the largest over the readings.
 */
export function withinProbability(readings: readonly Difference[], margin: number): number {
  return Math.max(
    ...readings.map((reading) => {
      const below = margin - Math.abs(reading.value);
      return below > 0 ? tail(below, reading) : 1;
    }),
  );
}

/** A two-sided interval that holds those of all readings. */
export function differenceInterval(
  readings: readonly Difference[],
  confidence: number,
): { readonly low: number; readonly high: number } {
  const halves = readings.map(({ value, standardError, degreesOfFreedom }) => {
    const half = studentTQuantile(1 - (1 - confidence) / 2, degreesOfFreedom) * standardError;
    return { low: value - half, high: value + half };
  });
  return { low: Math.min(...halves.map(({ low }) => low)), high: Math.max(...halves.map(({ high }) => high)) };
}

function tail(distance: number, { standardError, degreesOfFreedom }: Difference): number {
  return standardError === 0 ? 0 : studentTTail(distance / standardError, degreesOfFreedom);
}
