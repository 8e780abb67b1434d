// What may grow on top of a family, known exactly: that is what a detector is asked to find. It begins anew with each life.

import type { Dice } from './dice.ts';
import { chanceTimes, uniform } from './draws.ts';
import { eachLook, type Ground } from './families/family.ts';

/**
 * In the family's unit: megabytes, counts, or per cent.
 * - `even`: so much per hour from the first second.
 * - `stairs`: the same on average, in steps 10 to 40 minutes apart.
 * - `late`: nothing until a quarter to a half of the life, then so much per hour.
 * - `by load`: a fixed amount per operation, `perHour` on the average of the run.
 * - `by chance`: whole ones, each at a random time (Poisson): a run may well get fewer than its rate says.
 * - `step`: at once, at 30 to 70 % of the run, then level.
 */
export type Growth =
  | { readonly shape: 'none' }
  | { readonly shape: 'even' | 'stairs' | 'late' | 'by load' | 'by chance'; readonly perHour: number }
  | { readonly shape: 'step'; readonly size: number };

export const noGrowth: Growth = { shape: 'none' };

/** One value per look, to be added (latency: per cent by which the value is raised). */
export function growthOf({ system, moment }: Dice, ground: Ground, growth: Growth): Float64Array {
  switch (growth.shape) {
    case 'none':
      return new Float64Array(ground.at.length);
    case 'even':
      return eachLook(ground, (_, __, age) => (growth.perHour * age) / 3600);
    case 'stairs': {
      const period = 60 * uniform(system, 10, 40);
      const phase = moment.next() * period;
      const size = (growth.perHour * period) / 3600;
      return eachLook(ground, (_, __, age) => size * Math.floor((age + phase) / period));
    }
    case 'late': {
      const onset = uniform(moment, 0.25, 0.5) * ground.lifeSeconds;
      return eachLook(ground, (_, __, age) => (growth.perHour * Math.max(0, age - onset)) / 3600);
    }
    case 'by load':
      return growthByLoad(ground, growth.perHour);
    case 'by chance':
      return growthByChance(chanceTimes(moment, growth.perHour, ground.seconds), ground);
    case 'step': {
      const at = uniform(moment, 0.3, 0.7) * ground.seconds;
      return eachLook(ground, (_, seconds) => (seconds >= at ? growth.size : 0));
    }
    default:
      throw new Error(`no such growth: ${growth satisfies never}`);
  }
}

/** The level that is felt, added up over each life, scaled to the mean level of the run. */
function growthByLoad(ground: Ground, perHour: number): Float64Array {
  const { level } = ground.load;
  const mean = level.reduce((sum, value) => sum + value, 0) / level.length;
  let done = 0;
  return eachLook(ground, (index, _, age) => {
    const before = ground.ages[index - 1] ?? 0;
    const sameLife = index > 0 && ground.epochs[index] === ground.epochs[index - 1];
    if (!sameLife) done = 0;
    done += ((level[index] ?? 1) / mean) * (sameLife ? age - before : age);
    return (perHour * done) / 3600;
  });
}

function growthByChance(times: readonly number[], ground: Ground): Float64Array {
  let next = 0;
  let grown = 0;
  return eachLook(ground, (index, seconds) => {
    if (index > 0 && ground.epochs[index] !== ground.epochs[index - 1]) grown = 0;
    while ((times[next] ?? Number.POSITIVE_INFINITY) <= seconds) {
      grown += 1;
      next += 1;
    }
    return grown;
  });
}
