// Long-run sum of squares of a sequence of scores: what a slope's variance needs when whitening left memory behind.

/**
 * Newey-West estimate with Bartlett weights: sum of squares plus twice the weighted sums of products at lags 1..lags.
 * Never negative (rounding below 0 gives 0). Complexity n * lags.
 */
export function neweyWest(scores: readonly number[], lags: number): number {
  let total = productsAtLag(scores, 0);
  for (let lag = 1; lag <= lags; lag += 1) {
    total += 2 * (1 - lag / (lags + 1)) * productsAtLag(scores, lag);
  }
  return Math.max(0, total);
}

function productsAtLag(scores: readonly number[], lag: number): number {
  let sum = 0;
  for (let index = lag; index < scores.length; index += 1) {
    sum += (scores[index] ?? 0) * (scores[index - lag] ?? 0);
  }
  return sum;
}
