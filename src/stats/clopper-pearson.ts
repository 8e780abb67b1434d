// The exact interval of a share: never covers the truth less often than promised, whatever the truth. For statements about error
// rates ("0 of 600 runs, so at most .5 %"); Wilson's interval (share-interval.ts) is shorter and right on average only.

import { incompleteBeta } from './incomplete-beta.ts';
import type { ShareInterval } from './share-interval.ts';

/**
 * Clopper and Pearson 1934: the bounds are the shares under which so many hits or more, or so few or fewer, would have had
 * probability (1 - confidence) / 2. Two-sided; for one bound alone at 95 % ask for confidence .90. Independent trials.
 * null when there were no trials. Throws RangeError unless hits and trials are whole and 0 <= hits <= trials.
 */
export function exactShareInterval(hits: number, trials: number, confidence = 0.95): ShareInterval | null {
  if (!(Number.isInteger(hits) && Number.isInteger(trials) && hits >= 0 && hits <= trials))
    throw new RangeError(`exactShareInterval requires whole 0 <= hits <= trials, got ${hits} of ${trials}`);
  if (trials === 0) return null;
  const tail = (1 - confidence) / 2;
  // P(at least k hits) = I_p(k, n - k + 1), rising with p.
  const low = hits === 0 ? 0 : crossing((p) => incompleteBeta(p, hits, trials - hits + 1) - tail);
  const high = hits === trials ? 1 : crossing((p) => incompleteBeta(p, hits + 1, trials - hits) - (1 - tail));
  return { share: hits / trials, low, high, confidence, n: trials };
}

/** Where a rising function on 0..1 passes 0, by bisection. */
function crossing(rising: (p: number) => number): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-15 * high) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
