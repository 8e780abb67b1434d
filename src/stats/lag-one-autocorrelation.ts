// How strongly each residual of a fitted line remembers the one before. Errs on the side of more memory: too little of it
// makes intervals too narrow, and that is the dangerous direction.

import type { Group } from './group.ts';

/**
 * Pooled lag-one autocorrelation of the residuals of a line with one intercept per group (ordinary fit), corrected:
 *
 * 1. a fitted line eats memory, most in short groups: add (1 + 3a) / (points per group) + (1 + a) / n;
 * 2. one standard error of the estimate is added;
 * 3. within 8/n of 1 nothing tells it from a random walk, and it is taken to be one: exactly 1.
 *
 * `residuals` run group after group, one per point. Only neighbours on the grid count as pairs; when fewer than half of the
 * possible pairs are neighbours the answer is 1. Result: 0..1.
 */
export function lagOneAutocorrelation(groups: readonly Group[], residuals: readonly number[]): number {
  const n = residuals.length;
  let squares = 0;
  let products = 0;
  let pairs = 0;
  let index = 0;
  for (const group of groups) {
    for (const [position, place] of group.places.entries()) {
      const residual = residuals[index] ?? 0;
      squares += residual * residual;
      const previousPlace = group.places[position - 1];
      if (previousPlace !== undefined && place - previousPlace === 1) {
        products += residual * (residuals[index - 1] ?? 0);
        pairs += 1;
      }
      index += 1;
    }
  }
  const possible = n - groups.length;
  if (pairs < possible / 2) return 1;
  const raw = squares <= 1e-18 ? 0 : ((products / squares) * possible) / pairs;
  const perGroup = n / groups.length;
  const unbiased = clamp(raw + (1 + 3 * raw) / perGroup + (1 + raw) / n, 0, 0.999);
  const cautious = Math.min(1, unbiased + Math.sqrt((1 - unbiased ** 2) / n));
  return cautious > 1 - 8 / n ? 1 : cautious;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
