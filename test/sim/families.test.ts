// The families are what they say they are: mean, spread, memory, period, and where they stop growing.

import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/stats/random.ts';
import { diceOf } from './dice.ts';
import { allFamilies, familyNamed } from './families/all.ts';
import type { Ground } from './families/family.ts';
import { pulses } from './families/job.ts';
import { teethOf } from './families/teeth.ts';
import { type Grid, makeGrid } from './grid.ts';
import { autocorrelation, correlation, deviationOf, meanOf } from './measures.ts';
import { makeShared } from './series.ts';
import { hostedRestart, hours } from './settings.ts';

const day = hours(24, 10, { limit: 10 });

function ground(seed: number, setting = day, shape: 'even' | 'daily' = 'even'): Ground {
  const { grid, load } = makeShared(diceOf(seed, 'ground'), setting, shape, 1);
  return { ...grid, load, settlesMinutes: setting.settlesMinutes };
}

/** Megabytes, counts or per cent, before the level is added. */
function drawn(name: string, seed: number, on = ground(seed, day, familyNamed(name).load)): Float64Array {
  return familyNamed(name).draw(diceOf(seed, name), on);
}

function evenGrid(seconds: number, everySeconds: number): Grid {
  return makeGrid(createRandom(1), { seconds, everySeconds, restartSeconds: null });
}

describe('noise', () => {
  it('is white with a deviation of 3 MB', () => {
    const values = drawn('white', 1);
    expect(meanOf(values)).toBeCloseTo(0, 0);
    expect(deviationOf(values)).toBeCloseTo(3, 0);
    expect(Math.abs(autocorrelation(values, 1))).toBeLessThan(0.04);
  });

  it.each([
    ['AR .90', 0.9],
    ['AR .97', 0.97],
    ['AR .99', 0.99],
  ])('called %s remembers %d of itself from look to look, at a deviation of 4 MB', (name, memory) => {
    const all = [1, 2, 3, 4].map((seed) => drawn(name, seed));
    const remembered = meanOf(all.map((values) => autocorrelation(values, 1)));
    expect(Math.abs(remembered - memory)).toBeLessThan(0.006);
    expect(Math.abs(meanOf(all.map(deviationOf)) - 4)).toBeLessThan(0.5);
  });

  it('means six times as many minutes at 60 s: memory is per look', () => {
    const values = drawn('AR .90', 1, ground(1, hours(24 * 7, 60, { limit: 10 })));
    expect(Math.abs(autocorrelation(values, 1) - 0.9)).toBeLessThan(0.02);
  });

  it('with heavy tails has outliers that a normal one never has', () => {
    const values = drawn('heavy tails', 1);
    const tall = values.filter((value) => Math.abs(value) > 5 * 4).length;
    expect(tall).toBeGreaterThan(5);
    expect(Math.abs(meanOf(values))).toBeLessThan(0.3);
  });

  it('begins anew with each life', () => {
    const on = ground(1, hours(24, 60, { limit: 10, restartSeconds: hostedRestart }));
    expect([...new Set(on.epochs)]).toEqual([0, 1, 2, 3, 4]);
    expect(Math.max(...on.ages)).toBeLessThan(hostedRestart);
    expect(Math.abs(autocorrelation(drawn('AR .90', 1, on), 1) - 0.9)).toBeLessThan(0.05);
  });
});

describe('periods', () => {
  it.each([30, 120, 600])('of %d s fall once per period', (period) => {
    const values = teethOf(createRandom(3), evenGrid(7200, 1), 40, period);
    const falls = values.filter((value, index) => index > 0 && value - (values[index - 1] ?? 0) < -20).length;
    expect(Math.abs(falls - 7200 / period)).toBeLessThanOrEqual(0.02 * (7200 / period) + 1.5);
    expect(Math.max(...values)).toBeLessThan(40 * 1.1 + 1);
    expect(meanOf(values)).toBeCloseTo(20, -1);
  });

  it('of a job each minute are seen at 10 s, one look in six', () => {
    const grid = evenGrid(3600, 10);
    const on = pulses(grid, { period: 60, phase: 5, length: 10, decay: 0.1 });
    expect(meanOf(on)).toBeCloseTo(1 / 6, 2);
    expect(autocorrelation(on, 6)).toBeGreaterThan(0.9);
  });

  it('of 60.06 s alias at 60 s: one stretch of 2.8 h on, then 13.9 h off', () => {
    const grid = evenGrid(48 * 3600, 60);
    const on = pulses(grid, { period: 60.06, phase: 0, length: 10, decay: 0.1 });
    const stretches: number[] = [];
    let length = 0;
    for (const value of on) {
      if (value === 1) length += 1;
      else if (length > 0) {
        stretches.push(length / 60);
        length = 0;
      }
    }
    expect(Math.max(...stretches)).toBeCloseTo(2.8, 1);
    expect(stretches.filter((one) => one > 1)).toHaveLength(2);
  });

  it('of a day move memory with the load', () => {
    const on = ground(5, day, 'daily');
    const values = drawn('diurnal', 5, on);
    expect(correlation(values, on.load.level)).toBeGreaterThan(0.95);
    expect(meanOf(values)).toBeCloseTo(0, -1);
    expect(correlation(on.load.operations, on.load.level)).toBeGreaterThan(0.95);
  });

  it('of breathing come back within 3 to 9 hours', () => {
    const values = drawn('breathing', 2, ground(2, hours(72, 60, { limit: 10 })));
    const lags = Array.from({ length: 7 * 12 }, (_, step) => 150 + 5 * step);
    expect(Math.max(...lags.map((lag) => autocorrelation(values, lag)))).toBeGreaterThan(0.5);
  });
});

