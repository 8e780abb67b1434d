// The rules of every check but growth, as tables: what is changed in a healthy run, and what the check then says.

import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { HarnessCode } from '../../src/model/error.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { LoadInterval } from '../../src/model/sample.ts';
import { aCapture, aGenerator, anEvent, type CaptureWishes, noCapture } from './a-capture.ts';
import { aCompanion, aLoad, aScenario, limit, type ScenarioWishes } from './a-scenario.ts';

type Checks = NonNullable<ScenarioWishes['checks']>;

/** Findings of one check, as "outcome about". */
function ask(
  check: string,
  checks: Checks,
  wishes: CaptureWishes | null = {},
  scenario: ScenarioWishes = {},
): readonly Finding[] {
  const capture = wishes === null ? noCapture : aCapture(wishes);
  return judge(aScenario({ ...scenario, checks }), capture).findings.filter((finding) => finding.check === check);
}

function outcomes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ outcome, about }) => (about === 'target' ? outcome : `${outcome} (harness)`));
}

/** A thousand requests a second, of which a share fails. */
const failing = (share: number) => ({
  perSecond: 1000,
  load: (interval: LoadInterval) => ({
    ...interval,
    succeeded: 1000 - Math.round(1000 * share),
    failed: Math.round(1000 * share),
  }),
});
const lag = (seconds: number, every = 1) => ({
  load: (interval: LoadInterval, second: number) => ({
    ...interval,
    generator: { ...aGenerator, lagP99Seconds: second % every === 0 ? seconds : 0.001 },
  }),
});

describe('error-rate', () => {
  it.each<[string, string, CaptureWishes | null, readonly string[]]>([
    ['no failure', '1%', {}, ['holds']],
    ['half of the limit', '1%', failing(0.005), ['holds']],
    ['twice the limit', '1%', failing(0.02), ['violated']],
    ['fewer answers than could show the limit', '1%', { perSecond: 0.5 }, ['inconclusive']],
    [
      'few answers and most of them wrong',
      '1%',
      { perSecond: 0.5, load: (i) => ({ ...i, succeeded: 0, failed: 0.5 }) },
      ['violated'],
    ],
    ['one failure where none is allowed', '0%', failing(0.001), ['violated']],
    ['none where none is allowed', '0%', {}, ['holds']],
    ['a load that never ran', '1%', { load: () => null }, ['inconclusive']],
    ['no sample', '1%', null, ['inconclusive']],
  ])('%s, limit %s', (_, text, wishes, want) => {
    expect(outcomes(ask('error-rate', { 'error-rate': limit(text) }, wishes))).toEqual(want);
  });

  it('carries the Wilson interval and when it began', () => {
    const [finding] = ask('error-rate', { 'error-rate': limit('1%') }, failing(0.02));
    expect(finding?.estimate).toMatchObject({ value: 0.02, n: 90_000, unit: 'share' });
    expect(finding?.estimate?.low).toBeLessThan(0.02);
    expect(finding?.sinceSeconds).toBe(21);
  });
});

describe('p99', () => {
  const slow = Array.from({ length: 1000 }, (_, index) => (index < 950 ? 0.01 : 0.4));
  it.each<[string, CaptureWishes | null, readonly string[]]>([
    ['fast answers', {}, ['holds']],
    ['one in twenty answers slow', { responses: slow }, ['violated']],
    ['too few answers', { responses: slow.slice(0, 60) }, ['inconclusive']],
    ['slow answers while we were late ourselves', { responses: slow, ...lag(0.3) }, ['inconclusive']],
    ['no histograms, but every interval fast', { responses: [] }, ['holds']],
    [
      'no histograms, and intervals on both sides',
      {
        responses: [],
        load: (interval, second) => ({
          ...interval,
          latency: { p50: 0.1, p95: 0.1, p99: second > 40 ? 0.3 : 0.1, p999: 0.3, max: 0.3 },
        }),
      },
      ['inconclusive'],
    ],
    ['a load that never ran', { load: () => null }, ['inconclusive']],
    ['no sample', null, ['inconclusive']],
  ])('%s', (_, wishes, want) => {
    expect(outcomes(ask('p99', { p99: limit('250ms') }, wishes))).toEqual(want);
  });
});

