// The upper tail of Student's t distribution: p-values of estimates whose scatter was itself estimated.
// Not the quantile (student-t-quantile.ts), which is an expansion and worthless far out.

import { incompleteBeta } from './incomplete-beta.ts';
import { normalTail } from './normal-tail.ts';

/** From here on the normal tail is right to three digits as far as six standard errors, and logarithms of gamma lose more. */
const manyDegrees = 1e6;

/**
 * The probability that a draw of Student's t lies above `t`; any degrees of freedom above 0, Infinity is the normal
 * distribution. Through the regularised incomplete beta function (Abramowitz and Stegun 26.7.1). Throws RangeError for none.
 */
export function studentTTail(t: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0))
    throw new RangeError(`studentTTail requires degrees of freedom above 0, got ${degreesOfFreedom}`);
  if (t < 0) return 1 - studentTTail(-t, degreesOfFreedom);
  if (degreesOfFreedom >= manyDegrees) return normalTail(t);
  if (t === Number.POSITIVE_INFINITY) return 0;
  return incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
}
