// How fast does something rise beside a part of it that dies away? A line and an exponential, fitted together: the rise of the
// line is what is left when the exponential has had all that it can explain.

import type { Group } from './group.ts';
import { whitenedFit } from './whitened-fit.ts';

/** Time constants tried, as shares of the longest group: from one place of a fine grid to twice the whole. */
const shortest = 1 / 60;
const longest = 2;
const tried = 24;
/** 95 % point of chi-square with one degree of freedom. */
const within = 3.84;

export interface SlopeBesideSettling {
  /** The smallest of slope less `quantile` standard errors, over all time constants that explain the values nearly as well as the best. */
  readonly atLeast: number;
  /** The slope at the best of them. */
  readonly slope: number;
  /** The largest of their standard errors. */
  readonly standardError: number;
}

interface Question {
  /** At lag one, 0 to under 1. */
  readonly autocorrelation: number;
  /** The errors' variance is at least that large. */
  readonly leastVariance: number;
  /** Standard errors that `atLeast` keeps away from the slope. */
  readonly quantile: number;
}

/**
 * y = intercept per group + a * exp(-x / tau) + b * x; a and tau are shared by all groups. 24 time constants are tried, and 24 more
 * between the neighbours of the best: between two coarse ones an exponential alone would seem to have a line beside it. Those whose squared
 * error exceeds the least by less than 3.84 variances are plausible (profile likelihood, 95 %).
 * null when no fit can be made.
 */
export function slopeBesideSettling(groups: readonly Group[], question: Question): SlopeBesideSettling | null {
  const { quantile, leastVariance } = question;
  const length = Math.max(0, ...groups.map(({ x }) => (x.at(-1) ?? 0) - (x[0] ?? 0)));
  const coarse = fitsBetween(groups, question, length * shortest, length * longest);
  const found = leastError(coarse);
  if (found === null) return null;
  const step = (longest / shortest) ** (1 / (tried - 1));
  const fits = [...coarse, ...fitsBetween(groups, question, found.tau / step, found.tau * step)];
  const best = leastError(fits) ?? found;
  const variance = Math.max(leastVariance, best.variance);
  const plausible = fits.filter(({ error }) => error - best.error <= within * variance);
  const errors = plausible.map((fit) => Math.sqrt(Math.max(leastVariance, fit.variance) / fit.spread));
  return {
    slope: best.slope,
    standardError: Math.max(...errors),
    atLeast: Math.min(...plausible.map(({ slope }, index) => slope - quantile * (errors[index] ?? 0))),
  };
}

interface Fit {
  readonly tau: number;
  readonly slope: number;
  /** Sum of squares of the time that nothing else explains. */
  readonly spread: number;
  readonly error: number;
  readonly variance: number;
}

function fitsBetween(
  groups: readonly Group[],
  { autocorrelation }: Question,
  from: number,
  to: number,
): readonly Fit[] {
  return Array.from({ length: tried }, (_, step): Fit | null => {
    const tau = from * (to / from) ** (step / (tried - 1));
    const columns = groups.map(({ x, y, places }) => ({
      y,
      places,
      columns: [x, x.map((at) => Math.exp(-(at - (x[0] ?? 0)) / tau))],
    }));
    const fit = whitenedFit(columns, autocorrelation);
    if (fit === null) return null;
    const [slope = Number.NaN] = fit.coefficients;
    const [spread = Number.NaN] = fit.spreads;
    return { tau, slope, spread, error: fit.variance * (fit.n - fit.parameters), variance: fit.variance };
  }).filter((fit) => fit !== null);
}

function leastError(fits: readonly Fit[]): Fit | null {
  return fits.reduce<Fit | null>((least, fit) => (least === null || fit.error < least.error ? fit : least), null);
}
