// Closeness of numbers that were computed on different paths.

import { expect } from 'vitest';

/** Fails unless `have` is `want` to the relative tolerance (absolute below 1). */
export function expectNear(have: number | undefined, want: number, tolerance = 1e-8, what = 'value'): void {
  const distance = Math.abs((have ?? Number.NaN) - want);
  expect(distance <= tolerance * Math.max(1, Math.abs(want)), `${what}: have ${have}, want ${want}`).toBe(true);
}
