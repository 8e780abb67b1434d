import { describe, expect, test } from 'vitest';
import type { Estimate } from '../../src/model/finding.ts';
import {
  bytesText,
  countText,
  estimateText,
  latencyText,
  rateText,
  shareText,
} from '../../src/report/quantity-text.ts';
import { anEstimate } from './example-verdicts.ts';

describe('an estimate as text', () => {
  const cases: readonly {
    readonly name: string;
    readonly estimate: Partial<Estimate>;
    readonly limit: string | null;
    readonly value: string;
    readonly interval: string | null;
  }[] = [
    {
      name: 'growth takes the unit of the limit',
      estimate: { value: 104e6, low: 98.1e6, high: 110e6, confidence: 0.95, unit: 'bytes-per-hour' },
      limit: '10MB/h',
      value: '+104 MB/h',
      interval: '+98 to +110 (95 %)',
    },
    {
      name: 'a binary limit makes a binary estimate',
      estimate: { value: 10 * 1024 ** 2, unit: 'bytes-per-hour' },
      limit: '10MiB/h',
      value: '+10.0 MiB/h',
      interval: null,
    },
    {
      name: 'growth far beyond the limit gets a unit of its own',
      estimate: { value: 6e12, unit: 'bytes-per-hour' },
      limit: '10MB/h',
      value: '+6.00 TB/h',
      interval: null,
    },
    {
      name: 'without a limit the size chooses',
      estimate: { value: -2500, unit: 'bytes-per-hour' },
      limit: null,
      value: '-2.50 kB/h',
      interval: null,
    },
    {
      name: 'no growth has no sign',
      estimate: { value: 0, low: -1e6, high: 1e6, confidence: 0.9, unit: 'bytes-per-hour' },
      limit: '10MB/h',
      value: '0.00 MB/h',
      interval: '-1.00 to +1.00 (90 %)',
    },
    {
      name: 'a bound that is not finite is called unbounded',
      estimate: { value: 1e6, low: -Infinity, high: Infinity, confidence: 0.9, unit: 'bytes-per-hour' },
      limit: '10MB/h',
      value: '+1.00 MB/h',
      interval: 'unbounded to unbounded (90 %)',
    },
    {
      name: 'a value that is no number is unknown',
      estimate: { value: Number.NaN, unit: 'seconds' },
      limit: null,
      value: '–',
      interval: null,
    },
    {
      name: 'no errors at all are an exact zero beside the bound that is not',
      estimate: { value: 0, low: 0, high: 0.0008, confidence: 0.95, unit: 'share' },
      limit: '1%',
      value: '0 %',
      interval: '0 to 0.08 (95 %)',
    },
    {
      name: 'latency is in milliseconds below a second',
      estimate: { value: 0.0123, low: 0.011, high: 0.014, confidence: 0.95, unit: 'seconds' },
      limit: '10ms',
      value: '12.3 ms',
      interval: '11.0 to 14.0 (95 %)',
    },
    { name: 'a count is whole', estimate: { value: 3, unit: 'count' }, limit: null, value: '3', interval: null },
  ];
  test.each(cases)('$name', ({ estimate, limit, value, interval }) => {
    expect(estimateText(anEstimate(estimate), limit)).toEqual({ value, interval });
  });
});

describe('a share', () => {
  test.each([
    { share: 1, text: '100 %' },
    { share: 0, text: '0 %' },
    { share: 0.99999, text: '99.999 %' },
    { share: 0.00002, text: '0.002 %' },
    { share: 0.9999999, text: '99.99999 %' },
    { share: 0.61, text: '61 %' },
    { share: null, text: '–' },
  ])('$share is $text, never rounded to all or nothing', ({ share, text }) => {
    expect(shareText(share)).toBe(text);
  });
});

test.each([
  { text: bytesText(132_400_000), expected: '132 MB' },
  { text: bytesText(null), expected: '–' },
  { text: latencyText(0.00042), expected: '420 µs' },
  { text: latencyText(2.5), expected: '2.50 s' },
  { text: rateText(40), expected: '40.0/s' },
  { text: countText(4_320_000), expected: '4,320,000' },
])('numbers beside each other read $expected', ({ text, expected }) => {
  expect(text).toBe(expected);
});
