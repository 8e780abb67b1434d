// A duration -> per cent of what it was when the run began, so that "2 % an hour" means the same for a cache and for a report
// generator. Per cent of a baseline and not its logarithm: a limit in %/h is then the slope itself.

import { median } from 'simple-statistics';
import { binLives } from './bins.ts';
import type { GrowthRule } from './growth-limits.ts';
import type { LifeSeries } from './series.ts';

/** The stretch of each life that the baseline is taken from, as shares of its bins: early, but not the first moments. */
const fromShare = 0.03;
const toShare = 0.1;
const fewestBins = 3;

/**
 * What growth of such per cents means. At least 3 % must have come. Under half an hour a rise counts only from half of the
 * level on: response times of unrelated programs on one machine were seen to rise together by a quarter. Resolution: three
 * digits of a response time are half a per cent at worst.
 */
export const percentRule: GrowthRule = {
  floorShare: 0.5,
  leastGrowth: () => 3,
  largestSwing: (level) => level / 2,
  resolution: 0.5,
};

/**
 * The median of the early bins of all lives together: one baseline for the whole series, because lives may have levels of
 * their own and only their slopes are compared. null when no early bin has a value, or when it is not above zero.
 */
export function baselineOf(lives: readonly LifeSeries[]): number | null {
  const early = binLives(lives).groups.flatMap(({ y, places, slots }) => {
    const from = Math.floor(fromShare * slots);
    const to = Math.max(fewestBins, Math.floor(toShare * slots));
    return y.filter((_, index) => {
      const place = places[index] ?? to;
      return place >= from && place < to;
    });
  });
  const baseline = early.length === 0 ? 0 : median(early);
  return baseline > 0 ? baseline : null;
}

/** Every value as per cent of the baseline, which must be above zero. */
export function inPercentOf(baseline: number, lives: readonly LifeSeries[]): readonly LifeSeries[] {
  return lives.map((life) => ({
    ...life,
    points: life.points.map(({ seconds, value }) => ({ seconds, value: (100 * value) / baseline })),
  }));
}
