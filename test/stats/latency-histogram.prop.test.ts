import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  count,
  createLatencyHistogram,
  decodeHistogram,
  encodeHistogram,
  type LatencyHistogram,
  mergeInto,
  quantiles,
  recordSeconds,
} from '../../src/stats/latency-histogram.ts';

const seconds = fc.double({ min: 0.000001, max: 3600, noNaN: true });
const samples = fc.array(seconds, { minLength: 1, maxLength: 200 });

function histogramOf(values: readonly number[]): LatencyHistogram {
  const histogram = createLatencyHistogram();
  for (const value of values) recordSeconds(histogram, value);
  return histogram;
}

describe('latency histograms', () => {
  test('name every quantile within 1 % above the exact one, or one microsecond', () => {
    fc.assert(
      fc.property(samples, (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const exact = (share: number) => sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? Number.NaN;
        const found = quantiles(histogramOf(values));
        for (const [share, value] of [
          [0.5, found?.p50],
          [0.95, found?.p95],
          [0.99, found?.p99],
          [0.999, found?.p999],
          [1, found?.max],
        ] as const) {
          expect(value).toBeGreaterThanOrEqual(exact(share) - 0.000001);
          expect(value).toBeLessThanOrEqual(exact(share) * 1.01 + 0.000001);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('merged from parts equal one that saw everything, whatever the cut and the order', () => {
    fc.assert(
      fc.property(samples, samples, (left, right) => {
        const merged = histogramOf(right);
        mergeInto(merged, histogramOf(left));
        const onePass = histogramOf([...left, ...right]);
        expect(count(merged)).toBe(count(onePass));
        expect(quantiles(merged)).toEqual(quantiles(onePass));
      }),
      { numRuns: 60 },
    );
  });

  test('are the same after encoding and decoding', () => {
    fc.assert(
      fc.property(fc.array(seconds, { maxLength: 200 }), (values) => {
        const histogram = histogramOf(values);
        const back = decodeHistogram(encodeHistogram(histogram));
        expect(count(back)).toBe(values.length);
        expect(quantiles(back)).toEqual(quantiles(histogram));
      }),
      { numRuns: 60 },
    );
  });
});
