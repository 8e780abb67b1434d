import { mean, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { blockResample, movingBlockInterval } from '../../src/stats/moving-block-bootstrap.ts';
import { createRandom } from '../../src/stats/random.ts';
import known from '../known-values/moving-block-bootstrap.json' with { type: 'json' };
import { expectNear } from './near.ts';

const plan = { blockLength: 4, resamples: 99, confidence: 0.9 };
const meanOfAll = (groups: readonly (readonly number[])[]) => mean(groups.flat());

describe('moving-block bootstrap', () => {
  it.each(known.cases)('scatters as all possible resamples do (blocks of $blockLength)', (row) => {
    const random = createRandom(5);
    const means = Array.from({ length: 20_000 }, () => mean([...blockResample(row.values, row.blockLength, random)]));
    expect(Math.abs(mean(means) - row.mean)).toBeLessThan(0.03 * row.deviation);
    expect(Math.abs(sampleStandardDeviation(means) / row.deviation - 1)).toBeLessThan(0.02);
    const have = movingBlockInterval([row.values], meanOfAll, {
      blockLength: row.blockLength,
      resamples: 20_000,
      confidence: 0.9,
      random: createRandom(6),
    });
    for (const [bound, [least = Number.NaN, most = Number.NaN]] of [
      [have.low, row.low],
      [have.high, row.high],
    ] as const) {
      expect(bound).toBeGreaterThanOrEqual(least - 1e-9);
      expect(bound).toBeLessThanOrEqual(most + 1e-9);
    }
  });

  it('draws whole blocks, as many values as there were', () => {
    const values = Array.from({ length: 11 }, (_, index) => index);
    const resample = blockResample(values, 4, createRandom(3));
    expect(resample).toHaveLength(11);
    for (const [index, value] of resample.entries()) {
      if (index % 4 !== 0) expect(value).toBe((resample[index - 1] ?? Number.NaN) + 1);
    }
  });

  it('gives the same interval for the same seed, another for another', () => {
    const values = Array.from({ length: 60 }, (_, index) => Math.sin(index));
    const interval = (seed: number) =>
      movingBlockInterval([values], meanOfAll, { ...plan, random: createRandom(seed) });
    expect(interval(1)).toEqual(interval(1));
    expect(interval(1)).not.toEqual(interval(2));
  });

  it('lets no value wander from one group to another, and takes a short group as one block', () => {
    const shapes: (readonly (readonly number[])[])[] = [];
    movingBlockInterval(
      [
        [1, 1, 1, 1, 1, 1],
        [2, 3],
      ],
      (groups) => shapes.push(groups),
      {
        ...plan,
        random: createRandom(1),
      },
    );
    expect(shapes[0]).toEqual([
      [1, 1, 1, 1, 1, 1],
      [2, 3],
    ]);
  });

  it('is wider for values that remember when blocks are as long as the memory', () => {
    const slow = Array.from({ length: 200 }, (_, index) => Math.sin(index / 6));
    const width = (blockLength: number) => {
      const { low, high } = movingBlockInterval([slow], meanOfAll, { ...plan, blockLength, random: createRandom(9) });
      return high - low;
    };
    expect(width(15)).toBeGreaterThan(2 * width(1));
    expectNear(width(200), 0);
  });

  it('refuses what it cannot do', () => {
    const random = createRandom(1);
    expect(() => blockResample([1, 2], 0, random)).toThrow(RangeError);
    expect(() => movingBlockInterval([[1]], () => 1, { ...plan, resamples: 0, random })).toThrow(RangeError);
    expect(() => movingBlockInterval([[1]], () => Number.NaN, { ...plan, random })).toThrow(RangeError);
  });
});
