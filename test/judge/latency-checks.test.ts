import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { Finding, NotJudged } from '../../src/model/finding.ts';
import type { HourHistogram, LoadInterval, Quantiles } from '../../src/model/sample.ts';
import type { CheckCode, CheckSpec } from '../../src/model/scenario.ts';
import { createLatencyHistogram, encodeHistogram, recordSeconds } from '../../src/stats/latency-histogram.ts';
import { createRandom } from '../../src/stats/random.ts';
import { aCapture, aGenerator } from './a-capture.ts';
import { aScenario } from './a-scenario.ts';
import { normal } from './families.ts';

const every = 30;

interface Wishes {
  readonly hours?: number;
  /** Factors of the usual response time, at hours of the steady phase. */
  readonly p50?: (hours: number) => number;
  readonly p95?: (hours: number) => number;
  readonly p99?: (hours: number) => number;
  readonly control?: (hours: number) => number;
  readonly lag?: (hours: number) => number;
  readonly checks: Partial<Record<CheckCode, Partial<CheckSpec>>>;
  readonly histograms?: readonly HourHistogram[];
}

/** The null server, slower by a factor. */
function scaled(by: number): Quantiles {
  return { p50: 0.0002 * by, p95: 0.0004 * by, p99: 0.001 * by, p999: 0.002 * by, max: 0.003 * by };
}

function judged(wishes: Wishes): { findings: readonly Finding[]; notJudged: readonly NotJudged[] } {
  const { hours = 24, checks } = wishes;
  const random = createRandom(4);
  const quantiles = (at: number, size: number): Quantiles => {
    const noise = 1 + 0.03 * normal(random);
    const [p50, p95, p99] = [wishes.p50, wishes.p95, wishes.p99].map((factor) => factor?.(at) ?? 1);
    return {
      p50: 0.4 * size * (p50 ?? 1) * noise,
      p95: size * (p95 ?? 1) * noise,
      p99: 1.5 * size * (p99 ?? 1) * noise,
      p999: 3 * size,
      max: 4 * size,
    };
  };
  const load = (interval: LoadInterval, steadySeconds: number): LoadInterval => {
    const at = steadySeconds / 3600;
    const control = wishes.control?.(at);
    const latency = quantiles(at, 0.012);
    return {
      ...interval,
      latency,
      operations: { call: { succeeded: interval.succeeded, failed: 0, latency } },
      generator: { ...aGenerator, lagP99Seconds: wishes.lag?.(at) ?? 0.002 },
      control:
        control === undefined
          ? null
          : {
              answered: 90,
              failed: 0,
              latency: scaled(control),
            },
    };
  };
  const phases = {
    everySeconds: every,
    idleSeconds: 0,
    warmupSeconds: 600,
    steadySeconds: hours * 3600,
    drainSeconds: 0,
  };
  const capture = aCapture({ ...phases, load, gauges: () => ({}) });
  const asked = aScenario({ ...phases, durationSeconds: hours * 3600, checks });
  const scenario = { ...asked, checks: { ...asked.checks, 'latency-step': stepSpec(checks['latency-step']) } };
  return judge(scenario, { ...capture, histograms: wishes.histograms ?? capture.histograms });
}

function stepSpec(wish: Partial<CheckSpec> | undefined): CheckSpec {
  const plain = { origin: 'scenario', limit: null, window: 'steady', metric: null } as const;
  return { code: 'latency-step', on: wish !== undefined, ...plain, ...wish };
}

const drift = { 'latency-drift': { limit: { value: 2, unit: 'percent-per-hour', text: '2%/h' } } } as const;
const step = { 'latency-step': { limit: { value: 0.2, unit: 'share', text: '20%' } } } as const;
const of = (findings: readonly Finding[], check: string) => findings.filter((one) => one.check === check);

