// Reasons not to call growth a leak although its slope is sure: it dies away, it has stopped, or the value is known to
// come down by itself. Guards against false red only: none of them makes anything pass.

import { type SlopeBesideSettling, slopeBesideSettling } from '../stats/beside-settling.ts';
import { type CovariateGroup, covariatePartOf } from '../stats/covariate-group.ts';
import type { CovariateSlope } from '../stats/covariate-slope.ts';
import { studentTQuantile } from '../stats/student-t-quantile.ts';
import { type Measured, slopeBetween } from './growth-measure.ts';
import { largestFall, profileOf, rangeOf } from './growth-profile.ts';
import { surelyBeside } from './growth-sight.ts';
import { isSettling, type Settling } from './settling.ts';

const stoppedShare = 0.5;
const stoppedProbability = 0.95;
const fallsCounted = 6;
const mostMemory = 0.98;

export interface Doubts {
  readonly settling: Settling;
  /** The last third grows surely less than half as fast as the whole. */
  readonly stopped: boolean;
  /** Growth within which the value has come down by itself before. */
  readonly swings: number;
  /** Range of what is left of the blocks when the slope is taken away. */
  readonly wander: number;
}

export function doubtsOf({ whole, rid }: Measured, cut: number): Doubts {
  const settling = isSettling(
    (from, to) => slopeBetween(rid, from, to, whole, false),
    () => (besideSettling(rid, whole)?.atLeast ?? 0) > 0,
  );
  const last = slopeBetween(rid, 2 / 3, 1, whole, false);
  const stopped =
    last !== null &&
    last.slope + studentTQuantile(stoppedProbability, whole.degreesOfFreedom) * last.standardError <
      stoppedShare * whole.slope;
  const profile = profileOf(rid);
  const kept = cut === 0 ? profile : profileOf(covariatePartOf(rid, cut, 1));
  return {
    settling,
    stopped,
    swings: fallsCounted * largestFall(profile),
    wander: rangeOf(kept.map(({ x, y }) => y - whole.slope * x)),
  };
}

/** The line beside the best exponentials. */
export function besideSettling(rid: readonly CovariateGroup[], whole: CovariateSlope): SlopeBesideSettling | null {
  return slopeBesideSettling(rid, {
    autocorrelation: Math.min(whole.autocorrelation, mostMemory),
    leastVariance: whole.variance,
    quantile: surelyBeside,
  });
}

/**
 * If each third of a life goes on to grow by the same share less than the one before: hours of a life after which it grows
 * slower than `rate`. null when it does not slow down.
 */
export function settledAfterHours({ whole, rid }: Measured, rate: number, lifeHours: number): number | null {
  const [first, last] = [slopeBetween(rid, 0, 1 / 3, whole, false), slopeBetween(rid, 2 / 3, 1, whole, false)];
  if (first === null || last === null || !(first.slope > 0) || last.slope >= first.slope) return null;
  if (last.slope <= rate) return lifeHours;
  const perThird = Math.sqrt(last.slope / first.slope);
  return lifeHours * (1 + Math.log(rate / last.slope) / Math.log(perThird) / 3);
}
