import { describe, expect, it } from 'vitest';
import { beforeTheCut } from '../../src/judge/growth-quiet.ts';
import { createRandom } from '../../src/stats/random.ts';
import { askMemory, groupOf, lifeOf, mega } from './courses.ts';
import { normal } from './families.ts';

/** 24 bins, an hour each: x is .5, 1.5, .. 23.5. */
const dayOf = (course: (hours: number) => number) => groupOf(24, course, undefined, 24);
const stepsAt =
  (size: number, ...times: readonly number[]) =>
  (hours: number) =>
    size * times.filter((at) => at <= hours).length;

describe('what lay before the cut', () => {
  it('is the mean growth of all, and the longest pause before a rise', () => {
    const found = beforeTheCut([dayOf(stepsAt(100, 4.5, 9.5))], 0.5, 1);
    expect(found.pauseHours).toBeCloseTo(5, 12);
    expect(found.perHour).toBeCloseTo(200 / 23, 12);
  });

  it('knows no pause that a rise after the cut would end', () => {
    expect(beforeTheCut([dayOf(stepsAt(100, 1.5, 20.5))], 0.5, 1).pauseHours).toBeCloseTo(1, 12);
    expect(beforeTheCut([dayOf(() => 7)], 0.5, 1)).toEqual({ perHour: 0, pauseHours: 0 });
  });

  it('counts no rise below a tenth of all, nor below the least', () => {
    const course = (hours: number) => stepsAt(100, 2.5, 9.5)(hours) + stepsAt(5, 6.5)(hours);
    expect(beforeTheCut([dayOf(course)], 0.5, 1).pauseHours).toBeCloseTo(7, 12);
    expect(beforeTheCut([dayOf(course)], 0.5, 150).pauseHours).toBeCloseTo(9, 12);
  });

  it('takes a rise after a fall for a rise', () => {
    const course = (hours: number) => stepsAt(100, 2.5, 9.5)(hours) - stepsAt(100, 5.5)(hours);
    expect(beforeTheCut([dayOf(course)], 0.5, 1).pauseHours).toBeCloseTo(7, 12);
  });

  it('is that of the usual life', () => {
    const lives = [stepsAt(100, 8.5), stepsAt(60, 2.5), stepsAt(30, 4.5)].map(dayOf);
    const found = beforeTheCut(lives, 0.5, 1);
    expect(found.pauseHours).toBeCloseTo(4, 12);
    expect(found.perHour).toBeCloseTo(60 / 23, 12);
  });
});

describe('a staircase in memory', () => {
  const judged = (hours: number, course: (at: number) => number, seed = 1) => {
    const random = createRandom(seed);
    return askMemory([lifeOf(hours, (at) => (200 + course(at) + normal(random)) * mega)], 10);
  };

  it('of three steps of 100 MB three hours apart never passes on its last tread', () => {
    for (const first of [0.1, 0.5, 1, 1.7, 2.4, 3]) {
      for (const tread of [0.5, 1.2, 2, 2.9]) {
        const { outcome } = judged(first + 6 + tread, stepsAt(100, first, first + 3, first + 6), first * 100 + tread);
        expect(outcome, `first step after ${first} h, ${tread} h of the last tread`).not.toBe('holds');
      }
    }
  });

  it('of two steps three hours apart does not pass on a tread that a cut leaves whole', () => {
    const { outcome, cut } = judged(8.7, stepsAt(100, 2.8, 5.75));
    expect(cut).toBeGreaterThan(0.5);
    expect(outcome).not.toBe('holds');
  });

  it('passes once it has been quiet for longer than ever before', () => {
    expect(judged(12, stepsAt(100, 1, 4, 7))).toMatchObject({ outcome: 'holds' });
  });

  it('that is a cache, full after 60 % of the run, passes', () => {
    for (const hours of [6, 12])
      expect(judged(hours, (at) => 300 * Math.min(1, at / (0.6 * hours)))).toMatchObject({ outcome: 'holds' });
  });
});
