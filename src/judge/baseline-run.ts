// A judged run -> its summary: growth of every series that was judged, response times, errors and throughput, each with its interval.
// Derives only: no comparison, no word on what is good.

import type { BaselineEstimate, BaselineGrowth, BaselineOperation, BaselineSummary } from '../model/baseline.ts';
import type { Finding, FindingUnit, Verdict } from '../model/finding.ts';
import type { Unit } from '../model/quantity.ts';
import type { Capture } from '../model/record.ts';
import type { OperationInterval } from '../model/sample.ts';
import type { CheckCode, Scenario } from '../model/scenario.ts';
import { batchMean } from '../stats/batch-mean.ts';
import { createLatencyHistogram, decodeHistogram, mergeInto } from '../stats/latency-histogram.ts';
import { shareInterval } from '../stats/share-interval.ts';
import { latencyEstimates } from './baseline-run-latency.ts';
import { machineOf } from './calibration.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { readGenerator } from './generator.ts';
import { allOperations } from './load-missing.ts';

/** What the record does not say of itself. */
export interface RunFacts {
  readonly scenarioHash: string;
  /** See BaselineLoad; not used of an idle soak. */
  readonly loadHash: string;
  readonly commit: string | null;
  readonly startedUnixSeconds: number;
}

/** Which limit says how much a unit of growth matters. Growth in any other unit is not kept. */
const limitUnits: Partial<Readonly<Record<FindingUnit, Unit>>> = {
  'bytes-per-hour': 'bytes-per-hour',
  'count-per-hour': 'per-hour',
  'percent-per-hour': 'percent-per-hour',
};

export function summariseRun(scenario: Scenario, capture: Capture, verdict: Verdict, facts: RunFacts): BaselineSummary {
  const evidence = gatherEvidence(scenario, capture);
  const names = [...new Set(evidence.load.flatMap(({ operations }) => Object.keys(operations)))].sort();
  const each = names.flatMap(
    (name) => operationOf(evidence, name, (interval) => interval.operations[name] ?? null) ?? [],
  );
  return {
    format: 'soak-baseline',
    version: 1,
    runKey: capture.header.runKey,
    commit: facts.commit,
    startedUnixSeconds: facts.startedUnixSeconds,
    scenario: { name: scenario.name, hash: facts.scenarioHash },
    outcome: verdict.outcome,
    steadySeconds: verdict.totals.steadySeconds,
    load:
      scenario.load === null
        ? null
        : {
            hash: facts.loadHash,
            model: scenario.load.rate.kind === 'max' ? 'closed' : 'open',
            prompt: readGenerator(evidence)?.prompt ?? null,
          },
    machine: machineOf(capture),
    errorLimit: scenario.checks['error-rate'].limit?.value ?? null,
    growth: verdict.findings.flatMap((finding) => growthOf(scenario, finding)),
    all: operationOf(evidence, allOperations, (interval) => interval),
    operations: each.length > 1 ? each : [],
  };
}

function growthOf(scenario: Scenario, { check, series, about, estimate }: Finding): readonly BaselineGrowth[] {
  if (estimate === null || about !== 'target' || !Number.isFinite(estimate.value)) return [];
  const { unit, value, low, high, confidence, n } = estimate;
  const limitUnit = limitUnits[unit];
  if (limitUnit === undefined) return [];
  const limit = scenario.checks[check as CheckCode]?.limit ?? null;
  const known = [low, high].every((bound) => bound !== null && Number.isFinite(bound)) && confidence !== null;
  const bounds = known ? { low, high, confidence } : { low: null, high: null, confidence: null };
  return [
    {
      check,
      series,
      unit,
      estimate: { value, ...bounds, degreesOfFreedom: null, n },
      limit: limit?.unit === limitUnit ? limit.value : null,
    },
  ];
}

/** null when it was never answered in the windows. `name` is an operation's, or that of all together. */
function operationOf(
  { load, capture }: Evidence,
  name: string,
  pick: (interval: Evidence['load'][number]) => OperationInterval | null,
): BaselineOperation | null {
  const seen = load.flatMap((interval) => {
    const own = pick(interval);
    return own === null ? [] : [{ ...own, seconds: interval.seconds }];
  });
  const failed = seen.reduce((sum, interval) => sum + interval.failed, 0);
  const answers = failed + seen.reduce((sum, interval) => sum + interval.succeeded, 0);
  if (answers === 0) return null;
  const histogram = createLatencyHistogram();
  for (const { operation, encoded } of capture.histograms) {
    if (name === allOperations || operation === name) mergeInto(histogram, decodeHistogram(encoded));
  }
  const latencies = seen.flatMap(({ latency }) => (latency === null ? [] : [latency]));
  return {
    name,
    answers,
    ...latencyEstimates(histogram, latencies),
    errorRate: errorRateOf(seen, failed, answers),
    throughput: throughputOf(seen),
  };
}

type Seen = Pick<OperationInterval, 'succeeded' | 'failed'> & { readonly seconds: number };

/** Failures come in bursts: the larger of Wilson's interval, which trusts them to be single, and that of batch means. */
function errorRateOf(seen: readonly Seen[], failed: number, answers: number): BaselineEstimate | null {
  const single = shareInterval(failed, answers);
  if (single === null) return null;
  const shares = seen.flatMap((one) => {
    const answered = one.failed + one.succeeded;
    return answered === 0 ? [] : [one.failed / answered];
  });
  const bursts = batchMean(shares, single.confidence);
  const { share: value, confidence } = single;
  // Too short to say whether failures come in bursts.
  if (bursts === null) return { value, low: null, high: null, confidence: null, degreesOfFreedom: null, n: answers };
  const half = bursts.high - bursts.mean;
  const inBursts = half > Math.max(value - single.low, single.high - value);
  return {
    value,
    low: inBursts ? Math.max(0, value - half) : single.low,
    high: inBursts ? Math.min(1, value + half) : single.high,
    confidence,
    degreesOfFreedom: inBursts ? bursts.degreesOfFreedom : Math.max(1, answers - 1),
    n: answers,
  };
}

/** Successes over seconds; the interval of batch means, moved to surround it. */
function throughputOf(seen: readonly Seen[]): BaselineEstimate | null {
  const seconds = seen.reduce((sum, one) => sum + one.seconds, 0);
  if (seconds <= 0) return null;
  const value = seen.reduce((sum, one) => sum + one.succeeded, 0) / seconds;
  const spread = batchMean(seen.flatMap((one) => (one.seconds > 0 ? [one.succeeded / one.seconds] : [])));
  if (spread === null)
    return { value, low: null, high: null, confidence: null, degreesOfFreedom: null, n: seen.length };
  const half = spread.high - spread.mean;
  const { confidence, degreesOfFreedom } = spread;
  return { value, low: value - half, high: value + half, confidence, degreesOfFreedom, n: seen.length };
}
