import fc from 'fast-check';
import { expect, test } from 'vitest';
import { envelope, type WidePoint } from '../../src/report/envelope.ts';

const points = fc
  .array(
    fc.record({
      step: fc.double({ min: 0.5, max: 30, noNaN: true }),
      values: fc.tuple(fc.option(fc.integer({ min: 0, max: 1e6 })), fc.option(fc.integer({ min: 0, max: 1e6 }))),
    }),
    { maxLength: 300 },
  )
  .map((entries): readonly WidePoint[] => {
    let atSeconds = 0;
    return entries.map(({ step, values }) => {
      atSeconds += step;
      return { atSeconds, values };
    });
  });

test('an envelope has at most the rows it was asked for, in time order', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 2, max: 80 }), (all, maxRows) => {
      const { rows } = envelope(all, maxRows);
      expect(rows.length).toBeLessThanOrEqual(maxRows);
      for (const [index, row] of rows.entries()) {
        expect(row.atSeconds).toBeGreaterThanOrEqual(rows[index - 1]?.atSeconds ?? 0);
      }
    }),
  );
});

test('an envelope keeps the smallest and the largest value of every series and invents none', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 2, max: 80 }), (all, maxRows) => {
      const { rows } = envelope(all, maxRows);
      for (const column of [0, 1]) {
        const known = all.flatMap((point) => point.values[column] ?? []);
        const ranges = rows.flatMap((row) => row.ranges[column] ?? []);
        expect(ranges.length > 0).toBe(known.length > 0);
        if (known.length === 0) continue;
        expect(Math.min(...ranges.map((range) => range.low))).toBe(Math.min(...known));
        expect(Math.max(...ranges.map((range) => range.high))).toBe(Math.max(...known));
        for (const { low, middle, high } of ranges) {
          expect(low).toBeLessThanOrEqual(middle);
          expect(middle).toBeLessThanOrEqual(high);
        }
      }
    }),
  );
});

test('few points stay as they are', () => {
  const few = [1, 2, 3].map((at) => ({ atSeconds: at, values: [at * 10] }));
  expect(envelope(few, 600)).toEqual({
    thinned: false,
    rows: few.map(({ atSeconds }) => {
      const value = atSeconds * 10;
      return { atSeconds, ranges: [{ low: value, middle: value, high: value }] };
    }),
  });
});

// 10 11 12 13 ........ 40 41    a pause, then a null that was read as null
test('a pause and an unread value are empty rows, never zero', () => {
  const times = [10, 11, 12, 13, 40, 41];
  const { rows } = envelope(
    times.map((at) => ({ atSeconds: at, values: [at === 41 ? null : at] })),
    600,
  );
  expect(rows.map((row) => [row.atSeconds, row.ranges[0]?.middle ?? null])).toEqual([
    [10, 10],
    [11, 11],
    [12, 12],
    [13, 13],
    [26.5, null],
    [40, 40],
    [41, null],
  ]);
});
