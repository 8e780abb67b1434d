import { describe, expect, it } from 'vitest';
import { withCovariate } from '../../src/stats/covariate-group.ts';
import { covariateSlope } from '../../src/stats/covariate-slope.ts';
import type { Group } from '../../src/stats/group.ts';
import { pooledSlope } from '../../src/stats/pooled-slope.ts';
import { createRandom, type Random } from '../../src/stats/random.ts';
import { stepThreshold, supStep, supStepAlone } from '../../src/stats/sup-step.ts';
import { normal } from '../judge/families.ts';
import known from '../known-values/sup-step.json' with { type: 'json' };
import { expectNear } from './near.ts';

interface KnownGroup extends Group {
  readonly raw?: readonly number[];
}

function groupOf(y: readonly number[]): Group {
  const places = y.map((_, place) => place);
  return { x: places.map((place) => place / 10), y, places, slots: y.length };
}

function noisy(random: Random, count: number, at: (place: number) => number = () => 0): Group {
  return groupOf(Array.from({ length: count }, (_, place) => at(place) + normal(random)));
}

const plain = (groups: readonly Group[]) => pooledSlope(groups);

describe('step test', () => {
  it.each(known.cases)('agrees with the implementation in matrices at all 29 splits: $name', (row) => {
    const groups = row.groups as readonly KnownGroup[];
    const have = groups.every(({ raw }) => raw !== undefined)
      ? supStep(
          groups.map((group) => withCovariate(group, group.raw ?? [])),
          (stepped) => covariateSlope(stepped),
        )
      : supStep(groups, plain);
    expect(have?.splits).toHaveLength(29);
    for (const [index, want] of row.splits.entries()) {
      const split = have?.splits[index];
      expectNear(split?.share, want.share, 1e-12);
      expectNear(split?.size, want.size, 1e-8, 'size');
      expectNear(split?.z, want.z, 1e-7, 'z');
      expectNear(split?.degreesOfFreedom, want.df, 1e-8, 'degrees of freedom');
    }
    expect(have?.share).toBe(row.best.share);
    expectNear(have?.z, row.best.z, 1e-7);
    expectNear(have?.errorRatio, row.errorRatio, 1e-8);
    expectNear(have?.threshold, row.threshold, 0.02);
  });

  it('finds the place and size of a step, and says that it explains more than a line', () => {
    const have = supStep([noisy(createRandom(1), 88, (place) => (place >= 44 ? 10 : 0))], plain);
    expect(have?.share).toBe(0.5);
    expectNear(have?.size, 10, 0.08);
    expect(have?.z).toBeGreaterThan(have?.threshold ?? Number.POSITIVE_INFINITY);
    expect(have?.errorRatio).toBeLessThan(0.5);
  });

  it('seldom takes noise for a step', () => {
    let hits = 0;
    for (let run = 0; run < 300; run += 1) {
      const step = supStep([noisy(createRandom(run), 96)], plain);
      if (step !== null && step.z > step.threshold) hits += 1;
    }
    expect(hits).toBeLessThanOrEqual(2);
  });

  it('finds a step in one group of four only when groups are tried on their own', () => {
    const random = createRandom(3);
    const groups = [0, 1, 2, 3].map((index) => noisy(random, 60, (place) => (index === 1 && place >= 40 ? 6 : 0)));
    const together = supStep(groups, plain);
    expect(together?.z).toBeLessThan(together?.threshold ?? 0);
    const alone = supStepAlone(groups, plain);
    expect(alone?.group).toBe(1);
    expect(alone?.step.z).toBeGreaterThan(alone?.step.threshold ?? Number.POSITIVE_INFINITY);
    expect(alone?.step.threshold).toBe(stepThreshold(alone?.step.degreesOfFreedom ?? 0, 4));
  });

  it('leaves groups under forty points out when each is tried alone', () => {
    const random = createRandom(4);
    expect(supStepAlone([noisy(random, 39)], plain)).toBeNull();
    const mixed = supStepAlone([noisy(random, 39), noisy(random, 40)], plain);
    expect(mixed?.group).toBe(1);
    expect(mixed?.step.threshold).toBe(stepThreshold(mixed?.step.degreesOfFreedom ?? 0));
  });

  it('asks for more with more tests and with less freedom', () => {
    expectNear(stepThreshold(1e9), 4, 1e-6);
    expect(stepThreshold(90, 4)).toBeGreaterThan(stepThreshold(90));
    expect(stepThreshold(6)).toBeGreaterThan(stepThreshold(90));
  });

  it('is sure of an exact step, silent about a constant, and has no answer for a handful', () => {
    expect(
      supStep([groupOf(Array.from({ length: 40 }, (_, place) => (place >= 20 ? 5 : 0)))], plain)?.z,
    ).toBeGreaterThan(1e6);
    const flat = supStep([groupOf(Array.from({ length: 40 }, () => 5))], (groups) => pooledSlope(groups, 1 / 12));
    expect(flat).toMatchObject({ z: 0, share: 0.15, errorRatio: 1 });
    expect(supStep([groupOf([1, 2, 3])], plain)).toBeNull();
  });

  it('searches the longest series there is within seconds', () => {
    const group = noisy(createRandom(6), 8064, (place) => (place >= 4032 ? 1 : 0));
    const began = performance.now();
    expect(supStep([group], plain)?.share).toBe(0.5);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
