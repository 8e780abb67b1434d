// How much y moves with each of several columns, all others held, with errors that stay honest when what is left remembers.
// pooled-slope.ts for more than one column. Which columns, and what their coefficients mean, is the caller's.

import { lagOneAutocorrelation } from './lag-one-autocorrelation.ts';
import { neweyWest } from './newey-west.ts';
import { dot } from './prais-winsten.ts';
import { type FitGroup, type WhitenedFit, whitenedFit } from './whitened-fit.ts';

export interface MultipleRegression {
  /** One per column: units of y per unit of the column. */
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  readonly degreesOfFreedom: number;
  /** 0..1, one for all groups; exactly 1 means "taken for a random walk": differences on differences. */
  readonly autocorrelation: number;
  /** Variance inflation factor of each column: 1 when no other column resembles it, 10 when nine tenths of it are theirs. */
  readonly inflation: readonly number[];
  readonly n: number;
  readonly groups: number;
  /** The sum of the coefficients, each times its weight (0 where none is given), and its error. */
  readonly combined: (weights: readonly number[]) => Combined;
}

export interface Combined {
  readonly value: number;
  readonly standardError: number;
}

/** A column that drifts eats this many times (1 + a) / n of the autocorrelation a, beyond what a line does. By simulation. */
const eatenPerColumn = 1 / 2;
/** As in lag-one-autocorrelation.ts: closer to 1 nothing tells it from a random walk. */
const walkMargin = 8;
const fewestFree = 4;
const fewestFreeOfMemory = 6;

/**
 * Feasible generalised least squares with an intercept per group:
 *
 *     points -> ordinary fit -> one autocorrelation -> whitened fit -> coefficients, max(ordinary, Newey-West) -> errors
 *
 * The autocorrelation errs towards memory (see lag-one-autocorrelation.ts). `leastVariance` as in `pooledSlope`. null when there
 * are too few points, or when a column does not move or is a combination of the others. Complexity n * columns².
 */
export function multipleRegression(groups: readonly FitGroup[], leastVariance = 0): MultipleRegression | null {
  const ordinary = whitenedFit(groups, 0);
  return ordinary === null ? null : regressionAt(groups, autocorrelationOf(groups, ordinary), leastVariance);
}

/** The same at an autocorrelation that is given: 0 is ordinary least squares, 1 works on differences. */
export function regressionAt(
  groups: readonly FitGroup[],
  autocorrelation: number,
  leastVariance = 0,
): MultipleRegression | null {
  const fit = whitenedFit(groups, autocorrelation);
  if (fit === null) return null;
  const combined = combinedOf(fit, leastVariance);
  return {
    coefficients: fit.coefficients,
    standardErrors: fit.columns.map((_, at) => combined(fit.columns.map((__, one) => +(one === at))).standardError),
    degreesOfFreedom: degreesOfFreedom(fit, autocorrelation),
    autocorrelation,
    inflation: fit.columns.map((column, at) => dot(column, column) / (fit.spreads[at] ?? Number.NaN)),
    n: fit.n,
    groups: groups.length,
    combined,
  };
}

/**
 * A sum of coefficients is a sum over the whitened rows of y, each times its pull: the own part of a column over its spread,
 * summed with the weights. The sum of squared pulls times the variance of a row is its variance; or the Newey-West sum of
 * pull * residual times n over the degrees of freedom (Newey and West 1987), where that is larger.
 */
function combinedOf(fit: WhitenedFit, leastVariance: number): MultipleRegression['combined'] {
  const { coefficients, n, ownParts, parameters, residuals, spreads } = fit;
  const variance = Math.max(leastVariance, fit.variance);
  const lags = Math.max(1, Math.round(0.65 * Math.sqrt(n)));
  return (weights) => {
    const shares = spreads.map((spread, at) => (weights[at] ?? 0) / spread);
    const pulls = residuals.map((_, row) =>
      shares.reduce((sum, share, at) => sum + share * (ownParts[at]?.[row] ?? 0), 0),
    );
    const scores = pulls.map((pull, row) => pull * (residuals[row] ?? 0));
    const longRun = (neweyWest(scores, lags) * n) / (n - parameters);
    return {
      value: dot(coefficients, weights),
      standardError: Math.sqrt(Math.max(variance * dot(pulls, pulls), longRun)),
    };
  };
}

/**
 * Memory costs degrees of freedom, down to 6. So do residuals of which a few do most: a variance estimated from n of them is
 * worth 2n / (kurtosis - 1) degrees, n for normal ones and a handful for a few steps in a series that is else quiet; down to 4.
 */
function degreesOfFreedom({ n, parameters, residuals }: WhitenedFit, autocorrelation: number): number {
  const free = n - parameters;
  const remembering = Math.min(free, Math.max(fewestFreeOfMemory, free * (1 - autocorrelation)));
  const squares = residuals.map((residual) => residual ** 2);
  const kurtosis = (n * dot(squares, squares)) / dot(residuals, residuals) ** 2;
  const worth = (2 * n) / (kurtosis - 1);
  // Residuals that are all nothing, or all of one size, have no kurtosis to speak of.
  return worth > 0 ? Math.min(remembering, Math.max(fewestFree, worth)) : remembering;
}

function autocorrelationOf(groups: readonly FitGroup[], ordinary: WhitenedFit): number {
  const onGrids = groups.map((group) => ({ ...group, x: group.places, slots: (group.places.at(-1) ?? -1) + 1 }));
  const ofLine = lagOneAutocorrelation(onGrids, ordinary.residuals);
  const { n, columns } = ordinary;
  const corrected = Math.min(1, ofLine + (eatenPerColumn * (columns.length - 1) * (1 + ofLine)) / n);
  return corrected > 1 - walkMargin / n ? 1 : corrected;
}