describe('throughput', () => {
  const unsent = (interval: LoadInterval) => ({ ...interval, sent: 36, succeeded: 36, notSent: 4 });
  it.each<[string, CaptureWishes | null, readonly string[]]>([
    ['all that was asked', {}, ['holds']],
    ['96 % of it', { load: (i) => ({ ...i, succeeded: 38.4 }) }, ['holds']],
    ['90 % of it', { load: (i) => ({ ...i, succeeded: 36 }) }, ['violated']],
    ['90 %, because sends could not be sent', { load: unsent }, ['violated']],
    [
      'all that fell due while the load climbed to its rate',
      { steadySeconds: 20, load: (i, s) => (s <= 2 ? { ...i, scheduled: 10, sent: 10, succeeded: 10 } : i) },
      ['holds'],
    ],
    [
      'too little in half of the seconds: the mean may be either',
      { steadySeconds: 30, load: (i, s) => ({ ...i, succeeded: s % 10 < 5 ? 33 : 40 }) },
      ['inconclusive'],
    ],
    [
      'less, while we were late ourselves',
      { load: (i) => ({ ...lag(0.3).load(i, 0), succeeded: 20 }) },
      ['inconclusive'],
    ],
    ['under ten seconds', { steadySeconds: 6 }, ['inconclusive']],
    ['a load that never ran', { load: () => null }, ['inconclusive']],
    ['no sample', null, ['inconclusive']],
  ])('%s', (_, wishes, want) => {
    expect(outcomes(ask('throughput', { throughput: {} }, wishes))).toEqual(want);
  });

  it('says that sends were left out because the target was slow', () => {
    const [finding] = ask('throughput', { throughput: {} }, { load: unsent });
    expect(finding?.sentence).toContain('360 sends (10 %) fell due and could not be sent');
    expect(finding?.sentence).toContain('40/s asked');
    expect(finding?.limitText).toBe('38/s (95 % of what fell due)');
  });

  it('has a limit of its own or, in a closed loop, none', () => {
    expect(outcomes(ask('throughput', { throughput: limit('41/s') }))).toEqual(['violated']);
    const closed = { load: aLoad({ rate: { kind: 'max' } }) };
    expect(outcomes(ask('throughput', { throughput: limit('30/s') }, {}, closed))).toEqual(['holds']);
    const { notJudged } = judge(aScenario({ ...closed, checks: { throughput: { origin: 'default' } } }), aCapture());
    expect(notJudged.find(({ check }) => check === 'throughput')?.because).toBe('no-limit');
  });
});

describe('uptime', () => {
  const down = (from: number, to: number): CaptureWishes => ({
    sample: (sample, s) => (s > from && s <= to ? { ...sample, ticks: { total: 1, up: 0 } } : sample),
  });
  it.each<[string, CaptureWishes | null, readonly string[]]>([
    ['always up', {}, ['holds']],
    ['down for three of ninety seconds', down(30, 33), ['violated']],
    ['too few seconds', { steadySeconds: 12 }, ['inconclusive']],
    ['no sample', null, ['inconclusive']],
  ])('%s', (_, wishes, want) => {
    expect(outcomes(ask('uptime', { uptime: limit('99%') }, wishes))).toEqual(want);
  });

  it('does not count seconds in which this machine itself stood still, and says how many', () => {
    const stalled: CaptureWishes = {
      ...down(30, 33),
      load: (interval, s) => (s === 32 ? { ...interval, generator: { ...aGenerator, lagMaxSeconds: 2.5 } } : interval),
    };
    const [finding] = ask('uptime', { uptime: limit('99%') }, stalled);
    expect(finding).toMatchObject({ outcome: 'holds', estimate: { n: 87 } });
    expect(finding?.evidence).toEqual([expect.stringMatching(/^3 s without an answer are not counted/)]);
  });

  it('counts the seconds from a death to the next readiness, and the restart', () => {
    const events = [
      anEvent(50, { event: 'crash', target: 'system', exit: { code: 1, signal: null }, logTail: [] }),
      anEvent(54, { event: 'boot', target: 'system', pid: 101 }, 1),
      anEvent(60, { event: 'ready', target: 'system', afterSeconds: 6 }, 1),
    ];
    const wishes: CaptureWishes = { events, sample: (sample, s) => (s > 30 && s <= 40 ? null : sample) };
    const [finding] = ask('uptime', { uptime: limit('99%') }, wishes);
    expect(finding).toMatchObject({
      outcome: 'violated',
      sinceSeconds: 50,
      estimate: { value: 0.888_888_888_888_888_8, n: 90 },
    });
    expect(finding?.sentence).toContain('1 restart;');
  });
});

