// A job that runs every minute or so: a pulse of memory that a collector then takes back. Looked at every 60 s it aliases:
// with a period a little off the minute one sees the pulse for hours, then not for hours.

import type { Random } from '../../../src/stats/random.ts';
import type { Dice } from '../dice.ts';
import { logUniform, oneOf, uniform } from '../draws.ts';
import type { Grid } from '../grid.ts';
import { eachLook, type Family, type Ground, sumOf } from './family.ts';
import { whiteNoise } from './noise.ts';

/** Exact minutes, and clocks that are off by 0.1 ‰, 1 ‰ and 5 ‰; and any period nearby. */
export function jobPeriod(random: Random): number {
  return oneOf(random, [60, 60.006, 60.06, 60.3, uniform(random, 59.5, 60.5)]);
}

/** 1 while the job runs, then exponential decay with the given time constant. Phase in seconds. */
export function pulses(
  grid: Grid,
  job: { readonly period: number; readonly phase: number; readonly length: number; readonly decay: number },
): Float64Array {
  return eachLook(grid, (_, seconds) => {
    const since = (((seconds + job.phase) % job.period) + job.period) % job.period;
    if (since < job.length) return 1;
    return Math.exp(-(since - job.length) / job.decay);
  });
}

/** Pulses of 5 to 45 s and 20 to 200 MB, decaying within 2 to 20 s. */
function minuteJob({ system, moment }: Dice, ground: Ground): Float64Array {
  const period = jobPeriod(system);
  const job = {
    period,
    phase: uniform(moment, 0, period),
    length: uniform(system, 5, 45),
    decay: logUniform(system, 2, 20),
  };
  const height = logUniform(system, 20, 200);
  return sumOf(
    whiteNoise(moment, ground),
    pulses(ground, job).map((on) => height * on),
  );
}

export const jobFamilies: readonly Family[] = [
  { name: 'job each minute', kind: 'memory', load: 'even', draw: minuteJob },
];
