import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { watchLinuxTree } from '../../src/watch/linux-tree.ts';
import { listTreeByChildren, listTreeByParents } from '../../src/watch/process-tree.ts';
import { createWatch } from '../../src/watch/watch.ts';
import { startNode } from './living-process.ts';

const nothing = {
  'system.resident-bytes': null,
  'system.cpu-cores': null,
  'system.threads': null,
  'system.handles': null,
  'system.sockets': null,
  'system.children': null,
};

/** A process with two children: one belongs to a second thread, the other has a child of its own. */
const family = `
  const { spawn } = require('node:child_process');
  const { Worker } = require('node:worker_threads');
  const plain = new Worker(\`
    const { parentPort } = require('node:worker_threads');
    const child = require('node:child_process').spawn('sleep', ['20']);
    child.on('spawn', () => parentPort.postMessage('spawned'));
    parentPort.on('message', () => child.kill());
    child.on('exit', () => process.exit());
  \`, { eval: true });
  const parent = spawn(process.execPath, ['-e', \`
    const { spawn } = require('node:child_process');
    const child = spawn('sleep', ['20']);
    child.on('spawn', () => console.log('ready'));
    process.stdin.on('end', () => { child.kill(); process.exit(); }).resume();
  \`]);
  process.on('exit', () => parent.kill('SIGKILL'));
  const spawned = [new Promise((done) => plain.once('message', done)), new Promise((done) => parent.stdout.once('data', done))];
  Promise.all(spawned).then(() => console.log('ready'));
  process.stdin.on('data', () => {
    plain.postMessage('end');
    plain.on('exit', () => parent.stdin.end());
    parent.on('exit', () => console.log('alone'));
  });
  process.stdin.on('end', () => process.exit());
`;

