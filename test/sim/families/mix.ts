// What most garbage-collected servers look like: a sawtooth, spikes and a warm-up together.

import type { Dice } from '../dice.ts';
import { uniform } from '../draws.ts';
import { type Family, type Ground, sumOf } from './family.ts';
import { spikesOf } from './noise.ts';
import { exponentialRise, tauOf } from './settling.ts';
import { sawtooth } from './teeth.ts';

/** Sawtooth, spikes, and a warm-up of 50 to 300 MB whose time constant is 2 to 10 minutes. */
function mix(dice: Dice, ground: Ground): Float64Array {
  const rise = uniform(dice.system, 50, 300);
  const tau = tauOf(dice, ground, 2, 10);
  return sumOf(sawtooth(dice, ground), spikesOf(dice, ground), exponentialRise(ground, rise, tau));
}

export const mixFamilies: readonly Family[] = [{ name: 'mix', kind: 'memory', load: 'even', draw: mix }];
