import { describe, expect, it } from 'vitest';
import { decodeSeriesCsv } from '../../src/capture/series-csv.ts';
import { seriesText } from './print-series.ts';

const row = (seconds: number, value: number | null, over = {}) => ({
  seconds,
  value,
  operations: null,
  epoch: 0,
  ...over,
});

describe('a series', () => {
  it.each([
    { name: 'with the two columns it needs', text: 'seconds,value\n0,1\n1.5,2\n', rows: [row(0, 1), row(1.5, 2)] },
    {
      name: 'with all four, in another order',
      text: 'epoch,operations,value,seconds\n0,40,7,1\n2,,8,0\n',
      rows: [row(1, 7, { operations: 40 }), row(0, 8, { epoch: 2 })],
    },
    {
      name: 'with a missing sample, which is not 0',
      text: 'seconds,value\n0,\n1,0\n',
      rows: [row(0, null), row(1, 0)],
    },
    {
      name: 'with a missing last cell and no last line end',
      text: 'value,seconds\n5,0\n,1',
      rows: [row(0, 5), row(1, null)],
    },
    { name: 'from Windows', text: '\uFEFFseconds,value\r\n0,1\r\n1,2\r\n', rows: [row(0, 1), row(1, 2)] },
    { name: 'with empty lines at its end', text: 'seconds,value\n0,1\n\r\n\n', rows: [row(0, 1)] },
    { name: 'with a header and nothing else', text: 'seconds,value\n', rows: [] },
    {
      name: 'with numbers as programs write them',
      text: 'seconds,value\n-1,-2.5\n0.000,1.2e+08\n.5,+3\n1e3,7.\n',
      rows: [row(-1, -2.5), row(0, 1.2e8), row(0.5, 3), row(1000, 7)],
    },
    { name: 'with Unix time', text: 'seconds,value\n1795345337.25,1\n', rows: [row(1_795_345_337.25, 1)] },
  ])('$name is read', ({ text, rows }) => {
    expect(decodeSeriesCsv(text)).toEqual({ ok: true, rows });
  });
});

describe('a wrong series', () => {
  it.each([
    // The header.
    {
      name: 'nothing at all',
      text: '',
      told: ['line 1: a column named seconds, ""', 'line 1: a column named value, ""'],
    },
    { name: 'no header', text: '0,1\n1,2\n', told: ['line 1: columns among seconds, value, operations, epoch, "0"'] },
    {
      name: 'an unknown column',
      text: 'seconds,value,rss\n',
      told: ['line 1: columns among seconds, value, operations, epoch, "rss"'],
    },
    {
      name: 'a quoted name',
      text: '"seconds",value\n',
      told: ['line 1: columns among seconds, value, operations, epoch, "\\"seconds\\"" (did you mean "seconds"?)'],
    },
    { name: 'a column twice', text: 'seconds,value,value\n', told: ['line 1: each column once, value a second time'] },
    { name: 'no value', text: 'seconds,epoch\n0,0\n', told: ['line 1: a column named value, "seconds,epoch"'] },
    // The rows.
    {
      name: 'a word',
      text: 'seconds,value\n0,1\n1,NA\n',
      told: ['line 3, value: a number, or nothing for a missing sample, "NA"'],
    },
    { name: 'no time', text: 'seconds,value\n,1\n', told: ['line 2, seconds: a number, nothing'] },
    { name: 'a date', text: 'seconds,value\n2026-11-22,1\n', told: ['line 2, seconds: a number, "2026-11-22"'] },
    { name: 'a hexadecimal number', text: 'seconds,value\n0,0x10\n', told: ['line 2, value: a number'] },
    {
      name: 'a space',
      text: 'seconds,value\n0, 1\n',
      told: ['line 2, value: a number, or nothing for a missing sample, " 1"'],
    },
    { name: 'more than a double holds', text: 'seconds,value\n0,1e999\n', told: ['line 2, value: a number'] },
    { name: 'a decimal comma', text: 'seconds,value\n0,1,5\n', told: ['line 2: 2 cells, 3: "0,1,5"'] },
    { name: 'a torn line', text: 'seconds,value\n0,1\n1', told: ['line 3: 2 cells, 1: "1"'] },
    { name: 'an empty line inside', text: 'seconds,value\n0,1\n\n1,2\n', told: ['line 3: 2 cells, an empty line'] },
    {
      name: 'time that stands still',
      text: 'seconds,value\n5,1\n5,2\n6,3\n',
      told: [
        'line 3, seconds: more than in the row before (5), 5 (if the process was started anew here, say so in a column named epoch)',
      ],
    },
    {
      name: 'time that begins anew within an epoch',
      text: 'seconds,value,epoch\n5,1,0\n0,2,0\n1,2,0\n',
      told: ['line 3, seconds: more than in the row before (5), 0'],
    },
    {
      name: 'an epoch that falls',
      text: 'seconds,value,epoch\n0,1,1\n1,2,0\n',
      told: ['line 3, epoch: not lower than the epoch of the row before (1), 0'],
    },
    {
      name: 'half an epoch',
      text: 'seconds,value,epoch\n0,1,0.5\n',
      told: ['line 2, epoch: a whole number not below 0, "0.5"'],
    },
    {
      name: 'no epoch',
      text: 'seconds,value,epoch\n0,1,\n',
      told: ['line 2, epoch: a whole number not below 0, nothing'],
    },
    {
      name: 'operations undone',
      text: 'operations,seconds,value\n-3,0,1\n',
      told: ['line 2, operations: a number not below 0, or nothing where it is unknown, "-3"'],
    },
    // Every mistake at once, also several of one line, and no mistake makes another.
    {
      name: 'several mistakes',
      text: 'seconds,value,epoch\nx,y,z\n3,1,0\n2,bad,0\n4,1,0\n',
      told: [
        'line 2, seconds: ',
        'line 2, value: ',
        'line 2, epoch: ',
        'line 4, value: ',
        'line 4, seconds: more than',
      ],
    },
  ])('with $name is told where and what', ({ text, told }) => {
    const reading = decodeSeriesCsv(text);
    if (reading.ok) expect.unreachable();
    const lines = reading.issues.map(
      ({ path, expected, got, hint }) => `${path}: ${expected}, ${got}${hint === null ? '' : ` (${hint})`}`,
    );
    for (const [index, want] of told.entries()) expect(lines[index]).toContain(want);
    expect(reading.more).toBe(0);
    if (told.length > 1) expect(lines).toHaveLength(told.length);
  });

  it('of a great many mistakes tells twenty and counts the rest', () => {
    const reading = decodeSeriesCsv(`seconds,value\n${'x,1\n'.repeat(1000)}`);
    if (reading.ok) expect.unreachable();
    expect({ told: reading.issues.length, more: reading.more }).toEqual({ told: 20, more: 980 });
    expect(reading.issues.at(-1)?.path).toBe('line 21, seconds');
  });

  it('with a very long cell shows its beginning only', () => {
    const reading = decodeSeriesCsv(`seconds,value\n0,${'9z'.repeat(1e6)}\n`);
    if (reading.ok) expect.unreachable();
    expect(reading.issues[0]?.got?.length).toBeLessThanOrEqual(60);
  });
});

it('a series of 100,000 rows is read in far less than a second', () => {
  const text = seriesText(
    Array.from({ length: 100_000 }, (_, step) => 120_406_016 + ((step * 4096) % 999_983)),
    1,
  );
  const began = performance.now();
  expect(decodeSeriesCsv(text)).toMatchObject({ ok: true });
  expect(performance.now() - began).toBeLessThan(1000);
});
