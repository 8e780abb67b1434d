import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSendQueue, queueCapacity } from '../../src/load/send-queue.ts';

describe('the queue of due sends', () => {
  test('gives back what fitted, oldest first, and says what did not fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.boolean(), { maxLength: 60 }), (capacity, steps) => {
        const queue = createSendQueue(capacity);
        const model: number[] = [];
        steps.forEach((push, send) => {
          if (push) {
            expect(queue.push(send, send / 10)).toBe(model.length < capacity);
            if (model.length < capacity) model.push(send);
          } else {
            const taken: number[] = [];
            expect(queue.shift((number, seconds) => taken.push(number, seconds))).toBe(model.length > 0);
            const oldest = model.shift();
            expect(taken).toEqual(oldest === undefined ? [] : [oldest, oldest / 10]);
          }
          expect(queue.length()).toBe(model.length);
        });
      }),
    );
  });

  test.each([
    { rate: 1, capacity: 1000 },
    { rate: 100.5, capacity: 1005 },
    { rate: 10_000, capacity: 100_000 },
  ])('holds $capacity sends at $rate/s', ({ rate, capacity }) => {
    expect(queueCapacity(rate)).toBe(capacity);
  });
});
