// Builds the summary of a run for tests of its comparison: healthy, on the reference machine, every figure known to 1 %.

import type { BaselineEstimate, BaselineGrowth, BaselineOperation, BaselineSummary } from '../../src/model/baseline.ts';

/** `share`: half the width of the interval, of the value. */
export function anEstimate(value: number, share = 0.01, degreesOfFreedom: number | null = 19): BaselineEstimate {
  const half = Math.abs(value) * share;
  return { value, low: value - half, high: value + half, confidence: 0.95, degreesOfFreedom, n: 1000 };
}

/** `slower`: every response time times so much. */
export function anOperationOf(name: string, slower = 1, share = 0.01): BaselineOperation {
  return {
    name,
    answers: 100_000,
    p50: anEstimate(0.004 * slower, share),
    p95: anEstimate(0.008 * slower, share),
    p99: anEstimate(0.012 * slower, share),
    errorRate: { value: 0.0001, low: 0, high: 0.0003, confidence: 0.95, degreesOfFreedom: 19, n: 100_000 },
    throughput: anEstimate(40, 0.001),
  };
}

export function aGrowth(value: number, half: number, limit: number | null = 10e6): BaselineGrowth {
  return {
    check: 'memory-growth',
    series: 'system.resident-bytes',
    unit: 'bytes-per-hour',
    estimate: { value, low: value - half, high: value + half, confidence: 0.9, degreesOfFreedom: null, n: 5000 },
    limit,
  };
}

export function aSummary(over: Partial<BaselineSummary> = {}): BaselineSummary {
  return {
    format: 'soak-baseline',
    version: 1,
    runKey: 'night-1',
    commit: 'a'.repeat(40),
    startedUnixSeconds: 1_700_000_000.5,
    scenario: { name: 'a scenario', hash: 'hash' },
    outcome: 'pass',
    steadySeconds: 86_400,
    load: { hash: 'load', model: 'open', prompt: true },
    machine: { slowness: 1, spread: 0.05, segments: 5 },
    errorLimit: 0.01,
    growth: [aGrowth(0.1e6, 0.4e6)],
    all: anOperationOf('all operations'),
    operations: [],
    ...over,
  };
}

/** The run that is compared: the next night. */
export function aRun(over: Partial<BaselineSummary> = {}): BaselineSummary {
  return aSummary({ runKey: 'night-2', startedUnixSeconds: 1_700_086_400, ...over });
}
