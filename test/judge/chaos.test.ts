// What was done to the system on purpose, and by clients. A run at one sample a second: idle 0-5, warm-up 5-20, steady 20-110.

import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../src/judge/evidence.ts';
import { comparableHours } from '../../src/judge/hour-quantiles.ts';
import { judge } from '../../src/judge/judge.ts';
import { gaugeSeries } from '../../src/judge/series.ts';
import { admissibleWindows } from '../../src/judge/windows.ts';
import type { RunEvent, SystemDeed } from '../../src/model/event.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { LoadInterval } from '../../src/model/sample.ts';
import type { Chaos, Scenario } from '../../src/model/scenario.ts';
import { aCapture, anEvent, type CaptureWishes } from './a-capture.ts';
import { aScenario, limit, type ScenarioWishes } from './a-scenario.ts';

const quiet: Chaos = { disconnect: null, vanish: null, slowReader: null };

interface DeedWishes {
  readonly deed?: SystemDeed;
  readonly from: number;
  readonly to: number;
  /** null: not in time. */
  readonly after?: number | null;
  readonly within?: number;
}

function aDeed({ deed = 'pause', from, to, after = to - from, within = 30 }: DeedWishes): RunEvent {
  return anEvent(from, { event: 'chaos', deed, toSeconds: to, recoveredAfterSeconds: after, withinSeconds: within });
}

const with_ = (chaos: Partial<Chaos>, wishes: ScenarioWishes = {}): Scenario => ({
  ...aScenario(wishes),
  chaos: { ...quiet, ...chaos },
});

function findings(check: string, wishes: CaptureWishes, scenario: Scenario): readonly Finding[] {
  return judge(scenario, aCapture(wishes)).findings.filter((finding) => finding.check === check);
}

const notes = (scenario: Scenario, wishes: CaptureWishes) => judge(scenario, aCapture(wishes)).notes;

describe('the windows of a run with deeds', () => {
  it('leave a pause and ten seconds after it out: a hole in one life, not a new one', () => {
    const capture = aCapture({ events: [aDeed({ from: 50, to: 56 })] });
    const windows = admissibleWindows(aScenario(), capture);
    expect(windows.map(({ epoch, fromSeconds, toSeconds }) => [epoch, fromSeconds, toSeconds])).toEqual([
      [0, 21, 50],
      [0, 67, 110],
    ]);
    const evidence = gatherEvidence(aScenario(), capture);
    const memory = { target: 'system', name: 'system.resident-bytes' };
    const { lives } = gaugeSeries(evidence, memory, 'steady');
    expect(lives).toHaveLength(1);
    expect(lives[0]?.points).toHaveLength(90 - 16);
  });

  it('let ceilings count from the recovery on', () => {
    const evidence = gatherEvidence(aScenario(), aCapture({ events: [aDeed({ from: 50, to: 56 })] }));
    expect(evidence.ceilings.filter(({ atSeconds }) => atSeconds > 50).at(0)?.atSeconds).toBe(57);
    expect(evidence.ceilings).toHaveLength(90 - 6);
    const undisturbed = gatherEvidence(aScenario(), aCapture());
    expect(undisturbed.ceilings).toBe(undisturbed.steady);
  });

  it('leave out a look that still tells of the time before it', () => {
    const capture = aCapture({ everySeconds: 10, steadySeconds: 200, events: [aDeed({ from: 65, to: 71 })] });
    const windows = admissibleWindows(aScenario({ everySeconds: 10, durationSeconds: 200 }), capture);
    expect(windows.map(({ fromSeconds, toSeconds }) => [fromSeconds, toSeconds])).toEqual([
      [30, 60],
      [100, 220],
    ]);
  });

  it('lose no hour to be compared: its histogram never held what was left out', () => {
    const events = Array.from({ length: 12 }, (_, index) =>
      aDeed({ from: 3700 + 280 * index, to: 3740 + 280 * index }),
    );
    const wishes = { idleSeconds: 0, warmupSeconds: 0, steadySeconds: 7200, drainSeconds: 0, events };
    const capture = aCapture(wishes);
    const histograms = capture.histograms.flatMap((one) => [one, { ...one, hour: 1 }]);
    const { hours, lost } = comparableHours(
      gatherEvidence(aScenario({ durationSeconds: 7200 }), { ...capture, histograms }),
    );
    expect(hours.map(({ hour }) => hour)).toEqual([0, 1]);
    expect(lost).toBe(0);
  });
});

