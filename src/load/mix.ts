// Which operation a send is: a weighted choice that depends on seed and send number alone.
// Not for what is inside the request (request-template.ts).

import { uniformAt } from '../stats/random.ts';

const mixStream = 2;

/**
 * Index of the operation of a send. The same seed and number give the same answer on any machine and after any resume.
 * Weights need not sum to anything; an operation of weight 0 is never chosen. Throws RangeError unless all are 0 or more and
 * one is more.
 */
export function createMix(weights: readonly number[], seed: number): (send: number) => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!weights.every((weight) => weight >= 0) || !(total > 0) || !Number.isFinite(total)) {
    throw new RangeError(`expected weights of 0 or more, one of them more, got [${weights.join(', ')}]`);
  }
  let sum = 0;
  const upperEnds = weights.map((weight) => {
    sum += weight;
    return sum / total;
  });
  const last = weights.length - 1;

  return (send) => {
    if (last === 0) return 0;
    const at = uniformAt(seed, mixStream, send);
    let index = 0;
    // Mixes have a handful of operations: a walk is faster than a search.
    while (index < last && at >= (upperEnds[index] ?? 1)) index += 1;
    return index;
  };
}
