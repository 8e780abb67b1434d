import { describe, expect, it } from 'vitest';
import { HarnessError } from '../../src/model/error.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { Checkpoint } from '../../src/model/record.ts';
import type { Sample } from '../../src/model/sample.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { runSoak } from '../../src/run/engine.ts';
import type { RunOrder } from '../../src/run/run-order.ts';
import { type FakeRun, fakeRun, systemIdentity } from '../fakes/run-ports.ts';
import { aScenario } from './a-scenario.ts';

function anOrder(fake: FakeRun, scenario: Scenario, resume: RunOrder['resume'] = null): RunOrder {
  return {
    scenario,
    scenarioHash: 'hash',
    runKey: 'small-1',
    env: {},
    headSha: null,
    startedUnixSeconds: resume?.checkpoint.startedUnixSeconds ?? fake.ports.clock.unixSeconds(),
    leaseSeconds: 60,
    ownPid: 1,
    digest: (text) => `digest of ${text.length}`,
    resume,
    boxSeconds: null,
    legs: { onBoxUsed: 'stop', onInterrupt: 'stop', mayBoot: true },
    calibration: null,
  };
}

const events = (fake: FakeRun): readonly RunEvent[] => fake.lines.filter((line) => line.kind === 'event');
const samples = (fake: FakeRun): readonly Sample[] => fake.lines.filter((line) => line.kind === 'sample');
const phases = (fake: FakeRun): readonly string[] =>
  events(fake).flatMap((event) => (event.event === 'phase' ? [`${event.phase} ${event.atSeconds}`] : []));

describe('a whole run on hand-moved time', () => {
  it('boots, idles, warms up, holds, drains, stops and saves', async () => {
    const fake = fakeRun();
    const ending = runSoak(fake.ports, anOrder(fake, aScenario()));
    await fake.ports.clock.advance(30);
    expect(await ending).toEqual({ kind: 'planned' });
    expect(phases(fake)).toEqual(['boot 0', 'idle 0', 'warmup 2', 'steady 5', 'drain 15', 'stop 19']);
    expect(fake.asked).toEqual(['boot', 'load start at 0', 'load stop', 'system stop', 'record closed']);
    expect(fake.checkpoints.at(-1)).toMatchObject({ state: 'finished', position: { steadySeconds: 10 } });
  });

  it('writes down how quick the machine was, before anything is booted', async () => {
    const fake = fakeRun();
    const calibration = { seconds: 0.02, reference: 0.018 };
    const ending = runSoak(fake.ports, { ...anOrder(fake, aScenario()), calibration });
    await fake.ports.clock.advance(30);
    await ending;
    expect(events(fake).slice(0, 3)).toMatchObject([
      { event: 'segment' },
      { event: 'calibration', ...calibration },
      { event: 'phase', phase: 'boot' },
    ]);
  });

  it('writes a sample a second, each in its phase, with ticks of uptime only in steady', async () => {
    const fake = fakeRun();
    const ending = runSoak(fake.ports, anOrder(fake, aScenario()));
    await fake.ports.clock.advance(30);
    await ending;
    const steady = samples(fake).filter(({ phase }) => phase === 'steady');
    expect(steady.length).toBeGreaterThanOrEqual(9);
    const ticks = samples(fake).reduce((sum, sample) => sum + sample.ticks.total, 0);
    const up = samples(fake).reduce((sum, sample) => sum + sample.ticks.up, 0);
    expect([ticks, up]).toEqual([10, 10]);
    expect(samples(fake).find(({ phase }) => phase === 'idle')?.load).toBeNull();
  });

  it('counts what the load reports, also what comes after the last look', async () => {
    const fake = fakeRun();
    const ending = runSoak(fake.ports, anOrder(fake, aScenario()));
    await fake.ports.clock.advance(6.5);
    fake.report({});
    await fake.ports.clock.advance(1);
    fake.interrupt('SIGTERM');
    fake.report({});
    await fake.ports.clock.advance(1);
    await ending;
    const succeeded = samples(fake).reduce((sum, sample) => sum + (sample.load?.succeeded ?? 0), 0);
    expect(succeeded).toBe(20);
  });
});

