// Arrivals of every pattern, named and at random, for tests.

import fc from 'fast-check';
import type { Arrival, RateCourse } from '../../src/model/scenario.ts';

export type Diurnal = Extract<Arrival, { pattern: 'diurnal' }>;

export const aDay: Diurnal = {
  pattern: 'diurnal',
  peak: 2,
  trough: 0.5,
  peakHour: 14,
  troughHour: 3,
  startHour: 0,
  daySeconds: 86_400,
};

const factor = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 8 }), fc.double({ min: 0.01, max: 8, noNaN: true }));
const someSeconds = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.double({ min: 1, max: 60, noNaN: true }));
const hour = fc.integer({ min: 0, max: 23 });

/** Courses whose jumps and turns come within seconds, so that short stretches meet many of them. */
export const anyCourse: fc.Arbitrary<RateCourse> = fc.oneof(
  fc.constant({ pattern: 'constant' as const }),
  fc
    .record({
      pattern: fc.constant('diurnal' as const),
      peak: fc.double({ min: 0.1, max: 4, noNaN: true }),
      trough: fc.double({ min: 0, max: 1, noNaN: true }),
      peakHour: hour,
      troughHour: hour,
      startHour: hour,
      daySeconds: fc.integer({ min: 5, max: 120 }),
    })
    .filter(({ peakHour, troughHour }) => peakHour !== troughHour)
    .map((day) => ({ ...day, trough: Math.min(day.trough, day.peak) })),
  fc.record({ pattern: fc.constant('ramp' as const), from: factor, to: factor, overSeconds: someSeconds }),
  fc
    .record({
      pattern: fc.constant('burst' as const),
      factor,
      everySeconds: someSeconds,
      share: fc.double({ min: 0.05, max: 1, noNaN: true }),
    })
    .map(({ share, ...burst }) => ({ ...burst, forSeconds: burst.everySeconds * share })),
  fc.record({
    pattern: fc.constant('steps' as const),
    factors: fc.array(factor, { minLength: 1, maxLength: 5 }),
    eachSeconds: someSeconds,
  }),
);

const spacing = fc.constantFrom('even' as const, 'random' as const);

export const anyArrival: fc.Arbitrary<Arrival> = fc
  .tuple(
    fc.oneof<fc.Arbitrary<Arrival>[]>(
      anyCourse,
      fc.constant({ pattern: 'poisson' as const }),
      fc.record({
        pattern: fc.constant('sum' as const),
        parts: fc.array(fc.record({ share: fc.double({ min: 0.1, max: 3, noNaN: true }), course: anyCourse }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
    ),
    spacing,
  )
  .map(([arrival, chosen]) => (arrival.pattern === 'poisson' ? arrival : { ...arrival, spacing: chosen }));

/** Arrivals whose sends stand at (n + 1) / rate. */
export const anyEvenArrival: fc.Arbitrary<Arrival> = anyArrival
  .filter(({ pattern }) => pattern !== 'poisson')
  .map((arrival) => (arrival.pattern === 'poisson' ? arrival : { ...arrival, spacing: 'even' as const }));
