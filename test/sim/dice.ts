// The two sources of chance behind a trace. What kind of system it is (how tall its teeth are, how much memory it has) is
// drawn from one, what happened to it in this run from the other: so the same system can be run again.

import { createRandom, type Random, randomAt } from '../../src/stats/random.ts';

export interface Dice {
  /** Drawn once per system: sizes, periods, phases. */
  readonly system: Random;
  /** Drawn anew in each run of that system: noise, times of events. */
  readonly moment: Random;
}

/** Named ranges of seeds. What a method was tuned on says nothing about it; only held-out seeds go into a published table. */
export const seedRanges = {
  tuning: { first: 1_000_000, size: 1_000_000 },
  'held-out': { first: 5_000_000, size: 1_000_000 },
} as const;

export type SeedRange = keyof typeof seedRanges;

/** The seed of run number `number` of any cell. Throws RangeError outside the range: ranges must never meet. */
export function seedOf(range: SeedRange, number: number): number {
  const { first, size } = seedRanges[range];
  if (!(Number.isInteger(number) && number >= 0 && number < size)) {
    throw new RangeError(`seedOf requires a number from 0 to ${size - 1}, got ${number}`);
  }
  return first + number;
}

/** Dice of one run: fixed by the seed and the name, whatever else was thrown before. `again` runs the same system once more. */
export function diceOf(seed: number, name: string, again = 0): Dice {
  const stream = hashOf(name);
  return { system: randomAt(seed, stream, 0), moment: randomAt(seed, stream, 1 + again) };
}

/** Dice of a part that must not disturb, nor be disturbed by, what others throw. */
export function splitDice({ system, moment }: Dice): Dice {
  return { system: createRandom(system.nextUint32()), moment: createRandom(moment.nextUint32()) };
}

/** FNV-1a over the UTF-16 units: names apart get streams apart. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