describe('a run that ends early', () => {
  it('saves first and stops the system when it is interrupted, and can be resumed', async () => {
    const fake = fakeRun();
    const ending = runSoak(fake.ports, anOrder(fake, aScenario()));
    await fake.ports.clock.advance(8);
    fake.interrupt('SIGINT');
    await fake.ports.clock.advance(1);
    expect(await ending).toEqual({ kind: 'interrupted', signal: 'SIGINT' });
    expect(fake.checkpoints.at(-1)).toMatchObject({ state: 'running', position: { steadySeconds: 3 } });
    expect(fake.asked).toContain('system stop');
  });

  it('ends after three samples above a hard limit, with the limit in the record', async () => {
    const fake = fakeRun();
    const abort = {
      rssBytes: { value: 60e6, unit: 'bytes', text: '60MB' } as const,
      p99Seconds: null,
      errorRate: null,
      onRegression: false,
    };
    const ending = runSoak(fake.ports, anOrder(fake, aScenario({ abort })));
    await fake.ports.clock.advance(6);
    fake.gauges['system.resident-bytes'] = 70e6;
    await fake.ports.clock.advance(5);
    expect(await ending).toEqual({ kind: 'abort' });
    expect(events(fake).find(({ event }) => event === 'abort')).toMatchObject({
      limit: 'rss',
      limitText: '60MB',
      value: 70e6,
      samples: 3,
    });
    expect(fake.asked.slice(-3)).toEqual(['load stop', 'system stop', 'record closed']);
  });

  it('tells the death of the system with its exit and its last lines', async () => {
    const fake = fakeRun();
    const ending = runSoak(fake.ports, anOrder(fake, aScenario()));
    await fake.ports.clock.advance(7);
    fake.exit({ target: 'system', exit: { code: null, signal: 'SIGSEGV' }, logTail: ['last words'] });
    await fake.ports.clock.advance(1);
    expect(await ending).toEqual({ kind: 'target-lost', target: 'system' });
    expect(events(fake).find(({ event }) => event === 'crash')).toMatchObject({
      exit: { signal: 'SIGSEGV' },
      logTail: ['last words'],
    });
  });

  it('takes trouble of our own for what it is, not for a crash of the target', async () => {
    const fake = fakeRun();
    const ending = runSoak(fake.ports, anOrder(fake, aScenario()));
    await fake.ports.clock.advance(7);
    fake.trouble('the keeper was lost');
    fake.exit({ target: 'system', exit: { code: null, signal: 'SIGKILL' }, logTail: [] });
    await fake.ports.clock.advance(1);
    expect(await ending).toEqual({ kind: 'harness' });
    expect(events(fake).some(({ event }) => event === 'crash')).toBe(false);
    expect(events(fake).find(({ event }) => event === 'harness')).toMatchObject({ message: 'the keeper was lost' });
  });

  it('records a system that exits at boot as a failed boot of the target', async () => {
    const fake = fakeRun();
    fake.boot = async () => {
      throw new HarnessError('boot-exited', 'it exited with code 3', 'Look at its log.', {
        target: 'system',
        logTail: ['no config'],
      });
    };
    const ending = runSoak(fake.ports, anOrder(fake, aScenario()));
    await fake.ports.clock.advance(1);
    expect(await ending).toEqual({ kind: 'boot-failed' });
    expect(events(fake).find(({ event }) => event === 'boot-failed')).toMatchObject({ logTail: ['no config'] });
  });

  it('rejects when the command does not exist, and leaves nothing running', async () => {
    const fake = fakeRun();
    fake.boot = async () => {
      throw new HarnessError('command-not-found', 'no such command: noed', 'Check system.command.');
    };
    const ending = runSoak(fake.ports, anOrder(fake, aScenario()));
    const caught = ending.catch((error: unknown) => error);
    await fake.ports.clock.advance(1);
    expect(await caught).toMatchObject({ code: 'command-not-found' });
    expect(fake.asked).toContain('system stop');
  });

  it('rejects when the record cannot be written, after stopping the system', async () => {
    const fake = fakeRun();
    const ending = runSoak(fake.ports, anOrder(fake, aScenario()));
    const caught = ending.catch((error: unknown) => error);
    await fake.ports.clock.advance(7);
    fake.saveCheckpoint = async () => {
      throw new HarnessError('record-unwritable', 'no space left', 'Free some space.');
    };
    await fake.ports.clock.advance(10);
    expect(await caught).toMatchObject({ code: 'record-unwritable' });
    expect(fake.asked).toContain('system stop');
  });
});

describe('gaps', () => {
  it('holds no steady second while the machine stood still, and says so', async () => {
    const fake = fakeRun();
    const ending = runSoak(fake.ports, anOrder(fake, aScenario()));
    await fake.ports.clock.advance(8);
    fake.ports.clock.standStill(100);
    await fake.ports.clock.advance(30);
    await ending;
    expect(events(fake).find(({ event }) => event === 'gap')).toMatchObject({ fromSeconds: 8, toSeconds: 108 });
    const steadyFrom =
      events(fake).find((event) => event.event === 'phase' && event.phase === 'steady')?.atSeconds ?? 0;
    const drainFrom = events(fake).find((event) => event.event === 'phase' && event.phase === 'drain')?.atSeconds ?? 0;
    expect(drainFrom - steadyFrom).toBeGreaterThan(100);
  });

  it('never begins a second look while one is under way', async () => {
    const fake = fakeRun();
    let looks = 0;
    fake.look = () => {
      looks += 1;
      return new Promise(() => {});
    };
    const ending = runSoak(fake.ports, anOrder(fake, aScenario()));
    await fake.ports.clock.advance(30);
    await ending;
    expect(looks).toBe(1);
    expect(samples(fake)).toEqual([]);
  });
});

