import { describe, expect, it } from 'vitest';
import {
  type CovariateGroup,
  covariateMoves,
  covariatePartOf,
  noiseInRows,
  widestReach,
  withCovariate,
  withoutCovariate,
} from '../../src/stats/covariate-group.ts';
import { covariateSlope, covariateSlopeOfPart } from '../../src/stats/covariate-slope.ts';
import { type Group, partOf } from '../../src/stats/group.ts';
import { type PooledSlope, pooledSlope, slopeOfPart } from '../../src/stats/pooled-slope.ts';
import { createRandom, type Random } from '../../src/stats/random.ts';
import { studentTQuantile } from '../../src/stats/student-t-quantile.ts';
import { onWorkClock } from '../../src/stats/work-clock.ts';
import { normal } from '../judge/families.ts';
import known from '../known-values/covariate-slope.json' with { type: 'json' };
import { expectNear } from './near.ts';

interface KnownGroup extends Group {
  readonly raw?: readonly number[];
}
const rows = known.cases.map((row) => ({ ...row, groups: row.groups as readonly KnownGroup[] }));
const withLoad = rows.filter((row) => row.reliability !== undefined);
const withoutLoad = rows.filter((row) => row.reliability === undefined);

function loaded(groups: readonly KnownGroup[]): readonly CovariateGroup[] {
  return groups.map((group) => withCovariate(group, group.raw ?? []));
}

function expectSlope(have: PooledSlope | null, want: (typeof rows)[number]): void {
  expectNear(have?.slope, want.slope, 1e-9, 'slope');
  expectNear(have?.autocorrelation, want.autocorrelation, 1e-9, 'autocorrelation');
  expectNear(have?.degreesOfFreedom, want.degreesOfFreedom, 1e-9, 'degrees of freedom');
  expectNear(have?.variance, want.variance, 1e-8, 'variance');
  if (want.standardError === null) expect(have?.standardError).toBe(Number.POSITIVE_INFINITY);
  else expectNear(have?.standardError, want.standardError, 1e-8, 'standard error');
}

function expectPart(have: PooledSlope | null, want: { slope: number; standardError: number } | undefined): void {
  expectNear(have?.slope, want?.slope ?? Number.NaN, 1e-9, 'slope of the part');
  expectNear(have?.standardError, want?.standardError ?? Number.NaN, 1e-8, 'standard error of the part');
}

describe('slope against the implementation in matrices', () => {
  it.each(withoutLoad)('agrees without a covariate: $name', (row) => {
    const whole = pooledSlope(row.groups);
    expectSlope(whole, row);
    if (whole === null) return;
    expectPart(slopeOfPart(partOf(row.groups, 0.5, 1), whole, { ownVarianceCounts: true }), row.tail);
    for (const [index, third] of row.thirds.entries()) {
      const part = partOf(row.groups, index / 3, (index + 1) / 3);
      expectPart(slopeOfPart(part, whole, { ownVarianceCounts: false }), third);
    }
  });

  it.each(withLoad)('agrees with a covariate held: $name', (row) => {
    const groups = loaded(row.groups);
    const whole = covariateSlope(groups);
    expectSlope(whole, row);
    expect(whole).not.toBeNull();
    if (whole === null) return;
    expectNear(whole.reliability, row.reliability ?? Number.NaN, 1e-9, 'reliability');
    expectNear(whole.covariateEffect, row.covariateEffect ?? Number.NaN, 1e-8, 'effect');
    expectNear(whole.covariateEffectError, row.covariateEffectError ?? Number.NaN, 1e-8, 'error of the effect');
    const clean = withoutCovariate(groups, whole.covariateEffect);
    const tail = covariateSlopeOfPart(covariatePartOf(clean, 0.5, 1), whole, { ownVarianceCounts: true });
    expectPart(tail, row.tail);
    for (const [index, third] of row.thirds.entries()) {
      const part = covariatePartOf(clean, index / 3, (index + 1) / 3);
      expectPart(covariateSlopeOfPart(part, whole, { ownVarianceCounts: false }), third);
    }
  });
});

