import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullRateSecondsUntil, rateFactorAt } from '../../src/model/arrival-rate.ts';
import { anyArrival, anyCourse } from './arrivals.ts';

const golden = (Math.sqrt(5) - 1) / 2;
const moment = fc.double({ min: 0, max: 1000, noNaN: true });

describe('the seconds of full rate', () => {
  test('are the factor summed up in small steps, from any moment to any other', () => {
    fc.assert(
      fc.property(anyArrival, moment, fc.double({ min: 0.5, max: 20, noNaN: true }), (arrival, from, length) => {
        const steps = 20_000;
        let sum = 0;
        let highest = 0;
        for (let step = 0; step < steps; step += 1) {
          // Somewhere in the step, by the golden ratio: a fixed place would meet the same part of every burst.
          const within = (step * golden) % 1;
          const factor = rateFactorAt(arrival, from + ((step + within) * length) / steps);
          sum += factor * (length / steps);
          highest = Math.max(highest, factor);
        }
        const given = fullRateSecondsUntil(arrival, from + length) - fullRateSecondsUntil(arrival, from);
        // A jump is met to its small step, of either sign.
        expect(Math.abs(given - sum)).toBeLessThan(0.03 * highest + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  test('begin at 0 and never fall, not by a rounding either', () => {
    fc.assert(
      fc.property(anyArrival, fc.integer({ min: 0, max: 1_000_000_000 }), (arrival, node) => {
        expect(fullRateSecondsUntil(arrival, 0)).toBe(0);
        const given = Array.from({ length: 400 }, (_, next) => fullRateSecondsUntil(arrival, (node + next) / 8));
        const falls = given.filter((value, index) => value < (given[index - 1] ?? 0));
        expect(falls).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('of a sum are the sum of those of its parts, each times its share', () => {
    const parts = fc.array(fc.record({ share: fc.double({ min: 0, max: 3, noNaN: true }), course: anyCourse }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(parts, moment, (list, seconds) => {
        const sum = { pattern: 'sum' as const, parts: list };
        const added = (each: typeof rateFactorAt) =>
          list.reduce((total, { share, course }) => total + share * each(course, seconds), 0);
        expect(fullRateSecondsUntil(sum, seconds)).toBeCloseTo(added(fullRateSecondsUntil), 6);
        expect(rateFactorAt(sum, seconds)).toBeCloseTo(added(rateFactorAt), 9);
      }),
    );
  });
});
