import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom, integerBetween, randomAt, uniformAt } from '../../src/stats/random.ts';

const anyInteger = fc.integer({ min: -(2 ** 52), max: 2 ** 52 });

/** Shares of the ten tenths of [0, 1). */
function tenths(draws: number, draw: (index: number) => number): readonly number[] {
  const counts = new Array<number>(10).fill(0);
  for (let index = 0; index < draws; index += 1) {
    const tenth = Math.floor(draw(index) * 10);
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  return counts.map((count) => count / draws);
}

describe('seeded randomness', () => {
  test('gives these numbers on every machine', () => {
    const random = createRandom(42);
    expect([random.nextUint32(), random.nextUint32(), random.nextUint32()]).toMatchInlineSnapshot(`
      [
        4017936919,
        1669655826,
        2501921435,
      ]
    `);
    expect(uniformAt(42, 1, 10_000_000_000)).toMatchInlineSnapshot(`0.6187910830570279`);
  });

  test('gives the same at a position whatever was drawn before, and something else at any other', () => {
    fc.assert(
      fc.property(anyInteger, anyInteger, anyInteger, (seed, stream, position) => {
        const draw = () => randomAt(seed, stream, position).next();
        expect(draw()).toBe(draw());
        expect(uniformAt(seed, stream, position)).toBe(uniformAt(seed, stream, position));
        expect(randomAt(seed + 1, stream, position).next()).not.toBe(draw());
        expect(randomAt(seed, stream + 1, position).next()).not.toBe(draw());
        expect(randomAt(seed, stream, position + 1).next()).not.toBe(draw());
      }),
    );
  });

  test('stays in [0, 1)', () => {
    fc.assert(
      fc.property(anyInteger, anyInteger, (seed, position) => {
        for (const value of [uniformAt(seed, 7, position), randomAt(seed, 7, position).next()]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1);
        }
      }),
    );
  });

  test.each([
    { what: 'neighbouring positions', draw: (index: number) => uniformAt(1, 1, index) },
    { what: 'neighbouring seeds', draw: (index: number) => uniformAt(index, 1, 1) },
    { what: 'positions beyond 32 bits', draw: (index: number) => uniformAt(1, 1, 2 ** 32 * index) },
    { what: 'first draws of neighbouring generators', draw: (index: number) => randomAt(1, 1, index).next() },
  ])('is even over $what', ({ draw }) => {
    // 20,000 draws: one standard deviation of a tenth is 0.0021, so five of them are allowed.
    for (const share of tenths(20_000, draw)) expect(Math.abs(share - 0.1)).toBeLessThan(0.0106);
  });

  test('shows no correlation between neighbours', () => {
    const draws = 20_000;
    let sum = 0;
    for (let index = 0; index < draws; index += 1) {
      sum += (uniformAt(5, 2, index) - 0.5) * (uniformAt(5, 2, index + 1) - 0.5);
    }
    // Correlation of independent neighbours: 0 with a standard deviation of 1 / sqrt(draws).
    expect(Math.abs((sum / draws) * 12)).toBeLessThan(5 / Math.sqrt(draws));
  });

  test('reaches both ends of a range of integers and nothing beyond', () => {
    const random = createRandom(3);
    const seen = new Set(Array.from({ length: 500 }, () => integerBetween(random, -2, 3)));
    expect([...seen].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
  });
});
