// Synthetic memory of systems that do not leak, in the shapes that real ones have, plus an optional leak on top.
// Seeded: the same seed gives the same series. Bytes, one value per second of steady load.

import { createRandom, type Random } from '../../src/stats/random.ts';

export type FamilyName =
  | 'constant'
  | 'white'
  | 'AR .9'
  | 'AR .99'
  | 'random walk'
  | 'sawtooth'
  | 'long teeth'
  | 'tall teeth'
  | 'one step'
  | 'few steps'
  | 'warm-up left over';

const megabyte = 1_000_000;
const base = 200 * megabyte;

/** `steps` values at a step of `everySeconds`, growing by `leakPerHour` besides what the family does. */
export function familySeries(
  family: FamilyName,
  {
    seed,
    steps,
    everySeconds,
    leakPerHour = 0,
  }: { seed: number; steps: number; everySeconds: number; leakPerHour?: number },
): readonly number[] {
  const random = createRandom(seed);
  const noise = noiseOf(family, random, steps, everySeconds);
  const page = 4096;
  return noise.map((value, step) => {
    const leaked = (leakPerHour * step * everySeconds) / 3600;
    return Math.round((base + value * megabyte + leaked) / page) * page;
  });
}

/** Megabytes around the base. */
function noiseOf(family: FamilyName, random: Random, steps: number, every: number): readonly number[] {
  const seconds = steps * every;
  switch (family) {
    case 'constant':
      return Array.from({ length: steps }, () => 0);
    case 'white':
      return Array.from({ length: steps }, () => 3 * normal(random));
    case 'AR .9':
      return autoregressive(random, steps, 0.9, 4);
    case 'AR .99':
      return autoregressive(random, steps, 0.99, 4);
    case 'random walk': {
      let at = 0;
      return Array.from({ length: steps }, () => {
        at += 0.3 * normal(random);
        return at;
      });
    }
    case 'sawtooth':
      return teeth(random, steps, every, uniform(random, 20, 60), uniform(random, 5, 30));
    case 'long teeth':
      return teeth(random, steps, every, uniform(random, 40, 50), uniform(random, 80, 120));
    case 'tall teeth':
      // A heap that may grow by half of what it holds before it is collected.
      return teeth(random, steps, every, uniform(random, 60, 95), uniform(random, 80, 120));
    case 'one step': {
      const at = random.next() * seconds;
      const size = uniform(random, 2, 16);
      return Array.from({ length: steps }, (_, step) => (step * every > at ? size : 0));
    }
    case 'few steps': {
      // Up and down again, as arenas and heaps that are trimmed do.
      const moves = [random.next(), random.next(), random.next()].map((share) => share * seconds);
      const sizes = [uniform(random, 2, 10), -uniform(random, 2, 8), uniform(random, -4, 4)];
      return Array.from({ length: steps }, (_, step) =>
        sizes.reduce((sum, size, index) => sum + (step * every > (moves[index] ?? 0) ? size : 0), 0),
      );
    }
    case 'warm-up left over': {
      const rise = uniform(random, 20, 60);
      const tau = uniform(random, 5, 30);
      return Array.from(
        { length: steps },
        (_, step) => 0.3 * normal(random) - rise * Math.exp(-(15 + step * every) / tau),
      );
    }
    default:
      throw new Error(`no such family: ${family satisfies never}`);
  }
}

function autoregressive(random: Random, steps: number, memory: number, deviation: number): readonly number[] {
  let at = deviation * normal(random);
  return Array.from({ length: steps }, () => {
    at = memory * at + Math.sqrt(1 - memory ** 2) * deviation * normal(random);
    return at;
  });
}

/** Rises evenly by `height` and falls at once, with a tenth of jitter in each period. */
function teeth(random: Random, steps: number, every: number, height: number, period: number): readonly number[] {
  let started = -random.next() * period;
  let length = period * uniform(random, 0.9, 1.1);
  return Array.from({ length: steps }, (_, step) => {
    while (step * every - started >= length) {
      started += length;
      length = period * uniform(random, 0.9, 1.1);
    }
    return (height * (step * every - started)) / period + 0.5 * normal(random);
  });
}

function uniform(random: Random, low: number, high: number): number {
  return low + (high - low) * random.next();
}

/** Standard normal draw (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
