import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { CheckCode, CheckSpec } from '../../src/model/scenario.ts';
import { aCapture } from './a-capture.ts';
import { aCompanion, aScenario, limit, quantity } from './a-scenario.ts';
import { asking, wander } from './asking.ts';

const hour = 3_600;
type Gauges = (at: number) => Readonly<Record<string, number | null>>;

/** A verdict on the crash check and the one asked for; all else is as if it did not exist. */
function verdictOf(code: CheckCode, spec: Partial<CheckSpec>, hours: number, gauges: Gauges, scenario = aScenario) {
  const lengths = { everySeconds: 10, warmupSeconds: 600, idleSeconds: 60, drainSeconds: 60 };
  const wishes = { ...lengths, durationSeconds: hours * hour, checks: { crash: {} } };
  const { checks } = scenario(wishes);
  return judge(
    asking({ ...scenario(wishes), checks: { crash: checks.crash } as typeof checks }, { [code]: spec }),
    aCapture({ ...lengths, steadySeconds: hours * hour, gauges: (at) => gauges(Math.max(0, at)) }),
  );
}

const counts: readonly (readonly [CheckCode, string])[] = [
  ['thread-growth', 'system.threads'],
  ['socket-growth', 'system.sockets'],
  ['child-growth', 'system.children'],
];

describe.each(counts)('%s', (code, gauge) => {
  const byDefault = { ...limit('1/h'), origin: 'default' } as const;
  const leak =
    (perHour: number): Gauges =>
    (at) => ({ [gauge]: 10 + Math.floor((at / hour) * perHour) });

  it('is violated by a leak, named or not', () => {
    for (const spec of [byDefault, limit('1/h')]) {
      const { findings, notJudged } = verdictOf(code, spec, 6, leak(10));
      expect(findings.find(({ check }) => check === code)).toMatchObject({ outcome: 'violated', series: gauge });
      expect(notJudged).toEqual([]);
    }
  });

  it('holds for a gauge that stays', () => {
    const { findings } = verdictOf(code, byDefault, 12, () => ({ [gauge]: 10 }));
    expect(findings.find(({ check }) => check === code)).toMatchObject({ outcome: 'holds', limitText: '1/h' });
  });

  it('is listed with few words when a default and the run is too short, and never passes in silence', () => {
    const { outcome, findings, notJudged, sentence } = verdictOf(code, byDefault, 1, () => ({ [gauge]: 10 }));
    expect(outcome).toBe('pass');
    expect(findings.some(({ check }) => check === code)).toBe(false);
    expect(notJudged).toEqual([{ check: code, reason: 'too short for a limit of 1/h', because: 'not-measurable' }]);
    expect(sentence).toContain(`not judged: ${code} (too short for a limit of 1/h)`);
  });

  it('is inconclusive in the same run when the scenario names it', () => {
    const { outcome, findings, notJudged } = verdictOf(code, limit('1/h'), 1, () => ({ [gauge]: 10 }));
    expect(outcome).toBe('inconclusive');
    expect(findings.find(({ check }) => check === code)?.outcome).toBe('inconclusive');
    expect(notJudged).toEqual([]);
  });

  it('is listed as too unsteady when the run was long enough', () => {
    const unsteady: Gauges = (at) => ({ [gauge]: Math.round(200 + 100 * Math.sin(at / 4_000) + wander(at, 60)) });
    const { notJudged, findings } = verdictOf(code, byDefault, 6, unsteady);
    expect(findings.filter(({ check }) => check === code)).toEqual([]);
    expect(notJudged.map(({ reason }) => reason)).toEqual(['too unsteady for a limit of 1/h']);
  });

  it('is listed when the gauge could never be read', () => {
    const { notJudged } = verdictOf(code, byDefault, 1, () => ({ [gauge]: null }));
    expect(notJudged).toMatchObject([
      { check: code, because: 'not-measurable', reason: `${gauge} could not be read here` },
    ]);
  });
});

