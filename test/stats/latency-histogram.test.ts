import { describe, expect, test } from 'vitest';
import {
  clear,
  count,
  createLatencyHistogram,
  decodeHistogram,
  mergeInto,
  quantiles,
  recordSeconds,
} from '../../src/stats/latency-histogram.ts';

describe('a latency histogram', () => {
  test('has no quantiles while nothing was recorded', () => {
    expect(quantiles(createLatencyHistogram())).toBeNull();
  });

  test('keeps one slow answer among a thousand fast ones visible in p99.9 and max, not in p99', () => {
    const histogram = createLatencyHistogram();
    for (let answer = 0; answer < 998; answer += 1) recordSeconds(histogram, 0.001);
    recordSeconds(histogram, 2);
    recordSeconds(histogram, 2);
    const found = quantiles(histogram);
    expect(found?.p50).toBeCloseTo(0.001, 4);
    expect(found?.p99).toBeCloseTo(0.001, 4);
    expect(found?.p999).toBeCloseTo(2, 1);
    expect(found?.max).toBeCloseTo(2, 1);
  });

  test.each([
    { seconds: 0, counted: 0.000001 },
    // A clock may step back by less than it can tell.
    { seconds: -0.5, counted: 0.000001 },
    { seconds: 86_400, counted: 3600 },
    { seconds: Number.POSITIVE_INFINITY, counted: 3600 },
  ])('counts $seconds s as $counted s: nothing falls out of its range', ({ seconds, counted }) => {
    const histogram = createLatencyHistogram();
    recordSeconds(histogram, seconds);
    expect(count(histogram)).toBe(1);
    const max = quantiles(histogram)?.max ?? Number.NaN;
    expect(Math.abs(max - counted)).toBeLessThanOrEqual(counted * 0.008);
  });

  test('refuses NaN, which only a bug can bring', () => {
    expect(() => recordSeconds(createLatencyHistogram(), Number.NaN)).toThrow(RangeError);
  });

  test('is empty again after clearing', () => {
    const histogram = createLatencyHistogram();
    recordSeconds(histogram, 1);
    clear(histogram);
    expect(count(histogram)).toBe(0);
    expect(quantiles(histogram)).toBeNull();
  });

  test('holds more than 32 bits of counts', () => {
    const histogram = createLatencyHistogram();
    recordSeconds(histogram, 0.002);
    // Doubling 40 times: about 10^12 answers.
    for (let doubling = 0; doubling < 40; doubling += 1) {
      const copy = createLatencyHistogram();
      mergeInto(copy, histogram);
      mergeInto(histogram, copy);
    }
    expect(count(histogram)).toBe(2 ** 40);
    expect(quantiles(histogram)?.p50).toBeCloseTo(0.002, 4);
  });

  test.each(['', 'abc', 'not a histogram', 'AAAA'])('says that %j is not an encoded histogram', (text) => {
    expect(() => decodeHistogram(text)).toThrow(/expected a latency histogram/);
  });
});
