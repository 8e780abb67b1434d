import { describe, expect, it } from 'vitest';
import { slopeBesideSettling } from '../../src/stats/beside-settling.ts';
import type { Group } from '../../src/stats/group.ts';
import known from '../known-values/beside-settling.json' with { type: 'json' };
import { expectNear } from './near.ts';

function groupOf(course: (x: number) => number, count = 96, begin = 0): Group {
  const places = Array.from({ length: count }, (_, place) => place);
  const x = places.map((place) => begin + place / 10);
  return { x, y: x.map(course), places, slots: count };
}

/** The time constant at one of the 24 places of the grid, for groups as long as 96 points. */
function triedTau(step: number): number {
  return (9.5 / 60) * 120 ** (step / 23);
}

const quiet = { autocorrelation: 0, leastVariance: 1e-6, quantile: 2.33 };

describe('slope beside something that settles', () => {
  it.each(known.cases)('agrees with generalised least squares of statsmodels: $name', (row) => {
    const found = slopeBesideSettling(row.groups, row);
    expectNear(found?.slope, row.slope, 1e-8, 'slope');
    expectNear(found?.standardError, row.standardError, 1e-8, 'standard error');
    expectNear(found?.atLeast, row.atLeast, 1e-8, 'at least');
  });

  it('is the slope of a ramp that nothing settles beside', () => {
    const found = slopeBesideSettling([groupOf((x) => 5 + 10 * x)], quiet);
    expectNear(found?.slope, 10, 1e-8);
    expect(found?.atLeast).toBeGreaterThan(9.9);
  });

  it('is nothing for an exponential alone, and the line for one with a line, at a time constant that is tried', () => {
    const tau = triedTau(13);
    const alone = slopeBesideSettling([groupOf((x) => 200 - 100 * Math.exp(-x / tau))], quiet);
    expectNear(alone?.slope, 0, 1e-8);
    expect(alone?.atLeast).toBeLessThan(0);
    const both = slopeBesideSettling([groupOf((x) => 200 - 100 * Math.exp(-x / tau) + 3 * x)], quiet);
    expectNear(both?.slope, 3, 1e-8);
    expect(both?.atLeast).toBeGreaterThan(2.9);
  });

  it('is nothing for an exponential between two that are tried', () => {
    for (const step of [6.3, 10.5, 13.5, 16.7]) {
      const found = slopeBesideSettling([groupOf((x) => 200 - 100 * Math.exp(-x / triedTau(step)))], {
        ...quiet,
        leastVariance: 0.01,
      });
      expect(found?.atLeast).toBeLessThan(0);
      expectNear(found?.slope, 0, 0.05);
    }
  });

  it('is shared by groups on levels of their own, each settling from its own beginning', () => {
    const tau = triedTau(10);
    const life = (level: number, begin: number) =>
      groupOf((x) => level - 100 * Math.exp(-(x - begin) / tau) + 3 * x, 96, begin);
    expectNear(slopeBesideSettling([life(0, 0), life(1000, 7)], quiet)?.slope, 3, 1e-8);
  });

  it('is less sure of larger errors, and promises less at a higher quantile', () => {
    const group = [groupOf((x) => 200 - 100 * Math.exp(-x / triedTau(13)) + 3 * x)];
    const atLeast = (over: Partial<typeof quiet>) =>
      slopeBesideSettling(group, { ...quiet, ...over })?.atLeast ?? Number.NaN;
    expect(atLeast({ leastVariance: 1 })).toBeLessThan(atLeast({}));
    expect(atLeast({ quantile: 3.09 })).toBeLessThan(atLeast({}));
    expect(atLeast({ quantile: 0 })).toBeLessThanOrEqual(3 + 1e-6);
  });

  it('has no answer for no groups, too few points, or an x that does not move', () => {
    expect(slopeBesideSettling([], quiet)).toBeNull();
    expect(slopeBesideSettling([groupOf((x) => x, 6)], quiet)).toBeNull();
    expect(slopeBesideSettling([{ ...groupOf((x) => x), x: Array.from({ length: 96 }, () => 2) }], quiet)).toBeNull();
  });
});