describe('crash', () => {
  const death = (target: string) =>
    anEvent(50, { event: 'crash', target, exit: { code: null, signal: 'SIGKILL' }, logTail: ['out of memory'] });
  it('holds for a system that lived', () => {
    expect(outcomes(ask('crash', { crash: {} }))).toEqual(['holds']);
  });

  it('is violated with signal, time and the last lines of the log', () => {
    const [finding] = ask('crash', { crash: {} }, { events: [death('system')] });
    expect(finding).toMatchObject({ outcome: 'violated', sinceSeconds: 50, evidence: ['out of memory'] });
    expect(finding?.sentence).toBe('The system ended by itself 50 s into the run (killed by SIGKILL).');
  });

  it('is violated when the system was gone before it was stopped, unless the run was interrupted', () => {
    const gone = anEvent(115, {
      event: 'stopped',
      target: 'system',
      how: 'already-gone',
      afterSeconds: 0,
      exit: { code: 0, signal: null },
    });
    expect(outcomes(ask('crash', { crash: {} }, { events: [gone] }))).toEqual(['violated']);
    const interrupt = anEvent(114, { event: 'interrupt', signal: 'SIGINT' });
    expect(outcomes(ask('crash', { crash: {} }, { events: [interrupt, gone] }))).toEqual(['holds']);
  });

  it('judges a companion that is to be judged, and calls the run invalid for one that is not', () => {
    const judged = { companions: [aCompanion('db', true)] };
    expect(outcomes(ask('crash', { crash: {} }, { events: [death('db')] }, judged))).toEqual(['holds', 'violated']);
    const beside = { companions: [aCompanion('db', false)] };
    expect(outcomes(ask('crash', { crash: {} }, { events: [death('db')] }, beside))).toEqual(['holds']);
    expect(outcomes(ask('companion-lost', { crash: {} }, { events: [death('db')] }, beside))).toEqual([
      'violated (harness)',
    ]);
  });

  it('knows nothing without a sample', () => {
    expect(outcomes(ask('crash', { crash: {} }, null))).toEqual(['inconclusive']);
  });
});

