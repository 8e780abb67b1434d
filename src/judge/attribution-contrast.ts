// What a call of one operation leaves beyond a call of the others, and how much of the growth that explains.
// Estimates only; which of them names an operation is attribution.ts.

import type { Combined, MultipleRegression } from '../stats/multiple-regression.ts';
import { studentTQuantile } from '../stats/student-t-quantile.ts';
import type { FitGroup } from '../stats/whitened-fit.ts';

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What one operation does, at 95 % for all operations together. */
export interface OperationGrowth {
  readonly operation: string;
  readonly calls: number;
  /** What a call leaves, in the gauge's unit, beyond a call of the other operations; with one operation: all growth per call. */
  readonly perCall: Interval;
  /** Of the growth, 0..1; an estimate may lie beyond. */
  readonly share: Interval;
}

/** One operation beside the others. */
export interface Contrast extends OperationGrowth {
  /** Lower bound of `perCall`, one-sided, with this probability over all operations. */
  readonly perCallAtLeast: (probability: number) => number;
  /** Whether it explains more than this share of the growth, one-sided, with this probability, for it alone. */
  readonly explainsMoreThan: (share: number, probability: number) => boolean;
}

const confidence = 0.95;

/** Growth over all groups, as the regression divides it: every column's rise times its coefficient. */
export function growthIn(regression: MultipleRegression, groups: readonly FitGroup[]): number {
  return regression.combined(risesOf(groups)).value;
}

/** One per operation. `groups`: columns of calls so far in the order of `operations`, and perhaps hours after them. */
export function contrastsOf(
  regression: MultipleRegression,
  groups: readonly FitGroup[],
  operations: readonly string[],
): readonly Contrast[] {
  const risen = risesOf(groups);
  const free = regression.degreesOfFreedom;
  const growth = regression.combined(risen).value;
  const quantile = studentTQuantile(1 - (1 - confidence) / 2 / operations.length, free);
  return operations.map((operation, at) => {
    const calls = risen[at] ?? 0;
    const weights = weightsOf(at, risen.slice(0, operations.length));
    const perCall = regression.combined(weights);
    const share = (perCall.value * calls) / growth;
    // Growth is an estimate as well. "What is explained, less a share of the growth" is one sum of coefficients, and its error
    // holds both (Fieller 1954).
    const beyondShare = (part: number) =>
      regression.combined(risen.map((rise, one) => calls * (weights[one] ?? 0) - part * rise));
    const shareError = beyondShare(share).standardError / growth;
    return {
      operation,
      calls,
      perCall: around(perCall, quantile),
      share: around({ value: share, standardError: shareError }, quantile),
      perCallAtLeast: (probability) =>
        perCall.value - studentTQuantile(1 - (1 - probability) / operations.length, free) * perCall.standardError,
      explainsMoreThan: (part, probability) => {
        const over = beyondShare(part);
        return over.value >= studentTQuantile(probability, free) * over.standardError;
      },
    };
  });
}

/** A call of one operation less the mean call of all others; alone, the call itself. Time has no part in it. */
function weightsOf(at: number, calls: readonly number[]): readonly number[] {
  const others = calls.reduce((sum, count, one) => (one === at ? sum : sum + count), 0);
  return calls.map((count, one) => (one === at ? 1 : -count / others));
}

function around({ value, standardError }: Combined, quantile: number): Interval {
  return { value, low: value - quantile * standardError, high: value + quantile * standardError };
}

/** How far each column rose over all groups. A regression without hours takes no notice of theirs. */
function risesOf(groups: readonly FitGroup[]): readonly number[] {
  return (groups[0]?.columns ?? []).map((_, at) =>
    groups.reduce((sum, { columns }) => sum + (columns[at]?.at(-1) ?? 0) - (columns[at]?.[0] ?? 0), 0),
  );
}
