import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HarnessError } from '../../src/model/error.ts';
import type { BootOrder } from '../../src/run/ports.ts';
import { isAlive, readProcStat } from '../../src/system/identity.ts';
import { logFileOf, readKeeperState } from '../../src/system/keeper-state.ts';
import { groupMembers } from '../../src/system/stop-group.ts';
import { createSystem } from '../../src/system/system.ts';
import {
  aCompanion,
  aSystem,
  type Bench,
  createBench,
  eventually,
  fixture,
  freePort,
  httpReady,
  keeperEntry,
  orderOf,
  steadyOrder,
} from './bench.ts';
import { realClock } from './real-clock.ts';

let bench: Bench;
beforeEach(() => {
  bench = createBench();
});
afterEach(() => bench.clean());

/** The error of a boot that must fail, after which nothing may be left. */
async function failureOf(order: BootOrder): Promise<HarnessError> {
  const error = await bench.system.boot(order).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HarnessError))
    throw new Error(`expected a HarnessError, got ${String(error)}`, { cause: error });
  const state = readKeeperState(bench.folder);
  expect(state?.ended?.reason).toBe('it was told to end');
  for (const { pid } of state?.children ?? []) expect(groupMembers(pid)).toEqual([]);
  expect(bench.exits).toEqual([]);
  return error;
}

