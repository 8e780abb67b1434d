import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPacer, fullRateSecondsAt, type PacerOptions } from '../../src/load/pacer.ts';

const constant: PacerOptions = { ratePerSecond: 200, arrival: 'constant', seed: 42, fromSend: 0, rampSeconds: 2 };

const rate = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0.1, max: 5000, noNaN: true }));
const arrival = fc.constantFrom('constant' as const, 'poisson' as const);
const fromSend = fc.integer({ min: 0, max: 10_000_000_000 });
const ramp = fc.constantFrom(0, 0.5, 2);

function dueBy(options: PacerOptions, elapsedSeconds: number): { send: number; dueSeconds: number }[] {
  const sends: { send: number; dueSeconds: number }[] = [];
  createPacer(options).takeDue(elapsedSeconds, (send, dueSeconds) => sends.push({ send, dueSeconds }));
  return sends;
}

describe('the pacer', () => {
  test('calls exactly the rate in every second after the ramp, at any rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 2, max: 4 }), (ratePerSecond, second) => {
        const pacer = createPacer({ ...constant, ratePerSecond });
        // Half a gap away from the border, where rounding cannot move a send over it.
        const border = second + 0.5 / ratePerSecond;
        pacer.takeDue(border, () => {});
        expect(pacer.takeDue(border + 1, () => {})).toBe(ratePerSecond);
      }),
      { numRuns: 50 },
    );
  });

  test('has called floor(rate * t) sends by t when there is no ramp', () => {
    fc.assert(
      fc.property(rate, fc.double({ min: 0, max: 5, noNaN: true }), (ratePerSecond, elapsed) => {
        const called = dueBy({ ...constant, ratePerSecond, rampSeconds: 0 }, elapsed).length;
        // One send may stand exactly on the border, where the last bit decides.
        expect(Math.abs(called - ratePerSecond * elapsed)).toBeLessThan(1 + 1e-6);
      }),
    );
  });

  test('gives up half of the ramp: floor(rate * (t - ramp / 2)) sends by t', () => {
    expect(dueBy(constant, 3.0001)).toHaveLength(400);
    expect(dueBy(constant, 12.0001)).toHaveLength(2200);
    expect(fullRateSecondsAt(1, 2)).toBe(0.25);
  });

  test('calls nothing twice and leaves nothing out, however it is asked', () => {
    fc.assert(
      fc.property(
        rate,
        arrival,
        ramp,
        fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { maxLength: 20 }),
        (ratePerSecond, pattern, rampSeconds, moments) => {
          const options = { ...constant, ratePerSecond, arrival: pattern, rampSeconds };
          const pacer = createPacer(options);
          const sends: { send: number; dueSeconds: number }[] = [];
          // The moments come in any order: a clock that steps back makes nothing due again.
          for (const moment of [...moments, 3]) {
            pacer.takeDue(moment, (send, dueSeconds) => sends.push({ send, dueSeconds }));
          }
          expect(sends).toEqual(dueBy(options, 3));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('never goes back: due times grow, and nothing is due before its time', () => {
    fc.assert(
      fc.property(rate, arrival, ramp, fromSend, (ratePerSecond, pattern, rampSeconds, from) => {
        const options = { ...constant, ratePerSecond, arrival: pattern, rampSeconds, fromSend: from };
        const sends = dueBy(options, 3);
        expect(sends.map(({ send }) => send - from)).toEqual([...sends.keys()]);
        const isOrdered = sends.every(({ dueSeconds }, index) => dueSeconds >= (sends[index - 1]?.dueSeconds ?? 0));
        expect(isOrdered).toBe(true);
        expect(sends.at(-1)?.dueSeconds ?? 0).toBeLessThanOrEqual(3);
      }),
      { numRuns: 30 },
    );
  });

  test('resumed at a send, goes on with the gaps that would have followed it', () => {
    fc.assert(
      fc.property(rate, arrival, fc.integer({ min: 1, max: 300 }), (ratePerSecond, pattern, resumedAt) => {
        const options = { ...constant, ratePerSecond, arrival: pattern, rampSeconds: 0 };
        const take = (from: number, sends: number) => {
          const pacer = createPacer({ ...options, fromSend: from });
          const due: number[] = [];
          while (due.length < sends) pacer.takeDue(pacer.nextDueSeconds(), (_send, seconds) => due.push(seconds));
          return due;
        };
        const unbroken = take(0, resumedAt + 50);
        const before = unbroken[resumedAt - 1] ?? Number.NaN;
        take(resumedAt, 50).forEach((seconds, index) => {
          expect(seconds).toBeCloseTo((unbroken[resumedAt + index] ?? Number.NaN) - before, 6);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('spreads poisson sends as chance does: mean gap 1 / rate, as much deviation as mean', () => {
    const due = dueBy({ ...constant, ratePerSecond: 1000, arrival: 'poisson', rampSeconds: 0 }, 20);
    const gaps = due.map(({ dueSeconds }, index) => dueSeconds - (due[index - 1]?.dueSeconds ?? 0));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
    expect(mean).toBeCloseTo(0.001, 4);
    expect(Math.sqrt(variance) / mean).toBeCloseTo(1, 1);
  });
});
