// One line slope through several groups, each with its own intercept, at a given lag-one autocorrelation (Prais-Winsten).
// At autocorrelation 0 it is ordinary least squares with an intercept per group; at 1 it works on differences.

import { type Group, pointCount } from './group.ts';
import { dot, whitening } from './prais-winsten.ts';

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
 * Each group is whitened and freed of its intercept (see prais-winsten.ts); the slope is that of the rows of all groups together.
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
    const whiten = whitening(group.places, autocorrelation);
    x.push(...whiten(group.x));
    y.push(...whiten(group.y));
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
