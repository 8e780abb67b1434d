// Noise around a level: independent, with memory, with heavy tails, rounded, with spikes.
// The memory of an autoregression is per look, so the same figure means six times as many minutes at 60 s as at 10 s.

import type { Random } from '../../../src/stats/random.ts';
import type { Dice } from '../dice.ts';
import { chanceTimes, heavyTailed, logUniform, normal, oneOf, uniform } from '../draws.ts';
import type { Grid } from '../grid.ts';
import { eachLook, type Family, type Ground, sumOf } from './family.ts';

const whiteDeviation = 3;
const rememberedDeviation = 4;

export function whiteNoise(random: Random, grid: Grid, deviation = whiteDeviation): Float64Array {
  return eachLook(grid, () => deviation * normal(random));
}

/** AR(1): z = memory * z before + innovation, of the given standard deviation; begins anew with each life. */
export function rememberedNoise(
  random: Random,
  grid: Grid,
  memory: number,
  deviation = rememberedDeviation,
): Float64Array {
  const innovation = Math.sqrt(1 - memory ** 2);
  let state = 0;
  return eachLook(grid, (index) => {
    const isNew = index === 0 || grid.epochs[index] !== grid.epochs[index - 1];
    state = isNew ? normal(random) : memory * state + innovation * normal(random);
    return deviation * state;
  });
}

/** Now and then something is held for 5 to 60 s: 30 to 300 MB, once to six times an hour. */
export function spikesOf({ system, moment }: Dice, grid: Grid): Float64Array {
  const perHour = uniform(system, 1, 6);
  const tallest = logUniform(system, 30, 300);
  const spikes = chanceTimes(moment, perHour, grid.seconds).map((from) => ({
    from,
    to: from + uniform(moment, 5, 60),
    height: tallest * uniform(moment, 0.3, 1),
  }));
  let next = 0;
  return eachLook(grid, (_, seconds) => {
    while ((spikes[next]?.to ?? Number.POSITIVE_INFINITY) < seconds) next += 1;
    const spike = spikes[next];
    return spike !== undefined && spike.from <= seconds ? spike.height : 0;
  });
}

function remembered(name: string, memory: number): Family {
  return {
    name,
    kind: 'memory',
    load: 'even',
    draw: ({ moment }, ground) => rememberedNoise(moment, ground, memory),
  };
}

export const noiseFamilies: readonly Family[] = [
  { name: 'white', kind: 'memory', load: 'even', draw: ({ moment }, ground) => whiteNoise(moment, ground) },
  remembered('AR .90', 0.9),
  remembered('AR .97', 0.97),
  remembered('AR .99', 0.99),
  {
    name: 'heavy tails',
    kind: 'memory',
    load: 'even',
    draw: ({ moment }, ground) => eachLook(ground, () => rememberedDeviation * heavyTailed(moment)),
  },
  { name: 'quantised', kind: 'memory', load: 'even', draw: quantised },
  {
    name: 'spikes',
    kind: 'memory',
    load: 'even',
    draw: (dice, ground) => sumOf(whiteNoise(dice.moment, ground), spikesOf(dice, ground)),
  },
];

/** Memory that is handed out in blocks of 1 to 16 MB: most looks are equal, then one block more or less. */
function quantised({ system, moment }: Dice, ground: Ground): Float64Array {
  const block = oneOf(system, [1, 2, 4, 8, 16]);
  const offset = uniform(system, 0, block);
  return rememberedNoise(moment, ground, 0.9, whiteDeviation).map(
    (value) => block * Math.round((value + offset) / block),
  );
}
