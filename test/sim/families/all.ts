// Every family by its name. A name is part of the seed of its runs: renaming one draws new series.

import { countFamilies } from './counts.ts';
import type { Family } from './family.ts';
import { jobFamilies } from './job.ts';
import { latencyFamilies } from './latency.ts';
import { mixFamilies } from './mix.ts';
import { noiseFamilies } from './noise.ts';
import { settlingFamilies } from './settling.ts';
import { slowFamilies } from './slow.ts';
import { stillFamilies } from './still.ts';
import { teethFamilies } from './teeth.ts';

export const memoryFamilies: readonly Family[] = [
  ...noiseFamilies,
  ...teethFamilies,
  ...settlingFamilies,
  ...slowFamilies,
  ...jobFamilies,
  ...stillFamilies,
  ...mixFamilies,
];

export const allFamilies: readonly Family[] = [...memoryFamilies, ...countFamilies, ...latencyFamilies];

/** Throws RangeError for a name that is not there. */
export function familyNamed(name: string): Family {
  const family = allFamilies.find((one) => one.name === name);
  if (family === undefined) throw new RangeError(`familyNamed knows no family called ${name}`);
  return family;
}
