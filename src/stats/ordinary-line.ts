// The ordinary least-squares line through points, with R². Shown in reports as a familiar figure; nothing is decided by it:
// R² above 0.8 needs a rise of 6.9 times the noise however many points there are.

export interface OrdinaryLine {
  /** Rise of y per unit of x. */
  readonly slope: number;
  /** y at x = 0. */
  readonly intercept: number;
  /** Share of the variance of y that the line explains; 0 where y never changes. */
  readonly rSquared: number;
  readonly n: number;
}

/**
 * Least-squares line of y on x, both centred first: raw sums lose digits when x is a large clock value.
 * null for fewer than two points or when all x are equal. Throws RangeError when the lengths differ.
 */
export function ordinaryLine(x: readonly number[], y: readonly number[]): OrdinaryLine | null {
  if (x.length !== y.length)
    throw new RangeError(`ordinaryLine requires as many x as y, got ${x.length} and ${y.length}`);
  const n = x.length;
  if (n < 2) return null;
  const meanX = mean(x);
  const meanY = mean(y);
  let sumXX = 0;
  let sumXY = 0;
  let sumYY = 0;
  for (const [index, xValue] of x.entries()) {
    const dx = xValue - meanX;
    const dy = (y[index] ?? 0) - meanY;
    sumXX += dx * dx;
    sumXY += dx * dy;
    sumYY += dy * dy;
  }
  if (sumXX === 0) return null;
  const slope = sumXY / sumXX;
  const rSquared = sumYY === 0 ? 0 : (sumXY * sumXY) / (sumXX * sumYY);
  return { slope, intercept: meanY - slope * meanX, rSquared, n };
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
