// Several columns (a time, a covariate, a step, counts) fitted at once, each group with its own intercept, at a given lag-one
// autocorrelation. Generalised least squares; where there is one column, whitened-line.ts says the same in fewer words.

import { dot, whitening } from './prais-winsten.ts';

export interface FitGroup {
  readonly y: readonly number[];
  /** Every group has the same columns in the same order, each as long as y. */
  readonly columns: readonly (readonly number[])[];
  /** Place of each point on the group's even grid, rising; a missing point shows as a jump of more than one. */
  readonly places: readonly number[];
}

export interface WhitenedFit {
  /** One per column: units of y per unit of the column, all other columns held. */
  readonly coefficients: readonly number[];
  /** Covariance of the coefficients, if the whitened errors are white. */
  readonly covariance: readonly (readonly number[])[];
  /** Per column, the part of it (whitened, intercepts removed) that no other column explains: one value per point. */
  readonly ownParts: readonly (readonly number[])[];
  /** Sums of squares of those parts. */
  readonly spreads: readonly number[];
  /** The whole columns, whitened, intercepts removed. */
  readonly columns: readonly (readonly number[])[];
  /** Whitened residuals, one per point, group after group. */
  readonly residuals: readonly number[];
  /** Residual sum of squares over n less the parameters: variance of an innovation. */
  readonly variance: number;
  readonly n: number;
  /** Intercepts and columns. */
  readonly parameters: number;
}

const fewestFree = 4;
/** A column is a combination of the others when less than this share of its squares is its own. */
const leastOwnShare = 1e-12;
/** A column does not move when what whitening leaves of it is rounding. */
const leastMovingShare = 1e-24;

/**
 * Least squares on whitened rows, by directions at right angles (see `directionsOf`). With X the whitened columns, Q the
 * directions and Q = X M: coefficients = M Qᵀy, and (XᵀX)⁻¹ = M Mᵀ, which times the variance is the covariance.
 *
 * null when fewer than 4 degrees of freedom are left, or when a column does not move or is a combination of the others.
 * Complexity n * columns².
 */
export function whitenedFit(groups: readonly FitGroup[], autocorrelation: number): WhitenedFit | null {
  const width = groups[0]?.columns.length ?? 0;
  const n = groups.reduce((sum, { y }) => sum + y.length, 0);
  const parameters = groups.length + width;
  if (n - parameters < fewestFree) return null;
  const whitened = groups.map(({ y, columns, places }) => {
    const white = whitening(places, autocorrelation);
    return { y: white(y), columns: columns.map(white) };
  });
  const columns = Array.from({ length: width }, (_, at) => whitened.flatMap((group) => group.columns[at] ?? []));
  const moves = columns.every((column, at) => {
    const before = groups.reduce((sum, group) => sum + dot(group.columns[at] ?? [], group.columns[at] ?? []), 0);
    return dot(column, column) > leastMovingShare * before;
  });
  const directions = moves ? directionsOf(columns) : null;
  if (directions === null) return null;
  let residuals: readonly number[] = whitened.flatMap((group) => group.y);
  let coefficients: readonly number[] = columns.map(() => 0);
  for (const { values, recipe } of directions) {
    const share = dot(values, residuals);
    residuals = plus(residuals, -share, values);
    coefficients = plus(coefficients, share, recipe);
  }
  const variance = dot(residuals, residuals) / (n - parameters);
  const rows = columns.map((_, at) => directions.map(({ recipe }) => recipe[at] ?? 0));
  return {
    coefficients,
    covariance: rows.map((row) => rows.map((other) => variance * dot(row, other))),
    ownParts: rows.map((row) => ownPart(row, directions)),
    spreads: rows.map((row) => 1 / dot(row, row)),
    columns,
    residuals,
    variance,
    n,
    parameters,
  };
}

interface Direction {
  /** One value per point; squares sum to 1, products with every other direction to 0. */
  readonly values: readonly number[];
  /** How much of each column it is made of: a column of M. */
  readonly recipe: readonly number[];
}

/**
 * Gram-Schmidt in its stable form (Björck 1967): from each column what earlier directions explain is removed, and the rest
 * scaled to length 1. What is done to the column is done to its recipe. null when nothing is left of a column.
 */
function directionsOf(columns: readonly (readonly number[])[]): readonly Direction[] | null {
  const directions: Direction[] = [];
  for (const [at, column] of columns.entries()) {
    let values = column;
    let recipe: readonly number[] = columns.map((_, other) => (other === at ? 1 : 0));
    for (const earlier of directions) {
      const share = dot(earlier.values, values);
      values = plus(values, -share, earlier.values);
      recipe = plus(recipe, -share, earlier.recipe);
    }
    const own = dot(values, values);
    if (!(own > leastOwnShare * dot(column, column))) return null;
    const length = Math.sqrt(own);
    directions.push({ values: values.map((value) => value / length), recipe: recipe.map((part) => part / length) });
  }
  return directions;
}

/** X (XᵀX)⁻¹ gives each column's own part over its spread, and X (XᵀX)⁻¹ = Q Mᵀ. */
function ownPart(row: readonly number[], directions: readonly Direction[]): readonly number[] {
  const spread = 1 / dot(row, row);
  return directions.reduce<readonly number[]>(
    (sum, { values }, at) => plus(sum, spread * (row[at] ?? 0), values),
    (directions[0]?.values ?? []).map(() => 0),
  );
}

function plus(values: readonly number[], share: number, other: readonly number[]): readonly number[] {
  return values.map((value, index) => value + share * (other[index] ?? 0));
}