describe('ceilings', () => {
  const failingFrom = (from: number, to: number) => (interval: LoadInterval, second: number) =>
    second + 20 > from && second + 20 <= to ? { ...interval, succeeded: 0, failed: 40 } : interval;

  it('do not count errors of the seconds in which we held the system down', () => {
    const scenario = with_({}, { checks: { 'error-rate': limit('1%') } });
    const wishes = { load: failingFrom(50, 56) };
    expect(findings('error-rate', wishes, scenario)[0]?.outcome).toBe('violated');
    const excused = findings('error-rate', { ...wishes, events: [aDeed({ from: 50, to: 56 })] }, scenario);
    expect(excused[0]?.outcome).toBe('holds');
  });

  it('count the errors after it came back', () => {
    const scenario = with_({}, { checks: { 'error-rate': limit('1%') } });
    const wishes = { load: failingFrom(50, 60), events: [aDeed({ from: 50, to: 56 })] };
    expect(findings('error-rate', wishes, scenario)[0]?.outcome).toBe('violated');
  });

  it('do not count its downtime, nor that of a probe that was under way', () => {
    const scenario = with_({}, { checks: { uptime: limit('99%') } });
    const wishes: CaptureWishes = {
      events: [aDeed({ from: 50, to: 56 })],
      sample: (sample, second) =>
        second + 20 > 50 && second + 20 <= 58 ? { ...sample, ticks: { total: 1, up: 0 } } : sample,
    };
    const [finding, ...others] = findings('uptime', wishes, scenario);
    expect(finding).toMatchObject({ outcome: 'holds', estimate: { value: 1, n: 82 } });
    expect(finding?.evidence).toEqual([
      expect.stringMatching(/^2 s without an answer are not counted: the system had/),
    ]);
    expect(others).toEqual([]);
  });

  it('count downtime that goes on after it', () => {
    const scenario = with_({}, { checks: { uptime: limit('99%') } });
    const wishes: CaptureWishes = {
      events: [aDeed({ from: 50, to: 56 })],
      sample: (sample, second) =>
        second + 20 > 50 && second + 20 <= 70 ? { ...sample, ticks: { total: 1, up: 0 } } : sample,
    };
    expect(findings('uptime', wishes, scenario)[0]).toMatchObject({ outcome: 'violated', sinceSeconds: 63 });
  });
});

describe('a system that does not come back in time', () => {
  const scenario = with_({}, { checks: { uptime: limit('90%') } });

  it('violates uptime, in words that say what was done to it', () => {
    const events = [
      aDeed({ deed: 'kill', from: 50, to: 52.1 }),
      aDeed({ deed: 'kill', from: 70, to: 100, after: null }),
      aDeed({ deed: 'pause', from: 101, to: 109, after: null, within: 8 }),
    ];
    const [whole, recovery, ...others] = findings('uptime', { events }, scenario);
    expect(whole?.outcome).toBe('holds');
    expect(recovery).toMatchObject({
      series: 'recovery',
      outcome: 'violated',
      about: 'target',
      limitText: '30 s',
      sinceSeconds: 70,
      estimate: { value: 30, n: 2, unit: 'seconds' },
      evidence: ['killed at 1 min 10 s: waited 30 s for it', 'paused at 1 min 41 s: waited 8 s for it'],
    });
    expect(recovery?.sentence).toBe(
      'The system was not ready again within 30 s after it was killed on purpose at 1 min 10 s, and 1 time more.',
    );
    expect(others).toEqual([]);
    expect(judge(scenario, aCapture({ events })).outcome).toBe('fail');
  });

  it('is told as in time or late, not as either, when the run ended before', () => {
    const events = [aDeed({ from: 100, to: 104, after: null })];
    expect(findings('uptime', { events }, scenario).map(({ outcome }) => outcome)).toEqual(['holds']);
  });

  it("is nobody's question when uptime is off", () => {
    const off = with_({}, { checks: { 'error-rate': limit('1%') } });
    expect(findings('uptime', { events: [aDeed({ from: 50, to: 80, after: null })] }, off)).toEqual([]);
  });
});

