import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/stats/group.ts';
import { varianceOfDifference } from '../../src/stats/noise-of-means.ts';
import { createRandom, type Random } from '../../src/stats/random.ts';
import { chanceOfLess, slopeAtLeast, slopeAtMost } from '../../src/stats/remembered-bounds.ts';
import { rememberedSlope, rememberedSlopeOfPart, withDoubt } from '../../src/stats/remembered-slope.ts';
import { rememberedStep } from '../../src/stats/remembered-step.ts';
import { tamed } from '../../src/stats/tamed.ts';
import { normal } from '../judge/families.ts';
import means from '../known-values/noise-of-means.json' with { type: 'json' };
import known from '../known-values/remembered-slope.json' with { type: 'json' };
import { expectNear } from './near.ts';

function groupOf(y: readonly number[]): Group {
  const places = y.map((_, place) => place);
  return { x: places.map((place) => place / 4), y, places, slots: y.length };
}

/** Noise of deviation 1 that remembers, and as much white noise as asked. */
function noisy(random: Random, count: number, memory: number, white: number): number[] {
  let slow = normal(random);
  return Array.from({ length: count }, () => {
    slow = memory * slow + Math.sqrt(1 - memory ** 2) * normal(random);
    return slow + white * normal(random);
  });
}

describe('slope under noise that remembers for nobody knows how long', () => {
  it.each(known.cases)('agrees with the implementation in matrices: $name', (row) => {
    const have = rememberedSlope(row.groups);
    // Noises of no weight are left out.
    expectNear(have?.slope, row.slope, 1e-4, 'slope');
    expectNear(have?.standardError, row.standardError, 1e-3, 'standard error');
    if (have === null) return;
    for (const [probability = 0, value = 0] of row.quantiles) {
      expectNear(slopeAtMost(have, probability), value, 1e-3, `quantile ${probability}`);
      expectNear(slopeAtLeast(have, 1 - probability), value, 1e-3, `bound ${probability}`);
      expectNear(chanceOfLess(have, value), probability, 1e-4, 'chance');
    }
    for (const [memory, white, weight = 0] of row.heaviest) {
      const model = have.under.find((one) => one.memory === memory && one.white === white);
      expectNear(model?.weight, weight, 1e-4, `weight of ${memory}, ${white}`);
    }
  });

  it('has 99 % bounds that cover the truth, whatever the noise', () => {
    for (const [memory, white] of [
      [0, 0],
      [0.5, 0],
      [0.9, 1],
      [0.97, 0],
    ] as const) {
      const random = createRandom(8);
      let missed = 0;
      for (let run = 0; run < 60; run += 1) {
        const slope = rememberedSlope([groupOf(noisy(random, 96, memory, white))]);
        if (slope === null || slopeAtLeast(slope, 0.995) > 0 || slopeAtMost(slope, 0.995) < 0) missed += 1;
      }
      expect(missed, `memory ${memory}, white ${white}`).toBeLessThanOrEqual(3);
    }
  });

  it('is exact for an exact line, and never surer than the instrument', () => {
    const line = groupOf(Array.from({ length: 40 }, (_, place) => 5 + place / 2));
    expectNear(rememberedSlope([line])?.slope, 2, 1e-9);
    expect(rememberedSlope([line], 1 / 12)?.standardError).toBeGreaterThan(0);
    const flat = rememberedSlope([groupOf(new Array(40).fill(7))], 1 / 12);
    expect(flat?.slope).toBe(0);
    expect(flat === null ? 1 : chanceOfLess(flat, 0)).toBeCloseTo(0.5, 6);
  });

  it('has no answer for a handful of points, or for an x that stands still', () => {
    expect(rememberedSlope([groupOf([1, 2, 3, 4])])).toBeNull();
    expect(rememberedSlope([{ ...groupOf([1, 2, 3, 4, 5, 6, 7, 8]), x: new Array(8).fill(1) }])).toBeNull();
    const whole = rememberedSlope([groupOf(noisy(createRandom(1), 50, 0, 0))]);
    expect(whole).not.toBeNull();
    if (whole === null) return;
    expect(rememberedSlopeOfPart([groupOf([1, 2, 3])], whole, { ownVarianceCounts: false })).toBeNull();
  });

  it('is less sure of a part, and wider by a doubt that is added', () => {
    const group = groupOf(noisy(createRandom(2), 80, 0.5, 0));
    const whole = rememberedSlope([group]);
    if (whole === null) throw new Error('no slope');
    const half = { ...groupOf(group.y.slice(40)), x: group.x.slice(40) };
    const tail = rememberedSlopeOfPart([half], whole, { ownVarianceCounts: true });
    expect(tail?.standardError).toBeGreaterThan(whole.standardError);
    expectNear(withDoubt(whole, 3).standardError, Math.hypot(whole.standardError, 3), 1e-9);
    expect(withDoubt(whole, 0)).toBe(whole);
  });
});

