// A second clock that runs with the work done: one hour of it is an hour at the mean covariate. What grows with the work, not
// with time, is straight on this clock and bent on the other.

import type { CovariateGroup } from './covariate-group.ts';

/**
 * x replaced by time at the mean covariate: from 0 at the group's beginning (x = 0, before the first point kept), each step of
 * x counts covariate / mean as much as on the wall. What was cut off before the first point counts at the first covariate
 * kept. The mean is over all points of all groups, so slopes per x keep their size and their unit.
 *
 * Covariates must not be negative. null when their mean is not above 0: then there is no such clock.
 */
export function onWorkClock(groups: readonly CovariateGroup[]): readonly CovariateGroup[] | null {
  const values = groups.flatMap(({ covariate }) => covariate);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (!(mean > 0)) return null;
  return groups.map((group) => {
    let before = 0;
    let worked = 0;
    const x = group.x.map((at, index) => {
      worked += ((at - before) * (group.covariate[index] ?? 0)) / mean;
      before = at;
      return worked;
    });
    return { ...group, x };
  });
}
