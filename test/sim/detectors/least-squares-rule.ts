// The usual rule, for comparison: a least-squares line through everything, red if it is steep and R² is above 0.8.
// It knows no lives, no doubt and no "inconclusive".

import { ordinaryLine } from '../../../src/stats/ordinary-line.ts';
import type { Answer } from '../detector.ts';
import type { Trace } from '../trace.ts';

const enoughFit = 0.8;
const latencyWindowSeconds = 4 * 3600;
const enoughFitOfLatency = 0.7;

/** Memory and counts: the whole run after the declared warm-up. Latency: its last four hours, in per cent of their first value. */
export function leastSquaresRule(trace: Trace): Answer {
  const isLatency = trace.kind === 'latency';
  const end = trace.seconds.at(-1) ?? 0;
  const from = isLatency ? end - latencyWindowSeconds : (trace.declaredWarmupSeconds ?? 0);
  const begin = Math.max(
    0,
    trace.seconds.findIndex((seconds) => seconds >= from),
  );
  const hours = Array.from(trace.seconds.subarray(begin), (seconds) => seconds / 3600);
  const values = Array.from(trace.values.subarray(begin));
  const line = ordinaryLine(hours, values);
  if (line === null) return { ...nothing, verdict: 'inconclusive', reason: 'too-few' };
  const slope = isLatency ? (100 * line.slope) / (values[0] ?? 1) : line.slope;
  const isRed = slope > trace.limitPerHour && line.rSquared > (isLatency ? enoughFitOfLatency : enoughFit);
  return { ...nothing, verdict: isRed ? 'fail' : 'pass', slopePerHour: slope };
}

const nothing = { slopePerHour: null, low: null, high: null, smallestVisible: null, reason: null };
