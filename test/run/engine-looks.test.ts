// Looks inside a whole run on hand-moved time: a plan of an hour, looked at every six minutes.

import { describe, expect, it } from 'vitest';
import { withRows } from '../../src/judge/suspicion.ts';
import type { RunEvent, Suspected, Suspicion } from '../../src/model/event.ts';
import { runSoak } from '../../src/run/engine.ts';
import type { RunOrder } from '../../src/run/run-order.ts';
import { type FakeRun, fakeRun } from '../fakes/run-ports.ts';
import { aScenario } from './a-scenario.ts';

const growth: Suspected = {
  check: 'memory-growth',
  series: 'system.resident-bytes',
  sentence: 'Memory grows by 20 MB/h.',
};

function anOrder(fake: FakeRun, onRegression: boolean, resume: RunOrder['resume'] = null): RunOrder {
  const abort = { rssBytes: null, p99Seconds: null, errorRate: null, onRegression };
  const watch = { ...aScenario().watch, everySeconds: 10 };
  return {
    scenario: aScenario({ durationSeconds: 3600, abort, watch }),
    scenarioHash: 'hash',
    runKey: 'hour-1',
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
const looksOf = (fake: FakeRun) => fake.asked.filter((asked) => asked.startsWith('look'));
const rows = (fake: FakeRun) => events(fake).flatMap((event) => (event.event === 'suspicion' ? [event.inARow] : []));

/** Suspects as the real looks do: rows come from the record. `earlier`: what the record holds from the leg before. */
function suspectAlways(fake: FakeRun, earlier: readonly RunEvent[] = []): void {
  fake.suspect = async ({ look }): Promise<readonly Suspicion[]> =>
    withRows([growth], look, [...earlier, ...events(fake)]);
}

describe('a run that is looked at', () => {
  it('is looked at nine times before its planned end, and a suspicion does not end it', async () => {
    const fake = fakeRun();
    suspectAlways(fake);
    const ending = runSoak(fake.ports, anOrder(fake, false));
    await fake.ports.clock.advance(3700);
    expect(await ending).toEqual({ kind: 'planned' });
    expect(looksOf(fake)).toEqual(Array.from({ length: 9 }, (_, index) => `look ${index + 1} of 10`));
    expect(rows(fake)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(events(fake).some(({ event }) => event === 'abort')).toBe(false);
  });

  it('does not wait for a look: samples come as before, and no second one is begun', async () => {
    const fake = fakeRun();
    fake.suspect = () => new Promise(() => {});
    const ending = runSoak(fake.ports, anOrder(fake, true));
    await fake.ports.clock.advance(3700);
    expect(await ending).toEqual({ kind: 'planned' });
    expect(looksOf(fake)).toEqual(['look 1 of 10']);
    const stamps = fake.lines.flatMap((line) => (line.kind === 'sample' ? [line.atSeconds] : []));
    expect(Math.max(...stamps.map((at, index) => at - (stamps[index - 1] ?? 0)))).toBe(10);
  });

  it('ends at the third suspicion in a row when the scenario asks for it', async () => {
    const fake = fakeRun();
    suspectAlways(fake);
    const ending = runSoak(fake.ports, anOrder(fake, true));
    await fake.ports.clock.advance(3700);
    expect(await ending).toEqual({ kind: 'abort' });
    expect(looksOf(fake)).toHaveLength(3);
    expect(events(fake).find(({ event }) => event === 'abort')).toMatchObject({
      limit: 'regression',
      inARow: 3,
      ...growth,
    });
    expect(fake.checkpoints.at(-1)).toMatchObject({ state: 'finished' });
    expect(fake.asked.slice(-3)).toEqual(['load stop', 'system stop', 'record closed']);
  });

  it('counts on after a resume: two in the first leg and one in the second make three', async () => {
    const first = fakeRun();
    suspectAlways(first);
    const cutOff = runSoak(first.ports, anOrder(first, true));
    await first.ports.clock.advance(900);
    first.interrupt('SIGTERM');
    await first.ports.clock.advance(1);
    await cutOff;
    expect(rows(first)).toEqual([1, 2]);

    const checkpoint = first.checkpoints.at(-1);
    if (checkpoint === undefined) throw new Error('no checkpoint');
    const second = fakeRun();
    second.ports.clock.standStill(905);
    suspectAlways(second, events(first));
    const ending = runSoak(second.ports, anOrder(second, true, { checkpoint, lastSeconds: 900, openHour: 0 }));
    await second.ports.clock.advance(2000);
    expect(await ending).toEqual({ kind: 'abort' });
    expect(looksOf(second)).toEqual(['look 3 of 10']);
    expect(rows(second)).toEqual([3]);
  });
});
