// Was it as quiet before, and rose again? A beginning that rose in steps may be cut off as settling only if what is left has
// been quiet for longer than any pause between those steps. Keeps a slow staircase from passing on its last tread.

import { median } from 'simple-statistics';
import type { CovariateGroup } from '../stats/covariate-group.ts';

/** A rise counts from this share of all that rose before the cut. */
const countedShare = 0.1;

export interface Before {
  /** Mean growth per hour from the beginning of a life to its end, what was cut off included; of the usual life. */
  readonly perHour: number;
  /** Longest pause before a rise, in the part that was cut off, in hours. */
  readonly pauseHours: number;
}

/** `least`: rises below it are not counted. */
export function beforeTheCut(groups: readonly CovariateGroup[], cut: number, least: number): Before {
  const lives = groups.map((group) => beforeOf(group, cut, least));
  return {
    perHour: median(lives.map(({ perHour }) => perHour)),
    pauseHours: median(lives.map(({ pauseHours }) => pauseHours)),
  };
}

function beforeOf({ x, y, places, slots }: CovariateGroup, cut: number, least: number): Before {
  const begin = { x: x[0] ?? 0, y: y[0] ?? 0 };
  const hours = (x.at(-1) ?? begin.x) - begin.x;
  const settled = places.findIndex((place) => place >= cut * slots);
  const risen = (y[Math.max(0, settled)] ?? begin.y) - begin.y;
  const counted = Math.max(least, countedShare * risen);
  let since = begin;
  let pauseHours = 0;
  for (let index = 1; index <= settled; index += 1) {
    const now = { x: x[index] ?? 0, y: y[index] ?? 0 };
    // A fall begins anew: what comes after it is a rise from there.
    if (now.y < since.y) since = { x: since.x, y: now.y };
    if (now.y - since.y < counted) continue;
    pauseHours = Math.max(pauseHours, now.x - since.x);
    since = now;
  }
  return { perHour: hours > 0 ? ((y.at(-1) ?? begin.y) - begin.y) / hours : 0, pauseHours };
}
