// One slope over several groups, each with its own intercept, when nobody knows how long the noise remembers: one answer for
// every noise that might be, weighed by how well it explains the points. Bounds are those of the mixture, so they are as wide as
// the doubt about the noise makes them. Where one noise is good enough, pooled-slope.ts is quicker and simpler.

import { type Group, pointCount } from './group.ts';
import { dotOf, type NoiseModel, noiseModels, type Whitening, whiteningOf } from './remembered-noise.ts';

export interface SlopeUnderNoise extends NoiseModel {
  /** Of all weights, which sum to 1. */
  readonly weight: number;
  /** Units of y per unit of x. */
  readonly slope: number;
  readonly standardError: number;
  /** Of the remembered noise (of a step of it, where it is a walk). */
  readonly variance: number;
}

export interface RememberedSlope {
  readonly under: readonly SlopeUnderNoise[];
  readonly degreesOfFreedom: number;
  /** Mean and standard deviation of the mixture: to print, and to compare. */
  readonly slope: number;
  readonly standardError: number;
  readonly n: number;
  readonly groups: number;
  /** Restricted logarithmic likelihood, mean over all noises: tells which of two x explains the same y better. */
  readonly logLikelihood: number;
}

const fewestFree = 4;
/** Noises that explain the points worse than this, beside the best, have no say. */
const leastWeight = 1e-5;
/** x does not move when what whitening leaves of it is rounding. */
const leastMovingShare = 1e-24;
const roundingShare = 1e-24;
const smallest = 1e-200;

/**
 * Generalised least squares under each noise of a grid; weights by restricted likelihood (Patterson and Thompson 1971) with no
 * noise preferred beforehand. `leastVariance`: variance of a point below which noise cannot be known (resolution² / 12).
 *
 * null when fewer than 4 degrees of freedom are left or x does not move. Complexity n * noises.
 */
export function rememberedSlope(groups: readonly Group[], leastVariance = 0): RememberedSlope | null {
  const n = pointCount(groups);
  const degreesOfFreedom = n - groups.length - 1;
  if (degreesOfFreedom < fewestFree) return null;
  const ready = groups.map(centredGroup);
  // An exact line leaves rounding: below it nothing is known, and its logarithm would be one of 0.
  const rounding = Math.max(smallest, (roundingShare * ready.reduce((sum, { y }) => sum + dotOf(y, y), 0)) / n);
  const fits = noiseModels.flatMap((model) => {
    const fit = fitUnder(ready, model);
    if (fit === null) return [];
    const variance = Math.max(fit.errors / degreesOfFreedom, leastVariance / (1 + model.white), rounding);
    const logLikelihood =
      -(degreesOfFreedom * (Math.log(variance) + fit.errors / degreesOfFreedom / variance) + fit.logDeterminant) / 2 +
      Math.log(model.prior);
    return [{ ...model, slope: fit.slope, standardError: Math.sqrt(variance / fit.spread), variance, logLikelihood }];
  });
  if (fits.length === 0) return null;
  const best = Math.max(...fits.map(({ logLikelihood }) => logLikelihood));
  const shares = fits.map(({ logLikelihood }) => Math.exp(logLikelihood - best));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const under = fits
    .map(({ logLikelihood: _, ...fit }, index) => ({ ...fit, weight: (shares[index] ?? 0) / total }))
    .filter(({ weight }) => weight >= leastWeight);
  return { ...mixed(under, degreesOfFreedom, groups.length, n), logLikelihood: best + Math.log(total / fits.length) };
}

/**
 * The slope of a part, with noise, weights and degrees of freedom learnt from the whole. With `ownVarianceCounts` a noisier part
 * widens its own interval; a quieter one never narrows it. null when the part is too short.
 */
export function rememberedSlopeOfPart(
  part: readonly Group[],
  whole: RememberedSlope,
  { ownVarianceCounts }: { readonly ownVarianceCounts: boolean },
): RememberedSlope | null {
  const n = pointCount(part);
  const free = n - part.length - 1;
  if (free < fewestFree) return null;
  const ready = part.map(centredGroup);
  const under = whole.under.flatMap((model): SlopeUnderNoise[] => {
    const fit = fitUnder(ready, model);
    if (fit === null) return [];
    const variance = ownVarianceCounts ? Math.max(model.variance, fit.errors / free) : model.variance;
    return [{ ...model, slope: fit.slope, standardError: Math.sqrt(variance / fit.spread), variance }];
  });
  return under.length === 0 ? null : { ...whole, ...mixed(under, whole.degreesOfFreedom, part.length, n) };
}

/** The same with a doubt of another kind added to every standard error. */
export function withDoubt(slope: RememberedSlope, doubt: number): RememberedSlope {
  if (doubt === 0) return slope;
  const under = slope.under.map((one) => ({ ...one, standardError: Math.hypot(one.standardError, doubt) }));
  return { ...slope, ...mixed(under, slope.degreesOfFreedom, slope.groups, slope.n) };
}

function mixed(under: readonly SlopeUnderNoise[], degreesOfFreedom: number, groups: number, n: number) {
  const total = under.reduce((sum, { weight }) => sum + weight, 0);
  const scaled = under.map((one) => ({ ...one, weight: one.weight / total }));
  const slope = scaled.reduce((sum, one) => sum + one.weight * one.slope, 0);
  const squares = scaled.reduce(
    (sum, one) => sum + one.weight * (one.standardError ** 2 + (one.slope - slope) ** 2),
    0,
  );
  return { under: scaled, degreesOfFreedom, slope, standardError: Math.sqrt(squares), groups, n };
}

interface Fit {
  readonly slope: number;
  readonly spread: number;
  readonly errors: number;
  readonly logDeterminant: number;
}

interface Centred {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly places: readonly number[];
}

function centredGroup({ x, y, places }: Group): Centred {
  return { x: centred(x), y: centred(y), places };
}

/** Less their mean. */
export function centred(values: readonly number[]): Float64Array {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Float64Array.from(values, (value) => value - middle);
}

function fitUnder(groups: readonly Centred[], model: NoiseModel): Fit | null {
  let [xx, xy, yy, logDeterminant, size] = [0, 0, 0, 0, 0];
  let whitening: Whitening | null = null;
  let grid: readonly number[] = [];
  for (const { x, y, places } of groups) {
    // Lives of one length have one grid, and need one filter.
    if (whitening === null || !isSameGrid(grid, places)) whitening = whiteningOf(places, model);
    grid = places;
    const [rowsOfX, rowsOfY] = [whitening.rows(x), whitening.rows(y)];
    xx += dotOf(rowsOfX, rowsOfX);
    xy += dotOf(rowsOfX, rowsOfY);
    yy += dotOf(rowsOfY, rowsOfY);
    size += dotOf(x, x);
    logDeterminant += whitening.logDeterminant;
  }
  if (!(xx > leastMovingShare * size)) return null;
  const slope = xy / xx;
  return {
    slope,
    spread: xx,
    errors: Math.max(0, yy - xy * slope),
    logDeterminant: logDeterminant + Math.log(xx / size),
  };
}

function isSameGrid(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((place, index) => place === other[index]);
}
