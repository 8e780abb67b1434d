import { describe, expect, it } from 'vitest';
import { judgeDegradation } from '../../src/judge/degradation.ts';
import { compareHours, type HourQuantile } from '../../src/judge/latency-hours.ts';
import type { LatencyLife, LatencyPoint } from '../../src/judge/latency-question.ts';
import { createRandom } from '../../src/stats/random.ts';
import { normal } from './families.ts';

const every = 30;

/** A life from the first hour of the run on; factors at hours of the run. */
function life(
  hours: number,
  wishes: { value?: (at: number) => number; control?: (at: number) => number; noise?: number },
): LatencyLife {
  const random = createRandom(3);
  const { value = () => 1, noise = 0.03 } = wishes;
  const points = Array.from({ length: (hours * 3600) / every }, (_, step): LatencyPoint => {
    const at = (step * every) / 3600;
    const control = wishes.control?.(at) ?? null;
    return {
      seconds: step * every,
      value: 0.01 * value(at) * (1 + noise * normal(random)),
      load: null,
      control: control === null ? null : 0.0003 * control,
    };
  });
  return { epoch: 0, startSeconds: 0, points };
}

const hoursOf = (count: number, factor: (hour: number) => number): readonly HourQuantile[] =>
  Array.from({ length: count }, (_, hour) => ({ hour, value: 0.01 * factor(hour) }));

const inPercent = (hundredths: number) => 100 * Math.expm1(hundredths / 100);

describe('hours against the baseline hour', () => {
  it('differ by what they differ, with an interval', () => {
    const slow = (hour: number) => (Math.floor(hour) === 5 ? 1.2 : 1);
    const compared = compareHours([life(8, { value: slow })], hoursOf(8, slow));
    expect(compared?.baseline).toEqual({ hour: 0, value: 0.01 });
    const changes = compared?.hours.map(({ change }) => inPercent(change.slope)) ?? [];
    expect(changes).toHaveLength(7);
    expect(changes[4]).toBeCloseTo(20, 6);
    expect(changes[0]).toBeCloseTo(0, 6);
    expect(compared?.hours.every(({ change }) => change.standardError > 0)).toBe(true);
  });

  it('are rid of what the control did in them', () => {
    const slow = (at: number) => 1 + 0.3 * Math.abs(Math.sin(at));
    const hourly = (hour: number) => [0, 0.25, 0.5, 0.75].reduce((sum, part) => sum + slow(hour + part), 0) / 4;
    const compared = compareHours([life(12, { value: slow, control: slow, noise: 0.01 })], hoursOf(12, hourly));
    expect(compared?.hasControl).toBe(true);
    for (const { change } of compared?.hours ?? []) expect(Math.abs(change.slope)).toBeLessThan(8);
  });

  it('that hold no bin are not compared, and no baseline is no answer', () => {
    const lives = [life(4, {})];
    expect(
      compareHours(
        lives,
        hoursOf(9, () => 1),
      )?.hours.map(({ hour }) => hour),
    ).toEqual([1, 2, 3]);
    expect(compareHours(lives, [])).toBeNull();
    expect(
      compareHours(
        [],
        hoursOf(3, () => 1),
      ),
    ).toBeNull();
    expect(
      compareHours(lives, [
        { hour: 40, value: 1 },
        { hour: 1, value: 1 },
      ]),
    ).toBeNull();
  });

  it('are less sure when the noise of hours is large', () => {
    const width = (noise: number) =>
      compareHours(
        [life(8, { noise })],
        hoursOf(8, () => 1),
      )?.hours[0]?.change.standardError ?? 0;
    expect(width(0.3)).toBeGreaterThan(3 * width(0.03));
  });
});

describe('degradation of hours', () => {
  const judged = (factor: (hour: number) => number, noise = 0.03, lost = 0) => {
    const compared = compareHours([life(12, { value: (at) => factor(Math.floor(at)), noise })], hoursOf(12, factor));
    return compared === null ? null : judgeDegradation(compared, 10, 1, lost);
  };

  it.each([
    { name: 'all alike', factor: () => 1, outcome: 'holds' },
    { name: 'surely a little slower', factor: (hour: number) => (hour > 5 ? 1.06 : 1), outcome: 'holds' },
    { name: 'one of them slower by a half', factor: (hour: number) => (hour === 7 ? 1.5 : 1), outcome: 'violated' },
    { name: 'slower for good', factor: (hour: number) => (hour >= 7 ? 1.3 : 1), outcome: 'violated' },
    { name: 'quicker', factor: (hour: number) => (hour >= 7 ? 0.6 : 1), outcome: 'holds' },
  ])('$name is $outcome', ({ factor, outcome }) => {
    expect(judged(factor)?.outcome).toBe(outcome);
  });

  it('tells the first hour that is too slow, else the slowest', () => {
    expect(judged((hour) => (hour >= 7 ? 1 + hour / 20 : 1))?.told.hour).toBe(7);
    expect(judged((hour) => (hour === 4 ? 1.03 : 1))?.told.hour).toBe(4);
  });

  it('cannot be told among hours that are noisy themselves', () => {
    const random = createRandom(6);
    const factors = Array.from({ length: 12 }, () => Math.exp(0.1 * normal(random)));
    const answer = judged((hour) => factors[hour] ?? 1, 0.5);
    expect(answer).toMatchObject({ outcome: 'inconclusive', reason: 'limit-too-small' });
  });

  it('does not hold when more than a quarter of the hours could not be compared', () => {
    expect(judged(() => 1, 0.03, 3)?.outcome).toBe('holds');
    expect(judged(() => 1, 0.03, 5)).toMatchObject({ outcome: 'inconclusive', reason: 'hours-missing' });
  });

  it('of two hours without a control is believed only beyond what machines do', () => {
    const short = (factor: number) => {
      const slow = (hour: number) => (Math.floor(hour) === 1 ? factor : 1);
      const compared = compareHours([life(2, { value: slow, noise: 0.02 })], hoursOf(2, slow));
      return compared === null ? null : judgeDegradation(compared, 10, 1, 0);
    };
    expect(short(1.2)?.outcome).toBe('inconclusive');
  });
});
