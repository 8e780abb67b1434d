// Whole verdicts: outcome, first sentence, what was not judged, totals.

import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { LoadInterval } from '../../src/model/sample.ts';
import { aCapture, anEvent, noCapture } from './a-capture.ts';
import { aLoad, anOperation, aScenario, limit, type ScenarioWishes } from './a-scenario.ts';

const all: NonNullable<ScenarioWishes['checks']> = {
  'memory-growth': limit('1500MB/h'),
  'error-rate': limit('1%'),
  p99: limit('250ms'),
  throughput: {},
  uptime: limit('99.9%'),
  crash: {},
  cleanup: {},
};
/** Steady growth with some noise around it. */
const leaking = (perHour: number) => ({
  memory: (s: number) => 80e6 + ((s + 15) * perHour) / 3600 + 2e6 * Math.sin(s * s),
});

describe('a verdict', () => {
  it('is a pass that names what held and what was not judged', () => {
    const verdict = judge(aScenario({ checks: all }), aCapture());
    expect(verdict.outcome).toBe('pass');
    expect(verdict.sentence).toBe(
      'All 7 judged checks hold over 1 min 30 s of steady load (crash, memory-growth, error-rate, p99, throughput, uptime, cleanup); not judged: handle-growth, latency-drift and degradation (turned off).',
    );
    const memory = verdict.findings.find(({ check }) => check === 'memory-growth');
    expect(memory?.smallestVisible).toBe('1,425 MB/h');
    expect(memory?.evidence[0]).toMatch(/^ordinary line: 0 B\/h, R² 0\.000, 90 samples/);
  });

  it('is a fail that says what grows, how fast, with the interval', () => {
    const verdict = judge(aScenario({ checks: all }), aCapture(leaking(6e9)));
    expect(verdict.outcome).toBe('fail');
    expect(verdict.sentence).toMatch(
      /^Memory grows by (5,9|6,0)\d\d MB\/h \(99 % interval 5,\d+ to 6,\d+\) over 1 min 29 s; the limit is 1500MB\/h; not judged: /,
    );
  });

  it('prints numbers in the unit of the limit, and the limit as it was written', () => {
    const checks = { 'memory-growth': limit('1500MiB/h') };
    const verdict = judge(aScenario({ checks }), aCapture(leaking(6000 * 2 ** 20)));
    expect(verdict.sentence).toMatch(/^Memory grows by 6,0\d\d MiB\/h .* the limit is 1500MiB\/h/);
  });

  it('is inconclusive on no data at all', () => {
    expect(judge(aScenario({ checks: all }), noCapture).outcome).toBe('inconclusive');
    expect(judge(aScenario({ checks: {} }), noCapture).outcome).toBe('inconclusive');
  });

  it('is inconclusive when every check is off, however well the run went', () => {
    const verdict = judge(aScenario({ checks: {} }), aCapture());
    expect(verdict.outcome).toBe('inconclusive');
    expect(verdict.sentence).toMatch(/^Nothing was judged, so nothing is shown; not judged: crash, memory-growth/);
  });

  it('is inconclusive when the run was cut short, and says how far it came', () => {
    const events = [anEvent(50, { event: 'interrupt', signal: 'SIGTERM' })];
    const verdict = judge(
      aScenario({ checks: { crash: {} } }),
      aCapture({ steadySeconds: 30, drainSeconds: 0, events }),
    );
    expect(verdict.outcome).toBe('inconclusive');
    expect(verdict.sentence).toContain('held for 30 s of the planned 1 min 30 s');
  });

  it('is invalid when we broke, and a fail when the target broke in a sound stretch before', () => {
    const broke = [anEvent(112, { event: 'harness', message: 'the load process was lost' })];
    const sound = judge(aScenario({ checks: all }), aCapture({ events: broke }));
    expect(sound.outcome).toBe('invalid');
    expect(sound.sentence).toContain('nothing is claimed about the system');
    expect(judge(aScenario({ checks: all }), aCapture({ ...leaking(6e9), events: broke })).outcome).toBe('fail');
  });

  it('names every further violation', () => {
    const failing = {
      load: (interval: LoadInterval) => ({
        ...interval,
        failed: 4,
      }),
    };
    const verdict = judge(aScenario({ checks: all }), aCapture({ ...leaking(6e9), ...failing }));
    expect(verdict.sentence).toContain('; also violated: error-rate; not judged');
  });
});

