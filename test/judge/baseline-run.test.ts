import { describe, expect, it } from 'vitest';
import { decodeBaseline, encodeBaseline } from '../../src/capture/baseline.ts';
import { summariseRun } from '../../src/judge/baseline-run.ts';
import { compareWithBaseline } from '../../src/judge/baseline-run-compare.ts';
import { finding } from '../../src/judge/check.ts';
import { totalsOf } from '../../src/judge/totals.ts';
import type { BaselineSummary } from '../../src/model/baseline.ts';
import type { Finding, Verdict } from '../../src/model/finding.ts';
import type { Capture } from '../../src/model/record.ts';
import type { Quantiles } from '../../src/model/sample.ts';
import {
  createLatencyHistogram,
  encodeHistogram,
  mergeInto,
  quantiles,
  recordSeconds,
} from '../../src/stats/latency-histogram.ts';
import { createRandom, type Random } from '../../src/stats/random.ts';
import { aCapture, anEvent, type CaptureWishes, latency } from './a-capture.ts';
import { aLoad, anOperation, aScenario, limit } from './a-scenario.ts';

const facts = { scenarioHash: 'hash', loadHash: 'load', commit: null, startedUnixSeconds: 1_700_000_000 };
const scenario = aScenario({ checks: { 'memory-growth': limit('10MB/h'), 'error-rate': limit('1%') } });

const growth: Finding = finding({
  check: 'memory-growth',
  series: 'system.resident-bytes',
  outcome: 'holds',
  sentence: '',
  estimate: {
    value: 1e6,
    low: 0.5e6,
    high: 1.5e6,
    confidence: 0.9,
    n: 90,
    method: 'pooled slope',
    unit: 'bytes-per-hour',
  },
});

function verdictOf(capture: Capture, findings: readonly Finding[] = [growth]): Verdict {
  return { outcome: 'pass', sentence: '', findings, notJudged: [], notes: [], totals: totalsOf(scenario, capture) };
}

function summaryOf(wishes: CaptureWishes = {}, findings?: readonly Finding[]): BaselineSummary {
  const capture = aCapture(wishes);
  return summariseRun(scenario, capture, verdictOf(capture, findings), facts);
}

