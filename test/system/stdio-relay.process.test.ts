// A system that speaks on its standard streams, under a real keeper.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TargetIdentity } from '../../src/model/record.ts';
import { isAlive } from '../../src/system/identity.ts';
import { connectKeeper } from '../../src/system/keeper-client.ts';
import { logFileOf, readKeeperState, stdioSocketPathOf } from '../../src/system/keeper-state.ts';
import { aSystem, type Bench, createBench, eventually, fixture, orderOf } from './bench.ts';
import { realClock } from './real-clock.ts';

let bench: Bench;
beforeEach(() => {
  bench = createBench();
});
afterEach(() => bench.clean());

const ready = { kind: 'log', pattern: '^ready$', withinSeconds: 10 } as const;
const orderWith = (...args: readonly string[]) =>
  orderOf(aSystem({ command: fixture('stdio-server', ...args), ready }), { stdio: true });

interface Client {
  readonly socket: Socket;
  /** Lines so far. */
  readonly lines: string[];
  call(id: number, name: string, args?: object): void;
  /** The answer to this id, awaited. */
  answer(id: number): Promise<string>;
}

async function clientOf(path: string | null = bench.system.stdioSocket()): Promise<Client> {
  if (path === null) throw new Error('there is no socket');
  const socket = connect(path);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => {});
  const lines: string[] = [];
  let rest: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => {
    rest.push(chunk);
    if (!chunk.includes('\n')) return;
    const parts = Buffer.concat(rest).toString().split('\n');
    rest = [Buffer.from(parts.pop() ?? '')];
    lines.push(...parts);
  });
  return {
    socket,
    lines,
    call(id, name, args = {}) {
      const params = { name, arguments: args };
      socket.write(`${JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params })}\n`);
    },
    async answer(id) {
      const found = () => lines.find((line) => line.includes(`"id":${id},`));
      await eventually(() => found() !== undefined);
      const line = found();
      if (line === undefined) throw new Error(`no answer to ${id}, but ${JSON.stringify(lines).slice(0, 500)}`);
      return line;
    },
  };
}

async function droppedBytes(): Promise<number> {
  const keeper = await connectKeeper(readKeeperState(bench.folder)?.socket ?? '', realClock);
  const { children } = await keeper.order({ verb: 'status' });
  keeper.close();
  return children[0]?.droppedBytes ?? -1;
}

function keeperMegabytes(): number {
  const pid = readKeeperState(bench.folder)?.keeper.pid ?? 0;
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

const ended = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve));

