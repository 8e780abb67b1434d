import { describe, expect, it } from 'vitest';
import { cutOf, measure, slopeBetween, walkError } from '../../src/judge/growth-measure.ts';
import { type CovariateGroup, covariatePartOf, withCovariate } from '../../src/stats/covariate-group.ts';
import { covariateSlope } from '../../src/stats/covariate-slope.ts';
import { createRandom } from '../../src/stats/random.ts';
import { groupOf, measuredOf } from './courses.ts';
import { normal } from './families.ts';

function noisy(course: (hours: number) => number, noise = 1, load?: (hours: number) => number): CovariateGroup {
  const random = createRandom(6);
  return groupOf(12, (hours) => course(hours) + noise * normal(random), load);
}

function without(group: CovariateGroup, missing: (place: number) => boolean): CovariateGroup {
  const kept = group.places.filter((place) => !missing(place));
  const of = (values: readonly number[]) => kept.map((place) => values[place] ?? 0);
  return { ...group, x: of(group.x), y: of(group.y), places: kept, covariate: of(group.covariate) };
}

const daily = (hours: number) => 100 + 40 * Math.sin((2 * Math.PI * hours) / 12);

describe('share left out as settling', () => {
  it('is none of a ramp, and of what settles all that bends', () => {
    expect(cutOf([noisy((at) => 20 * at)], 0)).toBe(0);
    expect(cutOf([noisy((at) => 100 * Math.min(1, at / 3))], 0)).toBeCloseTo(0.25, 12);
    expect(cutOf([noisy((at) => -100 * Math.exp(-at))], 0)).toBeGreaterThan(0.2);
  });

  it('is none where the load alone bends it', () => {
    const load = (at: number) => 100 + 2 * (at - 6) ** 2;
    expect(cutOf([noisy((at) => 2 * load(at), 5, load)], 0)).toBe(0);
    expect(cutOf([noisy((at) => 2 * load(at), 5)], 0)).toBeGreaterThan(0);
  });
});

describe('what is measured', () => {
  it('is the slope of the whole and of its last half', () => {
    const { whole, tail, spanHours, loadUntold } = measuredOf([groupOf(12, (at) => 5 + 20 * at)]);
    expect(whole.slope).toBeCloseTo(20, 9);
    expect(tail.slope).toBeCloseTo(20, 9);
    expect(spanHours).toBeCloseTo((12 * 95) / 96, 9);
    expect(loadUntold).toBe(false);
  });

  it('begins after the cut, the tail in the middle of each whole life', () => {
    const { whole, tail, spanHours, rid } = measuredOf([groupOf(12, (at) => 100 * Math.min(3, at) + 20 * at)], 0.25);
    expect(whole.slope).toBeCloseTo(20, 6);
    expect(tail.slope).toBeCloseTo(20, 6);
    expect(spanHours).toBeCloseTo((12 * 71) / 96, 9);
    expect(rid[0]?.x).toHaveLength(96);
  });

  it('is less sure where another cut would have told another slope', () => {
    const groups = [noisy((at) => 20 * at - 100 * Math.exp(-at / 3))];
    const alone = covariateSlope(covariatePartOf(groups, 1 / 12, 1));
    const further = covariateSlope(covariatePartOf(groups, 2 / 12, 1));
    const moved = (further?.slope ?? Number.NaN) - (alone?.slope ?? Number.NaN);
    const { standardError } = measuredOf(groups, 1 / 12, 0).whole;
    expect(standardError).toBeCloseTo(Math.hypot(alone?.standardError ?? Number.NaN, moved), 9);
    expect(Math.abs(moved)).toBeGreaterThan(1);
  });

  it('is rid of what the load explains, in its thirds as well', () => {
    const { whole, rid } = measuredOf([noisy((at) => 20 * at + 3 * daily(at), 1, daily)], 0, 0);
    expect(Math.abs(whole.slope - 20)).toBeLessThan(4 * whole.standardError);
    expect(Math.abs(whole.covariateEffect - 3)).toBeLessThan(4 * whole.covariateEffectError);
    for (const from of [0, 1 / 3, 2 / 3]) {
      const third = slopeBetween(rid, from, from + 1 / 3, whole, false);
      expect(Math.abs((third?.slope ?? Number.NaN) - 20)).toBeLessThan(4 * (third?.standardError ?? 0));
    }
  });

  it('is nothing of too few bins, or of too many missing', () => {
    expect(measure([groupOf(1, (at) => at, undefined, 6)], 0, 0)).toBe('too-few');
    const whole = noisy((at) => at);
    expect(measure([without(whole, (place) => place % 3 === 1)], 0, 0)).toBe('too-many-missing');
    // A quarter of the last half is missing, but only an eighth of all.
    expect(measure([without(whole, (place) => place >= 60 && place < 74)], 0, 0)).toBe('too-many-missing');
    expect(measure([without(whole, (place) => place % 8 === 1)], 0, 0)).not.toBeTypeOf('string');
  });
});

