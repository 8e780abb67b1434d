import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive } from '../../src/system/identity.ts';
import { groupMembers } from '../../src/system/stop-group.ts';
import { aSystem, type Bench, createBench, eventually, fixture, freePort, httpReady, orderOf } from './bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = createBench();
});
afterEach(() => bench.clean());

describe('stop', () => {
  it('kills a system that ignores SIGTERM, with its child, and says so', async () => {
    const port = await freePort(bench.system);
    const command = fixture('ignoring-sigterm', '--with-child', '--port', String(port));
    const stop = { signal: 'SIGTERM', withinSeconds: 0.5 };
    const [booted] = await bench.system.boot(orderOf(aSystem({ command, ready: httpReady(port), stop })));
    const pid = booted?.identity.pid ?? 0;
    expect(await eventually(() => groupMembers(pid).length === 2)).toBe(true);
    const [outcome] = await bench.system.stop();
    expect(outcome).toMatchObject({ target: 'system', how: 'killed', exit: { code: null, signal: 'SIGKILL' } });
    expect(outcome?.afterSeconds).toBeGreaterThanOrEqual(0.5);
    expect(outcome?.afterSeconds).toBeLessThan(4);
    expect(groupMembers(pid)).toEqual([]);
  });

  it('does not take the end of the leader for the end of the group', async () => {
    const port = await freePort(bench.system);
    const inner = fixture('ignoring-sigterm', '--port', String(port)).join(' ');
    // The shell dies of SIGTERM; the server in the background does not.
    const command = ['/bin/sh', '-c', `${inner} & wait`];
    const stop = { signal: 'SIGTERM', withinSeconds: 0.5 };
    const [booted] = await bench.system.boot(orderOf(aSystem({ command, ready: httpReady(port), stop })));
    const pid = booted?.identity.pid ?? 0;
    const [outcome] = await bench.system.stop();
    expect(outcome).toMatchObject({ how: 'killed', exit: { code: null, signal: 'SIGTERM' } });
    expect(groupMembers(pid)).toEqual([]);
  });

  it('also ends jobs that a shell gave groups of their own', async () => {
    const port = await freePort(bench.system);
    const inner = fixture('steady', '--port', String(port)).join(' ');
    const command = ['/bin/bash', '-c', `set -m; ${inner} & wait`];
    const [booted] = await bench.system.boot(orderOf(aSystem({ command, ready: httpReady(port) })));
    const pid = booted?.identity.pid ?? 0;
    expect(groupMembers(pid).length).toBe(2);
    await bench.system.stop();
    expect(groupMembers(pid)).toEqual([]);
  });

  it('reports how a system ended that was gone before', async () => {
    const port = await freePort(bench.system);
    const command = fixture('crashing', '--after', '500ms', '--code', '7', '--port', String(port));
    const [booted] = await bench.system.boot(orderOf(aSystem({ command, ready: httpReady(port) })));
    expect(await eventually(() => booted !== undefined && !isAlive(booted.identity))).toBe(true);
    const [outcome] = await bench.system.stop();
    expect(outcome).toMatchObject({ how: 'already-gone', afterSeconds: 0, exit: { code: 7, signal: null } });
  });
});

describe('a system that dies', () => {
  const rows = [
    { how: ['--code', '3'], exit: { code: 3, signal: null } },
    { how: ['--signal', 'SIGSEGV'], exit: { code: null, signal: 'SIGSEGV' } },
  ];
  it.each(rows)('is told once, with its last lines: $how', async ({ how, exit }) => {
    const port = await freePort(bench.system);
    const command = fixture('crashing', '--after', '600ms', ...how, '--port', String(port));
    await bench.system.boot(orderOf(aSystem({ command, ready: httpReady(port) })));
    expect(await eventually(() => bench.exits.length > 0)).toBe(true);
    expect(bench.exits).toHaveLength(1);
    expect(bench.exits[0]).toMatchObject({ target: 'system', exit });
    expect(bench.exits[0]?.logTail.at(-1)).toBe('fatal: the last line before the end');
    expect(bench.troubles).toEqual([]);
  });
});
