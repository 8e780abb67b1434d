// A long series made short for the eye: per stretch of time its smallest, largest and some quantiles, so that a single spike
// is still there when a million points have become some hundred. For pictures and tables; fits want bins on an even grid.

import { quantileSorted } from 'simple-statistics';

export interface EnvelopePoint {
  readonly at: number;
  readonly value: number;
}

export interface EnvelopeBucket {
  /** The bucket holds points from here up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly min: number;
  readonly max: number;
  /** As asked for, same order. */
  readonly quantiles: readonly number[];
}

/**
 * One bucket for each stretch [k * width, (k + 1) * width) that holds a point; empty stretches are left out, so a gap shows.
 * Exact for the bucket: quantiles interpolate linearly between its sorted values (type 7 of Hyndman and Fan 1996).
 *
 * One pass: points come in order of `at`, and only those of the bucket at hand are kept. Throws RangeError for a width that
 * is not above 0, for a point of an earlier bucket than the one before, or for a value that is not finite.
 */
export function* quantileEnvelope(
  points: Iterable<EnvelopePoint>,
  width: number,
  probabilities: readonly number[],
): Generator<EnvelopeBucket, void> {
  if (!(width > 0)) throw new RangeError(`quantileEnvelope requires a width above 0, got ${width}`);
  let bucket = Number.NEGATIVE_INFINITY;
  let values: number[] = [];
  for (const { at, value } of points) {
    const own = Math.floor(at / width);
    if (!(own >= bucket && Number.isFinite(value)))
      throw new RangeError(`quantileEnvelope requires finite values in order of time, got ${value} at ${at}`);
    if (own > bucket) {
      if (values.length > 0) yield summarised(values, bucket, width, probabilities);
      bucket = own;
      values = [];
    }
    values.push(value);
  }
  if (values.length > 0) yield summarised(values, bucket, width, probabilities);
}

function summarised(
  values: readonly number[],
  bucket: number,
  width: number,
  probabilities: readonly number[],
): EnvelopeBucket {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    from: bucket * width,
    to: (bucket + 1) * width,
    n: sorted.length,
    min: quantileSorted(sorted, 0),
    max: quantileSorted(sorted, 1),
    quantiles: probabilities.map((probability) => quantileSorted(sorted, probability)),
  };
}
