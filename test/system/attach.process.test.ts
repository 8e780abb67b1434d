import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Watch } from '../../src/model/scenario.ts';
import { type Bench, createBench, eventually, fixture, freePort, httpReady } from './bench.ts';

const noWatch: Watch = {
  everySeconds: 1,
  metrics: [],
  heap: null,
  dataDir: null,
  export: null,
  pid: null,
  port: null,
  container: null,
};

let bench: Bench;
let running: ChildProcess;
let port = 0;
beforeEach(async () => {
  bench = createBench();
  port = await freePort(bench.system);
  const [node = '', ...args] = fixture('steady', '--port', String(port));
  running = spawn(node, args, { stdio: 'ignore' });
  await eventually(() => bench.system.probe(httpReady(port)));
});
afterEach(async () => {
  running.kill('SIGKILL');
  await bench.clean();
});

describe('attach', () => {
  it('finds a system by its pid and by its port', async () => {
    const byPid = await bench.system.attach({ ...noWatch, pid: running.pid ?? null });
    const byPort = await bench.system.attach({ ...noWatch, port });
    expect(byPid).toMatchObject([{ name: 'system', pid: running.pid }]);
    expect(byPort).toEqual(byPid);
  });

  it('notices its death, and cannot know how it ended', async () => {
    await bench.system.attach({ ...noWatch, port });
    running.kill('SIGKILL');
    expect(await eventually(() => bench.exits.length > 0)).toBe(true);
    expect(bench.exits).toEqual([{ target: 'system', exit: { code: null, signal: null }, logTail: [] }]);
  });

  it('never stops what it did not boot', async () => {
    await bench.system.attach({ ...noWatch, port });
    expect(await bench.system.stop()).toEqual([]);
    expect(await bench.system.probe(httpReady(port))).toBe(true);
    expect(bench.system.keeperFolder()).toBeNull();
  });

  it('says what it did not find', async () => {
    const free = await freePort(bench.system);
    const rows = [
      { watch: { ...noWatch, pid: 2 ** 22 + 1 }, message: /no process has the pid 4194305/ },
      { watch: { ...noWatch, port: free }, message: /nothing listens on port \d+/ },
      { watch: { ...noWatch, container: 'db' }, message: /container db/ },
    ];
    for (const { watch, message } of rows) {
      await expect(bench.system.attach(watch)).rejects.toMatchObject({
        code: 'target-not-found',
        message: expect.stringMatching(message),
      });
    }
  });

  it('watches nothing when nothing is named', async () => {
    expect(await bench.system.attach(noWatch)).toEqual([]);
  });
});
