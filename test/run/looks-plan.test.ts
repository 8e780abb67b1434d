import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaShareOf, lookOf } from '../../src/run/looks-plan.ts';

const minute = 60;
const hour = 3600;
const day = 24 * hour;

describe('the looks of a plan', () => {
  it.each<[string, number, number, string]>([
    // plan, seconds of it, steady seconds held, the newest look that is due
    ['a day, before its first hour is over', day, hour - 1, '0 of 24'],
    ['a day, at its first hour', day, hour, '1 of 24'],
    ['a day, in the middle of an hour', day, 5.5 * hour, '5 of 24'],
    ['a day, at its planned end, where the verdict is due', day, day, '24 of 24'],
    ['a week', 7 * day, 100 * hour, '100 of 168'],
    ['six hours are looked at every hour', 6 * hour, 3 * hour, '3 of 6'],
    ['a rest of an hour has no look of its own', 6.5 * hour, 6.4 * hour, '6 of 6'],
    ['under six hours, every tenth', 5 * hour, 31 * minute, '1 of 10'],
    ['an hour, every six minutes', hour, 12 * minute, '2 of 10'],
    ['forty minutes: five minutes apart, not four', 40 * minute, 11 * minute, '2 of 8'],
    ['ten minutes: the second falls on the end', 10 * minute, 5 * minute, '1 of 2'],
    ['two minutes are over before a look is due', 2 * minute, 119, '0 of 0'],
    ['sums of ticks are a little off', day, 3599.9999, '1 of 24'],
  ])('%s', (_, plan, held, expected) => {
    const { look, of } = lookOf(held, plan);
    expect(`${look} of ${of}`).toBe(expected);
  });

  it('do not depend on how the seconds were cut into legs: the number comes from what is held', () => {
    // 5 h 20 min held by the first leg, the rest by the second.
    const held = 5 * hour + 20 * minute;
    expect(lookOf(held, day)).toEqual({ look: 5, of: 24 });
    expect(lookOf(held + 40 * minute, day)).toEqual({ look: 6, of: 24 });
  });

  it('spend one error budget, whatever the plan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5 * minute, max: 30 * day }), (plan) => {
        const { of } = lookOf(plan, plan);
        const shares = Array.from({ length: of }, (_, index) => alphaShareOf({ look: index + 1, of }));
        expect(of).toBeGreaterThan(0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(shares.every((share, index) => share > (shares[index - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('are at most ten and at least five minutes apart in plans under six hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 * hour - 1 }), (plan) => {
        const { of } = lookOf(plan, plan);
        expect(of).toBeLessThanOrEqual(10);
        expect(of * 5 * minute).toBeLessThanOrEqual(plan);
      }),
    );
  });

  it('spend (j/J)² - ((j-1)/J)² each', () => {
    expect(alphaShareOf({ look: 1, of: 24 })).toBeCloseTo((1 / 24) ** 2, 12);
    expect(alphaShareOf({ look: 24, of: 24 })).toBeCloseTo(1 - (23 / 24) ** 2, 12);
    expect(alphaShareOf({ look: 1, of: 1 })).toBe(1);
  });
});
