// What growth means for each gauge: floor, least growth that counts, resolution of the probe. From the method study.

import type { Metric } from '../model/metric.ts';
import type { GrowthQuestion } from './growth-question.ts';

export type GrowthRule = Pick<GrowthQuestion, 'floorShare' | 'leastGrowth' | 'largestSwing' | 'resolution'>;

const million = 1_000_000;
const pageBytes = 4096;

/**
 * Bytes. Least growth: 24 minutes at the limit, within 1 to 4 MB, the size of single steps of allocators. Largest swing: real
 * servers on garbage-collected runtimes were seen to rise by 40 to 50 MB between two collections, over one to ten minutes,
 * and large ones in proportion to what they hold.
 */
export const memoryRule: GrowthRule = {
  floorShare: 0.5,
  leastGrowth: (limitPerHour) => Math.max(million, Math.min(4 * million, 0.4 * limitPerHour)),
  largestSwing: (level) => Math.max(64 * million, level / 2),
  resolution: pageBytes,
};

/** Counts move in whole steps and wobble by one or two: three in all must have come. The swing is a pool that fills. */
export const countRule: GrowthRule = {
  floorShare: 0.25,
  leastGrowth: () => 3,
  largestSwing: (level) => Math.max(24, level / 2),
  resolution: 1,
};

export function growthRuleOf(metric: Metric): GrowthRule {
  return metric.unit === 'bytes' ? memoryRule : countRule;
}
