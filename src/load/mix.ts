// Which operation a send is: a weighted choice that depends on seed and send number alone.
// Not for what is inside the request (request-template.ts), nor for how weights vary between blocks (mix-blocks.ts).

import { uniformAt } from '../stats/random.ts';
import { blockWeights } from './mix-blocks.ts';

const mixStream = 2;

/**
 * Index of the operation of a send. The same seed and number give the same answer on any machine and after any resume.
 * Weights need not sum to anything; an operation of weight 0 is never chosen. With `sendsPerBlock` the weights vary from block
 * to block of so many sends, their mean over many blocks unchanged; null: they are the same all the time. Throws RangeError
 * unless all weights are 0 or more and one is more, and a block holds more than no send.
 */
export function createMix(
  weights: readonly number[],
  seed: number,
  sendsPerBlock: number | null = null,
): (send: number) => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!weights.every((weight) => weight >= 0) || !(total > 0) || !Number.isFinite(total)) {
    throw new RangeError(`expected weights of 0 or more, one of them more, got [${weights.join(', ')}]`);
  }
  if (sendsPerBlock !== null && !(sendsPerBlock > 0)) {
    throw new RangeError(`expected more than no send in a block, got ${sendsPerBlock}`);
  }
  const last = weights.length - 1;
  let block: number | null = null;
  let upperEnds = upperEndsOf(weights);

  return (send) => {
    if (last === 0) return 0;
    if (sendsPerBlock !== null) {
      const blockOfSend = Math.floor(send / sendsPerBlock);
      if (blockOfSend !== block) {
        block = blockOfSend;
        upperEnds = upperEndsOf(blockWeights(weights, seed, block));
      }
    }
    const at = uniformAt(seed, mixStream, send);
    let index = 0;
    // Mixes have a handful of operations: a walk is faster than a search.
    while (index < last && at >= (upperEnds[index] ?? 1)) index += 1;
    return index;
  };
}

/** Where each operation's part of [0, 1) ends. */
function upperEndsOf(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum / total;
  });
}
