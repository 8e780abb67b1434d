// Hand-made courses of a value, for the tests of the growth judge: as points of a life, as bins on an even grid, and judged.

import { expect } from 'vitest';
import { type GrowthAnswer, judgeGrowth } from '../../src/judge/growth.ts';
import { memoryRule } from '../../src/judge/growth-limits.ts';
import { type Measured, measure } from '../../src/judge/growth-measure.ts';
import type { GrowthQuestion } from '../../src/judge/growth-question.ts';
import type { LifeSeries } from '../../src/judge/series.ts';
import { type CovariateGroup, widestReach, withCovariate } from '../../src/stats/covariate-group.ts';

export const mega = 1e6;
export const hour = 3600;
/** What a memory probe cannot tell apart, as a variance. */
export const pageVariance = 4096 ** 2 / 12;

type Course = (hours: number) => number;

/** One life, looked at every so many seconds; `value` and `load` by hours since it began. */
export function lifeOf(
  hours: number,
  value: Course,
  { load, every = 60, epoch = 0 }: { load?: Course; every?: number; epoch?: number } = {},
): LifeSeries {
  const points = Array.from({ length: Math.round((hours * hour) / every) }, (_, step) => {
    const seconds = step * every;
    return { seconds, value: value(seconds / hour), load: load === undefined ? null : load(seconds / hour) };
  });
  return { epoch, startSeconds: 0, points };
}

/** Memory against a limit in MB/h; the warm-up is declared. */
export function askMemory(
  lives: readonly LifeSeries[],
  limit: number,
  over: Partial<GrowthQuestion> = {},
): GrowthAnswer {
  return judgeGrowth(lives, {
    ...memoryRule,
    limitPerHour: limit * mega,
    warmupDeclared: true,
    alphaShare: 1,
    ...over,
  });
}

/** `count` bins over so many hours; without a load it is 1 throughout. */
export function groupOf(hours: number, value: Course, load: Course = () => 1, count = 96): CovariateGroup {
  const places = Array.from({ length: count }, (_, place) => place);
  const x = places.map((place) => ((place + 0.5) * hours) / count);
  const raw = x.map(load);
  return withCovariate({ x, y: x.map(value), places, slots: count }, raw, widestReach([{ places, raw }]));
}

/** What was measured of groups that can be measured. */
export function measuredOf(groups: readonly CovariateGroup[], cut = 0, leastVariance = pageVariance): Measured {
  const measured = measure(groups, cut, leastVariance);
  if (typeof measured === 'string') return expect.fail(`not measured: ${measured}`);
  return measured;
}