describe('difference of two means under noise that remembers', () => {
  it.each(means.cases)('agrees with matrices at memory $memory and white $white', (row) => {
    const { places, other, memory, white } = row;
    const have = varianceOfDifference(places, other, { memory, white, variance: 2.5 }, { apart: false, slots: 100 });
    expectNear(have, row.variance, 1e-9);
  });

  it('of two groups knows nothing in common', () => {
    const model = { memory: 0.9, white: 0, variance: 1 };
    const apart = varianceOfDifference([0], [0], model, { apart: true, slots: 10 });
    expectNear(apart, 2, 1e-12);
    expect(varianceOfDifference([0], [1], model, { apart: false, slots: 10 })).toBeLessThan(apart);
  });
});

describe('step under noise that remembers', () => {
  it('is found at its place with its size', () => {
    for (const memory of [0, 0.9]) {
      const y = noisy(createRandom(3), 120, memory, 0).map((value, place) => value + (place >= 50 ? 8 : 0));
      const step = rememberedStep(groupOf(y), 0.1);
      expect(Math.abs((step?.at ?? 0) - 50)).toBeLessThanOrEqual(1);
      expect(step?.size.slope).toBeGreaterThan(6);
      expect(step?.chance).toBeLessThan(1e-6);
      expect(step?.beyondLine).toBeGreaterThan(5);
    }
  });

  it('is seldom seen where there is none', () => {
    const random = createRandom(4);
    let seen = 0;
    for (let run = 0; run < 60; run += 1) {
      const step = rememberedStep(groupOf(noisy(random, 96, run % 2 === 0 ? 0 : 0.95, 0.3)), 0.1);
      if (step !== null && step.chance < 0.01) seen += 1;
    }
    expect(seen).toBeLessThanOrEqual(2);
  });

  it('explains a drift worse than a line does', () => {
    const y = noisy(createRandom(5), 96, 0, 0).map((value, place) => value + place / 8);
    expect(rememberedStep(groupOf(y), 0.1)?.beyondLine).toBeLessThan(0);
  });

  it('only rises count, and a handful of points has no place', () => {
    expect(rememberedStep(groupOf([1, 2, 3]), 0.1)).toBeNull();
    const falling = groupOf(Array.from({ length: 60 }, (_, place) => -place));
    expect(rememberedStep(falling, 0.1)).toBeNull();
  });
});

describe('tamed values', () => {
  it('keep levels, trends and steps, and lose what stands alone', () => {
    const random = createRandom(6);
    const quiet = Array.from({ length: 80 }, (_, place) => 100 + (place >= 40 ? 30 : 0) + normal(random));
    const spiked = quiet.map((value, place) => (place === 20 || place === 60 ? value * 4 : value));
    const have = tamed(spiked);
    expect(Math.max(...have)).toBeLessThan(150);
    expect(have[39]).toBeLessThan(110);
    expect(have[40]).toBeGreaterThan(120);
    expect(have.filter((value, place) => value === quiet[place]).length).toBeGreaterThan(70);
  });

  it('that are nearly all equal keep their single steps, and a constant stays', () => {
    const step = Array.from({ length: 40 }, (_, place) => (place >= 20 ? 6 : 5));
    expect(tamed(step)).toEqual(step);
    expect(tamed(new Array(20).fill(3))).toEqual(new Array(20).fill(3));
    expect(tamed([1, 9])).toEqual([1, 9]);
  });
});
