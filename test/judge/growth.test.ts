import { describe, expect, it } from 'vitest';
import { type GrowthAnswer, judgeGrowth } from '../../src/judge/growth.ts';
import { countRule, memoryRule } from '../../src/judge/growth-limits.ts';
import type { GrowthQuestion } from '../../src/judge/growth-question.ts';
import type { LifeSeries } from '../../src/judge/series.ts';
import { familySeries } from './families.ts';

const mega = 1e6;

function life(values: readonly (number | null)[], everySeconds: number, epoch = 0): LifeSeries {
  const points = values.flatMap((value, step) => (value === null ? [] : [{ seconds: step * everySeconds, value }]));
  return { epoch, startSeconds: 0, points };
}

/** A ramp at `perHour` over `seconds`, in bytes. */
function ramp(perHour: number, seconds: number, everySeconds = 1): readonly number[] {
  return Array.from(
    { length: seconds / everySeconds },
    (_, step) => 100 * mega + (perHour * step * everySeconds) / 3600,
  );
}

function ask(lives: readonly LifeSeries[], limitPerHour: number, over: Partial<GrowthQuestion> = {}): GrowthAnswer {
  return judgeGrowth(lives, { ...memoryRule, limitPerHour, warmupDeclared: true, alphaShare: 1, ...over });
}

describe('growth of memory', () => {
  it.each([
    // The two shipped cases: 90 s after a declared warm-up, limit 1500 MB/h.
    { name: 'a leak of 6000 MB/h in 90 s', perHour: 6000, seconds: 90, limit: 1500, outcome: 'violated', reason: null },
    { name: 'a flat series in 90 s', perHour: 0, seconds: 90, limit: 1500, outcome: 'holds', reason: null },
    // A limit too small for the run neither passes what is flat nor hides what is huge.
    {
      name: 'a flat series in 2 min',
      perHour: 0,
      seconds: 120,
      limit: 10,
      outcome: 'inconclusive',
      reason: 'limit-too-small',
    },
    {
      name: 'a huge leak against a small limit',
      perHour: 6000,
      seconds: 90,
      limit: 10,
      outcome: 'violated',
      reason: null,
    },
    {
      name: 'a small leak against a small limit',
      perHour: 600,
      seconds: 120,
      limit: 10,
      outcome: 'inconclusive',
      reason: 'limit-too-small',
    },
    // 45 MB in 90 s is one rise of a slow sawtooth, or a leak: nobody can know.
    {
      name: 'one tooth of a collector',
      perHour: 1800,
      seconds: 90,
      limit: 1500,
      outcome: 'inconclusive',
      reason: 'within-swing',
    },
    { name: 'a falling series', perHour: -3000, seconds: 90, limit: 1500, outcome: 'holds', reason: null },
    { name: 'too few samples', perHour: 0, seconds: 15, limit: 1500, outcome: 'inconclusive', reason: 'too-few' },
    { name: 'half the limit in an hour', perHour: 4, seconds: 3600, limit: 10, outcome: 'holds', reason: null },
    { name: 'twice the limit in an hour', perHour: 20, seconds: 3600, limit: 10, outcome: 'violated', reason: null },
  ])('$name is $outcome', ({ perHour, seconds, limit, outcome, reason }) => {
    const answer = ask([life(ramp(perHour * mega, seconds), 1)], limit * mega);
    expect({ outcome: answer.outcome, reason: answer.reason }).toEqual({ outcome, reason });
  });

  it('knows nothing without a value', () => {
    expect(ask([], 10 * mega)).toMatchObject({ outcome: 'inconclusive', reason: 'no-data' });
    expect(ask([life([], 1)], 10 * mega)).toMatchObject({ outcome: 'inconclusive', reason: 'no-data' });
  });

  it.each([
    { hours: 2.9, declared: false, outcome: 'inconclusive', reason: 'warmup-undeclared' },
    { hours: 3.05, declared: false, outcome: 'violated', reason: null },
    { hours: 2.9, declared: true, outcome: 'violated', reason: null },
  ])('$hours h with warm-up declared: $declared gives $outcome', ({ hours, declared, outcome, reason }) => {
    const answer = ask([life(ramp(20 * mega, hours * 3600, 10), 10)], 10 * mega, { warmupDeclared: declared });
    expect(answer).toMatchObject({ outcome, reason });
    expect(answer.whole?.slope).toBeCloseTo(20 * mega, -4);
  });

  it('pools lives: no life alone shows enough, all of them do', () => {
    const lives = [0, 1, 2, 3].map((epoch) => life(ramp(20 * mega, 4 * 3600, 60), 60, epoch));
    expect(ask(lives, 10 * mega, { warmupDeclared: false })).toMatchObject({ outcome: 'violated' });
    expect(ask(lives, 30 * mega, { warmupDeclared: false })).toMatchObject({ outcome: 'holds' });
  });

  it('is not deceived by lives that start ever higher, nor by restarts that hide a leak', () => {
    const flat = [0, 1, 2, 3].map((epoch) =>
      life(
        ramp(0, 4 * 3600, 60).map((value) => value + epoch * 50 * mega),
        60,
        epoch,
      ),
    );
    expect(ask(flat, 10 * mega, { warmupDeclared: false })).toMatchObject({ outcome: 'holds' });
  });

  it('does not judge a series with more than a quarter missing', () => {
    const holed = ramp(0, 200).map((value, step) => (step > 60 && step < 140 ? null : value));
    expect(ask([life(holed, 1)], 1500 * mega)).toMatchObject({ outcome: 'inconclusive', reason: 'too-many-missing' });
  });

  it('asks more of a large process in a short run: its collector may swing as far as it is large', () => {
    const large = ramp(6000 * mega, 90).map((value) => value + 2000 * mega);
    expect(ask([life(large, 1)], 10 * mega)).toMatchObject({ outcome: 'inconclusive', reason: 'limit-too-small' });
    expect(ask([life(large, 1)], 1500 * mega)).toMatchObject({ outcome: 'inconclusive', reason: 'within-swing' });
  });

  it('does not call a filling cache a leak while it slows down', () => {
    const filling = Array.from({ length: 600 }, (_, second) => 300 * mega * (1 - Math.exp(-second / 250)));
    const answer = ask([life(filling, 1)], 600 * mega);
    expect(answer.outcome).not.toBe('violated');
    expect(answer.outcome).not.toBe('holds');
  });

  it('says with a pass what would not have passed, and never more than the limit', () => {
    const answer = ask([life(ramp(0, 90), 1)], 1500 * mega);
    expect(answer.smallestVisible).toBeGreaterThan(750 * mega);
    expect(answer.smallestVisible).toBeLessThanOrEqual(1500 * mega);
    expect(ask([life(ramp(answer.smallestVisible ?? 0, 90), 1)], 1500 * mega).outcome).not.toBe('holds');
  });

  it('names the smallest limit that it supports, and supports it', () => {
    const flat = [life(ramp(0, 120), 1)];
    const { smallestLimit } = ask(flat, 10 * mega);
    expect(smallestLimit).toBeGreaterThan(100 * mega);
    expect(ask(flat, (smallestLimit ?? 0) * 1.01).outcome).toBe('holds');
    expect(ask(flat, (smallestLimit ?? 0) * 0.9).outcome).toBe('inconclusive');
  });

  it('keeps its answer when samples come late by some milliseconds or one is lost', () => {
    // Late by up to 120 ms, differently each time; the looks that are on time say how far apart they are.
    const points = ramp(6000 * mega, 90).map((value, step) => ({ seconds: step + ((step * step) % 7) * 0.02, value }));
    const late = [{ epoch: 0, startSeconds: 0, points }];
    const lost = [{ epoch: 0, startSeconds: 0, points: points.filter((_, step) => step !== 40) }];
    expect(ask(late, 1500 * mega)).toMatchObject({ outcome: 'violated', bins: 90 });
    expect(ask(lost, 1500 * mega)).toMatchObject({ outcome: 'violated', bins: 89 });
  });
});

