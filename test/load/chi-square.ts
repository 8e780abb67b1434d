// How far counts lie from what was asked, for the tests of this folder.

/** Sum of (seen - wanted)^2 / wanted. `shares` sum to 1 and none is 0. */
export function chiSquare(counts: readonly number[], shares: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, at) => {
    const wanted = (shares[at] ?? Number.NaN) * total;
    return sum + (count - wanted) ** 2 / wanted;
  }, 0);
}

/** Exceeded by chance once in ten thousand times (Wilson and Hilferty's approximation). */
export function chiSquareLimit(freedom: number): number {
  const part = 2 / (9 * freedom);
  return freedom * (1 - part + 3.719 * Math.sqrt(part)) ** 3;
}
