import { describe, expect, it } from 'vitest';
import { countInversions } from '../../src/stats/inversions.ts';
import { pairCount, pairSlopesAt } from '../../src/stats/pair-slopes.ts';
import { createRandom, integerBetween } from '../../src/stats/random.ts';
import { theilSen } from '../../src/stats/theil-sen.ts';
import known from '../known-values/theil-sen.json' with { type: 'json' };
import { expectNear } from './near.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('Theil-Sen', () => {
  it.each(known.cases.map((row, index) => ({ index, ...row })))('agrees with scipy (case $index)', (row) => {
    const have = theilSen(row.groups, row.confidence);
    expectNear(have?.slope, row.slope, 1e-12);
    expectNear(have?.low, row.low, 1e-12);
    expectNear(have?.high, row.high, 1e-12);
    for (const [group, intercept] of row.intercepts.entries()) expectNear(have?.intercepts[group], intercept, 1e-12);
  });

  it('is not moved by a fifth of wild points', () => {
    const y = upTo(50).map((index) => (index % 5 === 2 ? 1e6 : 3 * index));
    expect(theilSen([{ x: upTo(50), y }])?.slope).toBe(3);
  });

  it('takes no pair across groups', () => {
    const one = { x: [0, 1, 2], y: [0, 1, 2] };
    const other = { x: [0, 1, 2], y: [900, 901, 902] };
    expect(theilSen([one, other])).toMatchObject({ slope: 1, pairs: 6, n: 6, intercepts: [0, 900] });
  });

  it('has no answer where x never moves, and refuses what is no number', () => {
    expect(theilSen([{ x: [1, 1], y: [2, 3] }])).toBeNull();
    expect(theilSen([])).toBeNull();
    expect(() => theilSen([{ x: [1, 2], y: [2, Number.NaN] }])).toThrow(RangeError);
    expect(() => theilSen([{ x: [1], y: [] }])).toThrow(RangeError);
  });

  it('counts beyond two million pairs what it lists below, to the same slopes', () => {
    const random = createRandom(8);
    const x = upTo(2100).map((index) => index / 10);
    const y = x.map((at) => 0.3 * at + integerBetween(random, -20, 20));
    expect(pairCount([{ x, y }])).toBeGreaterThan(1_999_000);
    const slopes = x
      .flatMap((at, later) =>
        x.slice(0, later).map((before, earlier) => ((y[later] ?? 0) - (y[earlier] ?? 0)) / (at - before)),
      )
      .sort((a, b) => a - b);
    const ranks = [0, 17, 1_100_000, slopes.length - 1];
    const have = pairSlopesAt([{ x, y }], ranks);
    for (const [index, rank] of ranks.entries()) expectNear(have[index], slopes[rank] ?? Number.NaN, 1e-12);
  });

  it('finds a flat median exactly flat by counting too', () => {
    const x = upTo(2100);
    expect(theilSen([{ x, y: x.map((at) => (at % 7 === 0 ? 1 : 0)) }])?.slope).toBe(0);
  });

  it('answers for the longest series there is within seconds', () => {
    const x = upTo(8064);
    const random = createRandom(1);
    const y = x.map((at) => at / 100 + random.next());
    const began = performance.now();
    expectNear(theilSen([{ x, y }])?.slope, 0.01, 1e-3);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('inversions', () => {
  it.each([
    { values: [], expected: 0 },
    { values: [1, 2, 3], expected: 0 },
    { values: [3, 2, 1], expected: 3 },
    { values: [2, 2, 2], expected: 0 },
    { values: [2, 1, 2, 1], expected: 3 },
  ])('of $values are $expected', ({ values, expected }) => expect(countInversions(values)).toBe(expected));
});