describe('cleanup', () => {
  const leaving = (gauges: Record<string, number | null>): CaptureWishes => ({
    gauges: (_, phase) => (phase === 'drain' ? gauges : {}),
  });
  it.each<[string, CaptureWishes, string, string]>([
    ['nothing left', {}, 'system.handles', 'holds'],
    ['two handles left', leaving({ 'system.handles': 26 }), 'system.handles', 'holds'],
    ['a pool of eight left', leaving({ 'system.handles': 32 }), 'system.handles', 'inconclusive'],
    ['a handle for each of 3600 calls left', leaving({ 'system.handles': 3624 }), 'system.handles', 'violated'],
    ['fifty sockets left', leaving({ 'system.sockets': 53 }), 'system.sockets', 'violated'],
    ['a child left', leaving({ 'system.children': 1 }), 'system.children', 'inconclusive'],
    ['five children left', leaving({ 'system.children': 5 }), 'system.children', 'violated'],
    ['a runtime pool of threads left', leaving({ 'system.threads': 24 }), 'system.threads', 'holds'],
    ['a thread for each client left', leaving({ 'system.threads': 111 }), 'system.threads', 'violated'],
    ['fewer than before', leaving({ 'system.handles': 10 }), 'system.handles', 'holds'],
  ])('%s', (_, wishes, series, want) => {
    const finding = ask('cleanup', { cleanup: {} }, wishes).find((one) => one.series === series);
    expect(finding?.outcome).toBe(want);
  });

  it.each([
    ['idle', { idleSeconds: 0 }],
    ['drain', { drainSeconds: 0 }],
  ])('cannot be judged without a sample of %s', (_, wishes) => {
    expect(outcomes(ask('cleanup', { cleanup: {} }, wishes))).toEqual(['inconclusive']);
    const verdict = judge(aScenario({ checks: { cleanup: { origin: 'default' } } }), aCapture(wishes));
    expect(verdict.notJudged.find(({ check }) => check === 'cleanup')?.because).toBe('not-measurable');
  });

  it('never takes an unreadable gauge for zero', () => {
    const capture = aCapture(leaving({ 'system.sockets': null }));
    const verdict = judge(aScenario({ checks: { cleanup: { origin: 'default' } } }), capture);
    expect(verdict.findings.some(({ series }) => series === 'system.sockets')).toBe(false);
    expect(verdict.notJudged.find(({ check }) => check === 'cleanup')?.reason).toContain(
      'system.sockets could not be read',
    );
  });
});

