// What the generators of one send draw from, all of it decided by seed and send number but for what was captured and the time.
// Not for what they make of it (payload-generators.ts).

import type { PayloadMix } from '../model/scenario.ts';
import { type Random, randomAt } from '../stats/random.ts';
import { type WordPool, wordPool } from './payload-pool.ts';
import { realisticSizes } from './payload-sizes.ts';

export interface PayloadSource extends Surroundings {
  readonly send: number;
  readonly random: Random;
}

export interface Surroundings {
  /** Unix time of the send, whole seconds. */
  readonly unixSeconds: number;
  /** Shares of the size classes, for `${payload}`. */
  readonly sizes: PayloadMix;
  readonly words: WordPool;
  /** A value of the pool of that name as JSON, a text or a number; null: it is empty. */
  readonly captured: (name: string, random: Random) => string | null;
  /** What the client of this send learnt, as JSON; null: it keeps nothing. */
  readonly session: ReadonlyMap<string, string> | null;
}

const payloadStream = 3;

/** What send number `send` draws from. Without surroundings nothing was captured and sizes are realistic. */
export function payloadSource(seed: number, send: number, around: Partial<Surroundings> = {}): PayloadSource {
  return {
    send,
    random: randomAt(seed, payloadStream, send),
    unixSeconds: around.unixSeconds ?? Math.floor(Date.now() / 1000),
    sizes: around.sizes ?? realisticSizes,
    words: around.words ?? wordPool(seed),
    captured: around.captured ?? nothingCaptured,
    session: around.session ?? null,
  };
}

function nothingCaptured(): null {
  return null;
}
