import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createStreamSeen } from '../../src/load/stream-seen.ts';

describe('what is counted of a stream', () => {
  test.each<{ numbers: readonly (number | null)[]; missed: number; outOfOrder: object | null }>([
    { numbers: [1, 2, 3], missed: 0, outOfOrder: null },
    // it may begin anywhere
    { numbers: [41, 42], missed: 0, outOfOrder: null },
    { numbers: [1, 2, 5], missed: 2, outOfOrder: null },
    // an event without a number is no gap
    { numbers: [1, null, 2], missed: 0, outOfOrder: null },
    { numbers: [1, 2, 2, 3], missed: 0, outOfOrder: { before: 2, got: 2 } },
    { numbers: [1, 2, 1, 2, 3], missed: 0, outOfOrder: { before: 2, got: 1 } },
    // one that comes late was missed before, and is not missed twice
    { numbers: [1, 3, 2, 4], missed: 1, outOfOrder: { before: 3, got: 2 } },
  ])('$numbers', ({ numbers, missed, outOfOrder }) => {
    const counter = createStreamSeen();
    counter.begin(0);
    numbers.forEach((number, index) => {
      counter.event(index, number);
    });
    expect(counter.missed()).toBe(missed);
    expect(counter.outOfOrder()).toEqual(outOfOrder);
    expect(counter.done()).toMatchObject({ events: numbers.length, missed });
  });

  test('a sequence with holes is missed by exactly what is not there', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.array(fc.boolean(), { maxLength: 200 }), (first, there) => {
        const counter = createStreamSeen();
        counter.begin(0);
        const numbers = [true, ...there, true].flatMap((isThere, index) => (isThere ? [first + index] : []));
        for (const number of numbers) counter.event(0, number);
        expect(counter.missed()).toBe(there.filter((isThere) => !isThere).length);
        expect(counter.outOfOrder()).toBeNull();
      }),
    );
  });

  test('times are counted from when the request was sent, if that is known at the end', () => {
    const counter = createStreamSeen();
    counter.begin(10);
    for (const atSeconds of [12, 12.5, 14]) counter.event(atSeconds, null);
    const seen = counter.done(11);
    expect(seen).toMatchObject({ events: 3, missed: 0, reconnects: 0, firstSeconds: 1 });
    expect(Array.from(seen.gapsSeconds)).toEqual([0.5, 1.5]);
    counter.begin(20);
    expect(counter.done()).toMatchObject({ events: 0, firstSeconds: null, gapsSeconds: { length: 0 } });
  });

  test('what comes between two streams belongs to the next, without times', () => {
    const counter = createStreamSeen();
    counter.begin(0);
    counter.event(1, null);
    counter.done();
    counter.event(5, null);
    counter.reconnected(false);
    counter.begin(10);
    counter.event(11, null);
    const seen = counter.done();
    expect(seen).toMatchObject({ events: 2, reconnects: 1, firstSeconds: 1 });
    expect(seen.gapsSeconds).toHaveLength(0);
  });

  test('a sequence may go on over streams, and is anew else', () => {
    const counter = createStreamSeen();
    counter.begin(0);
    counter.event(0, 7);
    counter.done();
    counter.event(0, 9);
    counter.begin(1, true);
    counter.event(1, 11);
    expect(counter.done().missed).toBe(2);
    counter.begin(2);
    counter.event(2, 100);
    expect(counter.done().missed).toBe(0);
  });

  test('after a reconnect that could not resume, numbers may begin anew; what is left out is missed all the same', () => {
    const counter = createStreamSeen();
    counter.begin(0);
    for (const number of [5, 6]) counter.event(0, number);
    counter.reconnected(false);
    for (const number of [1, 2]) counter.event(0, number);
    counter.reconnected(false);
    for (const number of [4, 5]) counter.event(0, number);
    expect(counter.outOfOrder()).toBeNull();
    expect(counter.done()).toMatchObject({ missed: 1, reconnects: 2 });
    counter.begin(1);
    counter.event(1, 6);
    counter.reconnected(true);
    counter.event(1, 6);
    expect(counter.outOfOrder()).toEqual({ before: 6, got: 6 });
  });

  test('pauses are kept in bounded memory, evenly, and the longest always', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60_000 }), fc.nat(), (events, where) => {
        const counter = createStreamSeen();
        counter.begin(0);
        let atSeconds = 0;
        for (let index = 0; index < events; index += 1) {
          atSeconds += index === 1 + (where % (events - 1)) ? 9 : 1;
          counter.event(atSeconds, null);
        }
        const { gapsSeconds } = counter.done();
        const gaps = Array.from(gapsSeconds);
        expect(gaps.length).toBeLessThanOrEqual(4096);
        expect(gaps.length).toBeGreaterThanOrEqual(Math.min(events - 1, 2048));
        expect(gaps.filter((gap) => gap === 9)).toHaveLength(1);
        expect(gaps.every((gap) => gap === 1 || gap === 9)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
