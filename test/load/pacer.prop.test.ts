import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPacer, fullRateSecondsAt, type PacerOptions } from '../../src/load/pacer.ts';
import { fullRateSecondsUntil } from '../../src/model/arrival-rate.ts';
import type { Arrival } from '../../src/model/scenario.ts';
import { aDay, anyArrival, anyEvenArrival } from '../model/arrivals.ts';

const pacing = (perSecond: number, arrival: Arrival = { pattern: 'constant' }) => ({
  rate: { kind: 'open', perSecond } as const,
  arrival,
});
const constant: PacerOptions = {
  load: pacing(200),
  seed: 42,
  fromSend: 0,
  fromFullRateSeconds: null,
  rampSeconds: 2,
};

const rate = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0.1, max: 5000, noNaN: true }));
const lowRate = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0.1, max: 100, noNaN: true }));
const constantOrPoisson = fc.constantFrom({ pattern: 'constant' as const }, { pattern: 'poisson' as const });
const fromSend = fc.integer({ min: 0, max: 10_000_000_000 });
const ramp = fc.constantFrom(0, 0.5, 2);

interface Due {
  readonly send: number;
  readonly dueSeconds: number;
  readonly loadSeconds: number;
}

function dueBy(options: PacerOptions, elapsedSeconds: number): Due[] {
  const sends: Due[] = [];
  createPacer(options).takeDue(elapsedSeconds, (send, dueSeconds, loadSeconds) =>
    sends.push({ send, dueSeconds, loadSeconds }),
  );
  return sends;
}

/** The same without what depends on when this part of the load was started. */
const onSchedule = (sends: readonly Due[]) => sends.map(({ send, loadSeconds }) => [send, loadSeconds]);

