// Counts the pairs of a sequence that stand in falling order. Rank methods over all pairs need this number, not the pairs.

/**
 * How many pairs i < j have values[i] > values[j]; equal values are no inversion.
 *
 * Merge sort, counting on the way (Knuth 1973, vol. 3): when two sorted halves are merged, a value taken from the right half
 * passes every value still waiting in the left one, and each of those is one inversion. Complexity n log n.
 */
export function countInversions(values: readonly number[]): number {
  let from = Float64Array.from(values);
  let to = new Float64Array(values.length);
  let count = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      count += mergeHalves(from, to, start, middle, Math.min(middle + width, values.length));
    }
    [from, to] = [to, from];
  }
  return count;
}

/** Merges from[start..middle) and from[middle..end) into `to`; returns the inversions between them. */
function mergeHalves(from: Float64Array, to: Float64Array, start: number, middle: number, end: number): number {
  let left = start;
  let right = middle;
  let inversions = 0;
  for (let place = start; place < end; place += 1) {
    const takesRight = right < end && (left >= middle || (from[right] ?? 0) < (from[left] ?? 0));
    if (takesRight) {
      inversions += middle - left;
      to[place] = from[right] ?? 0;
      right += 1;
    } else {
      to[place] = from[left] ?? 0;
      left += 1;
    }
  }
  return inversions;
}
