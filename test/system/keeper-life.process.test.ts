import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TargetIdentity } from '../../src/model/record.ts';
import { isAlive } from '../../src/system/identity.ts';
import { logFileOf, readKeeperState } from '../../src/system/keeper-state.ts';
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

/** Boots from a process of its own, and kills that. */
async function bootAndVanish(leaseSeconds: number): Promise<{ targets: TargetIdentity[]; port: number }> {
  const port = await freePort(bench.system);
  const entry = join(import.meta.dirname, 'client-entry.mjs');
  const client = spawn(process.execPath, [entry, bench.folder, String(port), String(leaseSeconds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    client.stdout.once('data', (data: Buffer) => resolve(data.toString()));
    client.once('exit', () => reject(new Error('the client ended before it booted')));
  });
  client.kill('SIGKILL');
  await new Promise((resolve) => client.once('exit', resolve));
  return { targets: (JSON.parse(line) as { targets: TargetIdentity[] }).targets, port };
}

const systemOn = (port: number) =>
  aSystem({ command: fixture('steady', '--port', String(port)), ready: httpReady(port) });

describe('the lease', () => {
  it('stops everything when the client is gone and nobody renews it', async () => {
    const { targets } = await bootAndVanish(1.5);
    const keeper = readKeeperState(bench.folder)?.keeper;
    expect(await eventually(() => !targets.some(isAlive) && keeper !== undefined && !isAlive(keeper))).toBe(true);
    expect(readKeeperState(bench.folder)?.ended?.reason).toBe('its lease of 1.5 s was not renewed');
    expect(existsSync(join(bench.folder, 'keeper.sock'))).toBe(false);
    expect(await bench.system.adopt(targets, bench.folder, orderOf(null))).toEqual({
      adopted: false,
      reason: 'the keeper ended and stopped everything: its lease of 1.5 s was not renewed',
    });
  });

  it('holds as long as it is renewed', async () => {
    await bench.system.boot(await steadyOrder(bench.system, { leaseSeconds: 1 }));
    const keeper = readKeeperState(bench.folder)?.keeper;
    for (let turn = 0; turn < 8; turn += 1) {
      bench.system.renewLease();
      await eventually(() => false, 0.25);
    }
    expect(keeper && isAlive(keeper)).toBe(true);
    // Not renewed any more: trouble is told with its reason, and then the exit.
    expect(await eventually(() => bench.exits.length > 0)).toBe(true);
    expect(bench.troubles).toEqual([
      `the keeper (pid ${keeper?.pid}) stopped the system while the soak ran: its lease of 1 s was not renewed`,
    ]);
    expect(bench.exits).toMatchObject([{ target: 'system', exit: { code: null, signal: 'SIGTERM' } }]);
  });

  it('is not needed by a boot that takes longer', async () => {
    const port = await freePort(bench.system);
    const command = fixture('slow-to-boot', '--boot', '2s', '--port', String(port));
    const order = orderOf(aSystem({ command, ready: httpReady(port) }), { leaseSeconds: 1 });
    const [booted] = await bench.system.boot(order);
    expect(booted?.readyAfterSeconds).toBeGreaterThan(2);
  });
});

describe('adoption', () => {
  it('finds the same process after its client was killed, and hears of its death again', async () => {
    const { targets, port } = await bootAndVanish(30);
    const order = orderOf(systemOn(port));
    expect(await bench.system.adopt(targets, bench.folder, order)).toEqual({ adopted: true, targets });
    expect(await bench.system.probe(httpReady(port))).toBe(true);
    process.kill(targets[0]?.pid ?? 0, 'SIGKILL');
    expect(await eventually(() => bench.exits.length > 0)).toBe(true);
    expect(bench.exits).toMatchObject([{ target: 'system', exit: { code: null, signal: 'SIGKILL' } }]);
  });

  it('finds the same process after it was let go, and stops it', async () => {
    const order = await steadyOrder(bench.system);
    const targets = (await bench.system.boot(order)).map(({ identity }) => identity);
    await bench.system.release();
    const next = bench.another();
    expect(await next.adopt(targets, bench.folder, order)).toEqual({ adopted: true, targets });
    expect(await next.stop()).toMatchObject([{ target: 'system', how: 'asked' }]);
    expect(targets.some(isAlive)).toBe(false);
  });

  it('refuses what it cannot prove, with a reason', async () => {
    const order = await steadyOrder(bench.system);
    const [booted] = await bench.system.boot(order);
    await bench.system.release();
    if (booted === undefined) throw new Error('nothing was booted');
    const { identity } = booted;
    const foreign = { ...identity, pid: process.pid };
    const rows = [
      { targets: [], reason: /names no process/ },
      { targets: [foreign], reason: /the keeper holds "system" as pid \d+, the checkpoint names pid \d+/ },
      { targets: [{ ...identity, startTicks: 1 }], reason: /the keeper holds "system" as pid/ },
      { targets: [{ ...identity, bootId: 'another' }], reason: /started anew/ },
      { targets: [identity, { ...identity, name: 'upstream' }], reason: /holds no "upstream"/ },
    ];
    for (const { targets, reason } of rows) {
      const adoption = await bench.another().adopt(targets, bench.folder, order);
      expect(adoption).toMatchObject({ adopted: false, reason: expect.stringMatching(reason) });
    }
    const elsewhere = await bench.another().adopt([identity], join(bench.folder, 'elsewhere'), order);
    expect(elsewhere).toMatchObject({ adopted: false, reason: expect.stringMatching(/there is no keeper in/) });
  });

  it('refuses a system that died while nobody watched, and knows how', async () => {
    const order = await steadyOrder(bench.system);
    const targets = (await bench.system.boot(order)).map(({ identity }) => identity);
    await bench.system.release();
    process.kill(targets[0]?.pid ?? 0, 'SIGABRT');
    expect(await eventually(() => readKeeperState(bench.folder)?.children[0]?.exit !== null)).toBe(true);
    const adoption = await bench.another().adopt(targets, bench.folder, order);
    expect(adoption).toEqual({
      adopted: false,
      reason: `system (pid ${targets[0]?.pid}) was killed by SIGABRT while nobody watched`,
    });
  });
});

describe('a keeper that is killed', () => {
  it('is told as trouble; its system is found by pid and stopped', async () => {
    const order = await steadyOrder(bench.system);
    const [booted] = await bench.system.boot(order);
    const pid = booted?.identity.pid ?? 0;
    const keeper = readKeeperState(bench.folder)?.keeper.pid ?? 0;
    process.kill(keeper, 'SIGKILL');
    expect(await eventually(() => bench.troubles.length > 0)).toBe(true);
    expect(bench.troubles).toEqual([
      `the keeper (pid ${keeper}), the process that holds the system, was lost while the soak ran`,
    ]);
    expect(groupMembers(pid)).toEqual([pid]);
    const stops = await bench.system.stop();
    expect(stops).toMatchObject([{ target: 'system', how: 'asked', exit: { code: null, signal: null } }]);
    expect(groupMembers(pid)).toEqual([]);
  });

  it('leaves a system whose later death is noticed, though nobody knows how it ended', async () => {
    const [booted] = await bench.system.boot(await steadyOrder(bench.system));
    process.kill(readKeeperState(bench.folder)?.keeper.pid ?? 0, 'SIGKILL');
    expect(await eventually(() => bench.troubles.length > 0)).toBe(true);
    process.kill(booted?.identity.pid ?? 0, 'SIGKILL');
    expect(await eventually(() => bench.exits.length > 0)).toBe(true);
    expect(bench.exits).toMatchObject([{ target: 'system', exit: { code: null, signal: null } }]);
    expect(bench.exits[0]?.logTail[0]).toMatch(/^listening on/);
  });

  it('leaves nothing for the next boot: what it held is ended first', async () => {
    const [first] = await bench.system.boot(await steadyOrder(bench.system));
    await bench.system.release();
    process.kill(readKeeperState(bench.folder)?.keeper.pid ?? 0, 'SIGKILL');
    await bench.another().boot(await steadyOrder(bench.system));
    expect(first && isAlive(first.identity)).toBe(false);
  });
});

describe('the keeper', () => {
  it('stops everything when it is terminated', async () => {
    const targets = (await bench.system.boot(await steadyOrder(bench.system))).map(({ identity }) => identity);
    await bench.system.release();
    const keeper = readKeeperState(bench.folder)?.keeper;
    process.kill(keeper?.pid ?? 0, 'SIGTERM');
    expect(await eventually(() => !targets.some(isAlive) && keeper !== undefined && !isAlive(keeper))).toBe(true);
    expect(readKeeperState(bench.folder)?.ended?.reason).toBe('it received SIGTERM');
  });

  it('that hangs is killed at the stop, and its system is stopped without it', async () => {
    const [booted] = await bench.system.boot(await steadyOrder(bench.system));
    const keeper = readKeeperState(bench.folder)?.keeper;
    process.kill(keeper?.pid ?? 0, 'SIGSTOP');
    expect(await bench.system.stop()).toMatchObject([{ target: 'system', how: 'asked' }]);
    expect(booted && isAlive(booted.identity)).toBe(false);
    expect(await eventually(() => keeper !== undefined && !isAlive(keeper))).toBe(true);
  });

  it('keeps the log of a chatty system within two files, and never blocks it', async () => {
    const script =
      'const s = "x".repeat(9999) + "\\n"; let n = 0; const w = () => { while (n++ < 3500) if (!process.stdout.write(s)) return process.stdout.once("drain", w); console.error("all said"); setTimeout(() => {}, 60000); }; w();';
    const ready = { kind: 'log', pattern: '^all said$', withinSeconds: 15 } as const;
    await bench.system.boot(orderOf(aSystem({ command: [process.execPath, '-e', script], ready })));
    const log = logFileOf(bench.folder, 'system');
    expect(statSync(log).size).toBeLessThanOrEqual(10_000_000);
    expect(statSync(`${log}.1`).size).toBeLessThanOrEqual(10_000_000);
    expect(statSync(`${log}.1`).size).toBeGreaterThan(9_000_000);
  });

  it('works in a folder whose path is too long for a socket', async () => {
    const above = mkdtempSync(join(tmpdir(), 'soak-system-'));
    const long = createBench(join(above, 'x'.repeat(120)));
    try {
      await long.system.boot(await steadyOrder(long.system));
      const socket = readKeeperState(long.folder)?.socket ?? '';
      expect(socket.length).toBeLessThan(100);
      expect(statSync(join(socket, '..')).mode & 0o777).toBe(0o700);
      await long.system.stop();
      expect(existsSync(join(socket, '..'))).toBe(false);
    } finally {
      await long.clean();
      rmSync(above, { recursive: true, force: true });
    }
  });

  it('refuses arguments it cannot use', () => {
    const entry = join(import.meta.dirname, 'keeper-entry.mjs');
    expect(() => execFileSync(process.execPath, [entry, bench.folder], { stdio: 'pipe' })).toThrow(/usage: keeper/);
  });
});
