// p99: response time from the intended send, all operations together, over the whole steady phase.
// From the merged histograms of the record; from the samples' own quantiles only where those are missing.

import type { Finding } from '../../model/finding.ts';
import { count, createLatencyHistogram, decodeHistogram, mergeInto, quantiles } from '../../stats/latency-histogram.ts';
import { type Check, finding, found } from '../check.ts';
import { type Evidence, whereSeen } from '../evidence.ts';
import { readGenerator } from '../generator.ts';
import { allOperations, withoutLoad } from '../load-missing.ts';
import { sentences } from '../messages.ts';

/** Below this many answers fewer than one is expected beyond the p99. */
const fewestAnswers = 100;

/** The p99, or two bounds that surely enclose it. Seconds. */
interface Reading {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly answers: number;
  readonly method: string;
}

export const p99: Check = (evidence, spec) => {
  const { limit } = spec;
  if (limit === null) {
    return [
      {
        kind: 'cannot',
        because: 'no-limit',
        series: allOperations,
        reason: sentences.noLimit,
        next: sentences.setLimit('p99', '250ms'),
      },
    ];
  }
  const missing = withoutLoad(evidence, spec.code);
  if (missing !== null) return missing;
  const reading = fromHistograms(evidence) ?? fromSamples(evidence);
  const base = { check: spec.code, series: allOperations, limitText: limit.text, ...whereSeen(evidence) };
  const undecided = (sentence: string, next: string): Finding =>
    finding({ ...base, outcome: 'inconclusive', sentence, next });
  if (reading === null) return [found(undecided(sentences.nothingAnswered, sentences.runAgain))];
  if (reading.answers < fewestAnswers) {
    return [found(undecided(sentences.p99FewAnswers(reading.answers, fewestAnswers), sentences.soakLongerOrFaster))];
  }
  const estimate = {
    value: reading.value,
    low: reading.low === reading.high ? null : reading.low,
    high: reading.low === reading.high ? null : reading.high,
    confidence: null,
    n: reading.answers,
    method: reading.method,
    unit: 'seconds',
  } as const;
  if (reading.low > limit.value && readGenerator(evidence)?.prompt === false) {
    return [found({ ...undecided(sentences.p99OurFault(reading.value, limit.text), sentences.seeRateHeld), estimate })];
  }
  const outcome = reading.high <= limit.value ? 'holds' : reading.low > limit.value ? 'violated' : 'inconclusive';
  return [
    found(
      finding({
        ...base,
        outcome,
        estimate,
        sentence: sentences.p99(outcome, reading.value, limit.text, reading.answers),
        next: outcome === 'inconclusive' ? sentences.histogramsMissing : null,
      }),
    ),
  ];
};

function fromHistograms(evidence: Evidence): Reading | null {
  const all = createLatencyHistogram();
  for (const { encoded } of evidence.capture.histograms) mergeInto(all, decodeHistogram(encoded));
  const merged = quantiles(all);
  if (merged === null) return null;
  return {
    value: merged.p99,
    low: merged.p99,
    high: merged.p99,
    answers: count(all),
    method: 'p99 of merged response histograms',
  };
}

/** The p99 of all answers lies between the smallest and the largest p99 of the intervals, whatever their sizes. */
function fromSamples(evidence: Evidence): Reading | null {
  const load = evidence.ceilings.flatMap((sample) => sample.load ?? []);
  const known = load.flatMap(({ latency }) => (latency === null ? [] : [latency.p99])).toSorted((a, b) => a - b);
  const middle = known[Math.floor(known.length / 2)];
  if (middle === undefined) return null;
  return {
    value: middle,
    low: known[0] ?? middle,
    high: known.at(-1) ?? middle,
    answers: load.reduce((sum, { succeeded, failed }) => sum + succeeded + failed, 0),
    method: 'median of the p99 of intervals; bounds are the smallest and the largest',
  };
}
