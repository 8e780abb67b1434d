// Verdicts as the judge would give them, one of each outcome, for goldens and for looking at pages.

import type { Estimate, Finding, NotJudged, Totals, Verdict } from '../../src/model/finding.ts';
import type { ReportMeta } from '../../src/report/meta.ts';

export const exampleMeta: ReportMeta = {
  toolVersion: '0.1.0',
  runKey: 'quickstart-20261122-110205',
  scenarioHash: '3f0c1a9be77d4c52',
  startedUnixSeconds: 1_795_345_325,
  exitCode: 0,
};

export function anEstimate(over: Partial<Estimate>): Estimate {
  return { value: 0, low: null, high: null, confidence: null, n: 120, method: 'mean', unit: 'count', ...over };
}

export function aFinding(over: Partial<Finding>): Finding {
  return {
    check: 'error-rate',
    series: 'all operations',
    about: 'target',
    outcome: 'holds',
    estimate: null,
    limitText: null,
    sinceSeconds: null,
    epochs: [0],
    windows: [{ fromSeconds: 20, toSeconds: 140 }],
    smallestVisible: null,
    sentence: 'holds',
    next: null,
    evidence: [],
    ...over,
  };
}

const totals: Totals = {
  durationSeconds: 150.4,
  steadySeconds: 120,
  requests: 5_400,
  succeeded: 5_400,
  failed: 0,
  successRate: 1,
  epochs: 1,
  segments: 1,
};

const errors = aFinding({
  estimate: anEstimate({ value: 0, low: 0, high: 0.0008, confidence: 0.95, n: 4800, method: 'share', unit: 'share' }),
  limitText: '1%',
  sentence: '0 of 4,800 requests failed; at most 0.08 % do.',
});
const throughput = aFinding({
  check: 'throughput',
  estimate: anEstimate({ value: 40, low: 39.9, high: 40.1, confidence: 0.95, method: 'mean', unit: 'per-second' }),
  limitText: '38/s',
  sentence: '40.0 requests per second were answered, of 40 asked.',
});
const uptime = aFinding({
  check: 'uptime',
  series: 'system',
  estimate: anEstimate({ value: 1, low: 0.97, high: 1, confidence: 0.95, method: 'share of 1 s ticks', unit: 'share' }),
  limitText: '99.9%',
  sentence: 'The system lived and answered in all 120 one-second ticks.',
});
const crash = aFinding({
  check: 'crash',
  series: 'system',
  estimate: anEstimate({ value: 0 }),
  sentence: 'No process ended by itself.',
});

const notJudged: readonly NotJudged[] = [
  { check: 'p99', reason: 'no limit is set; give one such as checks.p99 = "50ms"', because: 'no-limit' },
  { check: 'degradation', reason: 'this check is not built yet', because: 'not-yet' },
];

export const passing: Verdict = {
  outcome: 'pass',
  sentence:
    '5 checks held over 2 min of steady load; memory-growth and handle-growth are off, p99 and degradation were not judged.',
  findings: [
    errors,
    throughput,
    uptime,
    crash,
    aFinding({
      check: 'cleanup',
      series: 'system',
      sentence: 'Handles and sockets went back to their idle level after draining.',
    }),
  ],
  notJudged: [
    { check: 'memory-growth', reason: 'the scenario turned it off', because: 'off' },
    { check: 'handle-growth', reason: 'the scenario turned it off', because: 'off' },
    ...notJudged,
  ],
  notes: [],
  totals,
};

const leak = aFinding({
  check: 'memory-growth',
  series: 'system.resident-bytes',
  outcome: 'violated',
  estimate: anEstimate({
    value: 6.03e9,
    low: 5.71e9,
    high: 6.35e9,
    confidence: 0.99,
    method: 'pooled slope, Prais-Winsten',
    unit: 'bytes-per-hour',
  }),
  limitText: '10MB/h',
  sinceSeconds: 20,
  sentence: 'Memory of the system grows by 6.03 GB/h (99 % interval 5.71 to 6.35 GB/h); the limit is 10MB/h.',
  next: 'Take two heap profiles ten seconds apart under load and compare what grew; the growth is outside what requests keep alive.',
  evidence: ['slope 6,031 MB/h, R² 0.99 over 120 samples', 'from 131 MB at 0:20 to 332 MB at 2:20'],
});

export const failing: Verdict = {
  outcome: 'fail',
  sentence:
    'system memory grows by 6.03 GB/h (99 % interval 5.71 to 6.35 GB/h), the limit is 10MB/h; p99 and degradation were not judged.',
  findings: [
    errors,
    throughput,
    leak,
    aFinding({
      check: 'handle-growth',
      series: 'system.handles',
      outcome: 'inconclusive',
      estimate: anEstimate({
        value: 12,
        low: -60,
        high: 84,
        confidence: 0.9,
        method: 'pooled slope, Prais-Winsten',
        unit: 'count-per-hour',
      }),
      limitText: '1/h',
      sentence: 'Open handles may grow by -60 to 84 an hour; two minutes cannot show 1 an hour.',
      next: 'Soak for at least 3 h, or raise checks.handle-growth to 90/h.',
    }),
    uptime,
    crash,
  ],
  notJudged,
  notes: [],
  totals,
};

export const undecided: Verdict = {
  outcome: 'inconclusive',
  sentence:
    'memory-growth could not be decided: between -2.10 and 14.8 MB/h, the limit is 10MB/h; everything else held.',
  findings: [
    aFinding({
      check: 'memory-growth',
      series: 'system.resident-bytes',
      outcome: 'inconclusive',
      estimate: anEstimate({
        value: 6.35e6,
        low: -2.1e6,
        high: 14.8e6,
        confidence: 0.9,
        method: 'pooled slope, Prais-Winsten',
        unit: 'bytes-per-hour',
      }),
      limitText: '10MB/h',
      smallestVisible: '19 MB/h',
      sentence: 'Memory may shrink by 2.10 or grow by 14.8 MB/h; the limit of 10MB/h lies between.',
      next: 'Soak for 6 h: then a leak of 10 MB/h shows.',
    }),
    errors,
  ],
  notJudged: [],
  notes: [],
  totals: {
    ...totals,
    durationSeconds: 11_000,
    steadySeconds: 10_800,
    requests: 432_000,
    succeeded: 431_999,
    failed: 1,
    successRate: 431_999 / 432_000,
  },
};

export const broken: Verdict = {
  outcome: 'invalid',
  sentence:
    'the load was not held: 61 % of 40/s was sent, because our load process was late; nothing is claimed about the system.',
  findings: [
    aFinding({
      check: 'generator',
      series: 'load',
      about: 'harness',
      outcome: 'violated',
      estimate: anEstimate({ value: 0.61, unit: 'share', method: 'sent of scheduled' }),
      sentence:
        '61 % of what fell due was sent; sends were late by 812 ms (p99) while the load process used 0.98 cores.',
      next: 'Give the load process a core of its own, or lower load.rate.',
    }),
    aFinding({
      check: 'memory-growth',
      series: 'system.resident-bytes',
      outcome: 'inconclusive',
      limitText: '10MiB/h',
      sentence: 'No stretch of the run was sound enough to judge.',
    }),
  ],
  notJudged: [],
  notes: [],
  totals: { ...totals, requests: 0, succeeded: 0, failed: 0, successRate: null },
};
