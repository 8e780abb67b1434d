// A mix that varies in blocks, so that growth can be laid to one operation: with a mix that never varies all counts rise
// together, and nothing tells them apart. Pure. Not for choosing a send's operation (mix.ts).
//
//   send number --/ sends per block--> block --seed--> factors of that block --> weights of that block

import type { Load } from '../model/scenario.ts';
import { type Random, randomAt } from '../stats/random.ts';

const blockStream = 4;
/** A factor lies between one in so many and so many. */
const mostFactor = 3;

/**
 * How many sends of the schedule make a block; null: the mix does not vary, or there is no schedule to cut.
 *
 * Blocks are cut by the number of a send, which is its time at full rate: send n falls due about n / rate seconds of load into
 * the run. So a resumed run goes on in the block it was in, and the moments of its stops leave no trace in the traffic.
 */
export function sendsPerBlock({ rate, mixBlockSeconds }: Pick<Load, 'rate' | 'mixBlockSeconds'>): number | null {
  const seconds = mixBlockSeconds ?? null;
  return seconds === null || rate.kind !== 'open' ? null : rate.perSecond * seconds;
}

/**
 * The weights of one block, a function of seed and block number alone: each weight times a factor of its own, log-uniform from
 * 1/3 to 3.
 *
 * Shares of such weights would be wrong on average: what is rare would come too often, because its share grows with its factor
 * and a common one's cannot. So a draw is kept with a probability in proportion to its weighted mean factor m, else drawn anew.
 * Then an operation's mean share is E(m * weight * factor / m) / E(m) = weight, exactly. About five draws in two are needed.
 *
 * Weights as `createMix` checks them.
 */
export function blockWeights(weights: readonly number[], seed: number, block: number): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const random = randomAt(seed, blockStream, block);
  for (;;) {
    const varied = weights.map((weight) => (weight / total) * factorOf(random));
    const meanFactor = varied.reduce((sum, weight) => sum + weight, 0);
    if (random.next() * mostFactor < meanFactor) return varied;
  }
}

function factorOf(random: Random): number {
  return mostFactor ** (2 * random.next() - 1);
}
