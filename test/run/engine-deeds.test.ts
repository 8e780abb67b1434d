import { describe, expect, it } from 'vitest';
import { HarnessError } from '../../src/model/error.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { Sample } from '../../src/model/sample.ts';
import type { Chaos, Scenario } from '../../src/model/scenario.ts';
import { runSoak } from '../../src/run/engine.ts';
import type { Ending } from '../../src/run/machine-state.ts';
import { createLatencyHistogram, encodeHistogram, recordSeconds } from '../../src/stats/latency-histogram.ts';
import { type FakeRun, fakeRun } from '../fakes/run-ports.ts';
import { aScenario } from './a-scenario.ts';

const quiet: Chaos = { disconnect: null, vanish: null, slowReader: null };
const pausing: Chaos = { ...quiet, pause: { everySeconds: 20, forSeconds: 4 } };
const killing: Chaos = { ...quiet, kill: { everySeconds: 20, recoverWithinSeconds: 6 } };
const phases = { idleSeconds: 0, warmupSeconds: 3, warmupDeclared: true, drainSeconds: 2, reloadSeconds: 0 };

function begin(fake: FakeRun, over: Partial<Scenario>): Promise<Ending> {
  return runSoak(fake.ports, {
    scenario: aScenario({ durationSeconds: 60, phases, ...over }),
    scenarioHash: 'hash',
    runKey: 'small-1',
    env: {},
    headSha: null,
    startedUnixSeconds: fake.ports.clock.unixSeconds(),
    leaseSeconds: 60,
    ownPid: 1,
    digest: (text) => `digest of ${text.length}`,
    resume: null,
    boxSeconds: null,
    legs: { onBoxUsed: 'stop', onInterrupt: 'stop', mayBoot: true },
    calibration: null,
  });
}

const events = (fake: FakeRun): readonly RunEvent[] => fake.lines.filter((line) => line.kind === 'event');
const samples = (fake: FakeRun): readonly Sample[] => fake.lines.filter((line) => line.kind === 'sample');
const chaos = (fake: FakeRun) => events(fake).filter(({ event }) => event === 'chaos');
const phasesOf = (fake: FakeRun): readonly string[] =>
  events(fake).flatMap((event) => (event.event === 'phase' ? [`${event.phase} ${event.atSeconds}`] : []));

/** A probe that fails for so many seconds of the run from `at` on. */
function failing(fake: FakeRun, from: number, seconds: number): void {
  fake.probe = async () => {
    const now = fake.ports.clock.nowSeconds();
    return now < from || now >= from + seconds;
  };
}

