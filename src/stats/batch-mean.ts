// The mean of a long record with an interval that does not trust neighbouring values to be independent.
// Not for trends: a drifting mean has no single value.

import { mean, sampleStandardDeviation } from 'simple-statistics';
import { studentTQuantile } from './student-t-quantile.ts';

export interface BatchMean {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
  /** Of the t quantile behind the interval. */
  readonly degreesOfFreedom: number;
  readonly n: number;
}

const wantedBatches = 20;
const fewestBatches = 8;

/**
 * Mean with a two-sided interval from batch means: the record is cut into up to 20 consecutive batches of equal length and
 * their means are taken as independent. A remainder shorter than a batch counts for the mean only.
 * null for fewer than 8 values.
 */
export function batchMean(values: readonly number[], confidence = 0.95): BatchMean | null {
  if (values.length < fewestBatches) return null;
  const batches = Math.min(wantedBatches, values.length);
  const size = Math.floor(values.length / batches);
  const means = Array.from({ length: batches }, (_, batch) => mean(values.slice(batch * size, (batch + 1) * size)));
  const centre = mean([...values]);
  const degreesOfFreedom = batches - 1;
  const t = studentTQuantile(1 - (1 - confidence) / 2, degreesOfFreedom);
  const half = (t * sampleStandardDeviation(means)) / Math.sqrt(batches);
  return { mean: centre, low: centre - half, high: centre + half, confidence, degreesOfFreedom, n: values.length };
}
