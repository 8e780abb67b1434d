// p-values of several tests -> p-values that may be read together: the chance that any of the true hypotheses is rejected stays
// below the level, however the tests hang together. Not the false discovery rate, which allows a share of wrong rejections.

/**
 * Adjusted p-values, in the order given: a hypothesis is rejected at level alpha when its adjusted p is at most alpha.
 * The step-down rule of Holm (1979): the smallest of n is multiplied by n, the next by n - 1, and none ends up below one
 * before it. Throws RangeError for what is no probability.
 */
export function holmAdjusted(probabilities: readonly number[]): readonly number[] {
  const wrong = probabilities.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`holmAdjusted requires probabilities from 0 to 1, got ${wrong}`);
  const adjusted = new Array<number>(probabilities.length).fill(1);
  const order = probabilities.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  let before = 0;
  for (const [rank, { p, index }] of order.entries()) {
    before = Math.max(before, Math.min(1, p * (order.length - rank)));
    adjusted[index] = before;
  }
  return adjusted;
}
