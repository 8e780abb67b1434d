import { describe, expect, it } from 'vitest';
import {
  createLatencyHistogram,
  type LatencyHistogram,
  quantiles,
  recordSeconds,
  secondsAtRank,
} from '../../src/stats/latency-histogram.ts';
import { quantileInterval } from '../../src/stats/quantile-interval.ts';
import { createRandom } from '../../src/stats/random.ts';

function filled(values: readonly number[]): LatencyHistogram {
  const histogram = createLatencyHistogram();
  for (const value of values) recordSeconds(histogram, value);
  return histogram;
}

describe('the interval of a quantile', () => {
  it('has the value that the histogram gives', () => {
    const histogram = filled(Array.from({ length: 1000 }, (_, index) => (index + 1) / 1000));
    expect(quantileInterval(histogram, 0.99)?.value).toBe(quantiles(histogram)?.p99);
    expect(quantileInterval(histogram, 0.5)?.value).toBe(quantiles(histogram)?.p50);
  });

  it('lies between the ranks that a binomial count allows', () => {
    // 1000 values: 500 -+ 31, so the ranks 469 and 532.
    const histogram = filled(Array.from({ length: 1000 }, (_, index) => (index + 1) / 1000));
    const { low, high } = quantileInterval(histogram, 0.5) ?? { low: 0, high: 0 };
    expect([low, high]).toEqual([secondsAtRank(histogram, 469), secondsAtRank(histogram, 532)]);
  });

  it('covers the truth as often as it says', () => {
    const random = createRandom(7);
    let covered = 0;
    const runs = 400;
    for (let run = 0; run < runs; run += 1) {
      const interval = quantileInterval(filled(Array.from({ length: 2000 }, () => 0.1 + random.next())), 0.95);
      const truth = 0.1 + 0.95;
      // The upper end of a bucket lies up to 0.8 % above what was recorded.
      if ((interval?.low ?? 9) <= truth * 1.008 && (interval?.high ?? 0) >= truth) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.93);
  });

  it('has no bound where there are too few values for one', () => {
    expect(quantileInterval(filled([1, 2, 3]), 0.99)).toMatchObject({ high: null, n: 3 });
    expect(quantileInterval(filled([]), 0.99)).toBeNull();
    expect(() => quantileInterval(filled([1]), 1)).toThrow(RangeError);
  });
});