describe('a pause', () => {
  it('stops the system, lets it go on, and is written down with when it answered again', async () => {
    const fake = fakeRun();
    failing(fake, 23, 6.1);
    const ending = begin(fake, { chaos: pausing });
    await fake.ports.clock.advance(70);
    expect(await ending).toEqual({ kind: 'planned' });
    // Of 60 seconds steady only the first 25 leave the 34 that a pause of 4 needs.
    expect(fake.asked.filter((asked) => asked.startsWith('SIG'))).toEqual(['SIGSTOP', 'SIGCONT']);
    expect(chaos(fake)).toEqual([
      {
        kind: 'event',
        event: 'chaos',
        atSeconds: 23,
        epoch: 0,
        segment: 0,
        deed: 'pause',
        toSeconds: 29.25,
        recoveredAfterSeconds: 6.25,
        withinSeconds: 34,
      },
    ]);
    expect(phasesOf(fake)).toEqual(['boot 0', 'warmup 0', 'steady 3', 'drain 63', 'stop 65']);
    expect(samples(fake).every(({ epoch }) => epoch === 0)).toBe(true);
  });

  it('that the system does not come back from is told when its time is over', async () => {
    const fake = fakeRun();
    failing(fake, 23, 1000);
    const ending = begin(fake, { chaos: pausing });
    await fake.ports.clock.advance(70);
    await ending;
    const told = { atSeconds: 23, toSeconds: 57, recoveredAfterSeconds: null, withinSeconds: 34 };
    expect(chaos(fake)).toMatchObject([told]);
  });

  it('is no reason to stop for slow or failed answers, but what comes long after it is', async () => {
    const errorRate = { value: 0.1, unit: 'share', text: '10%' } as const;
    const abort = { rssBytes: null, p99Seconds: null, errorRate, onRegression: false };
    const failed = { operations: { request: { succeeded: 0, failed: 10, histogram: null, lastFailure: 'no' } } };
    const fake = fakeRun();
    const ending = begin(fake, { chaos: pausing, abort });
    await fake.ports.clock.advance(23.5);
    for (let second = 0; second < 8; second += 1) {
      fake.report(failed);
      await fake.ports.clock.advance(1);
    }
    expect(events(fake).some(({ event }) => event === 'abort')).toBe(false);
    await fake.ports.clock.advance(8);
    for (let second = 0; second < 4; second += 1) {
      fake.report(failed);
      await fake.ports.clock.advance(1);
    }
    expect(await ending).toEqual({ kind: 'abort' });
  });

  it('keeps its answers out of the histograms of the hour', async () => {
    const answers = createLatencyHistogram();
    recordSeconds(answers, 0.1);
    const histogram = encodeHistogram(answers);
    const answered = (count: number) => ({
      operations: { request: { succeeded: count, failed: 0, histogram, lastFailure: null } },
    });
    const hourAfter = async (atSeconds: number) => {
      const fake = fakeRun();
      const ending = begin(fake, { chaos: pausing });
      await fake.ports.clock.advance(atSeconds);
      fake.report(answered(1));
      await fake.ports.clock.advance(70);
      await ending;
      return fake.checkpoints.at(-1)?.histograms.length;
    };
    expect([await hourAfter(10.5), await hourAfter(25.5), await hourAfter(45.5)]).toEqual([1, 0, 1]);
  });

  it('is written down as it stands when the run is interrupted in it', async () => {
    const fake = fakeRun();
    failing(fake, 23, 1000);
    const ending = begin(fake, { chaos: pausing });
    await fake.ports.clock.advance(25);
    fake.interrupt('SIGTERM');
    await fake.ports.clock.advance(1);
    expect(await ending).toEqual({ kind: 'interrupted', signal: 'SIGTERM' });
    expect(chaos(fake)).toMatchObject([{ atSeconds: 23, toSeconds: 25, recoveredAfterSeconds: null }]);
    expect(fake.asked.slice(-2)).toEqual(['system stop', 'record closed']);
  });

  it('of a system that is not there is not told', async () => {
    const fake = fakeRun();
    fake.signal = async () => false;
    const ending = begin(fake, { chaos: pausing });
    await fake.ports.clock.advance(70);
    expect(await ending).toEqual({ kind: 'planned' });
    expect(chaos(fake)).toEqual([]);
    expect(fake.asked).not.toContain('SIGCONT');
  });
});

