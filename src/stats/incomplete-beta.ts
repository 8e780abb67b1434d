// The regularised incomplete beta function: what tails of binomial and t distributions are made of.

import { gammaln } from 'simple-statistics';

/** Stands for 0 where the continued fraction would divide by it. */
const tiny = 1e-300;

/**
 * I_x(a, b), the share of the beta distribution with parameters a, b > 0 that lies below x; 0 <= x <= 1.
 *
 * Continued fraction of Gauss (Abramowitz and Stegun 26.5.8), evaluated forwards by Lentz's rule (1976). It is quick left of
 * the distribution's middle; right of it the mirrored tail is taken. Some sqrt(max(a, b)) steps. Relative error below 1e-11 up to
 * a + b of ten thousand and 1e-7 at ten million: logarithms of gamma grow, and differences of them lose digits.
 * Throws RangeError outside its domain.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0))
    throw new RangeError(`incompleteBeta requires 0 <= x <= 1 and a, b > 0, got ${x}, ${a}, ${b}`);
  if (x === 0 || x === 1) return x;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(front) / a) * continuedFraction(x, a, b);
}

/** 1/(1 + d1/(1 + d2/(1 + ...))), with d(2m) and d(2m+1) as below. */
function continuedFraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let value = denominator;
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const term of [even, odd]) {
      denominator = 1 / kept(1 + term * denominator);
      numerator = kept(1 + term / numerator);
      change *= numerator * denominator;
    }
    value *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return value;
}

function kept(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