describe('a run that is resumed', () => {
  async function cutOff(fake: FakeRun): Promise<Checkpoint> {
    const ending = runSoak(fake.ports, anOrder(fake, aScenario({ durationSeconds: 30 })));
    await fake.ports.clock.advance(21);
    fake.interrupt('SIGTERM');
    await fake.ports.clock.advance(1);
    await ending;
    const beforeTheEnd = fake.checkpoints.filter(({ position }) => position.phase === 'steady').at(-1);
    if (beforeTheEnd === undefined) throw new Error('no checkpoint in steady');
    return beforeTheEnd;
  }

  it('adopts the living system, keeps its epoch, and says what was lost', async () => {
    const checkpoint = await cutOff(fakeRun());
    const fake = fakeRun();
    fake.ports.clock.standStill(40);
    const ending = runSoak(
      fake.ports,
      anOrder(fake, aScenario({ durationSeconds: 30 }), { checkpoint, lastSeconds: 21, openHour: 0 }),
    );
    await fake.ports.clock.advance(60);
    expect(await ending).toEqual({ kind: 'planned' });
    expect(fake.asked[0]).toBe('adopt');
    expect(fake.asked).not.toContain('boot');
    expect(samples(fake).every(({ epoch, segment }) => epoch === 0 && segment === 1)).toBe(true);
    expect(events(fake).find(({ event }) => event === 'segment')).toMatchObject({ how: 'resume', lostSeconds: 19 });
    expect(fake.checkpoints.findLast(({ position }) => position.phase === 'steady')?.targets).toEqual([systemIdentity]);
    expect(fake.checkpoints.at(-1)?.targets).toEqual([]);
  });

  it('closes the hour it was cut off in, and all that passed meanwhile, with its first sample', async () => {
    const checkpoint = await cutOff(fakeRun());
    const fake = fakeRun();
    fake.ports.clock.standStill(2 * 3600 + 60);
    const resume = { checkpoint, lastSeconds: 21, openHour: 0 };
    const ending = runSoak(fake.ports, anOrder(fake, aScenario({ durationSeconds: 30 }), resume));
    await fake.ports.clock.advance(60);
    await ending;
    expect(fake.asked.filter((asked) => asked.startsWith('hour'))).toEqual(['hour 1 closed']);
  });

  it('boots a new epoch and warms up again when the system is gone', async () => {
    const checkpoint = await cutOff(fakeRun());
    const fake = fakeRun();
    fake.adopt = async () => ({ adopted: false, reason: 'its process is gone' });
    const ending = runSoak(
      fake.ports,
      anOrder(fake, aScenario({ durationSeconds: 30 }), { checkpoint, lastSeconds: 21, openHour: 0 }),
    );
    await fake.ports.clock.advance(90);
    await ending;
    expect(phases(fake).map((phase) => phase.split(' ')[0])).toEqual(['boot', 'warmup', 'steady', 'drain', 'stop']);
    expect(samples(fake).every(({ epoch }) => epoch === 1)).toBe(true);
    expect(events(fake).find(({ event }) => event === 'adoption-failed')).toMatchObject({
      reason: 'its process is gone',
    });
  });
});

describe('a look that the death of the system overtakes', () => {
  it('belongs to the end, not to steady, and its memory is of no one', async () => {
    const fake = fakeRun();
    let answer: (gauges: Record<string, number | null>) => void = () => {};
    const ending = runSoak(fake.ports, anOrder(fake, aScenario()));
    await fake.ports.clock.advance(7);
    fake.look = () =>
      new Promise((settle) => {
        answer = settle;
      });
    await fake.ports.clock.advance(1);
    fake.exit({ target: 'system', exit: { code: 1, signal: null }, logTail: [] });
    answer({ 'system.resident-bytes': 12 });
    await fake.ports.clock.advance(1);
    await ending;
    expect(samples(fake).at(-1)).toMatchObject({ phase: 'stop', gauges: { 'system.resident-bytes': null } });
  });
});

describe('a bug of our own', () => {
  it.each<[string, (fake: FakeRun) => void]>([
    [
      'in what shows progress',
      (fake) => {
        fake.onProgress = () => {
          throw new TypeError('a bug');
        };
      },
    ],
    [
      'in what looks at the targets',
      (fake) => {
        fake.look = () => Promise.reject(new TypeError('a bug'));
      },
    ],
  ])('%s stops the system before it is told', async (_, breakIt) => {
    const fake = fakeRun();
    const ending = runSoak(fake.ports, anOrder(fake, aScenario()));
    const caught = ending.catch((error: unknown) => error);
    await fake.ports.clock.advance(6);
    breakIt(fake);
    await fake.ports.clock.advance(2);
    expect(await caught).toBeInstanceOf(TypeError);
    expect(fake.asked.slice(-2)).toEqual(['system stop', 'record closed']);
  });
});