describe('the summary of a run', () => {
  it('holds growth with its interval and the limit that it was judged by', () => {
    expect(summaryOf().growth).toEqual([
      {
        check: 'memory-growth',
        series: 'system.resident-bytes',
        unit: 'bytes-per-hour',
        estimate: { value: 1e6, low: 0.5e6, high: 1.5e6, confidence: 0.9, degreesOfFreedom: null, n: 90 },
        limit: 10e6,
      },
    ]);
  });

  it('leaves out what is no growth, and bounds that are none', () => {
    const estimate = growth.estimate;
    if (estimate === null) throw new Error('no estimate');
    const unbounded = { ...growth, estimate: { ...estimate, low: Number.NEGATIVE_INFINITY } };
    const share = { ...growth, check: 'error-rate', estimate: { ...estimate, unit: 'share' } } as const;
    const own = { ...growth, about: 'harness' } as const;
    const none = { ...growth, estimate: { ...estimate, value: Number.NaN } };
    const { growth: kept } = summaryOf({}, [unbounded, share, own, none, { ...growth, estimate: null }]);
    expect(kept.map(({ estimate: { low, high, confidence } }) => [low, high, confidence])).toEqual([
      [null, null, null],
    ]);
  });

  it('holds what users felt, of all operations; one operation alone is all of them', () => {
    const { all, operations, load, steadySeconds } = summaryOf();
    expect(operations).toEqual([]);
    expect(load).toEqual({ hash: 'load', model: 'open', prompt: true });
    expect(steadySeconds).toBe(90);
    expect(all).toMatchObject({ name: 'all operations', answers: 3600 });
    expect(all?.throughput).toMatchObject({ value: 40, low: 40, high: 40 });
    expect(all?.errorRate).toMatchObject({ value: 0, low: 0 });
    expect(all?.errorRate?.high).toBeGreaterThan(0.0005);
    // Samples that never move still leave the resolution of the histograms, and the doubt of few answers.
    const { value = 0, low, high } = all?.p50 ?? {};
    expect(value).toBeCloseTo(0.007, 4);
    expect(value - (low ?? 0)).toBeGreaterThan(0.004 * value);
    expect((high ?? 0) - value).toBeGreaterThan(0.004 * value);
  });

  it('tells operations apart where there are several', () => {
    const two = aScenario({ load: aLoad({ operations: [anOperation('call'), anOperation('search')] }) });
    const both = { call: { succeeded: 30, failed: 0, latency }, search: { succeeded: 8, failed: 2, latency } };
    const capture = aCapture({ load: (interval) => ({ ...interval, failed: 2, succeeded: 38, operations: both }) });
    const { operations } = summariseRun(two, capture, verdictOf(capture), facts);
    expect(operations.map(({ name, answers, errorRate }) => [name, answers, errorRate?.value])).toEqual([
      ['call', 2700, 0],
      ['search', 900, 0.2],
    ]);
    // The record has histograms of "call" only.
    expect(operations.map(({ p99 }) => p99 === null)).toEqual([false, true]);
  });

  it('knows no interval where too little was seen', () => {
    const { all } = summaryOf({ steadySeconds: 6 });
    expect(all?.throughput).toMatchObject({ value: 40, low: null, high: null });
    expect(all?.p50).toMatchObject({ low: null, high: null, confidence: null });
    expect(all?.errorRate).toMatchObject({ value: 0, low: null, high: null });
    expect(summaryOf({ responses: [0.1, 0.2, 0.3] }).all?.p99).toMatchObject({ high: null, n: 3 });
    expect(summaryOf({ responses: [] }).all?.p99).toBeNull();
  });

  it('knows nothing of a load that never ran, and of machines that were not measured', () => {
    const { all, load, machine } = summaryOf({ load: () => null });
    expect([all, load?.prompt, machine]).toEqual([null, null, null]);
    const calibration = anEvent(0, { event: 'calibration', seconds: 0.027, reference: 0.018 });
    expect(summaryOf({ events: [calibration] }).machine?.slowness).toBeCloseTo(1.5, 9);
  });

  it('is told when our own sends were late', () => {
    const late = { cpuCores: 0.1, residentBytes: 60e6, lagP99Seconds: 0.4, lagMaxSeconds: 0.5 };
    expect(summaryOf({ load: (interval) => ({ ...interval, generator: late }) }).load?.prompt).toBe(false);
  });

  it('has a wider error rate when failures come in bursts', () => {
    const withFailures = (fails: (second: number) => number) =>
      summaryOf({
        load: (interval, second) => {
          const failed = fails(second);
          return { ...interval, failed, succeeded: 40 - failed };
        },
      }).all?.errorRate;
    const width = (rate: ReturnType<typeof withFailures>) => (rate?.high ?? 0) - (rate?.low ?? 0);
    const bursts = withFailures((second) => (second > 40 && second <= 49 ? 40 : 0));
    const spread = withFailures(() => 4);
    expect([bursts?.value, spread?.value]).toEqual([0.1, 0.1]);
    expect(width(bursts)).toBeGreaterThan(5 * width(spread));
  });
});

