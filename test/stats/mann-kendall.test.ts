import { describe, expect, it } from 'vitest';
import { mannKendall, mannKendallWithMemory } from '../../src/stats/mann-kendall.ts';
import { normalTail } from '../../src/stats/normal-tail.ts';
import { createRandom } from '../../src/stats/random.ts';
import { normal } from '../judge/families.ts';
import known from '../known-values/mann-kendall.json' with { type: 'json' };
import tails from '../known-values/normal-tail.json' with { type: 'json' };
import { expectNear } from './near.ts';

describe('Mann-Kendall', () => {
  it.each(known.cases.map((row, index) => ({ index, ...row })))('agrees with the double sum (case $index)', (row) => {
    const have = mannKendall(row.values);
    expect(have?.score).toBe(row.score);
    expectNear(have?.variance, row.variance, 1e-12);
    expectNear(have?.z, row.z, 1e-12);
    expectNear(have?.p, row.p, 1e-12);
    expect(have?.inflation).toBe(1);
  });

  it.each(known.cases.map((row, index) => ({ index, ...row })))(
    'with memory agrees with the paper, never below a factor of 1 (case $index)',
    (row) => {
      const have = mannKendallWithMemory(row.values, { lags: row.lags });
      expectNear(have?.inflation, row.inflation, 1e-10);
      expectNear(have?.variance, row.variance * row.inflation, 1e-10);
      expectNear(have?.z, row.correctedZ, 1e-10);
      expectNear(have?.p, row.correctedP, 1e-10);
    },
  );

  it('is no surer of a walk than of noise once memory is allowed for', () => {
    const random = createRandom(2);
    let at = 0;
    const walk = Array.from({ length: 100 }, () => (at = 0.9 * at + normal(random)));
    expect(mannKendallWithMemory(walk)?.p).toBeGreaterThan(mannKendall(walk)?.p ?? 1);
  });

  it('says nothing of three values, and of equal ones that nothing moves', () => {
    expect(mannKendall([1, 2, 3])).toBeNull();
    expect(mannKendallWithMemory([1, 2, 3])).toBeNull();
    expect(mannKendallWithMemory([5, 5, 5, 5])).toMatchObject({ score: 0, z: 0, p: 1, inflation: 1 });
    expect(() => mannKendall([1, 2, 3, Number.NaN])).toThrow(RangeError);
  });

  it('looks at all lags of a short series, and at fewer of a long one', () => {
    const random = createRandom(4);
    const values = Array.from({ length: 300 }, () => normal(random));
    expect(mannKendallWithMemory(values)).toEqual(mannKendallWithMemory(values, { lags: 299 }));
    const long = Array.from({ length: 2500 }, () => normal(random));
    expect(mannKendallWithMemory(long)).toEqual(mannKendallWithMemory(long, { lags: 1600 }));
  });
});

describe('normal tail', () => {
  it.each(tails.cases)('above $z is $expected', ({ z, expected }) => {
    expect(Math.abs(normalTail(z) / expected - 1)).toBeLessThan(1e-12);
  });

  it('ends at 0 and 1', () => {
    expect(normalTail(Number.POSITIVE_INFINITY)).toBe(0);
    expect(normalTail(Number.NEGATIVE_INFINITY)).toBe(1);
  });
});
