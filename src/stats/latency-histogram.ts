// Histograms of durations: bounded memory, mergeable, two digits exact, 1 µs to 1 h.
// A thin face over hdr-histogram-js so that range, unit and precision are decided once.
// Not for other quantities, and no word of what was measured.

import { build, decodeFromCompressedBase64, encodeIntoCompressedBase64, type Histogram } from 'hdr-histogram-js';

const lowestMicros = 1;
const highestMicros = 3_600_000_000;
const microsPerSecond = 1_000_000;
// 64 bit counts: a week of 10,000 a second in one histogram does not overflow. 26 KB each.
const countBits = 64;

/** Durations, counted. Opaque: use the functions of this file. */
export interface LatencyHistogram {
  readonly inner: Histogram;
}

/** Seconds. Every value is the upper end of its bucket: at most 0.8 % above what was recorded (or 1 µs, for the smallest). */
export interface LatencyQuantiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
}

export function createLatencyHistogram(): LatencyHistogram {
  return {
    inner: build({
      bitBucketSize: countBits,
      lowestDiscernibleValue: lowestMicros,
      highestTrackableValue: highestMicros,
      numberOfSignificantValueDigits: 2,
      autoResize: false,
      useWebAssembly: false,
    }),
  };
}

/** Counts one duration. Below 1 µs counts as 1 µs, above 1 h as 1 h. Throws RangeError for NaN: that is a bug of the caller. */
export function recordSeconds(histogram: LatencyHistogram, seconds: number): void {
  if (Number.isNaN(seconds)) throw new RangeError('a duration was expected, got NaN');
  const micros = Math.round(seconds * microsPerSecond);
  histogram.inner.recordValue(Math.min(Math.max(micros, lowestMicros), highestMicros));
}

/** Adds all of `other` to `histogram`; `other` stays as it is. The order of merging does not matter. */
export function mergeInto(histogram: LatencyHistogram, other: LatencyHistogram): void {
  histogram.inner.add(other.inner);
}

/** null when nothing was recorded. */
export function quantiles(histogram: LatencyHistogram): LatencyQuantiles | null {
  if (histogram.inner.totalCount === 0) return null;
  const at = (percentile: number) => histogram.inner.getValueAtPercentile(percentile) / microsPerSecond;
  return { p50: at(50), p95: at(95), p99: at(99), p999: at(99.9), max: at(100) };
}

/** The value of the given rank, counted from the smallest (1) to the largest (count), in seconds. Throws RangeError outside. */
export function secondsAtRank(histogram: LatencyHistogram, rank: number): number {
  const total = histogram.inner.totalCount;
  if (!(rank >= 1 && rank <= total)) throw new RangeError(`expected a rank from 1 to ${total}, got ${rank}`);
  return histogram.inner.getValueAtPercentile((100 * rank) / total) / microsPerSecond;
}

export function count(histogram: LatencyHistogram): number {
  return histogram.inner.totalCount;
}

export function clear(histogram: LatencyHistogram): void {
  histogram.inner.reset();
}

/** HDR V2 compressed, base64, microseconds: the standard format of the HdrHistogram family. */
export function encodeHistogram(histogram: LatencyHistogram): string {
  return encodeIntoCompressedBase64(histogram.inner);
}

/** Reads what encodeHistogram wrote. Throws an Error that says so when the text is not such a histogram. */
export function decodeHistogram(text: string): LatencyHistogram {
  const histogram = createLatencyHistogram();
  try {
    // Adding into a fresh one brings foreign ranges and precisions to ours.
    histogram.inner.add(decodeFromCompressedBase64(text, countBits, false));
  } catch (cause) {
    throw new Error(
      `expected a latency histogram (HDR V2, compressed, base64), got ${text.length} characters that are not`,
      { cause },
    );
  }
  return histogram;
}
