// What must hold of the reader of series, whatever the numbers.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAt } from '../../src/capture/plain-number.ts';
import { decodeSeriesCsv, type SeriesRow } from '../../src/capture/series-csv.ts';
import { printSeries } from './print-series.ts';

/** "-0" is printed as 0. */
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const unknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 8 });

/** Seconds rise within an epoch and begin anywhere in the next one. */
const rows: fc.Arbitrary<readonly SeriesRow[]> = fc
  .array(
    fc.record({
      step: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
      value: unknown(number),
      operations: unknown(fc.nat()),
      anew: fc.boolean(),
    }),
  )
  .map((steps) => {
    let seconds = 0;
    let epoch = 0;
    return steps.map(({ step, value, operations, anew }) => {
      if (anew) epoch += 1;
      seconds = anew ? step : seconds + step;
      return { seconds, value, operations, epoch };
    });
  });

const order = fc.shuffledSubarray(['seconds', 'value', 'operations', 'epoch'] as const, { minLength: 4 });
const style = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
});

describe('a series', () => {
  it('that was printed reads back as it was, in any order of columns, with any line ends', () => {
    fc.assert(
      fc.property(rows, order, style, (series, columns, how) => {
        expect(decodeSeriesCsv(printSeries(series, columns, how))).toEqual({ ok: true, rows: series });
      }),
    );
  });

  it('of any text at all is either rows or told mistakes, never an error', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('0', '1', ',', '\n', '\r', '.', '-', 'e', ' ') }),
    );
    fc.assert(
      fc.property(text, (body) => {
        const reading = decodeSeriesCsv(`seconds,value\n${body}`);
        const hasNumbers = ({ seconds, value }: SeriesRow) => Number.isFinite(seconds) && Number.isFinite(value ?? 0);
        expect(reading.ok ? reading.rows.every(hasNumbers) : reading.issues.length > 0).toBe(true);
      }),
    );
  });
});

describe('a number in a text', () => {
  it('is exactly what Number() reads', () => {
    const decimals = fc.tuple(fc.maxSafeNat(), fc.nat(20)).map(([digits, shift]) => {
      const text = String(digits).padStart(shift + 1, '0');
      return shift === 0 ? text : `${text.slice(0, -shift)}.${text.slice(-shift)}`;
    });
    fc.assert(
      fc.property(fc.oneof(decimals, number.map(String)), (text) => {
        expect(numberAt(`x${text}x`, 1, text.length + 1)).toBe(Number(text));
      }),
    );
  });
});