describe('latency-drift', () => {
  it('finds a p95 that slows down, and says by how much and since when', () => {
    const [one, ...more] = of(judged({ checks: drift, p95: (hours) => 1 + 0.05 * hours }).findings, 'latency-drift');
    expect(one).toMatchObject({
      series: 'p95 of all operations',
      outcome: 'violated',
      limitText: '2%/h',
      sinceSeconds: 630,
      estimate: { unit: 'percent-per-hour', confidence: 0.99 },
    });
    expect(one?.estimate?.value).toBeCloseTo(5, 0);
    expect(one?.evidence.join('\n')).toContain('At the beginning the p95 of all operations was 12');
    expect(one?.sentence).toContain('No null server was asked beside it');
    expect(more).toEqual([]);
  });

  it('holds for a level one, with the smallest drift that would have failed, and tells of the other quantiles', () => {
    const [one] = of(judged({ checks: drift }).findings, 'latency-drift');
    expect(one).toMatchObject({ outcome: 'holds', smallestVisible: expect.stringMatching(/ %\/h$/) });
    expect(one?.evidence.join('\n')).toMatch(/p50 of all operations: .*%\/h/);
    // 24 h at 40 a second in 384 bins: 9,000 answers a bin are too few for the p99.9.
    expect(one?.evidence.join('\n')).not.toContain('p99.9');
  });

  it('takes out what the null server shows, and names the machine', () => {
    const slow = (hours: number) => 1 + 0.05 * hours + 0.1 * Math.sin(hours);
    const [one] = of(judged({ checks: drift, p95: slow, control: slow }).findings, 'latency-drift');
    expect(one?.outcome).toBe('holds');
    expect(one?.sentence).toContain('that is the machine’s');
    expect(one?.evidence.join('\n')).toContain('The null server drifted by');
  });

  it('is red for another quantile too, in a finding of its own', () => {
    const found = of(judged({ checks: drift, p50: (hours) => 1 + 0.06 * hours }).findings, 'latency-drift');
    expect(found.map(({ series, outcome }) => `${series} ${outcome}`)).toEqual([
      'p95 of all operations holds',
      'p50 of all operations violated',
    ]);
  });

  it('is not called the target’s when our own sends were late', () => {
    const late = (hours: number) => (Math.round(hours * 120) % 10 === 0 ? 0.4 : 0.002);
    const [one] = of(judged({ checks: drift, p95: (hours) => 1 + 0.05 * hours, lag: late }).findings, 'latency-drift');
    expect(one).toMatchObject({ outcome: 'inconclusive', sinceSeconds: null });
    expect(one?.sentence).toContain('our own sends were late');
  });

  it('says that looks were left out when our own sends were late in most of them', () => {
    const [one] = of(judged({ checks: drift, lag: (hours) => (hours > 6 ? 0.4 : 0.002) }).findings, 'latency-drift');
    expect(one?.sentence).toContain('left out');
  });

  it('of a run that is too short is listed as not judged, unless the scenario names it', () => {
    const asked = (origin: 'default' | 'scenario') =>
      judged({ hours: 0.05, checks: { 'latency-drift': { ...drift['latency-drift'], origin } } });
    expect(asked('default').notJudged).toContainEqual(
      expect.objectContaining({ check: 'latency-drift', because: 'not-measurable' }),
    );
    expect(of(asked('default').findings, 'latency-drift')).toEqual([]);
    expect(of(asked('scenario').findings, 'latency-drift')).toMatchObject([{ outcome: 'inconclusive' }]);
  });

  it('decides by the quantile that the check names, and knows no other', () => {
    const asked = (metric: string) =>
      of(judged({ checks: { 'latency-drift': { ...drift['latency-drift'], metric } } }).findings, 'latency-drift')[0];
    expect(asked('p99')).toMatchObject({ series: 'p99 of all operations', outcome: 'holds' });
    expect(asked('p42')).toMatchObject({ outcome: 'inconclusive', sentence: expect.stringContaining('p42') });
  });

  it('without load says that there is none', () => {
    const scenario = aScenario({ load: null, checks: drift });
    const { findings } = judge(scenario, aCapture({ load: () => null }));
    expect(of(findings, 'latency-drift')).toMatchObject([{ outcome: 'inconclusive' }]);
  });
});

