// The quantile function of the standard normal distribution.
// Not simple-statistics' probit: that one rests on an approximation good to three digits only.

const central = {
  above: [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
  ],
  below: [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1],
};
const outer = {
  above: [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ],
  below: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
};

/** Where the outer approximation takes over. */
const outerShare = 0.02425;

/**
 * The value below which a standard normal draw falls with the given probability (0 < probability < 1).
 * Rational approximation by P. J. Acklam; relative error below 1.2e-9. Throws RangeError outside the open interval.
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`normalQuantile requires a probability between 0 and 1, got ${probability}`);
  }
  if (probability > 1 - outerShare) return -normalQuantile(1 - probability);
  if (probability < outerShare) {
    const distance = Math.sqrt(-2 * Math.log(probability));
    return polynomial(outer.above, distance) / polynomial(outer.below, distance);
  }
  const offset = probability - 0.5;
  const square = offset * offset;
  return (offset * polynomial(central.above, square)) / polynomial(central.below, square);
}

/** Highest power first. */
function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduce((sum, coefficient) => sum * at + coefficient, 0);
}