describe('the pacer', () => {
  test('calls exactly the rate in every second after the ramp, at any rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 2, max: 4 }), (perSecond, second) => {
        const pacer = createPacer({ ...constant, load: pacing(perSecond) });
        // Half a gap away from the border, where rounding cannot move a send over it.
        const border = second + 0.5 / perSecond;
        pacer.takeDue(border, () => {});
        expect(pacer.takeDue(border + 1, () => {})).toBe(perSecond);
      }),
      { numRuns: 50 },
    );
  });

  test('has called floor(rate * W(t)) sends by t when there is no ramp, whatever the course and however it is asked', () => {
    const ticks = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(
        lowRate,
        anyEvenArrival,
        ticks,
        fc.integer({ min: 0, max: 1600 }),
        (perSecond, arrival, moments, node) => {
          const pacer = createPacer({ ...constant, load: pacing(perSecond, arrival), rampSeconds: 0 });
          const seconds = node / 8;
          for (const moment of moments.filter((one) => one <= seconds)) pacer.takeDue(moment, () => {});
          pacer.takeDue(seconds, () => {});
          const exact = perSecond * fullRateSecondsUntil(arrival, seconds);
          // One send may stand exactly on the border, where the last bit decides.
          const nearest = Math.round(exact);
          const isOnBorder = Math.abs(exact - nearest) < 1e-6;
          if (isOnBorder) expect([nearest, nearest - 1]).toContain(pacer.nextSend());
          else expect(pacer.nextSend()).toBe(Math.floor(exact));
        },
      ),
      { numRuns: 200 },
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
        lowRate,
        anyArrival,
        ramp,
        fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { maxLength: 20 }),
        (perSecond, arrival, rampSeconds, moments) => {
          const options = { ...constant, load: pacing(perSecond, arrival), rampSeconds };
          const pacer = createPacer(options);
          const sends: Due[] = [];
          // The moments come in any order: a clock that steps back makes nothing due again.
          for (const moment of [...moments, 30]) {
            const count = pacer.takeDue(moment, (send, dueSeconds, loadSeconds) =>
              sends.push({ send, dueSeconds, loadSeconds }),
            );
            expect(sends.length).toBeGreaterThanOrEqual(count);
          }
          expect(sends).toEqual(dueBy(options, 30));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('never goes back: due times grow, and nothing is due before its time', () => {
    fc.assert(
      fc.property(rate, constantOrPoisson, ramp, fromSend, (perSecond, arrival, rampSeconds, from) => {
        const options = { ...constant, load: pacing(perSecond, arrival), rampSeconds, fromSend: from };
        const sends = dueBy(options, 3);
        expect(sends.map(({ send }) => send - from)).toEqual([...sends.keys()]);
        const isOrdered = sends.every(({ dueSeconds }, index) => dueSeconds >= (sends[index - 1]?.dueSeconds ?? 0));
        expect(isOrdered).toBe(true);
        expect(sends.at(-1)?.dueSeconds ?? 0).toBeLessThanOrEqual(3);
      }),
      { numRuns: 30 },
    );
  });

  test('resumed anywhere, any number of times, plays the schedule of one that was never stopped', () => {
    const parts = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(lowRate, anyArrival, ramp, parts, (perSecond, arrival, rampSeconds, lengths) => {
        const options = { ...constant, load: pacing(perSecond, arrival), rampSeconds };
        const played: Due[] = [];
        let from = { fromSend: 0, fromFullRateSeconds: 0 };
        for (const seconds of lengths) {
          const pacer = createPacer({ ...options, ...from });
          pacer.takeDue(seconds, (send, dueSeconds, loadSeconds) => played.push({ send, dueSeconds, loadSeconds }));
          // As a checkpoint keeps it.
          const kept = JSON.stringify({ fromSend: pacer.nextSend(), fromFullRateSeconds: pacer.fullRateSeconds() });
          from = JSON.parse(kept);
        }
        const unbroken = dueBy({ ...options, rampSeconds: 0 }, played.at(-1)?.loadSeconds ?? 0);
        expect(onSchedule(played)).toEqual(onSchedule(unbroken.slice(0, played.length)));
      }),
      { numRuns: 100 },
    );
  });

  test('keeps the gaps of the schedule after a resume, but for the ramp', () => {
    fc.assert(
      fc.property(rate, constantOrPoisson, fc.integer({ min: 1, max: 300 }), (perSecond, arrival, resumedAt) => {
        const options = { ...constant, load: pacing(perSecond, arrival), rampSeconds: 0 };
        const take = (pacer: ReturnType<typeof createPacer>, sends: number) => {
          const due: number[] = [];
          while (due.length < sends) pacer.takeDue(pacer.nextDueSeconds(), (_send, seconds) => due.push(seconds));
          return due;
        };
        const pacer = createPacer(options);
        const before = take(pacer, resumedAt).at(-1) ?? Number.NaN;
        const from = { fromSend: pacer.nextSend(), fromFullRateSeconds: pacer.fullRateSeconds() };
        const unbroken = take(pacer, 50);
        take(createPacer({ ...options, ...from }), 50).forEach((seconds, index) => {
          expect(seconds).toBeCloseTo((unbroken[index] ?? Number.NaN) - before, 6);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('goes on from an older checkpoint, which knows the number alone', () => {
    const even = createPacer({ ...constant, load: pacing(200, aDay), fromSend: 1000 });
    expect(even.fullRateSeconds()).toBe(5);
    const random = createPacer({ ...constant, load: pacing(200, { pattern: 'poisson' }), fromSend: 1000 });
    expect([random.nextSend(), random.fullRateSeconds(), random.loadSecondsAt(0)]).toEqual([1000, 5, 5]);
  });

  test('knows the seconds of load since the run began, in any part of it', () => {
    const first = createPacer({ ...constant, load: pacing(200, aDay) });
    expect([first.loadSecondsAt(0), first.loadSecondsAt(1), first.loadSecondsAt(100)]).toEqual([0, 0.25, 99]);
    first.takeDue(100, () => {});
    const from = { fromSend: first.nextSend(), fromFullRateSeconds: first.fullRateSeconds() };
    const second = createPacer({ ...constant, load: pacing(200, aDay), ...from });
    // The last send was due less than a gap before.
    expect(second.loadSecondsAt(0)).toBeCloseTo(99, 1);
    expect(second.loadSecondsAt(10) - second.loadSecondsAt(0)).toBeCloseTo(9, 9);
  });
});

describe('a rate that is 0 for a while', () => {
  const steps: Arrival = { pattern: 'steps', factors: [1, 0, 2], eachSeconds: 40_000 };

  test('is passed over at once', () => {
    const pacer = createPacer({ ...constant, load: pacing(1, steps), rampSeconds: 0 });
    pacer.takeDue(40_000, () => {});
    expect(pacer.nextSend()).toBe(40_000);
    expect(pacer.nextDueSeconds()).toBeCloseTo(80_000.5, 9);
    expect(pacer.takeDue(80_000, () => {})).toBe(0);
  });

  test('and for good has no next send', () => {
    const down: Arrival = { pattern: 'ramp', from: 2, to: 0, overSeconds: 100 };
    const pacer = createPacer({ ...constant, load: pacing(0.999, down), rampSeconds: 2 });
    expect(pacer.takeDue(1e9, () => {})).toBe(99);
    expect([pacer.nextSend(), pacer.nextDueSeconds()]).toEqual([99, Number.POSITIVE_INFINITY]);
    expect(pacer.takeDue(1e12, () => {})).toBe(0);
    const resumed = createPacer({
      ...constant,
      load: pacing(0.999, down),
      fromSend: 99,
      fromFullRateSeconds: pacer.fullRateSeconds(),
    });
    expect(resumed.nextDueSeconds()).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('sends at random', () => {
  const poissonGaps = (arrival: Arrival, seconds: number) => {
    const due = dueBy({ ...constant, load: pacing(1000, arrival), rampSeconds: 0 }, seconds);
    return due.map(({ dueSeconds }, index) => dueSeconds - (due[index - 1]?.dueSeconds ?? 0));
  };

  test('have the mean gap 1 / rate, and as much deviation as mean', () => {
    const gaps = poissonGaps({ pattern: 'poisson' }, 20);
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
    expect(mean).toBeCloseTo(0.001, 4);
    expect(Math.sqrt(variance) / mean).toBeCloseTo(1, 1);
  });

  test('make counts whose variance is their mean, whatever the course', () => {
    const arrival: Arrival = { pattern: 'burst', factor: 3, everySeconds: 2, forSeconds: 1, spacing: 'random' };
    const pacer = createPacer({ ...constant, load: pacing(100, arrival), rampSeconds: 0 });
    const counts = { quiet: [] as number[], burst: [] as number[] };
    for (let second = 1; second <= 2000; second += 1) {
      counts[second % 2 === 1 ? 'quiet' : 'burst'].push(pacer.takeDue(second, () => {}));
    }
    for (const [list, expected] of [[counts.quiet, 100] as const, [counts.burst, 300] as const]) {
      const mean = list.reduce((sum, count) => sum + count, 0) / list.length;
      const variance = list.reduce((sum, count) => sum + (count - mean) ** 2, 0) / list.length;
      expect(Math.abs(mean / expected - 1)).toBeLessThan(0.02);
      expect(Math.abs(variance / expected - 1)).toBeLessThan(0.2);
    }
  });

  test('are the same for the same seed, and others for another', () => {
    const poisson = { ...constant, load: pacing(50, { pattern: 'poisson' }) };
    expect(dueBy(poisson, 10)).toEqual(dueBy(poisson, 10));
    expect(dueBy({ ...poisson, seed: 43 }, 10)).not.toEqual(dueBy(poisson, 10));
  });
});

test('of a closed loop nothing falls due, and its clock goes on', () => {
  const load = { rate: { kind: 'max' } as const, arrival: { pattern: 'constant' as const } };
  const pacer = createPacer({ ...constant, load, fromSend: 70, fromFullRateSeconds: 30 });
  expect(pacer.takeDue(1e6, () => {})).toBe(0);
  expect([pacer.nextSend(), pacer.nextDueSeconds()]).toEqual([70, Number.POSITIVE_INFINITY]);
  expect(pacer.loadSecondsAt(11)).toBe(40);
});

test('a day of 200 a second has its exact count, and goes on the same from 100 places', () => {
  const load = pacing(200, { ...aDay, peak: 1.5 });
  const options = { ...constant, load, rampSeconds: 0 };
  const places = Array.from({ length: 100 }, (_, place) => ({
    send: Math.floor((place + 0.37) * 172_000),
    position: 0,
    next: [] as unknown[],
  }));
  const pacer = createPacer(options);
  // Places lie far from each other: one is open at a time.
  let index = 0;
  let first = places[0]?.send ?? 0;
  let sends = 0;
  pacer.takeDue(86_400 + 0.0025, (send, _due, loadSeconds) => {
    sends += 1;
    if (send < first) return;
    const place = places[index];
    if (place === undefined) return;
    // While a send is visited, the last one visited is still the one before.
    if (send === first) place.position = pacer.fullRateSeconds();
    place.next.push([send, loadSeconds]);
    if (place.next.length < 100) return;
    index += 1;
    first = places[index]?.send ?? Number.POSITIVE_INFINITY;
  });
  expect(sends).toBe(17_280_000);

  for (const { send, position, next } of places) {
    const resumed: unknown[] = [];
    const from = { fromSend: send, fromFullRateSeconds: position };
    const other = createPacer({ ...options, ...from, rampSeconds: 2 });
    while (resumed.length < 100) other.takeDue(other.nextDueSeconds(), (own, _due, at) => resumed.push([own, at]));
    expect(resumed.slice(0, 100)).toEqual(next);
  }
});