describe('a limit per operation', () => {
  it('is that of growth per request answered, in the same words', () => {
    const verdict = judge(aScenario({ checks: { 'memory-growth': limit('20KB/operation') } }), aCapture(leaking(6e9)));
    expect(verdict.outcome).toBe('fail');
    expect(verdict.sentence).toMatch(/KB\/operation \(99 % interval .*the limit is 20KB\/operation/);
  });
});

describe('what cannot be judged', () => {
  it.each(['latency-drift', 'degradation'] as const)(
    '%s of a run of minutes is listed by default and inconclusive when asked for by name',
    (code) => {
      const byDefault = judge(aScenario({ checks: { crash: {}, [code]: { origin: 'default' } } }), aCapture());
      expect(byDefault.outcome).toBe('pass');
      expect(byDefault.notJudged.find(({ check }) => check === code)?.because).toBe('not-measurable');
      expect(byDefault.sentence).toContain(`${code} (`);
      const byName = judge(aScenario({ checks: { crash: {}, [code]: {} } }), aCapture());
      expect(byName.outcome).toBe('inconclusive');
    },
  );

  it('is every check of answers in an idle soak', () => {
    const checks = { crash: {}, 'error-rate': { origin: 'default', ...limit('1%') } } as const;
    const verdict = judge(aScenario({ load: null, checks }), aCapture({ load: () => null }));
    expect(verdict.outcome).toBe('pass');
    expect(verdict.notJudged.find(({ check }) => check === 'error-rate')?.because).toBe('no-load');
  });

  it('is a gauge that was never readable', () => {
    const checks = { crash: {}, 'memory-growth': { origin: 'default', ...limit('1500MB/h') } } as const;
    const verdict = judge(aScenario({ checks }), aCapture({ memory: () => null }));
    expect(verdict.outcome).toBe('pass');
    expect(verdict.sentence).toContain('memory-growth (system.resident-bytes could not be read here)');
    const named = judge(
      aScenario({ checks: { crash: {}, 'memory-growth': limit('1500MB/h') } }),
      aCapture({ memory: () => null }),
    );
    expect(named.outcome).toBe('inconclusive');
  });

  it('is a limit per operation where nothing was answered', () => {
    const silent = (interval: LoadInterval): LoadInterval => ({ ...interval, succeeded: 0, failed: 0 });
    const verdict = judge(
      aScenario({ checks: { 'memory-growth': limit('20KB/operation') } }),
      aCapture({ ...leaking(6e9), load: silent }),
    );
    expect(verdict.findings.find(({ check }) => check === 'memory-growth')?.sentence).toContain(
      'needs load, and nothing was answered',
    );
  });

  it('is growth without a declared warm-up in a short run', () => {
    const verdict = judge(
      aScenario({ warmupDeclared: false, checks: { 'memory-growth': limit('1500MB/h') } }),
      aCapture(leaking(6e9)),
    );
    expect(verdict.outcome).toBe('inconclusive');
    expect(verdict.findings.find(({ check }) => check === 'memory-growth')?.next).toContain('declare phases.warmup');
  });
});

describe('growth', () => {
  it('leaves out what operations may rightly leave behind', () => {
    const load = aLoad({ operations: [anOperation('call', 41_667)] });
    const verdict = judge(aScenario({ load, checks: { 'memory-growth': limit('1500MB/h') } }), aCapture(leaking(6e9)));
    expect(verdict.outcome).toBe('pass');
    expect(verdict.findings.find(({ check }) => check === 'memory-growth')?.evidence).toContain(
      'what operations may leave behind (grows) was subtracted',
    );
  });

  it('can be asked of another gauge', () => {
    const checks = { 'memory-growth': { ...limit('1500MB/h'), metric: 'heap-bytes' } };
    const verdict = judge(
      aScenario({ checks }),
      aCapture({ gauges: (s) => ({ 'system.heap-bytes': 50e6 + s * 1.7e6 }) }),
    );
    expect(verdict.findings.find(({ check }) => check === 'memory-growth')).toMatchObject({
      outcome: 'violated',
      series: 'system.heap-bytes',
    });
  });
});

describe('totals', () => {
  it('count the whole run, and know nothing of what was never answered', () => {
    const { totals } = judge(aScenario({ checks: all }), aCapture());
    expect(totals).toEqual({
      durationSeconds: 115,
      steadySeconds: 90,
      requests: 4200,
      succeeded: 4200,
      failed: 0,
      successRate: 1,
      epochs: 1,
      segments: 1,
    });
    expect(judge(aScenario(), noCapture).totals.successRate).toBeNull();
  });
});