describe('latency-step', () => {
  it('finds a p95 that jumps, with its time', () => {
    const [one] = of(judged({ checks: step, p95: (hours) => (hours >= 10 ? 1.25 : 1) }).findings, 'latency-step');
    expect(one).toMatchObject({ outcome: 'violated', estimate: { unit: 'share' } });
    expect(one?.estimate?.value).toBeCloseTo(0.25, 1);
    expect(Math.abs((one?.sinceSeconds ?? 0) - (600 + 36_000))).toBeLessThan(300);
  });

  it('holds for a level one, and says what it would have found', () => {
    const [one] = of(judged({ checks: step, control: () => 1 }).findings, 'latency-step');
    expect(one).toMatchObject({ outcome: 'holds', smallestVisible: expect.stringMatching(/ %$/) });
  });

  it('leaves a jump of the machine to the machine', () => {
    const jump = (hours: number) => (hours >= 10 ? 1.3 : 1);
    const [one] = of(judged({ checks: step, p95: jump, control: jump }).findings, 'latency-step');
    expect(one?.outcome).not.toBe('violated');
  });
});

describe('degradation', () => {
  const checks = { degradation: { limit: { value: 0.1, unit: 'share', text: '10%' } } } as const;
  const hour = (index: number, factor: number): HourHistogram => {
    const histogram = createLatencyHistogram();
    for (let rank = 1; rank <= 2000; rank += 1) recordSeconds(histogram, (factor * 0.012 * rank) / 1900);
    return { hour: index, operation: 'call', encoded: encodeHistogram(histogram) };
  };
  const hours = (factorOf: (hour: number) => number) =>
    Array.from({ length: 12 }, (_, index) => hour(index, factorOf(index)));

  it('holds when every hour is like the first full one', () => {
    const { findings } = judged({ hours: 12, checks, histograms: hours(() => 1) });
    const [one] = of(findings, 'degradation');
    expect(one).toMatchObject({ outcome: 'holds', series: 'p95 of all operations', estimate: { unit: 'share' } });
    expect(Math.abs(one?.estimate?.value ?? 9)).toBeLessThan(0.02);
  });

  it('names the first hour that is slower, with both values and the per cent', () => {
    const slow = (at: number) => (at >= 7 ? 1.3 : 1);
    const { findings } = judged({
      hours: 12,
      checks,
      p95: (at) => slow(Math.floor(at + 1 / 6)),
      histograms: hours(slow),
    });
    const [one] = of(findings, 'degradation');
    expect(one).toMatchObject({ outcome: 'violated', sinceSeconds: 7 * 3600 });
    expect(one?.estimate?.value).toBeCloseTo(0.3, 1);
    expect(one?.sentence).toMatch(/15\.\d ms in hour 7 of the run, 12 ms in hour 1/);
    expect(one?.evidence.length).toBeGreaterThan(3);
  });

  it('holds for an hour that is surely slower, but by less than is allowed', () => {
    const slow = (at: number) => (at >= 7 ? 1.07 : 1);
    const p95 = (at: number) => slow(Math.floor(at + 1 / 6));
    const [one] = of(judged({ hours: 12, checks, p95, histograms: hours(slow) }).findings, 'degradation');
    expect(one?.outcome).toBe('holds');
    expect(one?.estimate?.value).toBeCloseTo(0.07, 1);
  });

  it('takes out what the null server did in that hour', () => {
    const slow = (at: number) => (at === 6 || at === 8 ? 1.3 : at === 7 ? 1.5 : 1);
    const of10 = (at: number) => slow(Math.floor(at + 1 / 6));
    const { findings } = judged({
      hours: 12,
      checks,
      p50: of10,
      p95: of10,
      p99: of10,
      control: of10,
      histograms: hours(slow),
    });
    expect(of(findings, 'degradation').every(({ outcome }) => outcome !== 'violated')).toBe(true);
  });

  it('of a run without two full hours is not judged', () => {
    const { notJudged } = judged({ hours: 1, checks: { degradation: { ...checks.degradation, origin: 'default' } } });
    expect(notJudged).toContainEqual(expect.objectContaining({ check: 'degradation', because: 'not-measurable' }));
  });
});
