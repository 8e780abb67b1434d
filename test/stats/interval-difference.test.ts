// Comparing two estimates: tails, differences and several at once, against values that R made (test/known-values/make-compare.R).

import { describe, expect, it } from 'vitest';
import { holmAdjusted } from '../../src/stats/holm.ts';
import {
  beyondProbability,
  differenceInterval,
  differenceReadings,
  fewestDegrees,
  withinProbability,
} from '../../src/stats/interval-difference.ts';
import { studentTTail } from '../../src/stats/student-t-tail.ts';
import holmValues from '../known-values/holm.json' with { type: 'json' };
import differenceValues from '../known-values/interval-difference.json' with { type: 'json' };
import tailValues from '../known-values/student-t-tail.json' with { type: 'json' };

const exact = (value: number) => ({ value, halfWidth: 0, confidence: 0.95, degreesOfFreedom: 19 });

describe('the tail of t', () => {
  it.each(tailValues.cases)('above $t at $degreesOfFreedom degrees is $expected', (row) => {
    const have = studentTTail(row.t, row.degreesOfFreedom);
    expect(Math.abs(have - row.expected) / row.expected, `have ${have}`).toBeLessThan(1e-6);
  });

  it('ends in the normal tail and at zero', () => {
    expect(studentTTail(1.959964, Number.POSITIVE_INFINITY)).toBeCloseTo(0.025, 6);
    expect(studentTTail(Number.POSITIVE_INFINITY, 6)).toBe(0);
    expect(() => studentTTail(1, 0)).toThrow(RangeError);
  });
});

describe('several tests at once', () => {
  it.each(holmValues.cases)('are adjusted as R does: $probabilities', ({ probabilities, expected }) => {
    for (const [index, have] of holmAdjusted(probabilities).entries())
      expect(have).toBeCloseTo(expected[index] ?? -1, 12);
  });

  it('need no test', () => expect(holmAdjusted([])).toEqual([]));
  it('refuse what is no probability', () => expect(() => holmAdjusted([Number.NaN])).toThrow(RangeError));
});

describe('the difference of two intervals', () => {
  it.each(differenceValues.cases)('is that of the samples behind them, floor $floor', (row) => {
    const readings = differenceReadings(row.one, row.other);
    expect(readings).toHaveLength(1);
    // The t quantile that opens an interval is an expansion, good to 0.3 %: tails far out carry that on.
    const near = (have: number, want: number, tolerance: number) =>
      expect(Math.abs(have - want) / Math.abs(want), `have ${have}, want ${want}`).toBeLessThan(tolerance);
    near(readings[0]?.degreesOfFreedom ?? 0, row.degreesOfFreedom, 0.01);
    const interval = differenceInterval(readings, 0.95);
    near(interval.low, row.low, 0.01);
    near(interval.high, row.high, 0.01);
    near(beyondProbability(readings, row.floor), row.beyond, 0.05);
    near(withinProbability(readings, row.margin), row.within, 0.05);
  });

  it('claims less where degrees of freedom are unknown than with any that could be', () => {
    const one = { value: 12, halfWidth: 1, confidence: 0.9, degreesOfFreedom: null };
    const other = { value: 9, halfWidth: 0.8, confidence: 0.99, degreesOfFreedom: null };
    const unknown = differenceReadings(one, other);
    for (const degrees of [fewestDegrees, 12, 40, 1000]) {
      const known = differenceReadings({ ...one, degreesOfFreedom: degrees }, { ...other, degreesOfFreedom: degrees });
      expect(beyondProbability(unknown, 1)).toBeGreaterThanOrEqual(0.999 * beyondProbability(known, 1));
      expect(withinProbability(unknown, 5)).toBeGreaterThanOrEqual(0.999 * withinProbability(known, 5));
    }
  });

  it('of two exact values is beyond doubt', () => {
    const readings = differenceReadings(exact(10), exact(9));
    expect(beyondProbability(readings, 0.5)).toBe(0);
    expect(beyondProbability(readings, 1.5)).toBe(1);
    expect(withinProbability(readings, 1.5)).toBe(0);
    expect(withinProbability(readings, 1)).toBe(1);
  });

  it('has no direction where its readings have two', () => {
    const [reading] = differenceReadings(exact(10), exact(9));
    if (reading === undefined) throw new Error('no reading');
    expect(beyondProbability([reading, { ...reading, value: -1 }], 0.1)).toBe(1);
    expect(differenceInterval([reading, { ...reading, value: -1 }], 0.95)).toEqual({ low: -1, high: 1 });
  });
});
