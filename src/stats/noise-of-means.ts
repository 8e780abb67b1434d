// How far two means of stretches of one series lie apart by noise alone, when the noise remembers. For comparing an hour with
// another hour; slopes have their own errors.

import type { NoiseModel } from './remembered-noise.ts';

/**
 * Variance of (mean over `places`) - (mean over `other`), places of one even grid, for noise of the given model whose remembered
 * part has `variance`: minus half the sum of weights times the variance of the difference of each pair. `apart`: the two stretches
 * belong to different groups, which share no noise; a walk is then taken to have gone its own way for `slots` steps in each.
 */
export function varianceOfDifference(
  places: readonly number[],
  other: readonly number[],
  { memory, white, variance }: NoiseModel & { readonly variance: number },
  options: { readonly apart: boolean; readonly slots: number },
): number {
  const between = (distance: number) => {
    const remembered = memory === 1 ? distance : 2 * (1 - memory ** distance);
    return variance * (remembered + (distance === 0 ? 0 : 2 * white));
  };
  const acrossGroups = variance * ((memory === 1 ? 2 * options.slots : 2) + 2 * white);
  const sumOver = (a: readonly number[], b: readonly number[], pair: (distance: number) => number) =>
    a.reduce((sum, from) => sum + b.reduce((inner, to) => inner + pair(Math.abs(from - to)), 0), 0) /
    a.length /
    b.length;
  const cross = sumOver(places, other, options.apart ? () => acrossGroups : between);
  return Math.max(0, cross - sumOver(places, places, between) / 2 - sumOver(other, other, between) / 2);
}
