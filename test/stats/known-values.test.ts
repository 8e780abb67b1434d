// The numerical parts against values that scipy and numpy made on other paths (test/known-values/make.py).

import { describe, expect, it } from 'vitest';
import { neweyWest } from '../../src/stats/newey-west.ts';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';
import { ordinaryLine } from '../../src/stats/ordinary-line.ts';
import { shareInterval } from '../../src/stats/share-interval.ts';
import { studentTQuantile } from '../../src/stats/student-t-quantile.ts';
import { whitenedLine } from '../../src/stats/whitened-line.ts';
import neweyWestValues from '../known-values/newey-west.json' with { type: 'json' };
import normalValues from '../known-values/normal-quantile.json' with { type: 'json' };
import lineValues from '../known-values/ordinary-line.json' with { type: 'json' };
import shareValues from '../known-values/share-interval.json' with { type: 'json' };
import studentValues from '../known-values/student-t-quantile.json' with { type: 'json' };
import whitenedValues from '../known-values/whitened-line.json' with { type: 'json' };

/** Relative closeness; absolute near zero. */
function isClose(have: number, want: number, tolerance: number): boolean {
  return Math.abs(have - want) <= tolerance * Math.max(1, Math.abs(want));
}

describe('known values', () => {
  it.each(normalValues.cases)('the normal quantile of $probability is $expected', ({ probability, expected }) => {
    expect(isClose(normalQuantile(probability), expected, 1e-8)).toBe(true);
  });

  it.each(studentValues.cases)('the t quantile of $probability at $degreesOfFreedom is $expected', (row) => {
    const have = studentTQuantile(row.probability, row.degreesOfFreedom);
    expect(isClose(have, row.expected, row.degreesOfFreedom < 6 ? 0.02 : 0.003), `have ${have}`).toBe(true);
  });

  it.each(shareValues.cases)('the Wilson interval of $hits of $trials', ({ hits, trials, low, high }) => {
    const have = shareInterval(hits, trials);
    expect(have?.low).toBeCloseTo(low, 8);
    expect(have?.high).toBeCloseTo(high, 8);
  });

  it.each(lineValues.cases)('the ordinary line has slope $slope and R² $rSquared', ({ x, y, slope, rSquared }) => {
    const have = ordinaryLine(x, y);
    expect(isClose(have?.slope ?? Number.NaN, slope, 1e-10)).toBe(true);
    expect(have?.rSquared).toBeCloseTo(rSquared, 10);
  });

  it.each(neweyWestValues.cases)('the long-run sum with $lags lags is $expected', ({ scores, lags, expected }) => {
    expect(isClose(neweyWest(scores, lags), Math.max(0, expected), 1e-10)).toBe(true);
  });

  it.each(whitenedValues.cases.map((row, index) => ({ index, ...row })))(
    'whitened rows give the slope of generalised least squares (case $index)',
    (row) => {
      const line = whitenedLine(row.groups, row.autocorrelation);
      expect(line).not.toBeNull();
      if (line === null) return;
      expect(isClose(line.slope, row.slope, 1e-8), `have ${line.slope}, want ${row.slope}`).toBe(true);
      expect(isClose(line.variance, row.variance, 1e-8), `have ${line.variance}, want ${row.variance}`).toBe(true);
      expect(isClose(Math.sqrt(line.variance / line.spread), row.standardError, 1e-8)).toBe(true);
    },
  );
});