describe('boot', () => {
  it('boots a steady system, waits until it is ready, and stops it when asked', async () => {
    const order = await steadyOrder(bench.system);
    const [booted] = await bench.system.boot(order);
    expect(booted?.identity.name).toBe('system');
    expect(booted && isAlive(booted.identity)).toBe(true);
    expect(booted?.readyAfterSeconds).toBeGreaterThan(0);
    expect(booted?.readyAfterSeconds).toBeLessThan(8);
    expect(bench.system.keeperFolder()).toBe(bench.folder);
    expect(order.system && (await bench.system.probe(order.system.ready))).toBe(true);
    const stops = await bench.system.stop();
    expect(stops).toMatchObject([{ target: 'system', how: 'asked', exit: { code: null, signal: 'SIGTERM' } }]);
    expect(booted && isAlive(booted.identity)).toBe(false);
    expect(order.system && (await bench.system.probe(order.system.ready))).toBe(false);
    expect(await bench.system.stop()).toEqual([]);
    expect(bench.exits).toEqual([]);
  });

  it('gives the system its own group, its folder, its environment, and no tracking id of a runner', async () => {
    process.env.RUNNER_TRACKING_ID = 'github_0815';
    try {
      const port = await freePort(bench.system);
      const command = fixture('steady', '--port', String(port));
      const system = aSystem({ command, ready: httpReady(port), cwd: bench.folder, env: { WORD: 'yes' } });
      const [booted] = await bench.system.boot(orderOf(system));
      const pid = booted?.identity.pid ?? 0;
      const environment = (of: number) => readFileSync(`/proc/${of}/environ`, 'utf8').split('\0');
      const keeper = readKeeperState(bench.folder)?.keeper.pid ?? 0;
      expect(environment(pid)).toContain('WORD=yes');
      expect(environment(pid)).toContain(`PATH=${process.env.PATH}`);
      for (const of of [pid, keeper]) expect(environment(of).join()).not.toContain('RUNNER_TRACKING_ID');
      expect(readProcStat(pid)).toMatchObject({ groupId: pid, sessionId: pid, parentPid: keeper });
      expect(readProcStat(keeper)).toMatchObject({ sessionId: keeper });
      expect(statSync(bench.folder).mode & 0o777).toBe(0o700);
    } finally {
      delete process.env.RUNNER_TRACKING_ID;
    }
  });

  it('boots companions before the system and stops them after it', async () => {
    const { port = 0, 'upstream.port': upstream = 0 } = await bench.system.reservePorts(['port', 'upstream.port']);
    const companion = aCompanion({
      name: 'upstream',
      command: fixture('slow-to-boot', '--boot', '300ms', '--port', String(upstream)),
      ready: { kind: 'tcp', address: String(upstream), withinSeconds: 10 },
    });
    const system = aSystem({ command: fixture('steady', '--port', String(port)), ready: httpReady(port) });
    const booted = await bench.system.boot(orderOf(system, { companions: [companion] }));
    expect(booted.map(({ identity }) => identity.name)).toEqual(['upstream', 'system']);
    expect(booted[0]?.readyAfterSeconds).toBeGreaterThan(0.3);
    const stops = await bench.system.stop();
    expect(stops.map(({ target, how }) => `${target} ${how}`)).toEqual(['system asked', 'upstream asked']);
  });

  it('waits for a line of the log, and calls it up as long as it lives', async () => {
    const port = await freePort(bench.system);
    const ready = { kind: 'log', pattern: '^listening on .*:\\d+', withinSeconds: 10 } as const;
    const [booted] = await bench.system.boot(
      orderOf(aSystem({ command: fixture('steady', '--port', String(port)), ready })),
    );
    expect(await bench.system.probe(ready)).toBe(true);
    process.kill(booted?.identity.pid ?? 0, 'SIGKILL');
    expect(await eventually(() => bench.exits.length > 0)).toBe(true);
    expect(await bench.system.probe(ready)).toBe(false);
  });

  it('waits for a command, run in the folder of the system', async () => {
    const marker = join(bench.folder, 'marker');
    const ready = { kind: 'command', command: ['test', '-e', 'marker'], withinSeconds: 10 } as const;
    const boot = bench.system.boot(orderOf(aSystem({ command: fixture('never-listens'), ready, cwd: bench.folder })));
    expect(await eventually(() => existsSync(logFileOf(bench.folder, 'system')))).toBe(true);
    writeFileSync(marker, '');
    await boot;
    expect(await bench.system.probe(ready)).toBe(true);
  });

  it('gives the system outputs that can be opened again', async () => {
    const script = 'echo one > /dev/stdout; echo two > /dev/stderr; sleep 100';
    const ready = { kind: 'log', pattern: '^two$', withinSeconds: 10 } as const;
    await bench.system.boot(orderOf(aSystem({ command: ['/bin/sh', '-c', script], ready })));
    const logged = () => readFileSync(logFileOf(bench.folder, 'system'), 'utf8').split('\n').filter(Boolean).sort();
    expect(await eventually(() => logged().join() === 'one,two')).toBe(true);
  });

  it('runs the setup first, with its output in a log of its own', async () => {
    const order = await steadyOrder(bench.system);
    if (order.system === null) throw new Error('no system');
    const system = { ...order.system, cwd: bench.folder, setup: 'echo building\necho done > built' };
    await bench.system.boot({ ...order, system });
    expect(readFileSync(join(bench.folder, 'built'), 'utf8')).toBe('done\n');
    expect(readFileSync(logFileOf(bench.folder, 'system-setup'), 'utf8')).toBe('building\n');
  });

  it('ends what an earlier run left in the same folder', async () => {
    const first = await bench.system.boot(await steadyOrder(bench.system));
    await bench.system.release();
    const second = await bench.another().boot(await steadyOrder(bench.system));
    expect(first[0] && isAlive(first[0].identity)).toBe(false);
    expect(second[0] && isAlive(second[0].identity)).toBe(true);
  });

  it('gives up at once when it is told to stop', async () => {
    const command = fixture('never-listens');
    const boot = bench.system.boot(orderOf(aSystem({ command, ready: httpReady(1, 60) })));
    const failure = boot.catch((error: unknown) => error);
    expect(await eventually(() => existsSync(logFileOf(bench.folder, 'system')))).toBe(true);
    const startedAt = performance.now();
    await bench.system.stop();
    expect(performance.now() - startedAt).toBeLessThan(5000);
    expect(await failure).toMatchObject({ code: 'boot-exited' });
    for (const { pid } of readKeeperState(bench.folder)?.children ?? []) expect(groupMembers(pid)).toEqual([]);
  });
});

