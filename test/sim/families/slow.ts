// Slow movements that come back: the daily cycle of the load, and breathing that no load explains.

import type { Dice } from '../dice.ts';
import { uniform } from '../draws.ts';
import { eachLook, type Family, type Ground, sumOf } from './family.ts';
import { rememberedNoise } from './noise.ts';

/** Memory that follows the load of the day by 20 to 80 MB to either side. */
function diurnal({ system, moment }: Dice, ground: Ground): Float64Array {
  const { level, swing } = ground.load;
  const megabytes = uniform(system, 20, 80);
  const perLevel = swing > 0 ? megabytes / swing : 0;
  return sumOf(
    rememberedNoise(moment, ground, 0.9),
    eachLook(ground, (index) => perLevel * ((level[index] ?? 1) - 1)),
  );
}

/** Compactions, expiries, tenured collections: 5 to 25 MB to either side in 3 to 9 hours, under an even load. */
function breathing({ system, moment }: Dice, ground: Ground): Float64Array {
  const height = uniform(system, 5, 25);
  const period = 3600 * uniform(system, 3, 9);
  const phase = moment.next();
  return sumOf(
    rememberedNoise(moment, ground, 0.9),
    eachLook(ground, (_, seconds) => height * Math.sin(2 * Math.PI * (seconds / period + phase))),
  );
}

export const slowFamilies: readonly Family[] = [
  { name: 'diurnal', kind: 'memory', load: 'daily', draw: diurnal },
  { name: 'breathing', kind: 'memory', load: 'even', draw: breathing },
];
