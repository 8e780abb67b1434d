import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMix } from '../../src/load/mix.ts';

describe('the mix', () => {
  test('follows the weights, whatever they sum to', () => {
    const operation = createMix([60, 20, 10, 5, 5], 42);
    const counts = [0, 0, 0, 0, 0];
    const sends = 50_000;
    for (let send = 0; send < sends; send += 1) {
      const index = operation(send);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    const shares = counts.map((count) => count / sends);
    // One standard deviation of the largest share is 0.0022.
    [0.6, 0.2, 0.1, 0.05, 0.05].forEach((wanted, index) => {
      expect(Math.abs((shares[index] ?? 0) - wanted)).toBeLessThan(0.011);
    });
  });

  test('chooses by seed and number alone: the same after any resume and in any order', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer({ min: 0, max: 2 ** 50 })), (seed, sends) => {
        const inOrder = createMix([3, 2, 1], seed);
        const backwards = createMix([3, 2, 1], seed);
        const chosen = sends.map(inOrder);
        expect([...sends].reverse().map(backwards).reverse()).toEqual(chosen);
      }),
    );
  });

  test('differs between seeds', () => {
    const sends = Array.from({ length: 100 }, (_, send) => send);
    expect(sends.map(createMix([1, 1], 1))).not.toEqual(sends.map(createMix([1, 1], 2)));
  });

  test('sends what it has always sent for a seed: a recorded run can be repeated', () => {
    const said = (weights: readonly number[], seed: number, from: number) =>
      Array.from({ length: 60 }, (_, send) => send + from)
        .map(createMix(weights, seed))
        .join('');
    expect(said([60, 20, 10, 5, 5], 42, 0)).toBe('402011001000020010020000031200233002020000001010101021000300');
    expect(said([1, 2, 3], 7, 1e9)).toBe('112222201012012111202221212021222122120022022212122211210221');
  });

  test('never chooses an operation of weight 0', () => {
    const operation = createMix([0, 1, 0, 2, 0], 9);
    expect(new Set(Array.from({ length: 5000 }, (_, send) => operation(send)))).toEqual(new Set([1, 3]));
  });

  test('always chooses the only operation there is', () => {
    expect(createMix([7], 1)(123)).toBe(0);
  });

  test.each([[[]], [[0, 0]], [[1, -1]], [[Number.NaN]], [[Number.POSITIVE_INFINITY]]])(
    'refuses the weights %j',
    (weights) => {
      expect(() => createMix(weights, 1)).toThrow(/expected weights/);
    },
  );
});
