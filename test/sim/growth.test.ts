// What grows on top is exactly what the cell says, and begins anew with each life.

import { describe, expect, it } from 'vitest';
import { diceOf } from './dice.ts';
import { familyNamed } from './families/all.ts';
import { type Growth, growthOf, noGrowth } from './growth.ts';
import { meanOf } from './measures.ts';
import { makeShared, makeTrace } from './series.ts';
import { hours } from './settings.ts';

const sixHours = hours(6, 60, { limit: 10 });
const restarted = hours(6, 60, { limit: 10, restartSeconds: 2 * 3600 });

function grown(growth: Growth, setting = sixHours, seed = 1): { values: Float64Array; epochs: Int32Array } {
  const { grid, load } = makeShared(diceOf(seed, 'load'), setting, 'daily', 1);
  const values = growthOf(diceOf(seed, 'growth'), { ...grid, load, settlesMinutes: null }, growth);
  return { values, epochs: grid.epochs };
}

describe('growth of 10 an hour', () => {
  it.each(['even', 'stairs', 'by load'] as const)('is 60 after six hours (%s)', (shape) => {
    const { values } = grown({ shape, perHour: 10 });
    expect(Math.abs((values.at(-1) ?? 0) - 60)).toBeLessThan(shape === 'stairs' ? 7 : 0.5);
  });

  it('that is late has a quarter to a half of the time less', () => {
    for (const seed of [1, 2, 3, 4]) {
      const last = grown({ shape: 'late', perHour: 10 }, sixHours, seed).values.at(-1) ?? 0;
      expect(last).toBeGreaterThan(29);
      expect(last).toBeLessThan(46);
    }
  });

  it('by chance is 60 on average and not each time', () => {
    const ends = Array.from({ length: 200 }, (_, seed) => {
      return grown({ shape: 'by chance', perHour: 10 }, sixHours, seed).values.at(-1) ?? 0;
    });
    expect(Math.abs(meanOf(ends) - 60)).toBeLessThan(2);
    expect(new Set(ends).size).toBeGreaterThan(10);
  });

  it.each(['even', 'stairs', 'by load', 'by chance'] as const)('begins anew with each life (%s)', (shape) => {
    const { values, epochs } = grown({ shape, perHour: 10 }, restarted);
    const firsts = [...epochs.keys()].filter((index) => index > 0 && epochs[index] !== epochs[index - 1]);
    expect(firsts).toHaveLength(2);
    for (const index of firsts) expect(values[index] ?? 0).toBeLessThan(values[index - 1] ?? 0);
  });

  it('as a step comes once', () => {
    const { values } = grown({ shape: 'step', size: 20 });
    expect([...new Set(values)]).toEqual([0, 20]);
  });
});

describe('a trace', () => {
  const family = familyNamed('mix');
  const trace = (growth: Growth, again = 0) => makeTrace(diceOf(7, 'one', again), family, growth, sixHours);

  it('with a leak differs from the healthy one by the leak, to a page', () => {
    const healthy = trace(noGrowth);
    const leaking = trace({ shape: 'even', perHour: 10 });
    for (const [index, value] of leaking.values.entries()) {
      const leaked = (10e6 * (leaking.ages[index] ?? 0)) / 3600;
      expect(Math.abs(value - (healthy.values[index] ?? 0) - leaked)).toBeLessThanOrEqual(4096);
    }
  });

  it('of the same system once more has other noise and the same load', () => {
    const first = trace(noGrowth);
    const again = trace(noGrowth, 1);
    expect(again.values).not.toEqual(first.values);
    expect(Math.abs(meanOf(again.operations) / meanOf(first.operations) - 1)).toBeLessThan(0.02);
  });

  it('is in bytes, counts and seconds', () => {
    expect(meanOf(trace(noGrowth).values)).toBeGreaterThan(100e6);
    const handles = makeTrace(diceOf(7, 'two'), familyNamed('pool'), noGrowth, sixHours);
    expect(handles.values.every(Number.isInteger)).toBe(true);
    const latency = makeTrace(diceOf(7, 'three'), familyNamed('latency AR .90'), noGrowth, sixHours);
    expect(meanOf(latency.values)).toBeGreaterThan(0.001);
    expect(meanOf(latency.values)).toBeLessThan(0.3);
  });
});
