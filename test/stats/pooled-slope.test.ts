import { describe, expect, it } from 'vitest';
import { type Group, missingShare, partOf, pointCount } from '../../src/stats/group.ts';
import { lagOneAutocorrelation } from '../../src/stats/lag-one-autocorrelation.ts';
import { pooledSlope, slopeOfPart } from '../../src/stats/pooled-slope.ts';
import { createRandom, type Random } from '../../src/stats/random.ts';
import { settlingCut } from '../../src/stats/settling-cut.ts';
import { studentTQuantile } from '../../src/stats/student-t-quantile.ts';
import { normal } from '../judge/families.ts';

function groupOf(values: readonly number[], missing: readonly number[] = []): Group {
  const places = values.map((_, place) => place).filter((place) => !missing.includes(place));
  return {
    x: places.map((place) => place / 10),
    y: places.map((place) => values[place] ?? 0),
    places,
    slots: values.length,
  };
}

function remembering(random: Random, count: number, memory: number): readonly number[] {
  let at = normal(random);
  return Array.from({ length: count }, () => {
    at = memory * at + Math.sqrt(1 - memory ** 2) * normal(random);
    return at;
  });
}

describe('pooled slope', () => {
  it('finds the slope of an exact line, with an interval as wide as the instrument is coarse', () => {
    const line = pooledSlope([groupOf(Array.from({ length: 96 }, (_, place) => 5 + place))], 1 / 12);
    expect(line?.slope).toBeCloseTo(10, 9);
    expect(line?.standardError).toBeGreaterThan(0);
  });

  it('is never quite sure of a series that did not move', () => {
    const flat = pooledSlope([groupOf(Array.from({ length: 96 }, () => 7))], 1 / 12);
    expect(flat?.slope).toBe(0);
    expect(flat?.standardError).toBeGreaterThan(0);
    expect(flat?.autocorrelation).toBeCloseTo(1 / 96 + 1 / 96 + Math.sqrt(1 / 96), 2);
  });

  it('shares one slope over lives that start at different levels', () => {
    const one = groupOf(Array.from({ length: 30 }, (_, place) => 100 + place));
    const other = groupOf(Array.from({ length: 30 }, (_, place) => 900 + place));
    expect(pooledSlope([one, other])?.slope).toBeCloseTo(10, 9);
  });

  it('has no result with fewer than four degrees of freedom', () => {
    expect(pooledSlope([groupOf([1, 2, 3, 4, 5])])).toBeNull();
    expect(pooledSlope([groupOf([1, 2, 3, 4, 5, 6])])).not.toBeNull();
    expect(pooledSlope([])).toBeNull();
  });

  it('takes what it cannot tell from a random walk for one', () => {
    const random = createRandom(7);
    let at = 0;
    const walk = Array.from({ length: 96 }, () => (at += normal(random)));
    const slope = pooledSlope([groupOf(walk)]);
    expect(slope?.autocorrelation).toBe(1);
    expect(slope?.degreesOfFreedom).toBe(6);
  });

  it('takes a part as noisy as the whole, or noisier, never quieter', () => {
    const random = createRandom(3);
    const group = groupOf(Array.from({ length: 96 }, (_, place) => (place < 48 ? 9 * normal(random) : 0)));
    const whole = pooledSlope([group]);
    expect(whole).not.toBeNull();
    if (whole === null) return;
    const quiet = slopeOfPart(partOf([group], 0.5, 1), whole, { ownVarianceCounts: true });
    expect(quiet?.variance).toBe(whole.variance);
    const loud = slopeOfPart(partOf([group], 0, 0.5), whole, { ownVarianceCounts: true });
    expect(loud?.variance).toBeGreaterThan(whole.variance);
  });

  it.each([
    { memory: 0, name: 'white noise' },
    { memory: 0.5, name: 'memory .5' },
    { memory: 0.9, name: 'memory .9' },
  ])('has a 99 % interval that covers the truth in $name', ({ memory }) => {
    const runs = 300;
    let covered = 0;
    for (let run = 0; run < runs; run += 1) {
      const slope = pooledSlope([groupOf(remembering(createRandom(run), 96, memory))]);
      if (slope === null) continue;
      const half = studentTQuantile(0.995, slope.degreesOfFreedom) * slope.standardError;
      if (Math.abs(slope.slope) < half) covered += 1;
    }
    expect(covered / runs).toBeGreaterThanOrEqual(0.98);
  });
});

describe('lag-one autocorrelation', () => {
  it('counts only neighbours on the grid, and knows nothing when half of them are missing', () => {
    const random = createRandom(11);
    const values = remembering(random, 90, 0);
    const everyOther = values.map((_, place) => place).filter((place) => place % 2 === 1);
    const sparse = groupOf(values, everyOther);
    expect(lagOneAutocorrelation([sparse], sparse.y)).toBe(1);
    const whole = groupOf(values);
    expect(lagOneAutocorrelation([whole], whole.y)).toBeLessThan(0.5);
  });
});

describe('parts of groups', () => {
  it('go by place on the grid, so that a missing point moves no border', () => {
    const group = groupOf(
      Array.from({ length: 12 }, (_, place) => place),
      [0, 1, 2],
    );
    expect(partOf([group], 0.5, 1)[0]?.y).toEqual([6, 7, 8, 9, 10, 11]);
    expect(partOf([group], 0, 0.5)[0]?.y).toEqual([3, 4, 5]);
    expect(missingShare(partOf([group], 0, 0.5))).toBe(0.5);
  });

  it('leave out groups with fewer than three points', () => {
    const parts = partOf([groupOf([1, 2, 3, 4]), groupOf([1, 2, 3, 4, 5, 6, 7, 8])], 0.5, 1);
    expect(parts).toHaveLength(1);
    expect(pointCount(parts)).toBe(4);
  });
});

describe('settling cut', () => {
  it('leaves out a warm-up that bends away from the rest', () => {
    const random = createRandom(5);
    const warming = Array.from({ length: 96 }, (_, place) => 50 * (1 - Math.exp(-place / 6)) + 0.2 * normal(random));
    const cut = settlingCut([groupOf(warming)]);
    expect(cut).toBeGreaterThan(0.15);
    expect(cut).toBeLessThan(0.6);
  });

  it('leaves a straight line and plain noise whole, and never cuts below 24 points', () => {
    const random = createRandom(6);
    expect(settlingCut([groupOf(Array.from({ length: 96 }, () => normal(random)))])).toBe(0);
    expect(settlingCut([groupOf(Array.from({ length: 20 }, (_, place) => (place === 0 ? 99 : 0)))])).toBe(0);
  });
});