describe('the ledger of chaos', () => {
  const counted = (chaos: NonNullable<LoadInterval['chaos']>) => ({
    load: (interval: LoadInterval, second: number) => ({ ...interval, chaos: second === 10 ? chaos : {} }),
  });

  it('says what was asked and what was delivered, and how the system came back', () => {
    const scenario = with_({ vanish: { perMinute: 0.1 }, kill: { everySeconds: 20, recoverWithinSeconds: 30 } });
    const events = [2.1, 1.4, 0.8].map((after, index) =>
      aDeed({ deed: 'kill', from: 30 + 20 * index, to: 30 + 20 * index + after }),
    );
    expect(notes(scenario, { ...counted({ vanish: { asked: 121, delivered: 120 } }), events })).toEqual([
      'Chaos delivered: 120 of 121 vanish, 3 kill (recovered after 2.1 s at most).',
      expect.stringMatching(/^4 s in which soak itself held the system down are not counted as errors/),
    ]);
  });

  it('names what never fell due, and what came back too late', () => {
    const scenario = with_({
      vanish: { perMinute: 0.1 },
      storm: { everySeconds: 900, share: 0.5, reconnectAfterSeconds: 5 },
      restart: { everySeconds: 900, recoverWithinSeconds: 30 },
      pause: { everySeconds: 20, forSeconds: 5 },
    });
    const events = [aDeed({ from: 30, to: 36 }), aDeed({ from: 50, to: 85, after: null, within: 35 })];
    expect(notes(scenario, { ...counted({ vanish: { asked: 7, delivered: 7 } }), events })[0]).toBe(
      'Chaos delivered: 7 vanish, 2 pause (recovered after 6 s at most, 1 not in time); never due: storm, restart.',
    );
  });

  it('says when clearly fewer were delivered than fell due', () => {
    const scenario = with_({ vanish: { perMinute: 0.1 } });
    expect(notes(scenario, counted({ vanish: { asked: 121, delivered: 60 } }))).toEqual([
      'Chaos delivered: 60 of 121 vanish.',
      'Of vanish only 49.6 % of what fell due was delivered (60 of 121).',
    ]);
    expect(notes(scenario, counted({ vanish: { asked: 20, delivered: 17 } }))).toHaveLength(1);
  });

  it('never takes what it does not know for none', () => {
    expect(notes(with_({ vanish: { perMinute: 0.1 }, churn: { perMinute: 0.1 } }), {})).toEqual([
      'What was delivered of vanish, churn is not known: the record does not say.',
    ]);
  });

  it('says nothing where no chaos was asked for', () => {
    expect(notes(aScenario(), {})).toEqual([]);
  });
});

describe('clients that vanish', () => {
  const hours = 2;
  const vanishing = (perMinute: number) => (interval: LoadInterval, second: number) => ({
    ...interval,
    chaos: { vanish: { asked: perMinute, delivered: second % 60 === 0 ? perMinute : 0 } },
  });
  const long = { durationSeconds: hours * 3600, everySeconds: 10, warmupSeconds: 600 };
  const growing = (bytesPerHour: number): CaptureWishes => ({
    everySeconds: 10,
    warmupSeconds: 600,
    steadySeconds: hours * 3600,
    memory: (second) => 80e6 + (bytesPerHour * second) / 3600 + 2e4 * Math.sin(second),
    load: vanishing(10),
  });

  it('leave what growth comes to for each of them', () => {
    const scenario = with_({ vanish: { perMinute: 0.2 } }, { ...long, checks: { 'memory-growth': limit('10MB/h') } });
    // 600 an hour, 98 KB each.
    const [finding] = findings('memory-growth', growing(58.8e6), scenario);
    expect(finding?.outcome).toBe('violated');
    expect(finding?.evidence.find((line) => line.includes('vanished'))).toMatch(
      /^about 98(\.\d+)? KB stay for every client that vanished \(99 % interval 9[78][\d.]* to 98[\d.]*; 1,200 vanished\)$/,
    );
  });

  it('leave at most so much where nothing surely grows', () => {
    const scenario = with_({ vanish: { perMinute: 0.2 } }, { ...long, checks: { 'memory-growth': limit('10MB/h') } });
    const [finding] = findings('memory-growth', growing(0), scenario);
    expect(finding?.outcome).toBe('holds');
    for (const line of finding?.evidence.filter((one) => one.includes('vanished')) ?? []) {
      expect(line).toMatch(/^at most [\d.]+ B stay for every client that vanished/);
    }
  });

  it('leave handles behind after draining', () => {
    const scenario = with_({ vanish: { perMinute: 0.2 } }, { checks: { cleanup: {} } });
    const wishes: CaptureWishes = {
      load: (interval) => ({ ...interval, chaos: { vanish: { asked: 1, delivered: 1 } } }),
      gauges: (_, phase) => (phase === 'drain' ? { 'system.handles': 24 + 105 } : {}),
    };
    const finding = findings('cleanup', wishes, scenario).find(({ series }) => series === 'system.handles');
    expect(finding?.evidence).toEqual(['about 1 open handles stay for every client that vanished (105 vanished)']);
    const sockets = findings('cleanup', wishes, scenario).find(({ series }) => series === 'system.sockets');
    expect(sockets?.evidence).toEqual([]);
  });

  it('are not spoken of where none vanished', () => {
    const scenario = with_({}, { ...long, checks: { 'memory-growth': limit('10MB/h') } });
    const [finding] = findings('memory-growth', { ...growing(58.8e6), load: (interval) => interval }, scenario);
    expect(finding?.evidence.some((line) => line.includes('vanished'))).toBe(false);
  });
});
