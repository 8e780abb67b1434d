import { describe, expect, it } from 'vitest';
import { alphaShares } from '../../src/judge/error-budget.ts';
import { gatherEvidence } from '../../src/judge/evidence.ts';
import type { CheckCode, Scenario } from '../../src/model/scenario.ts';
import { aCapture } from './a-capture.ts';
import { aCompanion, aScenario } from './a-scenario.ts';
import { asking } from './asking.ts';

const memory = 'system.resident-bytes';
const gauges: readonly (readonly [CheckCode, string])[] = [
  ['handle-growth', 'system.handles'],
  ['thread-growth', 'system.threads'],
  ['socket-growth', 'system.sockets'],
  ['child-growth', 'system.children'],
];
const latencies: readonly CheckCode[] = ['latency-drift', 'latency-step', 'degradation'];
const named: readonly CheckCode[] = ['metric-growth', 'idle-growth', 'exhaustion'];
const all = (codes: readonly CheckCode[]) => Object.fromEntries(codes.map((code) => [code, {}]));

const everyday = asking(aScenario(), all(['memory-growth', ...gauges.map(([code]) => code), ...latencies]));

function sharesOf(scenario: Scenario, capture = aCapture(), alphaShare = 1) {
  return alphaShares(gatherEvidence(scenario, capture, alphaShare));
}

function sumOf(shares: ReturnType<typeof sharesOf>, series: readonly (readonly [CheckCode, string])[]): number {
  return series.reduce((sum, [check, name]) => sum + shares.of(check, name), 0);
}

const loaded = latencies.map((code) => [code, 'all operations'] as const);

describe('the error budget of a run', () => {
  it('goes to memory by half, and to all others evenly', () => {
    const shares = sharesOf(everyday);
    expect(shares.of('memory-growth', memory)).toBe(0.5);
    for (const [check, series] of [...gauges, ...loaded]) expect(shares.of(check, series)).toBeCloseTo(0.5 / 7, 12);
    expect(sumOf(shares, [['memory-growth', memory], ...gauges, ...loaded])).toBeCloseTo(1, 12);
  });

  it('is not spent twice by what is asked by name', () => {
    const shares = sharesOf(asking(everyday, all(named)));
    const series = named.map((code) => [code, 'x'] as const);
    expect(sumOf(shares, [['memory-growth', memory], ...gauges, ...loaded, ...series])).toBeCloseTo(1, 12);
  });

  it('is all of memory where memory is all that is asked, and all of the others without it', () => {
    expect(sharesOf(asking(aScenario(), all(['memory-growth']))).of('memory-growth', memory)).toBe(1);
    const others = sharesOf(asking(aScenario(), all(['handle-growth', 'thread-growth'])));
    expect(others.of('handle-growth', 'system.handles')).toBe(0.5);
  });

  it('is not spent on what is off, has no load, or was never read', () => {
    expect(sharesOf(asking(everyday, { 'socket-growth': { on: false } })).of('handle-growth', 'x')).toBeCloseTo(
      0.5 / 6,
      12,
    );
    expect(sharesOf({ ...everyday, load: null }).of('handle-growth', 'x')).toBeCloseTo(0.5 / 4, 12);
    const unread = aCapture({ gauges: () => ({ 'system.sockets': null }) });
    expect(sharesOf(everyday, unread).of('handle-growth', 'x')).toBeCloseTo(0.5 / 6, 12);
  });

  it('is split over judged targets that have the gauge', () => {
    const base = aScenario({ companions: [aCompanion('db', true), aCompanion('mock', false)] });
    const scenario = asking(base, all(['memory-growth', 'handle-growth']));
    const capture = aCapture({ gauges: () => ({ 'db.resident-bytes': 1e6, 'mock.resident-bytes': 1e6 }) });
    const shares = sharesOf(scenario, capture);
    expect(shares.of('memory-growth', memory)).toBe(0.25);
    expect(shares.of('memory-growth', 'db.resident-bytes')).toBe(0.25);
    expect(shares.of('handle-growth', 'system.handles')).toBe(0.5);
  });

  it('is split over every target that has a metric asked for by its name alone', () => {
    const base = aScenario({ companions: [aCompanion('db', true)] });
    const scenario = asking(base, { 'metric-growth': { metric: 'threads' } });
    const capture = aCapture({ gauges: () => ({ 'db.threads': 4 }) });
    expect(sharesOf(scenario, capture).of('metric-growth', 'db.threads')).toBe(0.5);
  });

  it('is smaller at a look before the end', () => {
    expect(sharesOf(everyday, aCapture(), 0.1).of('memory-growth', memory)).toBeCloseTo(0.05, 12);
  });

  it('never gives nothing, also where nothing was seen', () => {
    const shares = sharesOf(everyday, aCapture({ steadySeconds: 0 }));
    expect(shares.of('memory-growth', memory)).toBeGreaterThan(0);
    expect(shares.of('handle-growth', 'x')).toBeGreaterThan(0);
  });
});