function made(random: Random, count: number, y: (place: number) => number, load: (place: number) => number) {
  const places = Array.from({ length: count }, (_, place) => place);
  const x = places.map((place) => place / 10);
  const raw = places.map((place) => load(place) + 2 * normal(random));
  return withCovariate({ x, y: places.map(y), places, slots: count }, raw);
}

const daily = (place: number) => 100 + 30 * Math.sin(place / 8);

describe('slope with a covariate held', () => {
  it('sees through a covariate that looks like growth', () => {
    const random = createRandom(2);
    const load = (place: number) => 100 + 30 * Math.sin(place / 60);
    const group = made(random, 96, (place) => 200 + 0.5 * load(place) + normal(random), load);
    expect(pooledSlope([group])?.slope).toBeGreaterThan(1);
    expect(Math.abs(covariateSlope([group])?.slope ?? Number.NaN)).toBeLessThan(0.3);
  });

  it('has a 99 % interval that covers the truth', () => {
    let covered = 0;
    for (let run = 0; run < 300; run += 1) {
      const random = createRandom(run);
      let at = 0;
      const noise = Array.from({ length: 96 }, () => (at = 0.6 * at + normal(random)));
      const group = made(random, 96, (place) => place + 0.2 * daily(place) + (noise[place] ?? 0), daily);
      const line = covariateSlope([group]);
      if (line === null) continue;
      const half = studentTQuantile(0.995, line.degreesOfFreedom) * line.standardError;
      if (Math.abs(line.slope - 10) < half) covered += 1;
    }
    expect(covered / 300).toBeGreaterThanOrEqual(0.98);
  });

  it('is the pooled slope where the covariate never moves', () => {
    const random = createRandom(4);
    const places = Array.from({ length: 40 }, (_, place) => place);
    const group = { x: places, y: places.map(() => normal(random)), places, slots: 40 };
    const line = covariateSlope([
      withCovariate(
        group,
        places.map(() => 7.3),
      ),
    ]);
    expect(line).toEqual({ ...pooledSlope([group]), covariateEffect: 0, covariateEffectError: 0, reliability: 1 });
  });

  it('knows nothing where the covariate is a clock', () => {
    const random = createRandom(5);
    const places = Array.from({ length: 40 }, (_, place) => place);
    const group = { x: places, y: places.map(() => normal(random)), places, slots: 40 };
    const same = { ...group, covariate: places.map((place) => 50 + 3 * place), covariateNoise: 0.1 };
    expect(covariateSlope([same])).toMatchObject({ standardError: Number.POSITIVE_INFINITY, reliability: 0 });
  });

  it('has no answer with fewer than four degrees of freedom', () => {
    const random = createRandom(6);
    expect(covariateSlope([made(random, 6, (place) => place, daily)])).toBeNull();
    expect(covariateSlope([])).toBeNull();
  });

  it('is never quite sure of a series without noise', () => {
    const random = createRandom(7);
    expect(covariateSlope([made(random, 96, () => 5, daily)], 1 / 12)?.standardError).toBeGreaterThan(0);
  });
});

describe('covariate', () => {
  it('is smoothed over nine places, fewer at the ends and beside a gap', () => {
    const places = [0, 1, 2, 3, 4, 5, 10, 11];
    const raw = [8, 0, 4, 4, 4, 4, 30, 10];
    const { covariate, covariateNoise } = withCovariate({ x: places, y: raw, places, slots: 12 }, raw);
    expect(covariate).toEqual([4, 4, 4, 4, 4, 3.2, 20, 20]);
    expect(covariateNoise).toBeCloseTo((64 + 16 + 400) / (2 * 6), 12);
    expect(() => withCovariate({ x: places, y: raw, places, slots: 12 }, [1])).toThrow(RangeError);
  });

  it('counts only when it moves by the share asked for', () => {
    const random = createRandom(8);
    const group = made(
      random,
      40,
      (place) => place,
      () => 100,
    );
    const at = (covariate: readonly number[]) => covariateMoves([{ ...group, covariate }], 0.03);
    expect(at([100, 102.9])).toBe(false);
    expect(at([97, 100])).toBe(true);
    expect(at([0, 0])).toBe(false);
    expect(covariateMoves([], 0.03)).toBe(false);
  });
});

