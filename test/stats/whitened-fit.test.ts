import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/stats/group.ts';
import { createRandom } from '../../src/stats/random.ts';
import { type FitGroup, whitenedFit } from '../../src/stats/whitened-fit.ts';
import { whitenedLine } from '../../src/stats/whitened-line.ts';
import { normal } from '../judge/families.ts';
import known from '../known-values/whitened-fit.json' with { type: 'json' };
import lines from '../known-values/whitened-line.json' with { type: 'json' };
import { expectNear } from './near.ts';

function groupOf(columns: readonly (readonly number[])[], y: readonly number[]): FitGroup {
  return { y, columns, places: y.map((_, place) => place) };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('whitened fit', () => {
  it.each(known.cases.map((row, index) => ({ index, ...row })))(
    'agrees with generalised least squares of statsmodels (case $index, memory $autocorrelation)',
    (row) => {
      const fit = whitenedFit(row.groups, row.autocorrelation);
      expectNear(fit?.variance, row.variance, 1e-8, 'variance');
      for (const [at, want] of row.coefficients.entries()) expectNear(fit?.coefficients[at], want, 1e-8, 'coefficient');
      for (const [at, wanted] of row.covariance.entries()) {
        for (const [other, want] of wanted.entries())
          expectNear(fit?.covariance[at]?.[other], want, 1e-8, 'covariance');
      }
    },
  );

  it.each(lines.cases.flatMap(({ groups }, index) => [0, 0.4, 0.9, 1].map((memory) => ({ groups, memory, index }))))(
    'with one column is the whitened line (case $index, memory $memory)',
    ({ groups, memory }) => {
      const line = whitenedLine(groups as readonly Group[], memory);
      const fit = whitenedFit(
        groups.map(({ x, y, places }) => ({ y, columns: [x], places })),
        memory,
      );
      expect(line).not.toBeNull();
      expectNear(fit?.coefficients[0], line?.slope ?? Number.NaN, 1e-11);
      expectNear(fit?.variance, line?.variance ?? Number.NaN, 1e-11);
      expectNear(fit?.spreads[0], line?.spread ?? Number.NaN, 1e-11);
      for (const [index, want] of (line?.residuals ?? []).entries()) expectNear(fit?.residuals[index], want, 1e-10);
      for (const [index, want] of (line?.regressor ?? []).entries()) expectNear(fit?.ownParts[0]?.[index], want, 1e-10);
    },
  );

  it('splits each column into its own part and what the others explain', () => {
    const random = createRandom(3);
    const columns = [upTo(50), upTo(50).map(() => normal(random)), upTo(50).map((at) => at + 3 * normal(random))];
    const fit = whitenedFit(
      [
        groupOf(
          columns,
          upTo(50).map(() => normal(random)),
        ),
      ],
      0.4,
    );
    for (const [at, own] of (fit?.ownParts ?? []).entries()) {
      for (const [other, column] of (fit?.columns ?? []).entries()) {
        const product = own.reduce((sum, value, index) => sum + value * (column[index] ?? 0), 0);
        expectNear(product, other === at ? (fit?.spreads[at] ?? Number.NaN) : 0, 1e-9);
      }
      expectNear(fit?.covariance[at]?.[at], (fit?.variance ?? 0) / (fit?.spreads[at] ?? 0), 1e-9);
    }
  });

  it('knows a column on an exact plane without noise', () => {
    const columns = [upTo(30), upTo(30).map((at) => (at * 7) % 5)];
    const y = upTo(30).map((at) => 4 + 2 * at - 3 * ((at * 7) % 5));
    const fit = whitenedFit([groupOf(columns, y)], 0.5);
    expectNear(fit?.coefficients[0], 2, 1e-12);
    expectNear(fit?.coefficients[1], -3, 1e-12);
  });

  it('keeps its digits at clock values in the milliseconds of today', () => {
    const x = upTo(60).map((at) => 1.8e12 + 10_000 * at);
    const fit = whitenedFit(
      [
        groupOf(
          [x, upTo(60).map((at) => at % 2)],
          upTo(60).map((at) => 5 * at + (at % 2)),
        ),
      ],
      0.3,
    );
    expectNear(fit?.coefficients[0], 5e-4, 1e-12);
    expectNear(fit?.coefficients[1], 1, 1e-9);
  });

  it('has no answer for a column that does not move, for twins, or for too few points', () => {
    const y = upTo(20).map((at) => at % 3);
    expect(whitenedFit([groupOf([upTo(20), upTo(20).map(() => 0.1)], y)], 0.2)).toBeNull();
    expect(whitenedFit([groupOf([upTo(20), upTo(20).map((at) => 3 - 2 * at)], y)], 0.2)).toBeNull();
    expect(
      whitenedFit(
        [
          groupOf(
            [
              [1, 2, 4, 5, 7, 8],
              [1, 0, 0, 1, 0, 1],
            ],
            [1, 2, 3, 4, 5, 6],
          ),
        ],
        0,
      ),
    ).toBeNull();
    expect(whitenedFit([], 0)).toBeNull();
  });
});
