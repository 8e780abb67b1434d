import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  secondsToSee,
  smallestVisibleHandleGrowth,
  smallestVisibleMemoryGrowth,
} from '../../src/scenario/smallest-visible.ts';

it.each([
  // The rows of the table, then what follows from them.
  [120, 1, 6_103e6],
  [180, 1, 4_269e6],
  [600, 1, 355e6],
  [3_600, 1, 21e6],
  [4 * 3_600, 1, 21e6 / 8],
  [24 * 3_600, 10, (21e6 / 24 ** 1.5) * Math.sqrt(10)],
  [30, 1, 6_103e6 * 8],
  [3_600, 0.5, 21e6],
])('%d s of memory each %d s show %d bytes per hour', (steady, every, visible) => {
  expect(smallestVisibleMemoryGrowth(steady, every) / visible).toBeCloseTo(1, 9);
});

it('longer sees less, and rarer samples see more only', () => {
  const seconds = fc.double({ min: 10, max: 1e7, noNaN: true });
  fc.assert(
    fc.property(
      seconds,
      fc.double({ min: 1.01, max: 10, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      (t, factor, every) => {
        const now = smallestVisibleMemoryGrowth(t, every);
        return smallestVisibleMemoryGrowth(t * factor, every) < now && smallestVisibleMemoryGrowth(t, every + 1) > now;
      },
    ),
  );
});

it('three handles in the steady time are the least', () => {
  expect(smallestVisibleHandleGrowth(3_600)).toBe(3);
  expect(smallestVisibleHandleGrowth(3 * 3_600)).toBe(1);
});

it('the time to see a limit is the least that does', () => {
  const needed = secondsToSee(10e6, (seconds) => smallestVisibleMemoryGrowth(seconds, 1)) ?? 0;
  expect(smallestVisibleMemoryGrowth(needed, 1)).toBeLessThanOrEqual(10e6);
  expect(smallestVisibleMemoryGrowth(needed * 0.99, 1)).toBeGreaterThan(10e6);
  expect(secondsToSee(0, smallestVisibleHandleGrowth)).toBeNull();
});