describe('a system on its standard streams', () => {
  it('is spoken with over a socket for its owner alone, and logs its standard error', async () => {
    await bench.system.boot(orderWith());
    expect(bench.system.stdioSocket()).toBe(join(bench.folder, 'stdio.sock'));
    expect(statSync(join(bench.folder, 'stdio.sock')).mode & 0o777).toBe(0o600);
    const client = await clientOf();
    client.call(1, 'echo', { message: 'hello' });
    expect(await client.answer(1)).toContain('Echo: hello');
    expect(readFileSync(logFileOf(bench.folder, 'system'), 'utf8')).toBe('ready\n');
    expect(await bench.system.probe(ready)).toBe(true);
    expect(await bench.system.stop()).toMatchObject([{ target: 'system', how: 'asked' }]);
    expect(existsSync(join(bench.folder, 'stdio.sock'))).toBe(false);
  });

  it('says what it likes to nobody, which is dropped and counted', async () => {
    await bench.system.boot(orderWith('--chatter', '1000000'));
    expect(await eventually(async () => (await droppedBytes()) === 1_000_003)).toBe(true);
    const client = await clientOf();
    client.call(1, 'echo', { message: 'hello' });
    expect(await client.answer(1)).toContain('Echo: hello');
    expect(client.lines).toHaveLength(1);
  });

  it('is handed from one client to the next, who begins with whole lines in both directions', async () => {
    await bench.system.boot(orderWith());
    const first = await clientOf();
    first.call(1, 'big', { bytes: 10_000_000 });
    first.socket.write('{"half":');
    // In the middle of that line.
    expect(await eventually(() => first.socket.bytesRead > 100_000)).toBe(true);
    const gone = ended(first.socket);
    const second = await clientOf();
    await gone;
    second.call(2, 'counts');
    expect(await second.answer(2)).toContain('unreadable\\":1');
    expect(second.lines).toHaveLength(1);
    second.socket.destroy();
    const third = await clientOf();
    third.call(3, 'counts');
    expect(await third.answer(3)).toContain('unreadable\\":1');
  });

  it('is slowed down by a client that reads nothing, and slows one down that says too much: nothing is held between', async () => {
    const [booted] = await bench.system.boot(orderWith());
    const client = await clientOf();
    client.call(1, 'echo', { message: 'hello' });
    await client.answer(1);
    const before = keeperMegabytes();
    client.socket.pause();
    client.call(2, 'big', { bytes: 8_000_000 });
    await eventually(() => false, 0.5);
    expect(keeperMegabytes() - before).toBeLessThan(4);
    client.socket.resume();
    expect((await client.answer(2)).length).toBeGreaterThan(8_000_000);

    const between = keeperMegabytes();
    process.kill(booted?.identity.pid ?? 0, 'SIGSTOP');
    client.call(3, 'length', { message: 'x'.repeat(8_000_000) });
    await eventually(() => false, 0.5);
    expect(client.socket.writableLength).toBeGreaterThan(6_000_000);
    expect(keeperMegabytes() - between).toBeLessThan(4);
    process.kill(booted?.identity.pid ?? 0, 'SIGCONT');
    expect(await client.answer(3)).toContain('8000000');
  });

  it('lets its client go when it ends, and takes it back when it is started anew', async () => {
    const order = orderWith();
    const [booted] = await bench.system.boot(order);
    const client = await clientOf();
    const gone = ended(client.socket);
    process.kill(booted?.identity.pid ?? 0, 'SIGKILL');
    await gone;
    expect(await eventually(() => bench.exits.length === 1)).toBe(true);
    await expect(clientOf()).rejects.toThrow();
    await bench.system.boot(order);
    const next = await clientOf();
    next.call(1, 'counts');
    expect(await next.answer(1)).toContain('unreadable\\":0');
  });

  it('ends by itself when its input does: the stop begins with that', async () => {
    const stubborn =
      'process.on("SIGTERM", () => {}); process.stdin.resume().on("end", () => process.exit(7)); console.error("ready")';
    const command = [process.execPath, '-e', stubborn];
    await bench.system.boot(orderOf(aSystem({ command, ready }), { stdio: true }));
    expect(await bench.system.stop()).toMatchObject([{ how: 'asked', exit: { code: 7, signal: null } }]);
  });

  it('stays reachable for whoever adopts it after its client was killed', async () => {
    const entry = join(import.meta.dirname, 'stdio-entry.mjs');
    const client = spawn(process.execPath, [entry, bench.folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const line = await new Promise<string>((resolve, reject) => {
      client.stdout.once('data', (data: Buffer) => resolve(data.toString()));
      client.once('exit', () => reject(new Error('the client ended before it booted')));
    });
    const { targets } = JSON.parse(line) as { targets: TargetIdentity[] };
    client.kill('SIGKILL');
    await ended(client.stdout as unknown as Socket);
    expect(await bench.system.adopt(targets, bench.folder, orderWith())).toEqual({ adopted: true, targets });
    const next = await clientOf();
    next.call(5, 'counts');
    // The torn line of the one before is ended, and is not put before what the next one says.
    expect(await next.answer(5)).toContain('unreadable\\":1');
    expect(targets.some(isAlive)).toBe(true);
  });

  it('is reached below a short path where its folder has a long one', () => {
    const folder = join('/home', 'x'.repeat(120));
    expect(stdioSocketPathOf(folder).length).toBeLessThan(100);
    expect(stdioSocketPathOf(folder)).not.toBe(stdioSocketPathOf(join(folder, 'y')));
  });
});