describe('aborts', () => {
  const stopped = (limitName: 'rss' | 'p99' | 'error-rate', value: number, limitText: string): CaptureWishes => ({
    steadySeconds: 60,
    drainSeconds: 0,
    memory: (s) => 80e6 + (s + 15) * 1.67e6,
    events: [anEvent(80, { event: 'abort', limit: limitName, limitText, value, samples: 3 })],
  });
  it.each([
    ['abort-rss', stopped('rss', 204e6, '200MB'), 'memory was 204 MB'],
    ['abort-p99', stopped('p99', 0.31, '100ms'), 'the p99 response time was 310 ms'],
    ['abort-error-rate', stopped('error-rate', 0.07, '5%'), 'the error rate was 7 %'],
  ] as const)('%s is violated with limit and value', (check, wishes, words) => {
    const [finding] = ask(check, {}, wishes);
    expect(finding).toMatchObject({ outcome: 'violated', about: 'target', sinceSeconds: 80 });
    expect(finding?.sentence).toContain(words);
  });

  it('on memory shows the measured growth as evidence', () => {
    const [finding] = ask('abort-rss', {}, stopped('rss', 204e6, '200MB'));
    expect(finding?.evidence[0]).toMatch(/^memory grew by 6,01\d\.\d\d MB\/h \(90 % interval/);
  });
});

describe('boot', () => {
  const failed = (code: HarnessCode, message: string, target = 'system'): CaptureWishes => ({
    idleSeconds: 0,
    warmupSeconds: 0,
    steadySeconds: 0,
    drainSeconds: 0,
    events: [anEvent(1, { event: 'boot-failed', target, code, message, logTail: ['port in use'] })],
  });
  it.each<[string, CaptureWishes, readonly string[]]>([
    ['a system that exits at once', failed('boot-exited', 'it exited with code 1 after 0.2 s'), ['violated']],
    ['a system that never gets ready', failed('boot-timeout', 'nothing answered within 60 s'), ['violated']],
    ['a command that does not exist', failed('command-not-found', 'no such file'), ['violated (harness)']],
    ['a setup that fails', failed('setup-failed', 'npm ci ended with code 1'), ['violated (harness)']],
    ['a companion that exits at once', failed('boot-exited', 'it exited', 'db'), ['violated (harness)']],
  ])('%s', (_, wishes, want) => {
    expect(outcomes(ask('boot', {}, wishes, { companions: [aCompanion('db', false)] }))).toEqual(want);
  });

  it('prints the message with the log', () => {
    const [finding] = ask('boot', {}, failed('boot-timeout', 'nothing answered within 60 s.'));
    expect(finding?.sentence).toBe('The system did not boot: nothing answered within 60 s.');
    expect(finding?.evidence).toEqual(['port in use']);
  });
});

describe('rate-held', () => {
  const cpu = (interval: LoadInterval) => ({ ...interval, generator: { ...aGenerator, cpuCores: 1.02 } });
  it.each<[string, CaptureWishes, readonly string[]]>([
    ['in time', {}, ['holds (harness)']],
    ['a second late in every sample', lag(1.2), ['violated (harness)']],
    ['a second late in one sample of thirty', lag(1.2, 30), ['holds (harness)']],
    ['a fifth of a second late in every sample', lag(0.2), ['holds (harness)']],
    ['its core full', { load: cpu }, ['violated (harness)']],
    ['nine tenths of the sends scheduled', { load: (i) => ({ ...i, scheduled: 36 }) }, ['violated (harness)']],
    ['no load ran', { load: () => null }, ['inconclusive (harness)']],
  ])('%s', (_, wishes, want) => {
    expect(outcomes(ask('rate-held', {}, wishes))).toEqual(want);
  });

  it('says that slow answers are not blamed on the system when sends were late', () => {
    const [finding] = ask('rate-held', {}, lag(0.2));
    expect(finding?.sentence).toContain('over 100 ms late in 100 % of the samples (worst 200 ms)');
    expect(finding?.sentence).toContain('not blamed on the system');
  });
});

describe('probe-gaps', () => {
  const lost = (from: number, to: number): CaptureWishes => ({
    sample: (sample, s) => (s > from && s <= to ? null : sample),
  });
  it.each<[string, CaptureWishes, readonly string[]]>([
    ['every look done', {}, ['holds (harness)']],
    ['three looks of ninety lost', lost(30, 33), ['holds (harness)']],
    ['ten looks of ninety lost', lost(30, 40), ['violated (harness)']],
    [
      'memory unreadable in ten of ninety',
      { memory: (s) => (s > 30 && s <= 40 ? null : 80e6) },
      ['violated (harness)'],
    ],
    ['memory never readable: not a gap, not offered', { memory: () => null }, ['holds (harness)']],
  ])('%s', (_, wishes, want) => {
    expect(outcomes(ask('probe-gaps', {}, wishes))).toEqual(want);
  });

  it('does not count the time between two segments', () => {
    const resumed: CaptureWishes = {
      sample: (sample, s) => (s > 30 && s <= 60 ? null : { ...sample, segment: s > 60 ? 1 : 0 }),
      events: [anEvent(80, { event: 'gap', fromSeconds: 50, toSeconds: 80, reason: 'soak was not running' })],
    };
    expect(outcomes(ask('probe-gaps', {}, resumed))).toEqual(['holds (harness)']);
  });

  it('counts a gap that the run itself noticed', () => {
    const stalled: CaptureWishes = {
      ...lost(30, 40),
      events: [anEvent(60, { event: 'gap', fromSeconds: 50, toSeconds: 60, reason: 'this machine stood still' })],
    };
    const [finding] = ask('probe-gaps', {}, stalled);
    expect(finding?.estimate?.value).toBeCloseTo(10 / 90, 1);
  });
});

describe('duration', () => {
  it.each([
    ['the whole', 90, []],
    ['the whole but ten seconds', 80, []],
    ['a third', 30, ['inconclusive (harness)']],
    ['nothing', 0, ['inconclusive (harness)']],
  ])('%s of the planned steady phase', (_, steadySeconds, want) => {
    expect(outcomes(ask('duration', {}, { steadySeconds }))).toEqual(want);
  });
});

describe('harness', () => {
  it('is violated by any trouble that the run reports of itself', () => {
    const events = [anEvent(60, { event: 'harness', message: 'the load process was lost' })];
    expect(outcomes(ask('harness', {}, { events }))).toEqual(['violated (harness)']);
  });
});
