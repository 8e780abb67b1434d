import { describe, expect, it } from 'vitest';
import { covariateEffects, type ExplainedGroup, varianceOfSum } from '../../src/stats/covariate-effects.ts';
import { createRandom, type Random } from '../../src/stats/random.ts';
import { normal } from '../judge/families.ts';

const unknown = { noise: 0, belief: null };
const believed = { noise: 0, belief: { mean: 1, variance: 1 } };

function group(
  count: number,
  covariates: readonly ((at: number) => number)[],
  y: (at: number) => number,
): ExplainedGroup {
  const places = Array.from({ length: count }, (_, place) => place);
  return {
    x: places.map((place) => place / 4),
    y: places.map(y),
    places,
    slots: count,
    covariates: covariates.map((of) => places.map(of)),
  };
}

const wave = (at: number) => Math.sin(at / 4);
const other = (at: number) => Math.cos(at / 7);
const noisy = (random: Random, size: number) => () => size * normal(random);

describe('effects of covariates', () => {
  it('are found beside a slope, with their errors', () => {
    const noise = noisy(createRandom(1), 0.1);
    const have = covariateEffects(
      [group(96, [wave, other], (at) => 5 + at / 10 + 3 * wave(at) - 2 * other(at) + noise())],
      [unknown, unknown],
    );
    expect(have?.effects[0]).toBeCloseTo(3, 1);
    expect(have?.effects[1]).toBeCloseTo(-2, 1);
    expect(Math.sqrt(have?.covariance[0]?.[0] ?? 9)).toBeLessThan(0.05);
  });

  it('move a belief as far as the points can tell', () => {
    const noise = noisy(createRandom(2), 0.1);
    const told = covariateEffects([group(96, [wave], (at) => 3 * wave(at) + noise())], [believed]);
    expect(told?.effects[0]).toBeCloseTo(3, 1);
    const small = noisy(createRandom(3), 1);
    const untold = covariateEffects([group(96, [(at) => wave(at) / 100], () => small())], [believed]);
    expect(Math.abs((untold?.effects[0] ?? 9) - 1)).toBeLessThan(1.5);
    expect(untold?.covariance[0]?.[0]).toBeGreaterThan(0.8);
    expect(untold?.covariance[0]?.[0]).toBeLessThan(1);
  });

  it('are the belief itself where the covariate goes with x, and where it is nothing but noise', () => {
    const noise = noisy(createRandom(4), 0.1);
    const straight = covariateEffects([group(96, [(at) => at / 50], (at) => at / 10 + noise())], [believed]);
    expect(straight).toEqual({ effects: [1], covariance: [[1]] });
    const jitter = noisy(createRandom(5), 0.3);
    const mere = covariateEffects([group(96, [jitter], () => noise())], [{ ...believed, noise: 0.09 }]);
    expect(mere).toEqual({ effects: [1], covariance: [[1]] });
  });

  it('cannot be told for a covariate without a belief that goes with x, alone or together', () => {
    const noise = noisy(createRandom(6), 0.1);
    expect(covariateEffects([group(96, [(at) => at / 50], () => noise())], [unknown])).toBeNull();
    const both = covariateEffects([group(96, [wave, (at) => at / 50], () => noise())], [believed, unknown]);
    expect(both).toBeNull();
  });

  it('are not explained away by how y bends', () => {
    const noise = noisy(createRandom(7), 0.02);
    // The covariate bends a little, y a lot: that is no sign of an effect of fifty.
    const have = covariateEffects(
      [group(96, [(at) => at / 100 + (at / 100) ** 2 / 50], (at) => (at / 20) ** 2 + noise())],
      [believed],
    );
    expect(have?.effects[0]).toBe(1);
  });

  it('measured with noise are too small by what is noise, and corrected', () => {
    const random = createRandom(8);
    const raw: number[] = [];
    const groups = [
      group(400, [(at) => (raw[at] = wave(at) + 0.5 * normal(random))], (at) => 3 * wave(at) + 0.1 * normal(random)),
    ];
    const naive = covariateEffects(groups, [unknown])?.effects[0] ?? 0;
    const corrected = covariateEffects(groups, [{ noise: 0.25, belief: null }])?.effects[0] ?? 0;
    expect(Math.abs(corrected - 3)).toBeLessThan(Math.abs(naive - 3));
  });

  it('need points', () => {
    expect(covariateEffects([group(6, [wave], (at) => at)], [unknown])).toBeNull();
    expect(covariateEffects([], [believed])).toBeNull();
  });
});

it('the variance of a sum of effects counts how they hang together', () => {
  const effects = {
    effects: [0, 0],
    covariance: [
      [4, -1],
      [-1, 9],
    ],
  };
  expect(varianceOfSum(effects, [1, 1])).toBe(11);
  expect(varianceOfSum(effects, [2, 0])).toBe(16);
  expect(varianceOfSum(effects, [])).toBe(0);
});
