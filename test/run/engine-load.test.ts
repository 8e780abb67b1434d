// The run while its load begins, and what its load tells of failures.

import { describe, expect, it } from 'vitest';
import { runSoak } from '../../src/run/engine.ts';
import type { LoadReport } from '../../src/run/ports.ts';
import type { RunOrder } from '../../src/run/run-order.ts';
import { type FakeRun, fakeRun } from '../fakes/run-ports.ts';
import { aScenario } from './a-scenario.ts';

function anOrder(fake: FakeRun): RunOrder {
  return {
    scenario: aScenario(),
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
  };
}

/** A load whose start takes until the test says so. */
function withSlowStart(): { readonly fake: FakeRun; readonly started: () => void } {
  const fake = fakeRun();
  const { promise, resolve } = Promise.withResolvers<void>();
  const { load } = fake.ports;
  const start: typeof load.start = async (order) => {
    await load.start(order);
    await promise;
  };
  return { fake: { ...fake, ports: { ...fake.ports, load: { ...load, start } } }, started: resolve };
}

const phases = (fake: FakeRun): readonly string[] =>
  fake.lines.flatMap((line) =>
    line.kind === 'event' && line.event === 'phase' ? [`${line.phase} ${line.atSeconds}`] : [],
  );

describe('a load that takes its time to begin', () => {
  it('lets no time of its phases pass before it gives any', async () => {
    const { fake, started } = withSlowStart();
    const ending = runSoak(fake.ports, anOrder(fake));
    await fake.ports.clock.advance(22);
    expect(phases(fake)).toEqual(['boot 0', 'idle 0', 'warmup 2']);
    started();
    await fake.ports.clock.advance(30);
    expect(await ending).toEqual({ kind: 'planned' });
    // Three seconds of warmup, from when there was load.
    expect(phases(fake).slice(3)).toEqual(['steady 25', 'drain 35', 'stop 39']);
  });

  it('is overtaken by an interrupt', async () => {
    const { fake } = withSlowStart();
    const ending = runSoak(fake.ports, anOrder(fake));
    await fake.ports.clock.advance(10);
    fake.interrupt('SIGINT');
    await fake.ports.clock.advance(5);
    expect(await ending).toEqual({ kind: 'interrupted', signal: 'SIGINT' });
    expect(fake.asked).toEqual(['boot', 'load start at 0', 'load stop', 'system stop', 'record closed']);
  });
});

describe('the first failure of its kind', () => {
  it('is written down when it is reported', async () => {
    const fake = fakeRun();
    const ending = runSoak(fake.ports, anOrder(fake));
    await fake.ports.clock.advance(6.5);
    const example = { sentence: 'expected status 2xx, got 503', body: 'full' };
    const failures = { 'status-503': { count: 4, example } };
    const operations: LoadReport['operations'] = {
      search: { succeeded: 6, failed: 4, histogram: null, lastFailure: example.sentence, failures },
    };
    fake.report({ operations });
    await fake.ports.clock.advance(30);
    await ending;
    const told = fake.lines.filter((line) => line.kind === 'event' && line.event === 'failure');
    expect(told).toMatchObject([{ operation: 'search', failure: 'status-503', ...example, atSeconds: 6.5 }]);
    const counted = fake.lines.flatMap((line) => (line.kind === 'sample' ? (line.load?.operations.search ?? []) : []));
    expect(counted.map((one) => one.failures).filter((kinds) => kinds !== undefined)).toEqual([{ 'status-503': 4 }]);
  });
});
