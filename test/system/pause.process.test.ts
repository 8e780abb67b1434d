import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readProcStat } from '../../src/system/identity.ts';
import { groupMembers } from '../../src/system/stop-group.ts';
import {
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

const stateOf = (pid: number) => readProcStat(pid)?.state;

describe('a system that is paused', () => {
  it('does not answer until it goes on, with all of its group', async () => {
    const port = await freePort(bench.system);
    const ready = httpReady(port);
    const command = ['/bin/sh', '-c', `${fixture('steady', '--port', String(port)).join(' ')} & wait`];
    const [booted] = await bench.system.boot(orderOf(aSystem({ command, ready })));
    const group = groupMembers(booted?.identity.pid ?? 0);
    expect(group).toHaveLength(2);
    expect(await bench.system.signal('SIGSTOP')).toBe(true);
    expect(await eventually(() => group.every((pid) => stateOf(pid) === 'T'))).toBe(true);
    expect(await bench.system.signal('SIGCONT')).toBe(true);
    expect(await eventually(() => bench.system.probe(ready))).toBe(true);
    expect([bench.exits, bench.troubles]).toEqual([[], []]);
  });

  it('goes on before it is asked to stop, so that it hears it', async () => {
    await bench.system.boot(await steadyOrder(bench.system));
    await bench.system.signal('SIGSTOP');
    expect(await bench.system.stop()).toMatchObject([{ target: 'system', how: 'asked' }]);
  });

  it('goes on when it is released', async () => {
    const order = await steadyOrder(bench.system);
    const [booted] = await bench.system.boot(order);
    await bench.system.signal('SIGSTOP');
    await bench.system.release();
    expect(await eventually(() => ['S', 'R'].includes(stateOf(booted?.identity.pid ?? 0) ?? ''))).toBe(true);
  });

  it('is not there before a boot, nor when it is dead', async () => {
    expect(await bench.system.signal('SIGSTOP')).toBe(false);
    const [booted] = await bench.system.boot(await steadyOrder(bench.system));
    process.kill(booted?.identity.pid ?? 0, 'SIGKILL');
    expect(await eventually(() => bench.exits.length > 0)).toBe(true);
    expect(await bench.system.signal('SIGCONT')).toBe(false);
  });
});
