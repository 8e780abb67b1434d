// The upper tail of the standard normal distribution: p-values from z.
// Not simple-statistics' cumulative probability: that is a table with four digits, and far out it is 0.

/** From here on the continued fraction is quick, and the series would lose digits. */
const farOut = 2.5;

/**
 * The probability that a standard normal draw lies above z. Relative error below 1e-12 as far as a double reaches (z = 38).
 *
 *     near 0    1/2 - density(z) * (z + z³/3 + z⁵/(3*5) + ...)                Laplace's series
 *     far out   density(z) / (z + 1/(z + 2/(z + 3/(z + ...))))                Laplace's continued fraction
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  if (z < farOut) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > 1e-17 * sum; odd += 2) {
      term *= z ** 2 / odd;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  // Evaluated from the inside out; 200 levels are enough at the border, and more than enough beyond it.
  for (let level = 200; level >= 1; level -= 1) fraction = z + level / fraction;
  return density / fraction;
}
