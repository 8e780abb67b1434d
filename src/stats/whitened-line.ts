// One line slope through several groups, each with its own intercept, at a given lag-one autocorrelation (Prais-Winsten).
// At autocorrelation 0 it is ordinary least squares with an intercept per group; at 1 it works on differences.

import { type Group, pointCount } from './group.ts';

export interface WhitenedLine {
  readonly slope: number;
  /** Residuals, one per point, group after group. */
  readonly residuals: readonly number[];
  /** The regressor after whitening and removal of the intercepts, beside the residuals. */
  readonly regressor: readonly number[];
  /** Sum of squares of that regressor. */
  readonly spread: number;
  /** Residual sum of squares over n less the parameters. */
  readonly variance: number;
  readonly n: number;
  /** Intercepts and the slope. */
  readonly parameters: number;
}

/**
 * Prais-Winsten: in each group the first row is z * sqrt(1 - a²), every other z - a * (z before). A point at distance d on
 * the grid from the one before uses a^d, rescaled so that all rows keep one variance. The whitened constant is projected
 * out of x and y per group, which removes the intercepts.
 *
 * null when fewer than 4 degrees of freedom are left or x does not move.
 */
export function whitenedLine(groups: readonly Group[], autocorrelation: number): WhitenedLine | null {
  const n = pointCount(groups);
  const parameters = groups.length + 1;
  if (n - parameters < 4) return null;
  const x: number[] = [];
  const y: number[] = [];
  for (const group of groups) {
    const weights = rowWeights(group.places, autocorrelation);
    const constant = whiten(
      group.x.map(() => 1),
      weights,
    );
    // Centred first: the constant is removed anyway, and small numbers keep their digits.
    x.push(...without(whiten(centred(group.x), weights), constant));
    y.push(...without(whiten(centred(group.y), weights), constant));
  }
  const spread = dot(x, x);
  if (spread < 1e-12) return null;
  const slope = dot(x, y) / spread;
  const residuals = y.map((value, index) => value - slope * (x[index] ?? 0));
  return {
    slope,
    residuals,
    regressor: x,
    spread,
    variance: dot(residuals, residuals) / (n - parameters),
    n,
    parameters,
  };
}

interface RowWeight {
  readonly own: number;
  readonly before: number;
}

function rowWeights(places: readonly number[], autocorrelation: number): readonly RowWeight[] {
  return places.map((place, index) => {
    const previous = places[index - 1];
    if (previous === undefined) return { own: Math.sqrt(1 - autocorrelation ** 2), before: 0 };
    const distance = place - previous;
    const carried = autocorrelation ** distance;
    const scale =
      autocorrelation === 1
        ? 1 / Math.sqrt(distance)
        : Math.sqrt((1 - autocorrelation ** 2) / (1 - autocorrelation ** (2 * distance)));
    return { own: scale, before: scale * carried };
  });
}

function whiten(values: readonly number[], weights: readonly RowWeight[]): readonly number[] {
  return weights.map(({ own, before }, index) => own * (values[index] ?? 0) - before * (values[index - 1] ?? 0));
}

/** What is left of `values` after removing what `column` explains; all of it where the column is empty (autocorrelation 1). */
function without(values: readonly number[], column: readonly number[]): readonly number[] {
  const size = dot(column, column);
  if (size <= 1e-12) return values;
  const share = dot(values, column) / size;
  return values.map((value, index) => value - share * (column[index] ?? 0));
}

function centred(values: readonly number[]): readonly number[] {
  let sum = 0;
  for (const value of values) sum += value;
  const middle = sum / values.length;
  return values.map((value) => value - middle);
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