describe.runIf(process.platform === 'linux')('on Linux', () => {
  it('sums over the whole process tree', async () => {
    await using parent = await startNode(family);
    const watch = createWatch();
    watch.observe([{ name: 'system', pid: parent.pid }]);
    const gauges = await watch.look();
    expect(gauges['system.children']).toBe(3);
    // Two Node processes and two sleeps; a Node process is never below 30 MB and 5 threads.
    expect(gauges['system.resident-bytes']).toBeGreaterThan(60e6);
    expect(gauges['system.threads']).toBeGreaterThan(10);
    expect(gauges['system.handles']).toBeGreaterThan(30);
    expect(gauges['system.cpu-cores']).toBeNull();
    parent.say('end them');
    await parent.line();
    const after = await watch.look();
    expect(after['system.children']).toBe(0);
    expect(after['system.cpu-cores']).toBeGreaterThanOrEqual(0);
    watch.close();
  });

  it('finds the same tree by children and by parents', async () => {
    await using parent = await startNode(family);
    const byChildren = await listTreeByChildren(parent.pid);
    expect(byChildren).toHaveLength(4);
    expect((await listTreeByParents(parent.pid)).toSorted()).toEqual(byChildren.toSorted());
    parent.say('end them');
    await parent.line();
  });

  it('counts handles as they are opened', async () => {
    await using holder = await startNode(`
      const fs = require('node:fs');
      console.log('ready');
      process.stdin.once('data', () => { for (let i = 0; i < 250; i++) fs.openSync('/dev/null'); console.log('open'); });
    `);
    const watch = createWatch();
    watch.observe([{ name: 'system', pid: holder.pid }]);
    const before = await watch.look();
    holder.say('open');
    await holder.line();
    const after = await watch.look();
    expect((after['system.handles'] ?? 0) - (before['system.handles'] ?? 0)).toBe(250);
  });

  it('counts sockets at every look while handles are few', async () => {
    const tree = watchLinuxTree(process.pid, { nowSeconds: () => 100 });
    expect([(await tree.look()).sockets, (await tree.look()).sockets]).not.toContain(null);
  });

  it('counts sockets of many handles at most every ten seconds, and calls them unknown in between', async () => {
    const many = Array.from({ length: 600 }, () => openSync('/dev/null', 'r'));
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const clients = Array.from({ length: 20 }, () => createConnection(port, '127.0.0.1'));
    await Promise.all(clients.map((client) => new Promise((resolve) => client.once('connect', resolve))));
    let nowSeconds = 100;
    const tree = watchLinuxTree(process.pid, { nowSeconds: () => nowSeconds });
    const first = (await tree.look()).sockets;
    expect(first).toBeGreaterThanOrEqual(21);
    nowSeconds = 101;
    expect((await tree.look()).sockets).toBeNull();
    for (const client of clients) client.destroy();
    await Promise.all(clients.map((client) => new Promise((resolve) => client.once('close', resolve))));
    nowSeconds = 109.9;
    const later = (await tree.look()).sockets;
    expect(later).toBeLessThanOrEqual((first ?? 0) - 20);
    server.close();
    for (const handle of many) closeSync(handle);
  });

  it('leaves the children out of a process that is watched alone', async () => {
    await using parent = await startNode(family);
    const watch = createWatch();
    watch.observe([
      { name: 'tree', pid: parent.pid },
      { name: 'one', pid: parent.pid, alone: true },
    ]);
    const gauges = await watch.look();
    expect([gauges['tree.children'], gauges['one.children']]).toEqual([3, 0]);
    expect(gauges['one.resident-bytes']).toBeLessThan(gauges['tree.resident-bytes'] ?? 0);
    parent.say('end them');
    await parent.line();
    watch.close();
  });

  it('sees a busy loop as about one core', async () => {
    await using busy = await startNode(
      "console.log('ready'); const end = Date.now() + 8000; while (Date.now() < end);",
    );
    const watch = createWatch();
    watch.observe([{ name: 'system', pid: busy.pid }]);
    await watch.look();
    await wait(1000);
    const cores = (await watch.look())['system.cpu-cores'];
    // Others use this machine too, so it may get much less than a core; it can never get more.
    expect(cores).toBeGreaterThan(0.2);
    expect(cores).toBeLessThan(1.1);
  });

  it('knows nothing of a pid that is not there', async () => {
    const gone = await startNode("console.log('ready')");
    await gone.kill();
    const watch = createWatch();
    watch.observe([{ name: 'system', pid: gone.pid }]);
    expect(await watch.look()).toEqual(nothing);
  });

  it('knows nothing of a zombie', async () => {
    // A shell that becomes, while its child lives, a program which never asks for its dead child.
    const shell = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 20'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) => shell.stdout.once('data', (text) => resolve(Number(text))));
    const watch = createWatch();
    watch.observe([
      { name: 'system', pid },
      { name: 'parent', pid: shell.pid ?? 0 },
    ]);
    let gauges = await watch.look();
    for (let tries = 0; gauges['system.threads'] !== null && tries < 200; tries += 1) {
      await wait(20);
      gauges = await watch.look();
    }
    shell.kill('SIGKILL');
    expect(gauges).toMatchObject(nothing);
    // It is still a child of its parent: one that was never asked for.
    expect(gauges['parent.children']).toBe(1);
  });

  it("calls another user's handles unknown, never none", async () => {
    const isRoot = process.getuid?.() === 0;
    // pid 1 is root's; root itself has to become somebody else to be refused.
    const options = isRoot ? { uid: 65534, gid: 65534 } : {};
    const script = [`${import.meta.dirname}/look-once.ts`, String(isRoot ? process.pid : 1)];
    const looker = spawn(process.execPath, script, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    looker.stdout.on('data', (part) => {
      text += part;
    });
    await new Promise((resolve) => looker.once('close', resolve));
    const gauges = JSON.parse(text);
    expect(gauges['system.handles']).toBeNull();
    expect(gauges['system.sockets']).toBeNull();
    if (isRoot) expect(gauges['system.resident-bytes']).toBeGreaterThan(10e6);
  });

  it('gives one answer to looks that overlap', async () => {
    const watch = createWatch();
    watch.observe([{ name: 'soak', pid: process.pid }]);
    const first = watch.look();
    expect(watch.look()).toBe(first);
    await first;
    expect(watch.look()).not.toBe(first);
  });

  it('keeps what it knew of a target that stays when others come', async () => {
    const watch = createWatch();
    watch.observe([{ name: 'soak', pid: process.pid }]);
    await watch.look();
    watch.observe([
      { name: 'soak', pid: process.pid },
      { name: 'load', pid: process.pid },
    ]);
    const gauges = await watch.look();
    expect(gauges['soak.cpu-cores']).not.toBeNull();
    expect(gauges['load.cpu-cores']).toBeNull();
  });
});

describe('elsewhere', () => {
  it('knows processor and memory of the root, and calls the rest unknown', async () => {
    const watch = createWatch({ platform: 'darwin' });
    watch.observe([{ name: 'system', pid: process.pid }]);
    const first = await watch.look();
    expect(first).toEqual({ ...nothing, 'system.resident-bytes': expect.any(Number) });
    expect(first['system.resident-bytes']).toBeGreaterThan(10e6);
    const second = await watch.look();
    expect(second['system.cpu-cores']).toBeGreaterThanOrEqual(0);
    watch.close();
  });

  it('knows nothing of a pid that is gone, seen before or not', async () => {
    const target = await startNode("console.log('ready'); setInterval(() => {}, 1000)");
    const watch = createWatch({ platform: 'darwin' });
    watch.observe([{ name: 'system', pid: target.pid }]);
    expect((await watch.look())['system.resident-bytes']).toBeGreaterThan(10e6);
    await target.kill();
    expect(await watch.look()).toEqual(nothing);
    expect(await watch.look()).toEqual(nothing);
    watch.close();
  });
});
