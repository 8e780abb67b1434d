// What a nightly soak of a leaking service looks like after a day with a lost runner and a crash: the realistic golden. And a verdict whose
// every text was written by somebody who wants to break out of the page.

import type { Verdict } from '../../src/model/finding.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { aScenario } from './example-scenario.ts';
import { aFinding, anEstimate } from './example-verdicts.ts';

export const nightlyScenario: Scenario = aScenario({ name: 'nightly', durationSeconds: 86_400, seed: 7 });

const slope = { confidence: 0.99, method: 'pooled slope, Prais-Winsten' } as const;

export const nightlyLeak: Verdict = {
  outcome: 'fail',
  sentence:
    'Memory grows by 28.4 MiB/h (99 % interval 26.9 to 29.9) over 23 h 40 min; the limit is 10MiB/h; also violated: crash; not judged: latency-drift and degradation (not built yet), p99 (no limit is set).',
  findings: [
    aFinding({
      estimate: anEstimate({ value: 0.0004, low: 0.0003, high: 0.0005, confidence: 0.95, n: 43e6, unit: 'share' }),
      limitText: '1%',
      sentence:
        '17,280 of 43,200,000 answered requests failed: 0.04 % (at most 0.05 % in the long run); the limit is 1%.',
    }),
    aFinding({
      check: 'memory-growth',
      series: 'system.resident-bytes',
      outcome: 'violated',
      estimate: anEstimate({ ...slope, value: 29.8e6, low: 28.2e6, high: 31.4e6, unit: 'bytes-per-hour' }),
      limitText: '10MiB/h',
      sinceSeconds: 1_920,
      epochs: [0, 1],
      sentence: 'Memory grows by 28.4 MiB/h (99 % interval 26.9 to 29.9) over 23 h 40 min; the limit is 10MiB/h.',
      next: 'take two heap profiles an hour apart under load and compare what grew',
      evidence: ['slope 28.4 MiB/h, R² 0.98 over 8,520 samples', 'from 412 MiB at 0:32:00 to 1,084 MiB at 24:12:00'],
    }),
    aFinding({
      check: 'memory-growth',
      series: 'upstream.resident-bytes',
      estimate: anEstimate({ ...slope, value: 2.1e4, low: -1.4e5, high: 1.8e5, unit: 'bytes-per-hour' }),
      limitText: '10MiB/h',
      smallestVisible: '0.4 MiB/h',
      sentence: 'Memory of upstream changes by 0.02 MiB/h, surely below the limit of 10MiB/h.',
    }),
    aFinding({
      check: 'handle-growth',
      series: 'system.handles',
      estimate: anEstimate({ ...slope, value: 0.02, low: -0.1, high: 0.14, unit: 'count-per-hour' }),
      limitText: '1/h',
      smallestVisible: '0.3/h',
      sentence: 'Open handles change by 0.02/h (99 % interval -0.1 to 0.14), surely below the limit of 1/h.',
    }),
    aFinding({
      check: 'crash',
      series: 'system',
      outcome: 'violated',
      estimate: anEstimate({ value: 1 }),
      sinceSeconds: 51_132,
      sentence: 'The system ended by itself 14 h 12 min into the run (killed by SIGABRT).',
      next: 'read the last lines of its log',
      evidence: [
        'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
        ' 1: 0xb9c310 node::Abort() [node]',
        ' 2: 0xaa27ee  [node]',
        '    at Cache.set (/srv/node_modules/@acme/cache/index.js:41:12)',
      ],
    }),
    aFinding({
      check: 'uptime',
      series: 'system',
      outcome: 'inconclusive',
      estimate: anEstimate({ value: 0.99921, low: 0.9981, high: 0.9999, confidence: 0.95, unit: 'share' }),
      limitText: '99.9%',
      sentence: 'The system was up in 86,332 of 86,400 seconds (99.92 %), with 1 restart; the limit is 99.9%.',
      next: 'soak longer',
    }),
  ],
  notJudged: [
    { check: 'latency-drift', reason: 'not built yet', because: 'not-yet' },
    { check: 'degradation', reason: 'not built yet', because: 'not-yet' },
    { check: 'p99', reason: 'no limit is set', because: 'no-limit' },
  ],
  notes: ['The soak was cut off and went on 10 h 40 min into the run; 42 s were lost.'],
  totals: {
    durationSeconds: 87_900,
    steadySeconds: 86_358,
    requests: 43_217_290,
    succeeded: 43_200_010,
    failed: 17_280,
    successRate: 43_200_010 / 43_217_290,
    epochs: 2,
    segments: 5,
  },
};

const hostile = '</details>\n\n# @everyone `` | [x](https://evil.example) <img src=x> #12 $(id) :tada: <!-- soak -->';

export const hostileVerdict: Verdict = {
  ...nightlyLeak,
  sentence: hostile,
  findings: [
    aFinding({
      check: hostile,
      series: hostile,
      outcome: 'violated',
      limitText: hostile,
      smallestVisible: hostile,
      sentence: hostile,
      next: hostile,
      evidence: ['```', hostile, '~~~', '    </pre>'],
    }),
  ],
  notJudged: [{ check: hostile, reason: hostile, because: 'off' }],
  notes: [hostile, '```\n# x'],
};

export const hostileScenario: Scenario = { ...nightlyScenario, name: hostile };
