import { describe, expect, it } from 'vitest';
import { multipleRegression, regressionAt } from '../../src/stats/multiple-regression.ts';
import { pooledSlope } from '../../src/stats/pooled-slope.ts';
import { createRandom } from '../../src/stats/random.ts';
import { studentTQuantile } from '../../src/stats/student-t-quantile.ts';
import type { FitGroup } from '../../src/stats/whitened-fit.ts';
import { normal } from '../judge/families.ts';
import known from '../known-values/multiple-regression.json' with { type: 'json' };
import { expectNear } from './near.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Walks of random steps, and noise of a memory on top of what the columns add. */
function drawn(seed: number, effects: readonly number[], memory: number, count = 120): FitGroup {
  const random = createRandom(seed);
  const columns = effects.map(() => {
    let at = 0;
    return upTo(count).map(() => {
      at += 10 + 3 * normal(random);
      return at;
    });
  });
  let noise = normal(random);
  const y = upTo(count).map((row) => {
    noise = memory * noise + Math.sqrt(1 - memory ** 2) * normal(random);
    return effects.reduce((sum, effect, at) => sum + effect * (columns[at]?.[row] ?? 0), 5 * noise);
  });
  return { y, columns, places: upTo(count) };
}

describe('multiple regression', () => {
  it.each(known.cases.map((row, index) => ({ index, ...row })))(
    'agrees with statsmodels (case $index, memory $autocorrelation)',
    (row) => {
      const { tolerance } = known;
      const found = regressionAt(row.groups, row.autocorrelation);
      for (const [at, want] of row.coefficients.entries()) {
        expectNear(found?.coefficients[at], want, tolerance, 'coefficient');
        expectNear((found?.standardErrors[at] ?? 0) / (row.standardErrors[at] ?? 1), 1, tolerance, 'error');
        expectNear((found?.inflation[at] ?? 0) / (row.inflation[at] ?? 1), 1, tolerance, 'inflation');
      }
      const contrast = found?.combined(row.contrast);
      expectNear(contrast?.value, row.contrastValue, tolerance, 'contrast');
      expectNear((contrast?.standardError ?? 0) / row.contrastError, 1, tolerance, 'error of the contrast');
    },
  );

  it('was made to agree where the long-run error is the larger one, and where it is not', () => {
    expect(known.cases.some(({ longRun, contrast }) => longRun === contrast.length + 1)).toBe(true);
    expect(known.cases.some(({ longRun }) => longRun === 0)).toBe(true);
  });

  it('with one column is the pooled slope, but for residuals of which a few do most', () => {
    const random = createRandom(4);
    const group = { x: upTo(90), y: upTo(90).map((at) => 3 * at + normal(random)), places: upTo(90), slots: 90 };
    const line = pooledSlope([group], 1 / 12);
    const found = multipleRegression([{ y: group.y, columns: [group.x], places: group.places }], 1 / 12);
    expectNear(found?.coefficients[0], line?.slope ?? Number.NaN);
    expectNear(found?.standardErrors[0], line?.standardError ?? Number.NaN);
    expectNear(found?.autocorrelation, line?.autocorrelation ?? Number.NaN);
    expect(found?.inflation).toEqual([expect.closeTo(1, 12)]);
    expect(found?.degreesOfFreedom).toBeLessThanOrEqual(line?.degreesOfFreedom ?? Number.NaN);
  });

  it('gives few degrees of freedom to a quiet series with one step', () => {
    const columns = drawn(1, [0, 0], 0).columns;
    const y = upTo(120).map((at) => (at < 70 ? 0 : 50));
    const found = regressionAt([{ y, columns, places: upTo(120) }], 1);
    expect(found?.degreesOfFreedom).toBe(4);
  });

  it('has errors above 0 for a series without noise when the resolution is known', () => {
    const columns = drawn(2, [0, 0], 0).columns;
    const flat = { y: upTo(120).map(() => 7), columns, places: upTo(120) };
    expect(multipleRegression([flat])?.standardErrors).toEqual([0, 0]);
    const rounded = multipleRegression([flat], 1 / 12);
    expect(Math.min(...(rounded?.standardErrors ?? [0]))).toBeGreaterThan(0);
    expect(rounded?.degreesOfFreedom).toBeGreaterThan(50);
  });

  it('gives no answer for columns that are one, and for too few points', () => {
    const walk = drawn(3, [1], 0);
    const [one = []] = walk.columns;
    expect(multipleRegression([{ ...walk, columns: [one, one.map((value) => 2 * value + 1)] }])).toBeNull();
    expect(multipleRegression([drawn(3, [1, 2, 3], 0, 7)])).toBeNull();
    expect(multipleRegression([])).toBeNull();
  });

  it.each([{ memory: 0 }, { memory: 0.5 }, { memory: 0.9 }])(
    'covers the truth nineteen times in twenty with four drifting columns (memory $memory)',
    ({ memory }) => {
      const effects = [2, 0, -1, 0.5];
      let covered = 0;
      const runs = 150;
      for (let seed = 0; seed < runs; seed += 1) {
        const found = multipleRegression([drawn(seed, effects, memory)]);
        const t = studentTQuantile(0.975, found?.degreesOfFreedom ?? 4);
        for (const [at, effect] of effects.entries()) {
          const off = Math.abs((found?.coefficients[at] ?? Number.NaN) - effect);
          if (off <= t * (found?.standardErrors[at] ?? 0)) covered += 1 / effects.length;
        }
      }
      // One standard deviation is 1.8 % if the four were independent.
      expect(covered / runs).toBeGreaterThan(0.91);
    },
  );
});