it('three default checks with the same reason share it in the first sentence', () => {
  const scenario = asking(aScenario({ durationSeconds: 900, checks: { crash: {} } }), {
    'thread-growth': { ...limit('1/h'), origin: 'default' },
    'socket-growth': { ...limit('1/h'), origin: 'default' },
    'child-growth': { ...limit('1/h'), origin: 'default' },
  });
  expect(judge(scenario, aCapture({ steadySeconds: 900 })).sentence).toContain(
    ', thread-growth, socket-growth and child-growth (too short for a limit of 1/h)',
  );
});

it('the same reason for every target is said once', () => {
  const companions = [aCompanion('db', true)];
  const { notJudged } = verdictOf(
    'thread-growth',
    { ...limit('1/h'), origin: 'default' },
    1,
    () => ({ 'db.threads': 4 }),
    (wishes) => aScenario({ ...wishes, companions }),
  );
  expect(notJudged.map(({ reason }) => reason)).toEqual(['too short for a limit of 1/h']);
});

describe('metric-growth', () => {
  const spec = (metric: string, text: string) => ({ metric, limit: quantity(text) });
  const sessions: Gauges = (at) => ({ 'system.sessions_active': 40 + Math.floor((at / hour) * 50), 'db.rows': null });
  const found = (...of: Parameters<typeof verdictOf>) =>
    verdictOf(...of).findings.filter(({ check }) => check === 'metric-growth');

  it('finds a count that grows, by its full name or by the name alone', () => {
    for (const name of ['system.sessions_active', 'sessions_active']) {
      expect(found('metric-growth', spec(name, '10/h'), 6, sessions)).toMatchObject([
        { outcome: 'violated', series: 'system.sessions_active', estimate: { unit: 'count-per-hour' } },
      ]);
    }
  });

  it('holds for a count that stays', () => {
    expect(
      found('metric-growth', spec('sessions_active', '10/h'), 6, () => ({ 'system.sessions_active': 40 })),
    ).toMatchObject([{ outcome: 'holds' }]);
  });

  it('is in bytes where its limit is', () => {
    const heap: Gauges = (at) => ({ 'system.heap_bytes': 50e6 + wander(at, 1e6) + (at / hour) * 40e6 });
    const [finding] = found('metric-growth', spec('system.heap_bytes', '10MB/h'), 6, heap);
    expect(finding).toMatchObject({ outcome: 'violated', estimate: { unit: 'bytes-per-hour' } });
    expect(finding?.sentence).toMatch(/^Metric heap_bytes grows by 40/);
  });

  it('is asked of every judged target that has it, and of no other', () => {
    const companions = [aCompanion('db', true), aCompanion('mock', false)];
    const rows: Gauges = (at) => ({ 'db.rows': at / 10, 'mock.rows': 5, 'system.rows': 5 });
    const wished = (wishes: Parameters<typeof aScenario>[0]) => aScenario({ ...wishes, companions });
    const findings = found('metric-growth', spec('rows', '10/h'), 6, rows, wished);
    expect(findings.map(({ series, outcome }) => [series, outcome])).toEqual([
      ['system.rows', 'holds'],
      ['db.rows', 'violated'],
    ]);
  });

  it('can be of a target that no other check judges', () => {
    const own: Gauges = () => ({ 'soak.buffers': 3 });
    expect(found('metric-growth', spec('soak.buffers', '10/h'), 6, own)).toMatchObject([
      { outcome: 'holds', series: 'soak.buffers' },
    ]);
  });

  it('is inconclusive for a metric that the record does not have, and offers those it has', () => {
    const [finding] = found('metric-growth', spec('system.session', '10/h'), 1, sessions);
    expect(finding).toMatchObject({ outcome: 'inconclusive', series: 'system.session' });
    expect(finding?.sentence).toContain('the record has no metric system.session');
    expect(finding?.next).toContain('system.sessions_active');
  });
});
