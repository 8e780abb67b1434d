// The quantile function of Student's t distribution, for intervals of slopes and means.
// Not a general library: no density, no p-values.

import { normalQuantile } from './normal-quantile.ts';

/**
 * The value below which a draw of Student's t falls with the given probability.
 *
 * Fisher's expansion of t around the normal quantile, four terms. Within 0.3 % of the true value from 6 degrees of
 * freedom on (up to probability .9995), within 2 % from 4 on; it never decides alone, so this is enough.
 * Throws RangeError for fewer than 3 degrees of freedom, where the expansion is worthless.
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom >= 3)) {
    throw new RangeError(`studentTQuantile requires at least 3 degrees of freedom, got ${degreesOfFreedom}`);
  }
  const z = normalQuantile(probability);
  const z3 = z ** 3;
  const z5 = z ** 5;
  const z7 = z ** 7;
  const z9 = z ** 9;
  const v = degreesOfFreedom;
  return (
    z +
    (z3 + z) / (4 * v) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * v ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * v ** 3) +
    (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * v ** 4)
  );
}
