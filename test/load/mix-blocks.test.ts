import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMix } from '../../src/load/mix.ts';
import { blockWeights, sendsPerBlock } from '../../src/load/mix-blocks.ts';

const seeds = fc.integer();
const mixes = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 2, maxLength: 8 });

function sharesOf(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function countsOf(choices: readonly number[], operations: number): readonly number[] {
  return Array.from({ length: operations }, (_, at) => choices.filter((one) => one === at).length);
}

describe('the weights of a block', () => {
  test.each([
    { weights: [60, 30, 10] },
    { weights: [95, 5] },
    { weights: [1, 1] },
    { weights: [60, 20, 10, 5, 5] },
    { weights: [1000, 1, 1] },
  ])('have the shares $weights on average over many blocks, the rare ones too', ({ weights }) => {
    const blocks = 20_000;
    const sums = weights.map(() => 0);
    const squares = weights.map(() => 0);
    for (let block = 0; block < blocks; block += 1) {
      for (const [at, share] of sharesOf(blockWeights(weights, 5, block)).entries()) {
        sums[at] = (sums[at] ?? 0) + share / blocks;
        squares[at] = (squares[at] ?? 0) + share ** 2 / blocks;
      }
    }
    for (const [at, wanted] of sharesOf(weights).entries()) {
      const mean = sums[at] ?? Number.NaN;
      const error = Math.sqrt(((squares[at] ?? 0) - mean ** 2) / blocks);
      expect(Math.abs(mean - wanted)).toBeLessThan(4 * error);
    }
  });

  test('move the shares by much, in either direction', () => {
    const blocks = Array.from({ length: 1000 }, (_, block) => sharesOf(blockWeights([3, 2, 1], 8, block)));
    const first = blocks.map(([share = 0]) => share).sort((a, b) => a - b);
    expect(first[100]).toBeLessThan(0.35);
    expect(first[900]).toBeGreaterThan(0.65);
  });

  test('depend on seed and block alone, and never leave a third to three times the weight', () => {
    fc.assert(
      fc.property(mixes, seeds, fc.integer({ min: 0, max: 2 ** 40 }), (weights, seed, block) => {
        const varied = blockWeights(weights, seed, block);
        expect(blockWeights(weights, seed, block)).toEqual(varied);
        for (const [at, share] of sharesOf(weights).entries()) {
          const factor = (varied[at] ?? 0) / share;
          expect(factor).toBeGreaterThan(1 / 3 - 1e-9);
          expect(factor).toBeLessThan(3 + 1e-9);
        }
      }),
    );
    expect(blockWeights([1, 1], 1, 0)).not.toEqual(blockWeights([1, 1], 1, 1));
    expect(blockWeights([1, 1], 1, 0)).not.toEqual(blockWeights([1, 1], 2, 0));
  });

  test('leave an operation of weight 0 out', () => {
    expect(blockWeights([1, 0, 2], 3, 9)[1]).toBe(0);
  });
});

describe('a mix in blocks', () => {
  test('is the same after a resume at any send, and in any order', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.integer({ min: 0, max: 2 ** 45 }), { maxLength: 40 }), (seed, sends) => {
        const inOrder = sends.map(createMix([3, 2, 1], seed, 250));
        const backwards = createMix([3, 2, 1], seed, 250);
        expect([...sends].reverse().map(backwards).reverse()).toEqual(inOrder);
        expect(sends.map((send) => createMix([3, 2, 1], seed, 250)(send))).toEqual(inOrder);
      }),
    );
  });

  test('follows the weights of each block within it', () => {
    const perBlock = 20_000;
    const operation = createMix([60, 30, 10], 42, perBlock);
    for (const block of [0, 1, 7]) {
      const choices = Array.from({ length: perBlock }, (_, send) => operation(block * perBlock + send));
      const wanted = sharesOf(blockWeights([60, 30, 10], 42, block));
      for (const [at, count] of countsOf(choices, 3).entries()) {
        // One standard deviation of a share is 0.0035 at most.
        expect(Math.abs(count / perBlock - (wanted[at] ?? 0))).toBeLessThan(0.015);
      }
    }
  });

  test('without blocks is the mix there always was, send by send', () => {
    const sends = Array.from({ length: 2000 }, (_, send) => send);
    expect(sends.map(createMix([5, 3, 2], 9, null))).toEqual(sends.map(createMix([5, 3, 2], 9)));
  });

  test('refuses blocks that hold nothing', () => {
    expect(() => createMix([1, 1], 1, 0)).toThrow(/no send in a block/);
    expect(() => createMix([1, 1], 1, Number.NaN)).toThrow(/no send in a block/);
  });
});

describe('the length of a block', () => {
  const rate = { kind: 'open', perSecond: 50 } as const;
  test.each([
    ['in sends, at full rate', { rate, mixBlockSeconds: 120 }, 6000],
    ['not asked for', { rate, mixBlockSeconds: null }, null],
    ['not known to a scenario stored before', { rate }, null],
    ['without a schedule', { rate: { kind: 'max' } as const, mixBlockSeconds: 120 }, null],
  ])('%s', (_, load, wanted) => {
    expect(sendsPerBlock(load)).toBe(wanted);
  });
});
