// What the tests of the families measure on a series.

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
  return sum / values.length;
}

export function deviationOf(values: ArrayLike<number>): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(Array.from(values, (value) => (value - mean) ** 2)));
}

/** Of a series about its mean. */
export function autocorrelation(values: ArrayLike<number>, lag: number): number {
  const mean = meanOf(values);
  let products = 0;
  let squares = 0;
  for (let index = 0; index < values.length; index += 1) {
    const here = (values[index] ?? 0) - mean;
    squares += here ** 2;
    if (index >= lag) products += here * ((values[index - lag] ?? 0) - mean);
  }
  return products / squares;
}

export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const middleA = meanOf(a);
  const middleB = meanOf(b);
  let products = 0;
  for (let index = 0; index < a.length; index += 1) {
    products += ((a[index] ?? 0) - middleA) * ((b[index] ?? 0) - middleB);
  }
  return products / (a.length * deviationOf(a) * deviationOf(b));
}
