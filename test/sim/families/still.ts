// Systems without any noise: the same page count for hours, and a step now and then. The common case of real servers.

import type { Dice } from '../dice.ts';
import { logUniform, uniform } from '../draws.ts';
import { eachLook, type Family, type Ground } from './family.ts';

interface Step {
  readonly at: number;
  readonly size: number;
}

function stairs(ground: Ground, steps: readonly Step[]): Float64Array {
  return eachLook(ground, (_, seconds) => steps.reduce((sum, { at, size }) => sum + (seconds >= at ? size : 0), 0));
}

/** One step of 2 to 16 MB, up more often than down, at any time of the run. */
function oneStep({ moment }: Dice, ground: Ground): Float64Array {
  const size = logUniform(moment, 2, 16) * (moment.next() < 0.7 ? 1 : -1);
  return stairs(ground, [{ at: moment.next() * ground.seconds, size }]);
}

/** Two to four steps up and down, as arenas and heaps that are trimmed take; in all they lead nowhere. */
function rareSteps({ system, moment }: Dice, ground: Ground): Float64Array {
  const count = 2 + Math.floor(system.next() * 3);
  const steps = Array.from({ length: count }, (_, index) => ({
    at: moment.next() * ground.seconds,
    size: index === 0 ? uniform(moment, 2, 10) : uniform(moment, -7, 5),
  }));
  return stairs(ground, steps);
}

export const stillFamilies: readonly Family[] = [
  { name: 'one step', kind: 'memory', load: 'even', draw: oneStep },
  { name: 'rare steps', kind: 'memory', load: 'even', draw: rareSteps },
];
