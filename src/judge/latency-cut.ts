// How much of the beginning of a response time to leave out, because it still settles: code is compiled, caches fill.

import { median } from 'simple-statistics';
import type { Group } from '../stats/group.ts';
import { settlingCut } from '../stats/settling-cut.ts';

/** Three digits of a response time are half a per cent at worst: hundredths of a logarithm. */
const resolution = 0.5;
export const leastVariance = resolution ** 2 / 12;

/** What settles for longer than this is no warm-up; and noise that wanders looks settled after any cut that is long enough. */
const longest = 1 / 4;

/** Share of every life's beginning to leave out because it still settles: what follows is a straight line in per cent. */
export function latencyCut(groups: readonly Group[]): number {
  const middle = groups.length === 0 ? 0 : median(groups.flatMap(({ y }) => y));
  const percent = groups.map((group) => ({
    ...group,
    y: group.y.map((value) => 100 * Math.exp((value - middle) / 100)),
  }));
  return Math.min(longest, settlingCut(percent, leastVariance));
}