describe('growth that ends', () => {
  const slopeOfLast = (values: Float64Array, share: number) => {
    const rest = values.subarray(Math.floor((1 - share) * values.length));
    const half = Math.floor(rest.length / 2);
    return meanOf(rest.subarray(half)) - meanOf(rest.subarray(0, half));
  };

  it.each(['warm-up', 'straight ramp', 'arena', 'cache', 'mix'])('of %s is over in the last third of a day', (name) => {
    for (const seed of [1, 2, 3]) {
      const values = drawn(name, seed);
      const rise = meanOf(values.subarray(-500)) - meanOf(values.subarray(0, 60));
      expect(rise).toBeGreaterThan(10);
      expect(Math.abs(slopeOfLast(values, 1 / 3))).toBeLessThan(4);
    }
  });

  it('keeps to the time constants that a cell asks for', () => {
    const setting = hours(1, 1, { limit: 10, settlesMinutes: [1, 1] });
    const values = drawn('straight ramp', 1, ground(1, setting));
    expect((values[30] ?? 0) / (values[3000] ?? 1)).toBeCloseTo(0.5, 1);
    expect((values[90] ?? 0) / (values[3000] ?? 1)).toBeCloseTo(1, 1);
  });

  it('leaves each life larger than the last where the family says so', () => {
    const on = ground(1, hours(24, 60, { limit: 10, restartSeconds: hostedRestart }));
    const values = drawn('larger each life', 1, on);
    const levels = [0, 1, 2, 3, 4].map((life) => meanOf(values.filter((_, index) => on.epochs[index] === life)));
    expect(levels.every((level, life) => life === 0 || level > (levels[life - 1] ?? 0))).toBe(true);
  });
});

describe('stillness', () => {
  it.each(['one step', 'rare steps'])('of %s moves at most four times', (name) => {
    const values = drawn(name, 1);
    expect(new Set(values).size).toBeLessThanOrEqual(5);
  });
});

describe('latency', () => {
  it('is usual at 100 %, with stalls', () => {
    const values = drawn('latency AR .90', 1);
    expect(Math.abs(meanOf(values) - 100)).toBeLessThan(5);
    expect(Math.min(...values)).toBeGreaterThan(0);
  });

  it('of a shared machine moves with its control, in means of half an hour', () => {
    const family = familyNamed('shared machine');
    const halfHours = (values: Float64Array) =>
      Array.from({ length: 48 }, (_, half) => meanOf(values.subarray(180 * half, 180 * (half + 1))));
    const both = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const control = family.control?.(diceOf(seed, 'shared'), ground(seed)) ?? new Float64Array(0);
      return correlation(halfHours(family.draw(diceOf(seed, 'shared'), ground(seed))), halfHours(control));
    });
    expect(meanOf(both)).toBeGreaterThan(0.7);
  });
});

describe('every family', () => {
  it.each(allFamilies.map(({ name }) => name))('%s gives the same for the same dice, and numbers only', (name) => {
    const setting = hours(6, 60, { limit: 10, restartSeconds: 2.5 * 3600 });
    const on = ground(1, setting, familyNamed(name).load);
    const values = drawn(name, 1, on);
    expect(values).toHaveLength(on.at.length);
    expect(values.every(Number.isFinite)).toBe(true);
    expect(drawn(name, 1, on)).toEqual(values);
    expect(drawn(name, 2, on)).not.toEqual(values);
  });

  it('has a name of its own', () => {
    expect(new Set(allFamilies.map(({ name }) => name)).size).toBe(allFamilies.length);
  });
});
