// Which operation leaks, in bytes per call, or that it cannot be told. Asked only of growth that was found.
//
//   bins of level and calls -> regression on the calls of each operation and time -> each operation against the others -> told or not
//
// What can be known: at an even rate time, and calls of every kind alike, rise as one, and no measurement tells them apart. What
// can be told apart is what a call of one operation leaves beyond a call of the others. Neither time nor a leak in every call
// makes that differ from 0, so it alone names an operation. The constants are by simulation (test/judge/attribution.test.ts).

import { type MultipleRegression, multipleRegression, regressionAt } from '../stats/multiple-regression.ts';
import { studentTQuantile } from '../stats/student-t-quantile.ts';
import type { FitGroup } from '../stats/whitened-fit.ts';
import { type AttributionBins, attributionBins } from './attribution-bins.ts';
import { type Contrast, contrastsOf, growthIn, type OperationGrowth } from './attribution-contrast.ts';
import { type MixVariation, mixVariation } from './attribution-mix.ts';
import type { Evidence } from './evidence.ts';

export type NotTold =
  | 'one-operation'
  | 'mix-does-not-vary'
  | 'too-little-growth'
  /** No single operation explains it: several do, or every call alike, or time. */
  | 'several'
  | 'too-noisy';

export type Attribution = AttributionBasis &
  (
    | { readonly kind: 'told'; readonly leaking: OperationGrowth; readonly others: readonly OperationGrowth[] }
    | { readonly kind: 'not-told'; readonly why: NotTold; readonly operations: readonly OperationGrowth[] }
  );

interface AttributionBasis {
  readonly bins: number;
  readonly mix: MixVariation;
}

/** For naming: one-sided, over all operations. To name the wrong one is worse than to name none. */
const nameProbability = 0.995;
/** An operation is named when it explains half of the growth with this probability, and two thirds by the estimate. */
const halfProbability = 0.9;
const mostOfIt = 2 / 3;
/** What surely explains so much more than all of the growth is chance, or takes part in a give and take. */
const possibleShare = 1.1;
/** When every operation surely explains less than this, none of them is it. */
const nearlyAll = 0.8;
const growthProbability = 0.995;
const fewestBins = 24;
/** An operation called in fewer bins is never named: a single step of the level could happen to fall on its calls. */
const fewestBinsCalled = 10;
const pageBytes = 4096;

/** Attribution of the growth of a gauge, "system.resident-bytes"; null when there are too few bins, or no operation was called. */
export function attributionOf(evidence: Evidence, gauge: string): Attribution | null {
  return attribute(attributionBins(evidence, gauge), gauge.endsWith('bytes') ? pageBytes : 1);
}

/** The decision alone. `resolution`: smallest change of the gauge that can be seen. */
export function attribute({ operations, groups, bins }: AttributionBins, resolution: number): Attribution | null {
  if (bins < fewestBins || operations.length === 0) return null;
  const mix = mixVariation(groups, operations.length);
  const leastVariance = resolution ** 2 / 12;
  const notTold = (why: NotTold, found: readonly OperationGrowth[] = []): Attribution => {
    return { bins, mix, kind: 'not-told', why, operations: found };
  };
  if (!hasGrown(groups, leastVariance)) return notTold('too-little-growth');
  const unclear = mix.varies ? 'too-noisy' : 'mix-does-not-vary';
  const regression = regressionOn(groups, operations.length, mix, leastVariance);
  if (regression === null || growthIn(regression, groups) <= 0) {
    return notTold(operations.length === 1 ? 'too-little-growth' : unclear);
  }
  const found = contrastsOf(regression, groups, operations);
  if (operations.length === 1) return notTold('one-operation', found);
  const growth = growthIn(regression, groups);
  const named = found.filter((one, at) => isIt(one, growth) && binsCalled(groups, at) >= fewestBinsCalled);
  const [leaking] = named;
  if (leaking !== undefined && named.length === 1) {
    return { bins, mix, kind: 'told', leaking, others: found.filter((one) => one !== leaking) };
  }
  return notTold(found.every(({ share }) => share.high < nearlyAll) ? 'several' : unclear, found);
}

/** The same whether the mix varies or not: that growth is there is known before it is divided. */
function hasGrown(groups: readonly FitGroup[], leastVariance: number): boolean {
  const onTime = multipleRegression(
    groups.map((group) => ({ ...group, columns: group.columns.slice(-1) })),
    leastVariance,
  );
  const [slope = 0] = onTime?.coefficients ?? [];
  const [error = 0] = onTime?.standardErrors ?? [];
  return onTime !== null && slope > studentTQuantile(growthProbability, onTime.degreesOfFreedom) * error;
}

/**
 * Counts that drift apart by chance alone stay so alike that any bend of the level finds a mixture of them to fit it: then only
 * differences are compared with differences, where chance has no memory. null when nothing tells the columns apart.
 *
 * Time is a column of its own, except where the calls add up to it exactly. One operation cannot be told from it.
 */
function regressionOn(
  groups: readonly FitGroup[],
  operations: number,
  mix: MixVariation,
  leastVariance: number,
): MultipleRegression | null {
  const regress = (columns: readonly FitGroup[]) =>
    mix.varies || operations === 1
      ? multipleRegression(columns, leastVariance)
      : regressionAt(columns, 1, leastVariance);
  const withTime = operations === 1 ? null : regress(groups);
  return withTime ?? regress(groups.map((group) => ({ ...group, columns: group.columns.slice(0, -1) })));
}

function isIt(one: Contrast, growth: number): boolean {
  const atLeast = one.perCallAtLeast(nameProbability);
  return (
    atLeast > 0 &&
    atLeast * one.calls <= possibleShare * growth &&
    one.share.value >= mostOfIt &&
    one.explainsMoreThan(1 / 2, halfProbability)
  );
}

function binsCalled(groups: readonly FitGroup[], at: number): number {
  return groups.reduce((sum, { columns }) => {
    const calls = columns[at] ?? [];
    return sum + calls.filter((count, bin) => bin > 0 && count > (calls[bin - 1] ?? 0)).length;
  }, 0);
}
