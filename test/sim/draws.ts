// Draws from the distributions that the families need. Only for simulation: none of this is in the tool.

import type { Random } from '../../src/stats/random.ts';

export function uniform(random: Random, low: number, high: number): number {
  return low + (high - low) * random.next();
}

/** Uniform in the logarithm: as likely between 1 and 10 as between 10 and 100. */
export function logUniform(random: Random, low: number, high: number): number {
  return Math.exp(uniform(random, Math.log(low), Math.log(high)));
}

/** One of several. Throws RangeError for none. */
export function oneOf<T>(random: Random, choices: readonly T[]): T {
  const choice = choices[Math.floor(random.next() * choices.length)];
  if (choice === undefined) throw new RangeError('oneOf requires at least one choice');
  return choice;
}

/** Standard normal (Box and Muller, 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** Student's t with 3 degrees of freedom, scaled to standard deviation 1 (its own variance is 3). */
export function heavyTailed(random: Random): number {
  const chiSquare = normal(random) ** 2 + normal(random) ** 2 + normal(random) ** 2;
  return normal(random) / Math.sqrt(chiSquare);
}

/** Exponential with the given mean. */
export function exponential(random: Random, mean: number): number {
  return -mean * Math.log(1 - random.next());
}

/** Times of events that come by chance at `perHour`, in seconds from 0 to `seconds`, rising. */
export function chanceTimes(random: Random, perHour: number, seconds: number): readonly number[] {
  const times: number[] = [];
  if (perHour <= 0) return times;
  for (let at = exponential(random, 3600 / perHour); at < seconds; at += exponential(random, 3600 / perHour)) {
    times.push(at);
  }
  return times;
}
