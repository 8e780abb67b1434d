import { describe, expect, it } from 'vitest';
import { exactShareInterval } from '../../src/stats/clopper-pearson.ts';
import { incompleteBeta } from '../../src/stats/incomplete-beta.ts';
import { type ShareInterval, shareInterval } from '../../src/stats/share-interval.ts';
import known from '../known-values/clopper-pearson.json' with { type: 'json' };
import betaValues from '../known-values/incomplete-beta.json' with { type: 'json' };
import { expectNear } from './near.ts';

describe('the exact interval of a share', () => {
  it.each(known.cases)('of $hits of $trials agrees with scipy', ({ hits, trials, confidence, low, high }) => {
    const have = exactShareInterval(hits, trials, confidence);
    expect(Math.abs((have?.low ?? Number.NaN) - low)).toBeLessThanOrEqual(1e-9 * low);
    expect(Math.abs((have?.high ?? Number.NaN) - high)).toBeLessThanOrEqual(1e-9 * high);
  });

  it('says .5 % at most of none in 600, one-sided at 95 %', () => {
    expectNear(exactShareInterval(0, 600, 0.9)?.high, 1 - 0.05 ** (1 / 600), 1e-12);
  });

  it.each([0.004, 0.05, 0.2, 0.5, 0.93])('covers a true share of %s at least as often as it says', (share) => {
    const trials = 60;
    let chance = (1 - share) ** trials;
    let covered = 0;
    for (let hits = 0; hits <= trials; hits += 1) {
      const have = exactShareInterval(hits, trials, 0.9);
      if (have !== null && have.low <= share && share <= have.high) covered += chance;
      chance *= ((trials - hits) / (hits + 1)) * (share / (1 - share));
    }
    expect(covered).toBeGreaterThanOrEqual(0.9);
  });

  it('is longer than the Wilson interval', () => {
    const length = (interval: ShareInterval | null) => (interval?.high ?? 0) - (interval?.low ?? 0);
    expect(length(exactShareInterval(20, 600))).toBeGreaterThan(length(shareInterval(20, 600)));
  });

  it('has no answer without trials, and refuses halves and more hits than trials', () => {
    expect(exactShareInterval(0, 0)).toBeNull();
    expect(() => exactShareInterval(0.5, 3)).toThrow(RangeError);
    expect(() => exactShareInterval(4, 3)).toThrow(RangeError);
  });
});

describe('incomplete beta', () => {
  it.each(betaValues.cases)('at $x with $a and $b is $expected', ({ x, a, b, expected }) => {
    expectNear(incompleteBeta(x, a, b) / expected, 1, a + b > 1e4 ? 1e-7 : 1e-11);
  });

  it('refuses what lies outside', () => expect(() => incompleteBeta(1.1, 1, 1)).toThrow(RangeError));
});