describe('a kill', () => {
  it('boots a new epoch under the load that goes on, and says after how long it was ready', async () => {
    const fake = fakeRun();
    const { clock } = fake.ports;
    fake.replace = () =>
      new Promise((resolve) => {
        const identity = { name: 'system', pid: 5252, startTicks: 1, bootId: 'boot-1' };
        clock.after(2.5, () => resolve([{ identity, readyAfterSeconds: 2 }]));
      });
    const ending = begin(fake, { chaos: { ...killing, kill: { everySeconds: 25, recoverWithinSeconds: 6 } } });
    await clock.advance(80);
    expect(await ending).toEqual({ kind: 'planned' });
    expect(phasesOf(fake)).toEqual([
      'boot 0',
      'warmup 0',
      'steady 3',
      'boot 28',
      'warmup 30.5',
      'steady 33',
      'drain 68',
      'stop 70',
    ]);
    const asked = fake.asked.filter((one) => one !== 'offer');
    expect(asked).toEqual(['boot', 'load start at 0', 'kill', 'load stop', 'system stop', 'record closed']);
    expect(chaos(fake)).toMatchObject([
      { deed: 'kill', atSeconds: 28, toSeconds: 30.5, recoveredAfterSeconds: 2.5, withinSeconds: 6, epoch: 1 },
    ]);
    const told = events(fake).filter(({ event }) => event === 'boot' || event === 'ready' || event === 'crash');
    expect(told).toMatchObject([
      { event: 'boot', pid: 4242, epoch: 0 },
      { event: 'ready', epoch: 0 },
      { event: 'boot', pid: 5252, epoch: 1 },
      { event: 'ready', epoch: 1, afterSeconds: 2 },
    ]);
    expect(samples(fake).some(({ phase, load }) => phase === 'boot' && load !== null)).toBe(true);
    expect(fake.checkpoints.findLast(({ position }) => position.phase === 'steady')?.targets).toMatchObject([
      { pid: 5252 },
    ]);
    const epochs = [...events(fake)].toSorted((a, b) => a.atSeconds - b.atSeconds).map(({ epoch }) => epoch);
    expect(epochs).toEqual(epochs.toSorted((a, b) => a - b));
  });

  it('from which it comes back too late goes on, but is told', async () => {
    const fake = fakeRun();
    const { clock } = fake.ports;
    fake.replace = () =>
      new Promise((resolve) => {
        const identity = { name: 'system', pid: 5252, startTicks: 1, bootId: 'boot-1' };
        clock.after(9, () => resolve([{ identity, readyAfterSeconds: 9 }]));
      });
    const ending = begin(fake, { chaos: { ...killing, kill: { everySeconds: 25, recoverWithinSeconds: 6 } } });
    await clock.advance(90);
    expect(await ending).toEqual({ kind: 'planned' });
    expect(chaos(fake)).toMatchObject([{ atSeconds: 28, toSeconds: 37, recoveredAfterSeconds: null }]);
  });

  it('after which it does not boot is a failed boot, and a recovery that did not come', async () => {
    const fake = fakeRun();
    fake.replace = async () => {
      throw new HarnessError('boot-exited', 'it exited with code 3', 'Look at its log.', { target: 'system' });
    };
    const ending = begin(fake, { chaos: killing });
    await fake.ports.clock.advance(60);
    expect(await ending).toEqual({ kind: 'boot-failed' });
    expect(chaos(fake)).toMatchObject([{ deed: 'kill', recoveredAfterSeconds: null }]);
    expect(events(fake).some(({ event }) => event === 'boot-failed')).toBe(true);
  });

  it('can be interrupted while the new process boots', async () => {
    const fake = fakeRun();
    fake.replace = () => new Promise(() => {});
    const ending = begin(fake, { chaos: killing });
    await fake.ports.clock.advance(25);
    fake.interrupt('SIGINT');
    await fake.ports.clock.advance(1);
    expect(await ending).toEqual({ kind: 'interrupted', signal: 'SIGINT' });
    expect(fake.checkpoints.at(-1)).toMatchObject({ state: 'running', position: { steadySeconds: 20, epoch: 1 } });
  });
});

describe('a system that dies, where the scenario asks for another life', () => {
  const system = { ...aScenario().system, onExit: 'restart' } as NonNullable<Scenario['system']>;

  it('is booted again, with its crash in the record and the load going on', async () => {
    const fake = fakeRun();
    const ending = begin(fake, { system, durationSeconds: 20 });
    await fake.ports.clock.advance(8);
    fake.exit({ target: 'system', exit: { code: 1, signal: null }, logTail: ['last words'] });
    await fake.ports.clock.advance(40);
    expect(await ending).toEqual({ kind: 'planned' });
    expect(fake.asked).toEqual(['boot', 'load start at 0', 'kill', 'load stop', 'system stop', 'record closed']);
    expect(phasesOf(fake).slice(2)).toEqual(['steady 3', 'boot 8', 'warmup 8', 'steady 11', 'drain 26', 'stop 28']);
    expect(events(fake).filter(({ event }) => event === 'crash')).toMatchObject([
      { epoch: 0, logTail: ['last words'] },
    ]);
    expect(chaos(fake)).toEqual([]);
  });

  it('in a pause leaves the pause unfinished, and no doubt about who is paused', async () => {
    const fake = fakeRun();
    const ending = begin(fake, { system, chaos: pausing });
    await fake.ports.clock.advance(25);
    fake.exit({ target: 'system', exit: { code: null, signal: 'SIGKILL' }, logTail: [] });
    await fake.ports.clock.advance(80);
    expect(await ending).toEqual({ kind: 'planned' });
    expect(chaos(fake)).toMatchObject([{ deed: 'pause', atSeconds: 23, toSeconds: 25, recoveredAfterSeconds: null }]);
  });
});
