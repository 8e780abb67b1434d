// What several covariates explain of y beside x, each effect with its doubt, so that it can be taken out of y. Where the points
// say little about an effect, what was believed before stands in. Not for slopes: pooled-slope.ts judges what is left.

import type { Group } from './group.ts';
import { lagOneAutocorrelation } from './lag-one-autocorrelation.ts';
import { dot } from './prais-winsten.ts';
import { type FitGroup, type WhitenedFit, whitenedFit } from './whitened-fit.ts';

export interface ExplainedGroup extends Group {
  /** Every group has the same covariates in the same order, each as long as y. */
  readonly covariates: readonly (readonly number[])[];
}

/** What is known of a covariate beside its values. */
export interface CovariateRule {
  /** Variance of the noise of one value: what it shows and y does not feel. */
  readonly noise: number;
  /** Units of y per unit of the covariate, before any point was seen; null: nothing is known. */
  readonly belief: { readonly mean: number; readonly variance: number } | null;
}

export interface CovariateEffects {
  /** One per covariate: units of y per unit of it. */
  readonly effects: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

interface Fitted {
  readonly fit: WhitenedFit;
  /** Which covariates are in it, in order, after x and its square. */
  readonly used: readonly number[];
  /** Of each that is in it: share of its squares that is not noise. */
  readonly reliabilities: readonly number[];
}

/** A covariate with a belief that is noise for the most part teaches nothing. */
const leastReliability = 0.2;
/** Share of x that must be its own beside the covariates, and of a covariate with a belief beside x for it to be learnt from. */
const leastOfX = 0.05;
const leastToLearn = 0.002;
/** Columns before the covariates: x and its square. */
const own = 2;
/** Beyond it a fit would see little but differences, and in them the noise of the covariates. */
const mostMemory = 0.95;

/**
 * One fit of x, its square and all covariates (whitened-fit.ts), at the autocorrelation of the ordinary fit. A covariate measured with noise
 * explains too little by the factor r = 1 - noise / own squares (Fuller 1987): its effect is divided by r, and as much as that
 * adds is part of its doubt. Then each belief counts as one more observation (normal prior).
 *
 * A covariate that x explains nearly, or that is noise for the most part, keeps its belief. null when that happens to those
 * without one, or when there are too few points.
 */
export function covariateEffects(
  groups: readonly ExplainedGroup[],
  rules: readonly CovariateRule[],
): CovariateEffects | null {
  const all = rules.map((_, index) => index);
  const fitted = fitWith(groups, rules, all);
  if (fitted === null) return null;
  const { fit, used, reliabilities } = fitted;
  const effects = rules.map(({ belief }) => belief?.mean ?? 0);
  const covariance = rules.map(({ belief }, row) =>
    all.map((column) => (row === column ? (belief?.variance ?? 0) : 0)),
  );
  for (const [at, index] of used.entries()) {
    const reliability = reliabilities[at] ?? 1;
    const measured = fit.coefficients[at + own] ?? 0;
    effects[index] = measured / reliability;
    const row = covariance[index] ?? [];
    for (const [beside, other] of used.entries()) {
      row[other] = (fit.covariance[at + own]?.[beside + own] ?? 0) / reliability / (reliabilities[beside] ?? 1);
    }
    row[index] = (row[index] ?? 0) + (measured * (1 / reliability - 1)) ** 2;
  }
  for (const index of used) believe(effects, covariance, rules[index]?.belief ?? null, index);
  return { effects, covariance };
}

/** With these covariates; else without those that teach nothing and have a belief, which is taken out of y beforehand. */
function fitWith(
  groups: readonly ExplainedGroup[],
  rules: readonly CovariateRule[],
  used: readonly number[],
): Fitted | null {
  const rows = groups.map((group) => ({
    y: group.y.map((value, at) => value - believedAt(group, rules, used, at)),
    columns: [group.x, squared(group.x), ...used.map((index) => group.covariates[index] ?? [])],
    places: group.places,
  }));
  const ordinary = whitenedFit(rows, 0);
  const memory = ordinary === null ? 0 : Math.min(mostMemory, lagOneAutocorrelation(groups, ordinary.residuals));
  const fit = ordinary === null ? null : whitenedFit(rows, memory);
  const hasBelief = (index: number) => rules[index]?.belief !== null;
  if (fit === null) {
    const without = used.filter((index) => !hasBelief(index));
    return without.length === used.length ? null : fitWith(groups, rules, without);
  }
  const reliabilities = used.map((index, at) => {
    const noise = (rules[index]?.noise ?? 0) * (1 + memory ** 2) * fit.n;
    return Math.max(0, 1 - noise / (fit.spreads[at + own] ?? 0));
  });
  const isTold = (at: number) =>
    (reliabilities[at] ?? 0) >= leastReliability && ownShare(fit, at + own) >= leastToLearn;
  const teaches = (at: number) => !hasBelief(used[at] ?? 0) || isTold(at);
  if (!used.every((_, at) => teaches(at))) {
    return fitWith(
      groups,
      rules,
      used.filter((_, at) => teaches(at)),
    );
  }
  const believed = used.flatMap((index, at) => (hasBelief(index) ? [own + at] : []));
  const isTrusted = reliabilities.every((share) => share >= leastReliability);
  return isTrusted && isXTold(rows, believed, memory) ? { fit, used, reliabilities } : null;
}

/** `believed`: columns of covariates with a belief. Beside the others x has enough of its own. With a belief the doubt of the effect says the rest. */
function isXTold(rows: readonly FitGroup[], believed: readonly number[], memory: number): boolean {
  if (rows[0]?.columns.length === own + believed.length) return true;
  const fit = whitenedFit(
    rows.map(({ columns, ...row }) => ({ ...row, columns: columns.filter((_, at) => !believed.includes(at)) })),
    memory,
  );
  return fit !== null && ownShare(fit, 0) >= leastOfX;
}

/** Share of a column's squares that no other column explains. */
function ownShare({ spreads, columns }: WhitenedFit, at: number): number {
  const column = columns[at] ?? [];
  return (spreads[at] ?? 0) / dot(column, column);
}

/** About its mean: y may bend with x without that being any covariate's doing. */
function squared(x: readonly number[]): readonly number[] {
  const middle = x.reduce((sum, value) => sum + value, 0) / x.length;
  return x.map((value) => (value - middle) ** 2);
}

function believedAt(
  group: ExplainedGroup,
  rules: readonly CovariateRule[],
  used: readonly number[],
  at: number,
): number {
  return rules.reduce(
    (sum, { belief }, index) =>
      belief === null || used.includes(index) ? sum : sum + belief.mean * (group.covariates[index]?.[at] ?? 0),
    0,
  );
}

/** The belief as an observation of one effect: all effects and their covariance move as far as they hang together with it. */
function believe(effects: number[], covariance: number[][], belief: CovariateRule['belief'], index: number): void {
  if (belief === null) return;
  const column = covariance.map((row) => row[index] ?? 0);
  const scale = 1 / ((column[index] ?? 0) + belief.variance);
  const miss = belief.mean - (effects[index] ?? 0);
  for (const [at, shared] of column.entries()) {
    effects[at] = (effects[at] ?? 0) + shared * scale * miss;
    const row = covariance[at] ?? [];
    for (const [other, also] of column.entries()) row[other] = (row[other] ?? 0) - shared * scale * also;
  }
}

/** Variance of a sum of the effects, each times its weight. */
export function varianceOfSum({ covariance }: CovariateEffects, weights: readonly number[]): number {
  return weights.reduce(
    (sum, weight, row) =>
      sum + weights.reduce((inner, other, column) => inner + weight * other * (covariance[row]?.[column] ?? 0), 0),
    0,
  );
}
