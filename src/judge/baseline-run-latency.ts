// Response times of a whole run as figures with intervals: one operation, or all together.
//
//   value     of the merged histograms of all steady hours
//   interval  the larger of two doubts, in logarithms, and never less than the resolution of the histograms:
//             - had as many answers been drawn anew: order statistics
//             - had other hours been looked at: batch means of the samples' own quantiles, 20 batches over the steady time
//
// The second is of the mean of small quantiles, not of the quantile of all: its size relative to its mean stands for it. What moves
// all quantiles alike (a slow hour, a busy neighbour) it sees whole; what only draws of few answers would show, the first does.

import type { BaselineEstimate } from '../model/baseline.ts';
import type { Quantiles } from '../model/sample.ts';
import { batchMean } from '../stats/batch-mean.ts';
import { count, type LatencyHistogram } from '../stats/latency-histogram.ts';
import { normalQuantile } from '../stats/normal-quantile.ts';
import { quantileInterval } from '../stats/quantile-interval.ts';

const confidence = 0.95;
/** A histogram of two digits gives the upper end of a bucket: up to 0.8 % above the truth, anywhere in it. */
const resolution = 0.008 / Math.sqrt(12);

const quantilesOf = { p50: 0.5, p95: 0.95, p99: 0.99 } as const;
export type QuantileName = keyof typeof quantilesOf;

/** p50, p95 and p99 in seconds; null where nothing was answered. `samples`: what each look saw, in the order of time. */
export function latencyEstimates(
  histogram: LatencyHistogram,
  samples: readonly Quantiles[],
): Readonly<Record<QuantileName, BaselineEstimate | null>> {
  const of = (name: QuantileName) =>
    latencyEstimate(
      histogram,
      quantilesOf[name],
      samples.map((sample) => sample[name]),
    );
  return { p50: of('p50'), p95: of('p95'), p99: of('p99') };
}

function latencyEstimate(
  histogram: LatencyHistogram,
  probability: number,
  seen: readonly number[],
): BaselineEstimate | null {
  const drawn = quantileInterval(histogram, probability, confidence);
  if (drawn === null || drawn.value <= 0) return null;
  const { value } = drawn;
  const n = count(histogram);
  const unbounded = { value, low: null, high: null, confidence: null, degreesOfFreedom: null, n };
  if (drawn.low === null || drawn.high === null || drawn.low <= 0) return unbounded;
  const hours = batchMean(seen.filter((seconds) => seconds > 0).map(Math.log), confidence);
  // Too short to say how one stretch of it differs from another.
  if (hours === null) return unbounded;
  const ofDraws = Math.max(Math.log(value / drawn.low), Math.log(drawn.high / value));
  const ofHours = hours.high - hours.mean;
  const half = Math.hypot(Math.max(ofDraws, ofHours), normalQuantile(1 - (1 - confidence) / 2) * resolution);
  return {
    value,
    low: value * Math.exp(-half),
    high: value * Math.exp(half),
    confidence,
    degreesOfFreedom: ofHours >= ofDraws ? hours.degreesOfFreedom : Math.max(1, n - 1),
    n,
  };
}
