import { describe, expect, it } from 'vitest';
import { binLives } from '../../src/judge/bins.ts';
import type { LifeSeries } from '../../src/judge/series.ts';
import { secondsPerTooth } from '../../src/judge/teeth.ts';
import { createRandom } from '../../src/stats/random.ts';
import { lifeOf, mega } from './courses.ts';
import { normal } from './families.ts';

/** Climbs from 0 to under 1 and falls at once, every so many seconds. */
const saw = (seconds: number) => (hours: number) => (Math.round(hours * 3600) % seconds) / seconds;

function looks(values: readonly number[], epoch = 0): LifeSeries {
  return { epoch, startSeconds: 0, points: values.map((value, step) => ({ seconds: 10 * step, value })) };
}

describe('seconds per tooth', () => {
  it('is a quarter more than the distance of falls', () => {
    expect(secondsPerTooth([lifeOf(1, saw(120), { every: 10 })])).toBeCloseTo(150, 9);
    expect(secondsPerTooth([lifeOf(1, (hours) => 7e8 + 6e7 * saw(300)(hours), { every: 10 })])).toBeCloseTo(375, 9);
  });

  it('is that of the long teeth where short ones lie between', () => {
    const uneven = (hours: number) => {
      const seconds = Math.round(hours * 3600) % 240;
      return seconds < 60 ? seconds / 60 : (seconds - 60) / 180;
    };
    expect(secondsPerTooth([lifeOf(2, uneven, { every: 10 })])).toBeCloseTo(1.25 * 180, 9);
  });

  it('is found in several lives, without a gap from one to the next', () => {
    const lives = [0, 1, 2].map((epoch) => lifeOf(0.25, saw(120), { every: 10, epoch }));
    expect(secondsPerTooth(lives)).toBeCloseTo(150, 9);
    const oneFallEach = Array.from({ length: 20 }, (_, epoch) => lifeOf(0.06, saw(120), { every: 10, epoch }));
    expect(secondsPerTooth(oneFallEach)).toBeNull();
  });

  it.each([
    { name: 'spikes, which rise as suddenly as they fall', course: (step: number) => Number(step % 12 === 0) },
    { name: 'a sawtooth upside down', course: (step: number) => -(step % 12) },
    { name: 'a value that never moves', course: () => 5 },
    { name: 'a ramp', course: (step: number) => step },
    { name: 'two falls', course: (step: number) => step % 500 },
    {
      name: 'teeth of which two in five rise as suddenly as they fall',
      course: (step: number) => (Math.floor(step / 12) % 5 < 2 && step % 12 < 8 ? 0 : step % 12),
    },
  ])('is nothing for $name', ({ course }) => {
    expect(secondsPerTooth([looks(Array.from({ length: 1200 }, (_, step) => course(step)))])).toBeNull();
  });

  it('is nothing for noise, nor without a look', () => {
    const random = createRandom(3);
    expect(secondsPerTooth([looks(Array.from({ length: 2000 }, () => normal(random)))])).toBeNull();
    expect(secondsPerTooth([])).toBeNull();
    expect(secondsPerTooth([looks([])])).toBeNull();
  });
});

describe('bins of a sawtooth', () => {
  it('are troughs, so that the teeth are gone and the leak is left', () => {
    const course = (hours: number) => 60 * mega * saw(120)(hours) + 20 * mega * hours;
    const { groups, troughs } = binLives([lifeOf(6, course, { every: 10 })]);
    expect(troughs).toBe(true);
    const [group] = groups;
    for (const [index, hours] of (group?.x ?? []).entries())
      expect(Math.abs((group?.y[index] ?? 0) - 20 * mega * hours)).toBeLessThan(2 * mega);
  });

  it('are medians of a sawtooth too slow to leave 24 of them', () => {
    const { groups, troughs } = binLives([lifeOf(6, saw(1500), { every: 10 })]);
    expect(troughs).toBe(false);
    expect(groups[0]?.x).toHaveLength(96);
  });

  it('are medians of spikes, which leave no mark', () => {
    const course = (hours: number) => Number(Math.round(hours * 360) % 12 === 0) * 90 * mega;
    const { groups, troughs } = binLives([lifeOf(6, course, { every: 10 })]);
    expect(troughs).toBe(false);
    expect(Math.max(...(groups[0]?.y ?? [1]))).toBe(0);
  });
});
