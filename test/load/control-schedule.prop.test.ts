import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askDueSeconds, asksPerSecond } from '../../src/load/control-asks.ts';

/** A week of asks, and more. */
const ask = fc.nat({ max: 10_000_000 });

describe('the schedule of the control', () => {
  it('has one ask in every quarter of a second, and never two at once', () => {
    fc.assert(
      fc.property(ask, (number) => {
        const due = askDueSeconds(number);
        expect(Math.floor(due * asksPerSecond + 1e-6)).toBe(number);
        const gap = askDueSeconds(number + 1) - due;
        expect(gap).toBeGreaterThan(0.15);
        expect(gap).toBeLessThan(0.41);
      }),
    );
  });

  it('meets every tenth of any period about as often: no rhythm of the load or of this process is always met', () => {
    const periods = fc.constantFrom(0.001, 0.005, 0.01, 0.1, 0.25, 0.5, 1, 60);
    fc.assert(
      fc.property(periods, fc.nat({ max: 1_000_000 }), (period, first) => {
        const asks = Math.max(400, Math.ceil(2 * period * asksPerSecond));
        const met = new Array<number>(10).fill(0);
        for (let number = first; number < first + asks; number += 1) {
          const tenth = Math.floor(((askDueSeconds(number) % period) / period) * 10) % 10;
          met[tenth] = (met[tenth] ?? 0) + 1;
        }
        for (const times of met) expect(Math.abs(times / asks - 0.1)).toBeLessThan(0.05);
      }),
    );
  });
});