describe('growth of handles', () => {
  const handles = (perHour: number, seconds: number) =>
    Array.from({ length: seconds }, (_, second) => 24 + Math.floor((perHour * second) / 3600));
  it.each([
    { name: 'one a second', perHour: 3600, seconds: 120, limit: 300, outcome: 'violated' },
    { name: 'none', perHour: 0, seconds: 120, limit: 300, outcome: 'holds' },
    { name: 'none, against 1/h', perHour: 0, seconds: 120, limit: 1, outcome: 'inconclusive' },
    { name: 'none in six hours, against 1/h', perHour: 0, seconds: 21_600, limit: 1, outcome: 'holds' },
    { name: 'three an hour in six hours, against 1/h', perHour: 3, seconds: 21_600, limit: 1, outcome: 'violated' },
  ])('$name is $outcome', ({ perHour, seconds, limit, outcome }) => {
    const answer = judgeGrowth([life(handles(perHour, seconds), 1)], {
      ...countRule,
      limitPerHour: limit,
      warmupDeclared: true,
      alphaShare: 1,
    });
    expect(answer.outcome, JSON.stringify(answer)).toBe(outcome);
  });
});

describe('bins of noisy series', () => {
  it('leave a seeded answer equal from run to run', () => {
    const series = familySeries('AR .9', { seed: 5, steps: 600, everySeconds: 1 });
    expect(ask([life(series, 1)], 600 * mega)).toEqual(ask([life(series, 1)], 600 * mega));
  });
});
