import { describe, expect, it } from 'vitest';
import { binLives } from '../../src/judge/bins.ts';
import { judgeGrowth, ofBothClocks } from '../../src/judge/growth.ts';
import { type ClockAnswer, decideOnClock, nothingOnClock } from '../../src/judge/growth-clock.ts';
import { memoryRule } from '../../src/judge/growth-limits.ts';
import { failAlpha } from '../../src/judge/growth-sight.ts';
import { createRandom } from '../../src/stats/random.ts';
import { askMemory, lifeOf, mega } from './courses.ts';
import { normal } from './families.ts';

type Course = (hours: number) => number;

/** Megabytes by hour with noise, beside a load by hour; looked at once a minute. */
function life(hours: number, value: Course, { load, noise = 1, seed = 1, epoch = 0 }: Partial<Options> = {}) {
  const random = createRandom(seed);
  const bytes = (at: number) => (value(at) + noise * normal(random)) * mega;
  return lifeOf(hours, bytes, load === undefined ? { epoch } : { epoch, load });
}

interface Options {
  readonly load: Course;
  readonly noise: number;
  readonly seed: number;
  readonly epoch: number;
}

const daily: Course = (hours) => 100 + 50 * Math.sin((2 * Math.PI * hours) / 24);

describe('memory that follows a daily load', () => {
  it('passes for what it is', () => {
    const answer = askMemory([life(24, (at) => 200 + daily(at), { load: daily })], 10);
    expect(answer).toMatchObject({ outcome: 'holds', loadHeld: true, shape: 'flat' });
  });

  it('fails when it leaks beside that', () => {
    const answer = askMemory([life(24, (at) => 200 + daily(at) + 20 * at, { load: daily })], 10);
    expect(answer).toMatchObject({ outcome: 'violated', loadHeld: true, clock: 'wall' });
    expect(Math.abs((answer.whole?.slope ?? 0) - 20 * mega)).toBeLessThan(2 * mega);
  });

  it('fails in two lives on levels of their own, and passes in them without the leak', () => {
    const lives = (perHour: number) =>
      [0, 1].map((epoch) =>
        life(12, (at) => 200 + 300 * epoch + daily(at + 12 * epoch) + perHour * at, {
          load: (at) => daily(at + 12 * epoch),
          seed: epoch + 1,
          epoch,
        }),
      );
    expect(askMemory(lives(20), 10)).toMatchObject({ outcome: 'violated', loadHeld: true });
    expect(askMemory(lives(0), 10)).toMatchObject({ outcome: 'holds', loadHeld: true });
  });

  it('passes when it follows half an hour late', () => {
    const late = life(24, (at) => 200 + daily(at - 0.5), { load: daily });
    expect(askMemory([late], 10)).toMatchObject({ outcome: 'holds', loadHeld: true });
  });

  it('is judged without the load where one look does not know it', () => {
    const whole = life(24, (at) => 200 + 20 * at, { load: daily });
    const points = whole.points.map((point, step) => (step < 60 ? { ...point, load: null } : point));
    expect(askMemory([{ ...whole, points }], 10)).toMatchObject({ outcome: 'violated', loadHeld: false });
  });

  it('is judged without a load that hardly moves', () => {
    const load: Course = (at) => 100 + Math.sin(at);
    expect(askMemory([life(6, () => 200, { load })], 10)).toMatchObject({ outcome: 'holds', loadHeld: false });
  });
});

describe('load that rises with time', () => {
  const rising: Course = (hours) => 100 + 5 * hours;

  it('leaves open whether memory grows by itself', () => {
    for (const perHour of [0, 20]) {
      const answer = askMemory([life(6, (at) => 200 + perHour * at, { load: rising })], 10);
      expect(answer).toMatchObject({ outcome: 'inconclusive', reason: 'load-with-time' });
      expect(answer.whole?.standardError).toBeGreaterThan(9 * mega);
    }
  });

  it('does not hide a leak far beyond what it may have done', () => {
    const answer = askMemory([life(6, (at) => 200 + 400 * at, { load: rising })], 10);
    expect(answer).toMatchObject({ outcome: 'violated' });
  });

  it('makes neither a leak nor a pass of memory in proportion to it', () => {
    const steep: Course = (at) => 100 + 50 * at;
    const answer = askMemory([life(6, (at) => 2 * steep(at), { load: steep })], 10);
    expect(answer).toMatchObject({ outcome: 'inconclusive', reason: 'load-with-time' });
  });
});

