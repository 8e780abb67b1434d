// Turns values whose errors remember into rows whose errors do not, and takes the group's intercept out of them.

/**
 * The whitening of one group, to be applied to every column of a fit alike.
 *
 * Prais and Winsten 1954, at lag-one autocorrelation a (0..1): the first row is z * sqrt(1 - a²), every other
 * c * (z - a^d * z before), where d is the distance to the point before on the grid and c = sqrt((1 - a²) / (1 - a^2d)), which
 * gives all rows the variance of one innovation. At a = 1 there is no first row (it becomes 0) and c = 1 / sqrt(d).
 *
 * The constant becomes a column as well; what it explains is removed from every other column, which removes the intercept.
 * At a = 1 differences have taken it already.
 */
export function whitening(
  places: readonly number[],
  autocorrelation: number,
): (values: readonly number[]) => readonly number[] {
  const weights = places.map((place, index) => rowWeight(place - (places[index - 1] ?? -1), index, autocorrelation));
  const constant = weights.map(({ own, before }) => own - before);
  const size = dot(constant, constant);
  return (values) => {
    // Centred first: the constant is removed anyway, and small numbers keep their digits.
    const middle = meanOf(values);
    const rows = weights.map(
      ({ own, before }, index) =>
        own * ((values[index] ?? 0) - middle) - (index === 0 ? 0 : before * ((values[index - 1] ?? 0) - middle)),
    );
    if (size <= 1e-12) return rows;
    const share = dot(rows, constant) / size;
    return rows.map((row, index) => row - share * (constant[index] ?? 0));
  };
}

interface RowWeight {
  readonly own: number;
  readonly before: number;
}

function rowWeight(distance: number, index: number, autocorrelation: number): RowWeight {
  if (index === 0) return { own: Math.sqrt(1 - autocorrelation ** 2), before: 0 };
  const scale =
    autocorrelation === 1
      ? 1 / Math.sqrt(distance)
      : Math.sqrt((1 - autocorrelation ** 2) / (1 - autocorrelation ** (2 * distance)));
  return { own: scale, before: scale * autocorrelation ** distance };
}

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Sum of products; the longer list's rest counts as 0. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