/** An hour of answers whose level wanders by 3 % and remembers a minute; `times`: how slow the system is. */
function summaryOfWandering(seed: number, times: number): BaselineSummary {
  const random = createRandom(seed);
  const all = createLatencyHistogram();
  const looks: (Quantiles | null)[] = [];
  let level = 0;
  for (let look = 0; look < 360; look += 1) {
    level = 0.85 * level + 0.016 * normal(random);
    const own = createLatencyHistogram();
    for (let answer = 0; answer < 40; answer += 1)
      recordSeconds(own, times * 0.01 * Math.exp(level + 0.4 * normal(random)));
    mergeInto(all, own);
    looks.push(quantiles(own));
  }
  const hour = aScenario({ everySeconds: 10, durationSeconds: 3600 });
  const capture = aCapture({
    everySeconds: 10,
    steadySeconds: 3600,
    load: (interval, second) => {
      const own = looks[second / 10 - 1] ?? null;
      return { ...interval, latency: own, operations: { call: { succeeded: 40, failed: 0, latency: own } } };
    },
    events: [anEvent(0, { event: 'calibration', seconds: 0.018, reference: 0.018 })],
  });
  const histograms = [{ hour: 0, operation: 'call', encoded: encodeHistogram(all) }];
  return summariseRun(hour, { ...capture, histograms }, verdictOf(capture, []), facts);
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

describe('two runs of the same system', () => {
  const before = Array.from({ length: 10 }, (_, pair) => summaryOfWandering(pair, 1));
  const answers = (times: number) =>
    before.flatMap((one, pair) =>
      compareWithBaseline(summaryOfWandering(1000 + pair, times), one)
        .filter(({ unit }) => unit === 'seconds')
        .map(({ answer }) => answer),
    );

  it('are never told to differ, and are the same where an hour can show it', () => {
    const told = answers(1);
    expect(told.filter((answer) => answer === 'worse' || answer === 'better')).toEqual([]);
    expect(told.filter((answer) => answer === 'same').length / told.length).toBeGreaterThan(0.9);
  });

  it('are told to differ when one is a quarter slower', () => {
    const told = answers(1.25);
    expect(told.filter((answer) => answer === 'worse').length / told.length).toBeGreaterThan(0.9);
    expect(told.filter((answer) => answer === 'same' || answer === 'better')).toEqual([]);
  });
});

describe('baseline.json', () => {
  const summary = summaryOf();

  it('is read as it was written, to seven digits', () => {
    const text = encodeBaseline(summary);
    const decoded = decodeBaseline(text);
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
    expect(encodeBaseline(decoded.value)).toBe(text);
    expect(decoded.value.all?.p99?.value).toBeCloseTo(summary.all?.p99?.value ?? 0, 6);
    expect(Object.keys(JSON.parse(text)).slice(0, 5)).toEqual([
      'format',
      'version',
      'runKey',
      'commit',
      'startedUnixSeconds',
    ]);
  });

  it('stays a few kilobytes with ten operations and ten series', () => {
    const all = summary.all;
    if (all === null) throw new Error('no load');
    const operations = Array.from({ length: 10 }, (_, index) => ({ ...all, name: `operation number ${index}` }));
    const series = summary.growth.flatMap((one) => Array.from({ length: 10 }, () => one));
    expect(encodeBaseline({ ...summary, operations, growth: series }).length).toBeLessThan(20_000);
  });

  it('tells every mistake at once, with its place', () => {
    const wrong = JSON.parse(encodeBaseline(summary));
    wrong.outcome = 'green';
    wrong.all.p99.low = 9;
    wrong.all.p95 = 'fast';
    wrong.extra = 1;
    wrong.machine = { slowness: 0, spread: null, segments: 1 };
    const decoded = decodeBaseline(JSON.stringify(wrong), 'baseline.json');
    if (decoded.ok) throw new Error('it was read');
    const paths = decoded.issues.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'baseline.json.outcome',
        'baseline.json.all.p99',
        'baseline.json.all.p95',
        'baseline.json.machine.slowness',
        'baseline.json',
      ]),
    );
  });

  it.each([
    ['no JSON', 'nonsense', /one JSON object/],
    ['another format', '{"format": "soak-verdict", "version": 1}', /"soak-baseline"/],
    ['a version of the future', '{"format": "soak-baseline", "version": 9}', /version 1 or older/],
  ])('refuses %s', (_, text, want) => {
    const decoded = decodeBaseline(text);
    expect(decoded.ok ? '' : decoded.issues[0]?.expected).toMatch(want);
  });
});
