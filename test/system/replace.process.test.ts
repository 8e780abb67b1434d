import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive } from '../../src/system/identity.ts';
import { groupMembers } from '../../src/system/stop-group.ts';
import {
  aCompanion,
  aSystem,
  type Bench,
  createBench,
  eventually,
  fixture,
  freePort,
  httpReady,
  orderOf,
  steadyOrder,
} from './bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = createBench();
});
afterEach(() => bench.clean());

describe('a system that gives place to another', () => {
  it.each(['kill', 'restart'] as const)('by %s is booted again on its port, beside its companions', async (how) => {
    const { port = 0, 'db.port': dbPort = 0 } = await bench.system.reservePorts(['port', 'db.port']);
    const db = aCompanion({
      name: 'db',
      command: fixture('steady', '--port', String(dbPort)),
      ready: httpReady(dbPort),
    });
    const ready = httpReady(port);
    const system = aSystem({ command: fixture('steady', '--port', String(port)), ready, setup: 'sleep 0.1' });
    const order = orderOf(system, { companions: [db] });
    const [companion, first] = await bench.system.boot(order);
    const patient = { ...order, system: { ...system, ready: { ...ready, withinSeconds: 60 } } };
    const [second, ...others] = await bench.system.replace(how, patient);
    expect(others).toEqual([]);
    expect(second?.identity.name).toBe('system');
    expect(second?.identity.pid).not.toBe(first?.identity.pid);
    expect(second?.readyAfterSeconds).toBeGreaterThan(0);
    expect(first && isAlive(first.identity)).toBe(false);
    expect(companion && isAlive(companion.identity)).toBe(true);
    expect(await bench.system.probe(ready)).toBe(true);
    expect([bench.exits, bench.troubles]).toEqual([[], []]);
    // Its own death is news again.
    process.kill(second?.identity.pid ?? 0, 'SIGKILL');
    expect(await eventually(() => bench.exits.length > 0)).toBe(true);
    expect(bench.exits).toMatchObject([{ target: 'system', exit: { signal: 'SIGKILL' } }]);
    expect((await bench.system.stop()).map(({ target }) => target)).toEqual(['system', 'db']);
  });

  it('again and again, and after its own death', async () => {
    const order = await steadyOrder(bench.system);
    const [first] = await bench.system.boot(order);
    for (const how of ['kill', 'restart'] as const) await bench.system.replace(how, order);
    const [last] = await bench.system.replace('kill', order);
    process.kill(last?.identity.pid ?? 0, 'SIGKILL');
    expect(await eventually(() => bench.exits.length > 0)).toBe(true);
    const [after] = await bench.system.replace('kill', order);
    expect(after && isAlive(after.identity)).toBe(true);
    expect(bench.exits).toHaveLength(1);
    expect(first && groupMembers(first.identity.pid)).toEqual([]);
    expect(await bench.system.stop()).toMatchObject([{ target: 'system', how: 'asked' }]);
  });

  it('that is shown by its log to be ready is waited for, and asked for afterwards', async () => {
    const port = await freePort(bench.system);
    const ready = { kind: 'log', pattern: '^listening on', withinSeconds: 10 } as const;
    const command = fixture('slow-to-boot', '--boot', '300ms', '--port', String(port));
    const system = aSystem({ command, ready });
    await bench.system.boot(orderOf(system));
    const patient = orderOf({ ...system, ready: { ...ready, withinSeconds: 30 } });
    const [second] = await bench.system.replace('kill', patient);
    expect(second?.readyAfterSeconds).toBeGreaterThan(0.25);
    expect(await bench.system.probe(ready)).toBe(true);
  });

  it('that ends before it is ready is a failed boot, and no death', async () => {
    const order = await steadyOrder(bench.system);
    await bench.system.boot(order);
    const broken = orderOf(aSystem({ command: fixture('exits-at-boot'), ready: httpReady(1) }));
    const replaced = bench.system.replace('kill', broken).catch((error: unknown) => error);
    expect(await replaced).toMatchObject({ code: 'boot-exited', target: 'system' });
    expect(bench.exits).toEqual([]);
  });

  it('is given up when the run is told to stop meanwhile', async () => {
    const order = await steadyOrder(bench.system);
    await bench.system.boot(order);
    const port = await freePort(bench.system);
    const slow = orderOf(aSystem({ command: fixture('never-listens'), ready: httpReady(port, 60) }));
    const replaced = bench.system.replace('kill', slow).catch((error: unknown) => error);
    await eventually(() => false, 0.3);
    await bench.system.stop();
    expect(await replaced).toMatchObject({ message: expect.stringContaining('the boot was given up') });
  });

  it('must be one that was booted here', async () => {
    const replaced = bench.system.replace('kill', orderOf(null)).catch((error: unknown) => error);
    expect(await replaced).toMatchObject({ code: 'unsupported-platform' });
  });
});
