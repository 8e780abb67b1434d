import { describe, expect, it } from 'vitest';
import { mserCut } from '../../src/stats/mser.ts';
import { createRandom } from '../../src/stats/random.ts';
import { settlingCut } from '../../src/stats/settling-cut.ts';
import { normal } from '../judge/families.ts';
import known from '../known-values/mser.json' with { type: 'json' };
import { expectNear } from './near.ts';

describe('MSER', () => {
  it.each(known.cases.map((row, index) => ({ index, ...row })))(
    'is the best of all cuts tried in exact fractions (case $index, batches of $batch)',
    ({ values, batch, cut, mean, isSettled }) => {
      const have = mserCut(values, batch);
      expect(have).toMatchObject({ cut, isSettled });
      expectNear(have?.mean, mean, 1e-12);
    },
  );

  it('calls what grows to the end unsettled, where the cut about a line leaves it whole', () => {
    const random = createRandom(1);
    const y = Array.from({ length: 96 }, (_, index) => index + 0.1 * normal(random));
    const places = y.map((_, place) => place);
    expect(mserCut(y)?.isSettled).toBe(false);
    expect(settlingCut([{ x: places, y, places, slots: 96 }])).toBe(0);
  });

  it('has no answer for fewer than ten batches, and refuses half a value', () => {
    expect(mserCut([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeNull();
    expect(
      mserCut(
        Array.from({ length: 49 }, () => 1),
        5,
      ),
    ).toBeNull();
    expect(() => mserCut([1, 2], 0.5)).toThrow(RangeError);
  });
});