describe('a leak per operation', () => {
  /** 200 a second for three hours, then 20: as much work in the first quarter as 30 hours of the rest would do. */
  const load: Course = (hours) => (hours < 3 ? 200 : 20);
  const done: Course = (hours) => 200 * Math.min(3, hours) + 20 * Math.max(0, hours - 3);
  const leaking: Course = (hours) => 200 + 0.3 * done(hours);

  it('fails on the clock of the work where hours do not show it', () => {
    const answer = askMemory([life(12, leaking, { load })], 10);
    expect(answer).toMatchObject({ outcome: 'violated', clock: 'work', loadHeld: true });
    // 65 a second in the mean.
    expect(Math.abs((answer.whole?.slope ?? 0) - 0.3 * 65 * mega)).toBeLessThan(mega);
    expect(askMemory([life(12, leaking)], 10).outcome).not.toBe('violated');
  });

  it('does not fail where it stays under the limit at the mean load', () => {
    const little: Course = (hours) => 200 + 0.05 * done(hours);
    expect(askMemory([life(12, little, { load })], 10).outcome).not.toBe('violated');
  });

  it('fails on the wall clock where both clocks show it', () => {
    const answer = askMemory([life(24, (at) => 200 + 20 * at, { load: daily })], 10);
    expect(answer).toMatchObject({ outcome: 'violated', clock: 'wall' });
  });
});

describe('a load that falls because of the growth', () => {
  it('does not explain it: a leak that slows a closed loop down is red', () => {
    const grown: Course = (hours) => 10 * hours * hours;
    for (const noise of [0.5, 3]) {
      const leaking = life(6, (at) => 200 + grown(at), { noise, load: (at) => 500 - 0.8 * grown(at) });
      expect(askMemory([leaking], 10).outcome).toBe('violated');
    }
  });
});

describe('two clocks', () => {
  const clock = (outcome: ClockAnswer['outcome'], smallestVisible: number | null = null): ClockAnswer => ({
    ...nothingOnClock,
    outcome,
    smallestVisible,
  });
  const [holds, open, violated] = [clock('holds', 1), clock('inconclusive'), clock('violated')];

  it.each([
    { wall: holds, work: null, outcome: 'holds', figures: 'wall' },
    { wall: holds, work: clock('holds', 3), outcome: 'holds', figures: 'wall' },
    { wall: holds, work: open, outcome: 'inconclusive', figures: 'work' },
    { wall: open, work: holds, outcome: 'inconclusive', figures: 'wall' },
    { wall: holds, work: violated, outcome: 'violated', figures: 'work' },
    { wall: violated, work: holds, outcome: 'violated', figures: 'wall' },
  ])('$wall.outcome and $work.outcome are $outcome', ({ wall, work, outcome, figures }) => {
    expect(ofBothClocks(wall, work)).toMatchObject({ outcome, clock: figures });
  });

  it('that both pass would have seen what the blinder of them would', () => {
    expect(ofBothClocks(holds, clock('holds', 3)).smallestVisible).toBe(3);
  });

  it('share one chance of a false alarm', () => {
    const question = { ...memoryRule, limitPerHour: 10 * mega, warmupDeclared: true, alphaShare: 1 };
    const one = life(24, (at) => 200 + daily(at), { load: daily, noise: 5 });
    const { groups, longestHours, troughs } = binLives([one]);
    const wall = decideOnClock(groups, question, { alpha: failAlpha(question, 2), longestHours, troughs });
    expect(judgeGrowth([one], question)).toMatchObject({ clock: 'wall', smallestLimit: wall.smallestLimit });
  });
});

describe('share of the error budget', () => {
  it('that is smaller lets a run see less', () => {
    const visible = (alphaShare: number) =>
      askMemory([life(24, () => 900, { noise: 180 })], 10, { alphaShare }).smallestVisible ?? Number.NaN;
    expect(visible(1 / 12)).toBeGreaterThan(visible(1));
    expect(visible(1 / 1000)).toBeGreaterThan(visible(1 / 12));
  });

  it('that is smaller asks more of a fail, and changes no pass', () => {
    const outcomes = (alphaShare: number) => {
      const seeds = Array.from({ length: 10 }, (_, seed) => seed);
      return seeds.map(
        (seed) => askMemory([life(24, (at) => 900 + 9 * at, { noise: 240, seed })], 10, { alphaShare }).outcome,
      );
    };
    const fails = (alphaShare: number) => outcomes(alphaShare).filter((outcome) => outcome === 'violated').length;
    expect(fails(1)).toBeGreaterThan(fails(1 / 10_000));
    const passes = (alphaShare: number) => outcomes(alphaShare).map((outcome) => outcome === 'holds');
    expect(passes(1 / 10_000)).toEqual(passes(1));
  });
});
