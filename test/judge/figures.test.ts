import { expect, it } from 'vitest';
import {
  alike,
  counted,
  formatBytes,
  formatLatency,
  formatLength,
  formatShare,
  significant,
} from '../../src/judge/figures.ts';

it.each([
  [6003.2, '6,003'],
  [10, '10'],
  [5.987, '5.99'],
  [0.0312, '0.0312'],
  [0, '0'],
  [-0.00000001, '0'],
  [-412.4, '-412'],
  [Number.POSITIVE_INFINITY, 'unbounded'],
])('%d is printed as %s', (value, text) => expect(significant(value)).toBe(text));

it.each([
  [1_500_000_000, null, '1.5 GB'],
  [0, null, '0 B'],
  [10 * 2 ** 20, '10MiB/h', '10 MiB'],
  [6_034_000_000, '1500MB/h', '6,034 MB'],
  [2 * 2 ** 30, '1.5 GiB', '2 GiB'],
  // Not readable in the unit of the limit.
  [60e9, '10MB/h', '60 GB'],
  [512, '10MB/h', '512 B'],
])('prints %s bytes beside the limit %s as %s', (bytes, limitText, want) => {
  expect(formatBytes(bytes, limitText)).toBe(want);
});

it.each([
  [0, '0 %'],
  [1, '100 %'],
  [0.0123, '1.2 %'],
  [0.99986, '99.986 %'],
  [1e-7, '0.00001 %'],
])('a share of %d is never rounded to all or nothing: %s', (share, text) => expect(formatShare(share)).toBe(text));

it.each([
  [0.0123, '12.3 ms'],
  [2, '2 s'],
  [0.00004, '40 µs'],
])('a latency of %d s is %s', (seconds, text) => expect(formatLatency(seconds)).toBe(text));

it.each([
  [0, '0 s'],
  [0.2, 'under 1 s'],
  [95, '1 min 35 s'],
  [3600, '1 h'],
  [11_100, '3 h 5 min'],
])('%d seconds are %s', (seconds, text) => expect(formatLength(seconds)).toBe(text));

it('counts one thing and several', () => {
  expect(counted(1, 'sample')).toBe('1 sample');
  expect(counted(1200, 'sample')).toBe('1,200 samples');
});

it('prints values of one kind alike, finely enough to tell them apart', () => {
  expect(alike([6.003, 5.987, 6.019])).toEqual(['6.003', '5.987', '6.019']);
  expect(alike([104.2, 98.1, 110.3])).toEqual(['104', '98', '110']);
  expect(alike([0, -32.8, 32.8])).toEqual(['0.0', '-32.8', '32.8']);
  expect(alike([6, 6, 6])).toEqual(['6.00', '6.00', '6.00']);
  expect(alike([10])).toEqual(['10']);
});