describe('a boot that fails', () => {
  it('names a command that is not there', async () => {
    const error = await failureOf(
      orderOf(aSystem({ command: ['no-such-server', '--port', '1'], ready: httpReady(1) })),
    );
    expect(error.code).toBe('command-not-found');
    expect(error.message).toBe('the command "no-such-server" was not found');
    expect(error.hint).toContain('PATH');
  });

  it('names a folder that is not there, and a file that may not be executed', async () => {
    const cwd = join(bench.folder, 'nowhere');
    const noFolder = await failureOf(orderOf(aSystem({ command: ['node'], cwd, ready: httpReady(1) })));
    expect(noFolder.message).toBe(`the folder ${cwd} does not exist`);
    const file = join(bench.folder, 'server.sh');
    writeFileSync(file, 'exit 0\n', { mode: 0o644 });
    const noRight = await failureOf(orderOf(aSystem({ command: [file], ready: httpReady(1) })));
    expect(noRight).toMatchObject({ code: 'command-not-found', message: `"${file}" may not be executed` });
  });

  it('says how and when it exited, with its last lines', async () => {
    const port = await freePort(bench.system);
    const error = await failureOf(orderOf(aSystem({ command: fixture('exits-at-boot'), ready: httpReady(port, 30) })));
    expect(error).toMatchObject({ code: 'boot-exited', target: 'system', logTail: ['error: cannot read config.json'] });
    expect(error.message).toMatch(
      /^"\S+node \S+exits-at-boot\.mjs .*" exited with code 1 after \d(\.\d)? s, before it was ready$/,
    );
  });

  it('says where nothing listened, and that the process still runs', async () => {
    const port = await freePort(bench.system);
    const error = await failureOf(orderOf(aSystem({ command: fixture('never-listens'), ready: httpReady(port, 0.6) })));
    expect(error).toMatchObject({ code: 'boot-timeout', logTail: ['still thinking about it'] });
    expect(error.message).toMatch(
      /^nothing listened on 127\.0\.0\.1:\d+ within 0\.6 s; the process \(pid \d+\) was still running$/,
    );
  });

  it('does not take the answer of a stranger on its port for readiness', async () => {
    const order = await steadyOrder(bench.system);
    await bench.system.boot(order);
    const other = createBench();
    try {
      await expect(other.system.boot(order)).rejects.toMatchObject({
        code: 'port-taken',
        message: expect.stringMatching(
          /^something answered at http:\/\/127\.0\.0\.1:\d+\/health before it was started$/,
        ),
      });
    } finally {
      await other.clean();
    }
  });

  it('shows the last lines of a setup that failed, at its first failing line', async () => {
    const setup = 'echo compiling\necho "error: no compiler" >&2; false\necho never';
    const error = await failureOf(orderOf(aSystem({ command: fixture('steady'), ready: httpReady(1), setup })));
    expect(error).toMatchObject({ code: 'setup-failed', logTail: ['compiling', 'error: no compiler'] });
    expect(error.message).toMatch(/^setup: "echo compiling; .*" exited with code 1 after .* s; nothing was booted$/);
  });

  it('stops the companions again, and says when one of them died meanwhile', async () => {
    const { upstream = 0 } = await bench.system.reservePorts(['upstream']);
    const companion = aCompanion({
      name: 'upstream',
      command: fixture('crashing', '--after', '1s', '--port', String(upstream)),
      ready: { kind: 'tcp', address: String(upstream), withinSeconds: 10 },
    });
    const system = aSystem({ command: fixture('never-listens'), ready: httpReady(1, 10) });
    const error = await failureOf(orderOf(system, { companions: [companion] }));
    expect(error).toMatchObject({ code: 'boot-exited', target: 'upstream' });
    expect(error.message).toMatch(/^exited with code 3 after it was ready, while system was still booting/);
  });

  it('says why the keeper itself did not start', async () => {
    const order = await steadyOrder(bench.system);
    const blocked = join(bench.folder, 'blocked');
    writeFileSync(blocked, '');
    const inFile = createSystem({ clock: realClock, stateFolder: join(blocked, 'run'), keeperEntry });
    await expect(inFile.boot(order)).rejects.toMatchObject({
      code: 'keeper-lost',
      message: expect.stringContaining('ENOTDIR'),
    });
    const noEntry = createSystem({ clock: realClock, stateFolder: bench.folder, keeperEntry: '/no/keeper.js' });
    await expect(noEntry.boot(order)).rejects.toMatchObject({
      code: 'keeper-lost',
      message: expect.stringMatching(/did not start in .*: it exited with code 1: .*Cannot find module/s),
    });
  });
});
