// Did the level jump once, and where? Tries 29 places for the jump and takes the clearest. Only rises: for falls turn y over.
// A trend has no part in the model, so a drift looks like a step as well; the errors of both fits say which explains more.

import type { Group } from './group.ts';
import { normalQuantile } from './normal-quantile.ts';
import { normalTail } from './normal-tail.ts';
import type { PooledSlope } from './pooled-slope.ts';
import { studentTQuantile } from './student-t-quantile.ts';
import { whitenedLine } from './whitened-line.ts';

export interface StepAtSplit {
  /** The new level begins at this share of every group's grid. */
  readonly share: number;
  /** New level less old, units of y. */
  readonly size: number;
  readonly standardError: number;
  /** Size over standard error. */
  readonly z: number;
  readonly degreesOfFreedom: number;
}

export interface SupStep extends StepAtSplit {
  /** What z must exceed to be more than the luckiest of all places tried. */
  readonly threshold: number;
  /** Squared error around the two levels over squared error around a line, both ordinary fits; 1 where the line is perfect. */
  readonly errorRatio: number;
  /** Every place tried, in order. */
  readonly splits: readonly StepAtSplit[];
}

/** How a slope is estimated: `pooledSlope`, or `covariateSlope` to hold a covariate. */
export type SlopeOf<G extends Group> = (groups: readonly G[]) => PooledSlope | null;

/** Splits at 6/40, 7/40 .. 34/40: on each side at least 15 % of a group. */
const splitParts = 40;
const firstSplit = 6;
const lastSplit = 34;
/** A z of 4 at one of 29 places has, without a step, a chance near 1 in 1,000. */
const plainThreshold = 4;
const fewestPointsAlone = 40;

/**
 * Sup test over the place of the step (Andrews 1993). For each split the model is: an intercept per group, and one step at that
 * share of every group. It is fitted as a slope on a column of 0 and 1, so errors, memory and covariate are treated as in
 * any slope, memory learnt anew for each split. The first of the largest z counts.
 *
 * `tests`: how many series are searched in all; more of them ask for a larger z. null when no split can be fitted.
 */
export function supStep<G extends Group>(groups: readonly G[], slopeOf: SlopeOf<G>, tests = 1): SupStep | null {
  const splits: StepAtSplit[] = [];
  let best: StepAtSplit | null = null;
  for (let part = firstSplit; part <= lastSplit; part += 1) {
    const fit = slopeOf(steppedAt(groups, part));
    if (fit === null) continue;
    const { slope: size, standardError, degreesOfFreedom } = fit;
    const split = { share: part / splitParts, size, standardError, z: size / standardError, degreesOfFreedom };
    splits.push(split);
    if (split.z > (best?.z ?? Number.NEGATIVE_INFINITY)) best = split;
  }
  if (best === null) return null;
  return {
    ...best,
    threshold: stepThreshold(best.degreesOfFreedom, tests),
    errorRatio: errorRatio(groups, steppedAt(groups, Math.round(best.share * splitParts))),
    splits,
  };
}

/**
 * Each group on its own, for steps that came in one group only. Groups under 40 points are left out; all that are tried count
 * as tests. The group whose z exceeds its threshold by the largest factor, with its index; null when none could be tried.
 */
export function supStepAlone<G extends Group>(
  groups: readonly G[],
  slopeOf: SlopeOf<G>,
): { readonly group: number; readonly step: SupStep } | null {
  const tried = groups.flatMap((group, index) => (group.x.length >= fewestPointsAlone ? [index] : []));
  let best: { readonly group: number; readonly step: SupStep } | null = null;
  for (const index of tried) {
    const step = supStep(groups.slice(index, index + 1), slopeOf, tried.length);
    if (step === null) continue;
    if (best === null || step.z / step.threshold > best.step.z / best.step.threshold) best = { group: index, step };
  }
  return best;
}

/**
 * The z that a step must exceed: 4 for one series and many degrees of freedom. For more series the chance behind it is
 * divided by their number; for few degrees of freedom it is stretched as Student's t is against the normal at .999.
 */
export function stepThreshold(degreesOfFreedom: number, tests = 1): number {
  const z = tests === 1 ? plainThreshold : -normalQuantile(normalTail(plainThreshold) / tests);
  return (z * studentTQuantile(0.999, degreesOfFreedom)) / normalQuantile(0.999);
}

/** x becomes 1 from part/40 of each group's grid on, 0 before. */
function steppedAt<G extends Group>(groups: readonly G[], part: number): readonly G[] {
  return groups.map((group) => ({
    ...group,
    x: group.places.map((place) => (splitParts * place >= part * group.slots ? 1 : 0)),
  }));
}

function errorRatio(groups: readonly Group[], stepped: readonly Group[]): number {
  const [line, step] = [groups, stepped].map((fitted) => {
    const fit = whitenedLine(fitted, 0);
    return fit === null ? 0 : fit.variance * (fit.n - fit.parameters);
  });
  return line === undefined || step === undefined || line === 0 ? 1 : step / line;
}
