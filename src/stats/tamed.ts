// Single values that stand far out from their neighbours on both sides are drawn in: one stalled minute among an hour of minutes
// is neither a level nor a trend. Levels, trends and steps stay as they are.

import { median } from 'simple-statistics';

/** Neighbours to each side that a value is compared with. */
const reach = 3;
/** A value may lie this many standard deviations from the middle of its neighbourhood. */
const farthest = 4;
/** Standard deviation of normal values over the median of their sizes. */
const deviationPerMiddle = 1.4826;
/**
 * Each value drawn in to the median of its neighbourhood (itself and three on either side) give or take four robust standard
 * deviations (Hampel 1974). Complexity n.
 */
export function tamed(values: readonly number[]): readonly number[] {
  if (values.length <= reach) return values;
  const middles = values.map((_, index) => median(values.slice(Math.max(0, index - reach), index + reach + 1)));
  const away = values.map((value, index) => value - (middles[index] ?? 0));
  const sizes = away.map(Math.abs);
  // Where most values are equal to their neighbours, the usual size is that of the others.
  const usual = median(sizes) || median(sizes.filter((size) => size > 0).concat(0));
  const most = farthest * deviationPerMiddle * usual;
  return away.map((value, index) => (middles[index] ?? 0) + Math.min(most, Math.max(-most, value)));
}
