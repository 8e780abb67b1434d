// Growth that ends: warm-up (exponential and straight), arenas, a cache that fills, a pool that grows in bursts.
// All of it happens anew in every life of the process.

import type { Dice } from '../dice.ts';
import { chanceTimes, logUniform, normal, uniform } from '../draws.ts';
import { eachLook, type Family, type Ground, perLife, sumOf } from './family.ts';
import { rememberedNoise, whiteNoise } from './noise.ts';

/** Rises to `rise` and stays: rise * (1 - exp(-age / tau)). Tau in minutes, the same in every life of one system. */
export function exponentialRise(ground: Ground, rise: number, tauMinutes: number): Float64Array {
  return eachLook(ground, (_, __, age) => rise * (1 - Math.exp(-age / (60 * tauMinutes))));
}

/** A time constant: the cell's range where it has one, else the family's. */
export function tauOf(dice: Dice, ground: Ground, low: number, high: number): number {
  const [from, to] = ground.settlesMinutes ?? [low, high];
  return logUniform(dice.system, from, to);
}

function warmup(dice: Dice, ground: Ground): Float64Array {
  const rise = uniform(dice.system, 50, 300);
  return sumOf(whiteNoise(dice.moment, ground), exponentialRise(ground, rise, tauOf(dice, ground, 5, 60)));
}

/** Straight up, then still: as a heap that is given its size in the first minutes, or a store that fills to its limit. */
function straightRamp(dice: Dice, ground: Ground): Float64Array {
  const rise = uniform(dice.system, 50, 300);
  const seconds = 60 * tauOf(dice, ground, 2, 25);
  const noise = whiteNoise(dice.moment, ground, uniform(dice.system, 0, 0.3));
  return sumOf(
    noise,
    eachLook(ground, (_, __, age) => rise * Math.min(1, age / seconds)),
  );
}

/** Two to five steps of 8 to 64 MB within the first 60 % of each life. */
function arena({ system, moment }: Dice, ground: Ground): Float64Array {
  const steps = 2 + Math.floor(system.next() * 4);
  const lives = Array.from({ length: ground.lives }, () =>
    Array.from({ length: steps }, () => ({
      at: uniform(moment, 0, 0.6) * ground.lifeSeconds,
      size: logUniform(moment, 8, 64),
    })),
  );
  const stairs = eachLook(ground, (index, _, age) =>
    (lives[ground.epochs[index] ?? 0] ?? []).reduce((sum, { at, size }) => sum + (age >= at ? size : 0), 0),
  );
  return sumOf(whiteNoise(moment, ground), stairs);
}

/** 100 to 400 MB, linearly, until 35 to 65 % of each life; before that it is a leak for whoever cannot see the future. */
function fillingCache({ system, moment }: Dice, ground: Ground): Float64Array {
  const size = uniform(system, 100, 400);
  const until = uniform(system, 0.35, 0.65) * ground.lifeSeconds;
  return sumOf(
    whiteNoise(moment, ground),
    eachLook(ground, (_, __, age) => size * Math.min(1, age / until)),
  );
}

/**
 * A pool of buffers never shrinks: bursts of demand come by chance, and one larger than all before it leaves the pool larger.
 * Demands are log-normal and capped, so that the pool grows in steps that become rare.
 */
function poolInBursts({ system, moment }: Dice, ground: Ground): Float64Array {
  const usual = logUniform(system, 5, 40);
  const perHour = uniform(system, 6, 60);
  const cap = 4 * usual;
  const bursts = chanceTimes(moment, perHour, ground.seconds).map((at) => ({
    at,
    size: Math.min(cap, usual * Math.exp(0.5 * normal(moment))),
  }));
  let pool = 0;
  let next = 0;
  const noise = rememberedNoise(moment, ground, 0.5, 1);
  const levels = eachLook(ground, (index, seconds) => {
    if (index > 0 && ground.epochs[index] !== ground.epochs[index - 1]) pool = 0;
    for (let burst = bursts[next]; burst !== undefined && burst.at <= seconds; burst = bursts[next]) {
      pool = Math.max(pool, burst.size);
      next += 1;
    }
    return pool;
  });
  return sumOf(noise, levels);
}

/** Each life settles on a level of its own, most of them above the last, because what it loads has grown: no leak. */
function largerEachTime({ system, moment }: Dice, ground: Ground): Float64Array {
  const step = uniform(system, 10, 60);
  let level = 0;
  const levelOf = perLife(ground, () => {
    level += step * uniform(moment, 0, 2);
    return level;
  });
  return sumOf(
    rememberedNoise(moment, ground, 0.9),
    eachLook(ground, (index) => levelOf(index)),
  );
}

export const settlingFamilies: readonly Family[] = [
  { name: 'warm-up', kind: 'memory', load: 'even', draw: warmup },
  { name: 'straight ramp', kind: 'memory', load: 'even', draw: straightRamp },
  { name: 'arena', kind: 'memory', load: 'even', draw: arena },
  { name: 'cache', kind: 'memory', load: 'even', draw: fillingCache },
  { name: 'pool in bursts', kind: 'memory', load: 'even', draw: poolInBursts },
  { name: 'larger each life', kind: 'memory', load: 'even', draw: largerEachTime },
];
