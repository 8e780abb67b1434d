// What must hold of slopes, ranks and steps whatever the data.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withCovariate } from '../../src/stats/covariate-group.ts';
import { covariateSlope } from '../../src/stats/covariate-slope.ts';
import type { Group } from '../../src/stats/group.ts';
import { countInversions } from '../../src/stats/inversions.ts';
import { mannKendall } from '../../src/stats/mann-kendall.ts';
import { mserCut } from '../../src/stats/mser.ts';
import { pooledSlope } from '../../src/stats/pooled-slope.ts';
import { supStep } from '../../src/stats/sup-step.ts';
import { theilSen } from '../../src/stats/theil-sen.ts';
import { expectNear } from './near.ts';

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 16, maxLength: 60 });
const loads = fc.array(fc.integer({ min: 50, max: 150 }), { minLength: 60, maxLength: 60 });

function groupOf(y: readonly number[]): Group {
  const places = y.map((_, place) => place);
  return { x: places.map((place) => place / 10), y, places, slots: y.length };
}

it('a Theil-Sen slope rises by exactly what is added as a line', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: -100, max: 100 }), (y, rise) => {
      const before = theilSen([groupOf(y)]);
      const after = theilSen([groupOf(y.map((value, place) => value + (rise * place) / 10))]);
      expectNear(after?.slope, (before?.slope ?? Number.NaN) + rise, 1e-8);
    }),
  );
});

it('a Theil-Sen slope lies in its interval, and a wider interval holds the narrower one', () => {
  fc.assert(
    fc.property(values, (y) => {
      const narrow = theilSen([groupOf(y)], 0.8);
      const wide = theilSen([groupOf(y)], 0.99);
      const bounds = [wide?.low, narrow?.low, narrow?.slope, narrow?.high, wide?.high].map(
        (bound) => bound ?? Number.NaN,
      );
      for (const [index, bound] of bounds.entries()) expect(bound).toBeGreaterThanOrEqual(bounds[index - 1] ?? bound);
    }),
  );
});

it('Mann-Kendall knows order only, and turns its sign with the series', () => {
  fc.assert(
    fc.property(values, (y) => {
      const plain = mannKendall(y);
      expect(mannKendall(y.map((value) => Math.atan(value / 500)))).toEqual(plain);
      // 0 less, so that no score becomes the other zero.
      expect(mannKendall([...y].reverse())?.score).toBe(0 - (plain?.score ?? Number.NaN));
    }),
  );
});

it('inversions are what two loops would count', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (sequence) => {
      let count = 0;
      for (const [index, value] of sequence.entries()) {
        count += sequence.slice(index + 1).filter((later) => later < value).length;
      }
      expect(countInversions(sequence)).toBe(count);
    }),
  );
});

it('a slope with a covariate held is deaf to whatever the covariate adds', () => {
  fc.assert(
    fc.property(values, loads, fc.integer({ min: -20, max: 20 }), (y, load, effect) => {
      const raw = load.slice(0, y.length);
      const group = withCovariate(groupOf(y), raw);
      const moved = { ...group, y: y.map((value, index) => value + effect * (group.covariate[index] ?? 0)) };
      const before = covariateSlope([group]);
      expectNear(covariateSlope([moved])?.slope, before?.slope ?? Number.NaN, 1e-4);
      expectNear(covariateSlope([moved])?.variance, before?.variance ?? Number.NaN, 1e-4);
    }),
  );
});

it('the size of a step scales with the values', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 50 }), (y, scale) => {
      const at = (values: readonly number[]) => supStep([groupOf(values)], (groups) => pooledSlope(groups, 1e-9));
      const before = at(y)?.splits ?? [];
      const after = at(y.map((value) => scale * value))?.splits ?? [];
      for (const [index, split] of before.entries()) expectNear(after[index]?.size, scale * split.size, 1e-6);
    }),
    { numRuns: 30 },
  );
});

it('the MSER cut of values and of the same values shifted and scaled is one', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: -1000, max: 1000 }), (y, shift) => {
      expect(mserCut(y.map((value) => 4 * (value + shift)))?.cut).toBe(mserCut(y)?.cut);
    }),
  );
});
