// What answers gave and later sends draw from: a bounded pool for each name. Not for reading answers (captured-values.ts).

import { type Random, uniformAt } from '../stats/random.ts';

export interface CapturedPools {
  isEmpty(name: string): boolean;
  /** One of them, each as likely; null: there is none. */
  draw(name: string, random: Random): string | null;
  /** `json`: a text or a number as JSON. */
  add(name: string, json: string): void;
}

/** Values a pool keeps: beyond it each that comes takes the place of another, or is let go, so that all ever seen are as likely. */
export const poolCapacity = 10_000;

const capturedStream = 7;

interface Pool {
  readonly values: string[];
  seen: number;
}

/** Which values stay depends on the seed and the order in which they came. Names are as many as the load has. */
export function createCapturedPools(seed: number): CapturedPools {
  const pools = new Map<string, Pool>();

  return {
    isEmpty: (name) => !pools.has(name),
    draw(name, random) {
      const values = pools.get(name)?.values ?? [];
      return values[Math.floor(random.next() * values.length)] ?? null;
    },
    add(name, json) {
      let pool = pools.get(name);
      if (pool === undefined) {
        pool = { values: [], seen: 0 };
        pools.set(name, pool);
      }
      pool.seen += 1;
      // Vitter's algorithm R: the newest of k stays with probability capacity / k.
      const at =
        pool.seen <= poolCapacity
          ? pool.values.length
          : Math.floor(uniformAt(seed, capturedStream, pool.seen) * pool.seen);
      if (at < poolCapacity) pool.values[at] = json;
    },
  };
}
