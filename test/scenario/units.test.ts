import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDuration,
  formatGrowth,
  formatRate,
  formatShare,
  parseBytesPerOperation,
  parseDuration,
  parseGrowth,
  parsePercent,
  parseRate,
  parseSize,
  type Reading,
  sizeFamilyOf,
} from '../../src/scenario/units.ts';

const valueIn = (reading: Reading) => (reading.ok ? reading.value.value : null);

describe('durations', () => {
  it.each([
    ['90s', 90],
    ['1h30m', 5_400],
    ['1h 30m', 5_400],
    ['500ms', 0.5],
    ['7d', 604_800],
    ['0s', 0],
    ['1.5h', 5_400],
    ['1d2h3m4s5ms', 93_784.005],
    ['5 m', 300],
    [' 10s ', 10],
  ])('%s is %d seconds', (text, seconds) => {
    expect(valueIn(parseDuration(text))).toBeCloseTo(seconds, 9);
  });

  it.each(['', ' ', '90', '-5s', '30m1h', '1h1h', '1h30', 's', '1,5h', '1e3s', '.5s', '5.s', '1w', '10 M'])(
    '%j is none',
    (text) => {
      expect(parseDuration(text).ok).toBe(false);
    },
  );

  it.each([
    ['90', 'a number needs a unit'],
    ['1 hour', 'did you mean "1h"?'],
    ['5 minutes', 'did you mean "5m"?'],
    ['10S', 'did you mean "10s"?'],
    ['soon', null],
  ])('%j is answered with the hint %j', (text, hint) => {
    expect(parseDuration(text)).toMatchObject({ ok: false, hint });
  });

  it('keep the text they were written in', () => {
    expect(parseDuration('1h30m')).toEqual({ ok: true, value: { value: 5_400, unit: 'seconds', text: '1h30m' } });
  });
});

describe('sizes', () => {
  it.each([
    ['0B', 0],
    ['1kB', 1_000],
    ['1KB', 1_000],
    ['1.1MB', 1_100_000],
    ['8GB', 8e9],
    ['2TB', 2e12],
    ['1KiB', 1_024],
    ['64MiB', 67_108_864],
    ['8 GiB', 8_589_934_592],
  ])('%s is %d bytes', (text, bytes) => {
    expect(valueIn(parseSize(text))).toBe(bytes);
  });

  it.each([
    ['64', 'a number needs a unit'],
    ['64mib', 'did you mean "64MiB"?'],
    ['64M', 'did you mean "64MB"?'],
    ['8gb', 'did you mean "8GB"?'],
    ['much', null],
  ])('%j is answered with the hint %j', (text, hint) => {
    expect(parseSize(text)).toMatchObject({ ok: false, hint });
  });
});

describe('rates', () => {
  it.each([
    ['200/s', 200],
    ['30/m', 0.5],
    ['36/h', 0.01],
    ['0.5 /s', 0.5],
  ])('%s is %d per second', (text, rate) => {
    expect(valueIn(parseRate(text))).toBeCloseTo(rate, 12);
  });

  it.each([
    ['200', 'a number needs a unit'],
    ['200 rps', 'did you mean "200/s"?'],
    ['200/sec', 'did you mean "200/s"?'],
    ['200 per second', 'did you mean "200/s"?'],
    ['max', null],
  ])('%j is answered with the hint %j', (text, hint) => {
    expect(parseRate(text)).toMatchObject({ ok: false, hint });
  });
});

describe('growth', () => {
  it.each([
    ['10MiB/h', 'bytes', 10_485_760, 'bytes-per-hour'],
    ['1MB/m', 'bytes', 60e6, 'bytes-per-hour'],
    ['24MB/d', 'bytes', 1e6, 'bytes-per-hour'],
    ['20KB/operation', 'bytes', 20_000, 'bytes-per-operation'],
    ['1/h', 'count', 1, 'per-hour'],
    ['24/d', 'count', 1, 'per-hour'],
    ['2%/h', 'percent', 2, 'percent-per-hour'],
  ] as const)('%s as %s is %d in the base unit', (text, kind, value, unit) => {
    expect(parseGrowth(text, kind)).toEqual({ ok: true, value: { value, unit, text } });
  });

  it.each([
    ['10MB', 'bytes'],
    ['1/h', 'bytes'],
    ['10MB/h', 'count'],
    ['1/operation', 'count'],
    ['2%', 'percent'],
  ] as const)('%s is no growth of %s', (text, kind) => {
    expect(parseGrowth(text, kind).ok).toBe(false);
  });

  it('is guessed from words', () => {
    expect(parseGrowth('10mib/hour', 'bytes')).toMatchObject({ hint: 'did you mean "10MiB/h"?' });
    expect(parseGrowth('20KB/op', 'bytes')).toMatchObject({ hint: 'did you mean "20KB/operation"?' });
  });

  it('per operation has a reading of its own', () => {
    expect(valueIn(parseBytesPerOperation('3.2KB/operation'))).toBe(3_200);
    expect(parseBytesPerOperation('3.2KB/h').ok).toBe(false);
  });
});

describe('percentages', () => {
  it.each([
    ['1%', 0.01],
    ['99.9%', 0.999],
    ['100 %', 1],
    ['250%', 2.5],
  ])('%s is %d', (text, share) => {
    expect(valueIn(parsePercent(text))).toBe(share);
  });

  it.each(['1', '1 percent', '%', '-1%'])('%j is none', (text) => {
    expect(parsePercent(text).ok).toBe(false);
  });
});

describe('printing', () => {
  it.each([
    [0, '0s'],
    [90, '1m30s'],
    [86_400, '24h'],
    [172_800, '2d'],
    [604_800, '7d'],
    [0.5, '500ms'],
    [5_400, '1h30m'],
    [1.0005, '1s0.5ms'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  it.each([
    [0, 'decimal', '0 B'],
    [999, 'decimal', '999 B'],
    [999_600, 'decimal', '1 MB'],
    [61_000_000, 'decimal', '61 MB'],
    [61_000_000, 'binary', '58.2 MiB'],
    [1_023, 'binary', '1023 B'],
    [5e15, 'decimal', '5000 TB'],
    [-3_000_000, 'decimal', '-3 MB'],
  ] as const)('%d bytes in the %s family are %s', (bytes, family, text) => {
    expect(formatBytes(bytes, family)).toBe(text);
  });

  it('of rates, shares and growth takes the unit that suits', () => {
    expect(formatRate(200)).toBe('200/s');
    expect(formatRate(0.5)).toBe('30/m');
    expect(formatRate(0.01)).toBe('36/h');
    expect(formatShare(0.999)).toBe('99.9%');
    expect(formatGrowth(61e6, 'bytes-per-hour', 'decimal')).toBe('61 MB/h');
    expect(formatGrowth(20e3, 'bytes-per-operation', 'decimal')).toBe('20 kB/operation');
    expect(formatGrowth(0.125, 'per-hour', 'decimal')).toBe('0.125/h');
    expect(formatGrowth(2, 'percent-per-hour', 'decimal')).toBe('2%/h');
  });

  it('knows the family a text was written in', () => {
    expect(sizeFamilyOf('10MiB/h')).toBe('binary');
    expect(sizeFamilyOf('10MB/h')).toBe('decimal');
  });
});
