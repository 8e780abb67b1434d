import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  formatBytes,
  formatDuration,
  formatGrowth,
  formatRate,
  formatShare,
  parseDuration,
  parseGrowth,
  parsePercent,
  parseRate,
  parseSize,
  type Reading,
} from '../../src/scenario/units.ts';

/** What was printed is read again, and is the same within the digits printed. */
function isReadBack(value: number, reading: Reading, relative: number, absolute = 0): boolean {
  return reading.ok && Math.abs(reading.value.value - value) <= relative * Math.abs(value) + absolute;
}

const family = fc.constantFrom('decimal', 'binary') as fc.Arbitrary<'decimal' | 'binary'>;
const positive = (max: number) => fc.double({ min: 1e-3, max, noNaN: true });

describe('parse(format(x)) is x within printing precision', () => {
  it('for durations, to a microsecond', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3e7, noNaN: true }), (x) =>
        isReadBack(x, parseDuration(formatDuration(x)), 1e-12, 1e-6),
      ),
    );
  });
  it('for whole seconds, exactly', () => {
    fc.assert(fc.property(fc.nat({ max: 1e8 }), (x) => isReadBack(x, parseDuration(formatDuration(x)), 0)));
  });
  it('for sizes, to three digits', () => {
    fc.assert(fc.property(positive(1e15), family, (x, f) => isReadBack(x, parseSize(formatBytes(x, f)), 0.005)));
  });
  it('for rates, to six digits', () => {
    fc.assert(fc.property(positive(1e6), (x) => isReadBack(x, parseRate(formatRate(x)), 1e-5)));
  });
  it('for shares, to six digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), (x) =>
        isReadBack(x, parsePercent(formatShare(x)), 1e-5),
      ),
    );
  });
  it('for growth, to three digits', () => {
    fc.assert(
      fc.property(positive(1e12), family, (x, f) => {
        const bytes = parseGrowth(formatGrowth(x, 'bytes-per-hour', f), 'bytes');
        const each = parseGrowth(formatGrowth(x, 'bytes-per-operation', f), 'bytes');
        const count = parseGrowth(formatGrowth(x, 'per-hour', f), 'count');
        const percent = parseGrowth(formatGrowth(x, 'percent-per-hour', f), 'percent');
        return [bytes, each, count, percent].every((reading) => isReadBack(x, reading, 0.005));
      }),
    );
  });
});

it('no text makes a parser throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const parse of [parseDuration, parseSize, parseRate, parsePercent]) parse(text);
      for (const kind of ['bytes', 'count', 'percent'] as const) parseGrowth(text, kind);
    }),
  );
});
