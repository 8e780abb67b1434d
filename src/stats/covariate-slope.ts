// pooled-slope.ts with a covariate held: how fast y grows that is not the covariate's doing. Where there is none, or it does not
// move, the pooled slope is the answer and this file adds nothing.

import { type CovariateGroup, noiseInRows } from './covariate-group.ts';
import { pointCount } from './group.ts';
import { lagOneAutocorrelation } from './lag-one-autocorrelation.ts';
import { neweyWest } from './newey-west.ts';
import { type PooledSlope, pooledSlope, slopeOfPart } from './pooled-slope.ts';
import { dot } from './prais-winsten.ts';
import { type WhitenedFit, whitenedFit } from './whitened-fit.ts';

export interface CovariateSlope extends PooledSlope {
  /** Units of y per unit of the true covariate: what was measured, over the reliability. */
  readonly covariateEffect: number;
  readonly covariateEffectError: number;
  /** Share of the covariate's own movement that is not noise, 0..1; 1 for a covariate that does not move. */
  readonly reliability: number;
}

/** Below this the covariate's movement that x does not explain is noise: nothing tells the two apart. */
const leastReliability = 0.8;
const fewestFree = 4;
/** Smoothing an even covariate leaves this share of it as noise of its own. */
const rounding = 1e-12;
const noEffect = { covariateEffect: 0, covariateEffectError: 0, reliability: 1 };
const unknownEffect = { covariateEffect: 0, covariateEffectError: Number.POSITIVE_INFINITY, reliability: 0 };

/**
 * Feasible generalised least squares with two columns, x and the smoothed covariate:
 *
 *     ordinary fit -> autocorrelation -> whitened fit -> slope b, effect g;   max(ordinary, Newey-West) -> standard error
 *
 * A covariate measured with noise explains too little of y by the factor `reliability` = 1 - noise / own squares (Fuller 1987).
 * What it failed to explain leaks into the slope as far as covariate and x move together: that much is added, in quadrature,
 * to the standard error. Below a reliability of .8 the standard error is infinite. The slope itself is not corrected.
 *
 * `leastVariance` as in `pooledSlope`. null when there are too few points or x does not move.
 */
export function covariateSlope(groups: readonly CovariateGroup[], leastVariance = 0): CovariateSlope | null {
  if (pointCount(groups) - groups.length - 2 < fewestFree) return null;
  if (isConstant(groups)) return withoutEffect(groups, leastVariance, noEffect);
  const columns = groups.map(({ x, y, covariate, places }) => ({ y, columns: [x, covariate], places }));
  const ordinary = whitenedFit(columns, 0);
  const autocorrelation = ordinary === null ? 1 : lagOneAutocorrelation(groups, ordinary.residuals);
  const fit = ordinary === null ? null : whitenedFit(columns, autocorrelation);
  if (fit !== null) return slopeFrom(fit, groups, autocorrelation, leastVariance);
  // x and covariate move as one: what is whose cannot be said.
  return withoutEffect(groups, leastVariance, { ...unknownEffect, standardError: Number.POSITIVE_INFINITY });
}

function withoutEffect(
  groups: readonly CovariateGroup[],
  leastVariance: number,
  effect: typeof noEffect & { readonly standardError?: number },
): CovariateSlope | null {
  const alone = pooledSlope(groups, leastVariance);
  return alone === null ? null : { ...alone, ...effect };
}

function slopeFrom(
  fit: WhitenedFit,
  groups: readonly CovariateGroup[],
  autocorrelation: number,
  leastVariance: number,
): CovariateSlope {
  const { n, parameters, coefficients, spreads, ownParts, columns, residuals } = fit;
  const [slope = Number.NaN, effect = Number.NaN] = coefficients;
  const [spread = Number.NaN, covariateSpread = Number.NaN] = spreads;
  const free = n - parameters;
  const scores = residuals.map((residual, index) => residual * (ownParts[0]?.[index] ?? 0));
  const longRun = (neweyWest(scores, Math.max(1, Math.round(0.65 * Math.sqrt(n)))) * n) / free / spread;
  const variance = Math.max(leastVariance, fit.variance, longRun);
  const reliability = Math.max(0, 1 - noiseInRows(groups, autocorrelation, n) / covariateSpread);
  const [x = [], covariate = []] = columns;
  const covariatePerX = dot(covariate, x) / dot(x, x);
  const leak = (Math.abs(effect) * (1 - reliability) * Math.abs(covariatePerX)) / reliability;
  return {
    slope,
    standardError:
      reliability < leastReliability ? Number.POSITIVE_INFINITY : Math.hypot(Math.sqrt(variance / spread), leak),
    degreesOfFreedom: Math.min(free, Math.max(6, free * (1 - autocorrelation))),
    autocorrelation,
    variance,
    n,
    groups: groups.length,
    covariateEffect: reliability === 0 ? 0 : effect / reliability,
    covariateEffectError: Math.sqrt(variance / covariateSpread) + Math.abs(effect) * (1 - reliability),
    reliability,
  };
}

/**
 * The slope of a part whose y is already rid of the covariate (`withoutCovariate` with the whole's effect), with
 * autocorrelation, degrees of freedom and variance learnt from the whole. That the effect is only estimated widens the
 * interval as far as the covariate rose or fell over the part: error of the effect * |rise of covariate| / rise of x.
 */
export function covariateSlopeOfPart(
  part: readonly CovariateGroup[],
  whole: CovariateSlope,
  options: { readonly ownVarianceCounts: boolean },
): PooledSlope | null {
  const line = slopeOfPart(part, whole, options);
  if (line === null) return null;
  const risen = part.reduce((sum, { covariate }) => sum + Math.abs(rise(covariate)), 0);
  const span = part.reduce((sum, { x }) => sum + rise(x), 0);
  const doubt = risen === 0 ? 0 : (whole.covariateEffectError * risen) / span;
  return { ...line, standardError: Math.hypot(line.standardError, doubt) };
}

function rise(values: readonly number[]): number {
  return (values.at(-1) ?? 0) - (values[0] ?? 0);
}

/** Within every group; levels may differ between groups, intercepts see to that. */
function isConstant(groups: readonly CovariateGroup[]): boolean {
  return groups.every(({ covariate }) =>
    covariate.every((value) => Math.abs(value - (covariate[0] ?? 0)) <= rounding * Math.abs(value)),
  );
}
