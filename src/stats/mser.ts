// How much of the beginning of a level to leave out before taking its mean (MSER).
//
// There are two such cuts, for two questions. This one asks where values begin to scatter around one *mean*: right for figures
// that have a level (a rate, a baseline). Of something that grows it would cut on and on, since the rest is always flatter than
// the whole; where the question is a slope, `settling-cut.ts` asks instead where values begin to scatter around one *line*.

import { mean } from 'simple-statistics';

export interface MserCut {
  /** Values to leave out at the beginning. */
  readonly cut: number;
  /** Mean of what is left. */
  readonly mean: number;
  /** False when the best cut is the latest one allowed, half of the record: it was still settling, and the mean is not to be trusted. */
  readonly isSettled: boolean;
}

const fewestBatches = 10;

/**
 * Marginal standard error rule (White 1997): the cut d, up to half of the record, at which the squared error of the
 * remaining mean is smallest, that is: sum of (value - mean of the rest)² over the rest / (n - d)². The shortest of equal cuts.
 *
 * `batch` takes means of so many values first, which keeps single wild values near the end from being chosen: 5 gives MSER-5
 * (White, Cobb and Spratt 2000). Values beyond the last whole batch are left out of the search, not of the mean.
 * null for fewer than ten batches. Complexity n. Throws RangeError for a batch below 1 or not whole.
 */
export function mserCut(values: readonly number[], batch = 1): MserCut | null {
  if (!(Number.isInteger(batch) && batch >= 1))
    throw new RangeError(`mserCut requires a whole batch of at least 1, got ${batch}`);
  const batches = Math.floor(values.length / batch);
  if (batches < fewestBatches) return null;
  const latest = Math.floor(batches / 2);
  let best = Number.POSITIVE_INFINITY;
  let cut = 0;
  // From the end: the rest grows by one batch a step, and its mean and squares follow (Welford 1962).
  let middle = 0;
  let squares = 0;
  for (let start = batches - 1; start >= 0; start -= 1) {
    const value = batch === 1 ? (values[start] ?? 0) : mean(values.slice(start * batch, (start + 1) * batch));
    const count = batches - start;
    const step = value - middle;
    middle += step / count;
    squares += step * (value - middle);
    const error = squares / count ** 2;
    if (start <= latest && error <= best) {
      best = error;
      cut = start;
    }
  }
  return { cut: cut * batch, mean: mean(values.slice(cut * batch)), isSettled: cut < latest };
}
