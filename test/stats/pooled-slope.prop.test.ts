// What must hold of a slope whatever the data: it follows shifts and scales as a slope does.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Group } from '../../src/stats/group.ts';
import { pooledSlope } from '../../src/stats/pooled-slope.ts';

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 12, maxLength: 60 });

function groupOf(y: readonly number[]): Group {
  return { x: y.map((_, place) => place / 10), y, places: y.map((_, place) => place), slots: y.length };
}

function close(have: number | undefined, want: number, size: number): void {
  expect(Math.abs((have ?? Number.NaN) - want)).toBeLessThanOrEqual(1e-6 * Math.max(1, size));
}

it('is the same for values shifted by a constant', () => {
  fc.assert(
    fc.property(values, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (y, shift) => {
      const before = pooledSlope([groupOf(y)], 1e-6);
      const after = pooledSlope([groupOf(y.map((value) => value + shift))], 1e-6);
      close(after?.slope, before?.slope ?? Number.NaN, Math.abs(before?.slope ?? 0));
    }),
  );
});

it('scales with the values, and so does its error', () => {
  fc.assert(
    fc.property(values, fc.double({ min: 0.01, max: 100, noNaN: true }), (y, scale) => {
      const before = pooledSlope([groupOf(y)], 1);
      const after = pooledSlope([groupOf(y.map((value) => value * scale))], scale ** 2);
      close(after?.slope, scale * (before?.slope ?? Number.NaN), scale * 1000);
      close(after?.standardError, scale * (before?.standardError ?? Number.NaN), scale * 1000);
    }),
  );
});

it('rises by exactly what is added as a line', () => {
  fc.assert(
    fc.property(values, fc.double({ min: -100, max: 100, noNaN: true }), (y, rise) => {
      const before = pooledSlope([groupOf(y)], 1e-6);
      const after = pooledSlope([groupOf(y.map((value, place) => value + (rise * place) / 10))], 1e-6);
      close(after?.slope, (before?.slope ?? Number.NaN) + rise, 1000);
      close(after?.standardError, before?.standardError ?? Number.NaN, 1000);
    }),
  );
});

it('does not care in which order the lives come', () => {
  fc.assert(
    fc.property(values, values, (one, other) => {
      const forward = pooledSlope([groupOf(one), groupOf(other)], 1e-6);
      const backward = pooledSlope([groupOf(other), groupOf(one)], 1e-6);
      close(backward?.slope, forward?.slope ?? Number.NaN, Math.abs(forward?.slope ?? 0));
    }),
  );
});