describe('reach of the smoothing', () => {
  const reachOf = (course: (place: number) => number) => {
    const places = Array.from({ length: 96 }, (_, place) => place);
    return widestReach([{ places, raw: places.map(course) }]);
  };

  it('is as wide as it takes away little more than noise', () => {
    const random = createRandom(10);
    expect(reachOf(() => 100)).toBe(8);
    expect(reachOf(() => 100 + 2 * normal(random))).toBe(8);
    // A ramp loses only at its ends: 102 squares with 8 places to each side, 15 with 4; noise would lose 68 and 64.
    expect(reachOf((place) => place)).toBe(4);
    // One step: 1.41 squares with 8 places, .74 with 4, .4 with 2; noise would lose .71, .67 and .61.
    expect(reachOf((place) => Number(place >= 48))).toBe(2);
  });

  it('makes a window that noise, movement and parts keep to', () => {
    const places = Array.from({ length: 24 }, (_, place) => place);
    const raw = places.map((place) => (place < 12 ? 98 : 102));
    const group = withCovariate({ x: places, y: raw, places, slots: 24 }, raw, 2);
    expect(group).toMatchObject({ covariateWindow: 5, covariate: expect.arrayContaining([98.8, 99.6, 100.4]) });
    expectNear(noiseInRows([{ ...group, covariateNoise: 10 }], 0, 24), 48);
    expectNear(noiseInRows([{ ...group, covariateNoise: 10 }], 0.5, 24), 48 * 0.45);
    // A variance of 3.47 is over four times a ninth of 7, not over four times a fifth of it.
    expect(covariateMoves([{ ...group, covariateNoise: 7, covariateWindow: 9 }], 0.03)).toBe(true);
    expect(covariateMoves([{ ...group, covariateNoise: 7 }], 0.03)).toBe(false);
    expect(covariatePartOf([group], 0.5, 1)).toMatchObject([{ covariateWindow: 5, slots: 12 }]);
    expect(withCovariate(group, raw, 4)).not.toHaveProperty('covariateWindow', 9);
  });
});

describe('work clock', () => {
  const places = [0, 1, 3];
  const group = { x: [0.5, 1.5, 3.5], y: [0, 0, 0], places, slots: 4, covariateNoise: 0 };

  it('adds up covariate over its mean, what lies before the first point included', () => {
    const [clock] = onWorkClock([{ ...group, covariate: [100, 50, 150] }]) ?? [];
    expect(clock?.x).toEqual([0.5, 1, 4]);
  });

  it('takes one mean over all groups', () => {
    const clocks = onWorkClock([
      { ...group, covariate: [100, 100, 100] },
      { ...group, covariate: [300, 300, 300] },
    ]);
    expect(clocks?.map(({ x }) => x)).toEqual([
      [0.25, 0.75, 1.75],
      [0.75, 2.25, 5.25],
    ]);
  });

  it('is the wall clock at an even covariate, and none without work', () => {
    expect(onWorkClock([{ ...group, covariate: [9, 9, 9] }])?.[0]?.x).toEqual(group.x);
    expect(onWorkClock([{ ...group, covariate: [0, 0, 0] }])).toBeNull();
    expect(onWorkClock([])).toBeNull();
  });

  it('makes growth in step with the work straight', () => {
    const random = createRandom(9);
    const raw = Array.from({ length: 96 }, (_, place) => 100 + 60 * Math.sin(place / 12));
    let done = 0;
    const y = raw.map((load) => (done += load / 100));
    const all = raw.map((_, place) => place);
    const wall = withCovariate(
      { x: all.map((place) => place / 10), y: y.map((at) => at + 0.05 * normal(random)), places: all, slots: 96 },
      raw,
    );
    const [clock] = onWorkClock([wall]) ?? [];
    expect(clock).toBeDefined();
    const errorOn = (one: Group) => pooledSlope([one])?.standardError ?? Number.NaN;
    if (clock !== undefined) expect(errorOn(clock)).toBeLessThan(errorOn(wall) / 3);
  });
});
