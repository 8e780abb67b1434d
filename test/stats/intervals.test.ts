import { describe, expect, it } from 'vitest';
import { batchMean } from '../../src/stats/batch-mean.ts';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';
import { ordinaryLine } from '../../src/stats/ordinary-line.ts';
import { shareInterval } from '../../src/stats/share-interval.ts';
import { studentTQuantile } from '../../src/stats/student-t-quantile.ts';

describe('share interval', () => {
  it('has no answer without trials', () => expect(shareInterval(0, 0)).toBeNull());

  it('ends exactly at 0 and at 1 where every trial went one way', () => {
    expect(shareInterval(0, 50)?.low).toBe(0);
    expect(shareInterval(50, 50)?.high).toBe(1);
  });

  it('refuses more hits than trials', () => expect(() => shareInterval(3, 2)).toThrow(RangeError));
});

describe('batch mean', () => {
  it('has no answer for fewer than eight values', () => expect(batchMean([1, 2, 3, 4, 5, 6, 7])).toBeNull());

  it('gives a constant its value without width', () => {
    expect(batchMean(Array.from({ length: 90 }, () => 40))).toMatchObject({ mean: 40, low: 40, high: 40, n: 90 });
  });

  it('is wider for values that remember than for the same values shuffled', () => {
    const slow = Array.from({ length: 200 }, (_, index) => Math.sin(index / 20));
    const shuffled = slow.map((_, index) => slow[(index * 83) % 200] ?? 0);
    const width = (values: readonly number[]) => (batchMean(values)?.high ?? 0) - (batchMean(values)?.low ?? 0);
    expect(width(slow)).toBeGreaterThan(2 * width(shuffled));
  });
});

describe('ordinary line', () => {
  it('has no answer for one point or for equal x', () => {
    expect(ordinaryLine([1], [1])).toBeNull();
    expect(ordinaryLine([2, 2], [1, 5])).toBeNull();
  });

  it('explains nothing of a series that never moves', () => {
    expect(ordinaryLine([0, 1, 2], [5, 5, 5])).toMatchObject({ slope: 0, rSquared: 0 });
  });

  it('refuses lists of different length', () => expect(() => ordinaryLine([1], [])).toThrow(RangeError));
});

describe('quantiles', () => {
  it('refuse what has none', () => {
    expect(() => normalQuantile(0)).toThrow(RangeError);
    expect(() => normalQuantile(1)).toThrow(RangeError);
    expect(() => studentTQuantile(0.9, 2)).toThrow(RangeError);
  });
});
