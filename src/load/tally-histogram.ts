// Durations between two reports: handed over encoded, then begun anew. Encoding costs, so nothing is encoded when nothing came.

import { clear, count, encodeHistogram, type LatencyHistogram } from '../stats/latency-histogram.ts';

/** What was recorded since the last call; null: nothing. */
export function takeEncoded(histogram: LatencyHistogram): string | null {
  if (count(histogram) === 0) return null;
  const encoded = encodeHistogram(histogram);
  clear(histogram);
  return encoded;
}