describe('load that rises with time', () => {
  const rising = (hours: number) => 100 + 10 * hours;

  it('adds to the error all that it may have done in proportion', () => {
    const group = noisy((at) => 200 + 20 * at, 1, rising);
    const held = measuredOf([group], 0, 0);
    const alone = measuredOf(
      [
        withCovariate(
          group,
          group.x.map(() => 1),
        ),
      ],
      0,
      0,
    );
    const { covariate, x, y } = group;
    const hours = (x.at(-1) ?? 0) - (x[0] ?? 0);
    const most = (Math.max(...y) * (Math.max(...covariate) / Math.min(...covariate) - 1)) / hours;
    expect(held.loadUntold).toBe(true);
    expect(held.whole.slope).toBeCloseTo(alone.whole.slope, 9);
    expect(held.whole.standardError).toBeCloseTo(alone.whole.standardError + most, 9);
    expect(held.tail.standardError).toBeCloseTo(alone.tail.standardError + most, 9);
    expect(most).toBeGreaterThan(30);
  });

  it('may have done anything where it began with nothing', () => {
    const none = { ...groupOf(12, (at) => at, rising), covariate: Array.from({ length: 96 }, (_, place) => place) };
    expect(measuredOf([none]).whole.standardError).toBe(Number.POSITIVE_INFINITY);
  });

  it('is bounded by the life in which it may have done most', () => {
    const lives = [200, 900].map((level) => noisy((at) => level + at, 0.1, rising));
    const [lesser = Number.NaN, greater = Number.NaN] = lives.map(
      (life) => measuredOf([life], 0, 0).whole.standardError,
    );
    const both = measuredOf(lives, 0, 0).whole.standardError;
    expect(both).toBeGreaterThan(3 * lesser);
    expect(Math.abs(both - greater)).toBeLessThan(0.05 * both);
  });

  it('is told where it rises faster in one life than in another', () => {
    const lives = [1, 3].map((times) =>
      noisy(
        (at) => at,
        0.1,
        (at) => 100 + 10 * times * at,
      ),
    );
    expect(measuredOf(lives, 0, 0).loadUntold).toBe(false);
  });
});

describe('error if the noise never forgot', () => {
  const errorAt = (memory: number) => {
    const random = createRandom(7);
    let at = 0;
    const group = groupOf(12, () => {
      at = memory * at + normal(random);
      return at;
    });
    const { whole } = measuredOf([group], 0, 0);
    return { error: walkError([group], 0, whole), memory: whole.autocorrelation, standardError: whole.standardError };
  };

  it('counts only where the noise is nearly taken for a random walk', () => {
    expect(errorAt(0).error).toBe(0);
    const near = errorAt(0.65);
    expect(near.memory).toBeLessThan(1);
    expect(near.error).toBeGreaterThan(near.standardError);
    // Taken for one already: then the error of the slope has all of it.
    expect(errorAt(1)).toMatchObject({ error: 0, memory: 1 });
  });
});
