// Garbage collectors: a steady rise, then a fall at once. And what the operating system sees of them, which need not fall.

import type { Random } from '../../../src/stats/random.ts';
import type { Dice } from '../dice.ts';
import { chanceTimes, logUniform, normal, uniform } from '../draws.ts';
import type { Grid } from '../grid.ts';
import { eachLook, type Family, type Ground, sumOf } from './family.ts';
import { rememberedNoise, whiteNoise } from './noise.ts';

/** Rises evenly by `height` and falls at once, with a tenth of jitter in each period; a new life starts at the bottom. */
export function teethOf(random: Random, grid: Grid, height: number, periodSeconds: number): Float64Array {
  let started = -random.next() * periodSeconds;
  let length = periodSeconds * uniform(random, 0.9, 1.1);
  return eachLook(grid, (index, seconds, age) => {
    if (index > 0 && grid.epochs[index] !== grid.epochs[index - 1]) started = seconds - age;
    while (seconds - started >= length) {
      started += length;
      length = periodSeconds * uniform(random, 0.9, 1.1);
    }
    return (height * (seconds - started)) / periodSeconds;
  });
}

/** 20 to 200 MB every half to ten minutes, with half a megabyte of noise. */
export function sawtooth({ system, moment }: Dice, ground: Ground): Float64Array {
  const height = logUniform(system, 20, 200);
  const period = 60 * logUniform(system, 0.5, 10);
  return sumOf(teethOf(moment, ground, height, period), whiteNoise(moment, ground, 0.5));
}

/** As seen of servers with much garbage: 40 MB, one to ten minutes, a little noise. */
function longTeeth({ system, moment }: Dice, ground: Ground): Float64Array {
  const height = uniform(system, 38, 50);
  const period = 60 * uniform(system, 1, 10);
  return sumOf(teethOf(moment, ground, height, period), whiteNoise(moment, ground, 0.3));
}

/** What lives after a collection: very quiet, short memory. */
function liveHeap({ system, moment }: Dice, ground: Ground): Float64Array {
  return rememberedNoise(moment, ground, 0.8, uniform(system, 0.2, 1));
}

/**
 * Resident memory over such a heap: the highest tooth so far stays, because freed pages are kept; once in 20 to 90 minutes
 * the allocator gives back what is above the last tooth. Records become rarer, so it grows ever more slowly between those.
 */
function residentOverHeap({ system, moment }: Dice, ground: Ground): Float64Array {
  const tooth = logUniform(system, 10, 80);
  const spread = uniform(system, 0.05, 0.25);
  const period = logUniform(system, 10, 120);
  const releases = chanceTimes(moment, 60 / uniform(system, 20, 90), ground.seconds);
  let highest = 0;
  let cycle = -1;
  let released = 0;
  return eachLook(ground, (index, seconds, age) => {
    if (index > 0 && ground.epochs[index] !== ground.epochs[index - 1]) {
      highest = 0;
      cycle = -1;
    }
    const now = Math.floor(age / period);
    let last = highest;
    // The highest of all teeth since the last look, drawn at once: a maximum of k normals is near sqrt(2 ln k).
    if (now > cycle) {
      const teeth = now - cycle;
      last = tooth * (1 + spread * (normal(moment) + Math.sqrt(2 * Math.log(Math.min(teeth, 100)))));
      highest = Math.max(highest, last);
      cycle = now;
    }
    while ((releases[released] ?? Number.POSITIVE_INFINITY) <= seconds) {
      released += 1;
      highest = Math.min(highest, Math.max(last, tooth));
    }
    return highest;
  });
}

export const teethFamilies: readonly Family[] = [
  { name: 'sawtooth', kind: 'memory', load: 'even', draw: sawtooth },
  { name: 'long teeth', kind: 'memory', load: 'even', draw: longTeeth },
  { name: 'live heap', kind: 'memory', load: 'even', draw: liveHeap },
  { name: 'RSS over heap', kind: 'memory', load: 'even', draw: residentOverHeap },
];
