// How the load process begins and ends: refusals, its own death, the death of its parent.

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createLoad } from '../../src/load/load-port.ts';
import { isFromLoad, type ToLoad } from '../../src/load/load-protocol.ts';
import { HarnessError, ScenarioError } from '../../src/model/error.ts';
import type { LoadReport } from '../../src/run/ports.ts';
import { aLoad, anOperation, anOrder } from './a-load.ts';
import { loadEntry, startServer, sumOf } from './a-server.ts';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(what: string, condition: () => boolean, withinMs = 20_000): Promise<void> {
  const limit = performance.now() + withinMs;
  while (!condition()) {
    if (performance.now() > limit) throw new Error(`not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

// Bounds are for a crowded machine; none of this takes more than a few seconds on a quiet one.
describe.concurrent('the life of the load process', { timeout: 60_000 }, () => {
  test('does not begin with a load that cannot be sent, and says all of why', async () => {
    const load = createLoad({ loadEntry });
    const order = anOrder(aLoad({ target: 'nowhere', operations: [anOperation({ request: { path: '/a path' } })] }));
    const refused = await load.start(order).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ScenarioError);
    expect(refused instanceof ScenarioError && refused.issues.map((issue) => issue.path)).toEqual([
      'load.target',
      'load.operations[0].request.path',
    ]);
    expect(load.pid()).toBeNull();
  });

  test('says what happened when it does not come up', async () => {
    const load = createLoad({ loadEntry: fileURLToPath(new URL('./no-such-entry.mjs', import.meta.url)) });
    const failed = await load.start(anOrder(aLoad())).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(HarnessError);
    expect(failed instanceof HarnessError && failed.code).toBe('load-process-lost');
    expect(String(failed)).toMatch(/exit code 1.*no-such-entry/s);
    expect(load.pid()).toBeNull();
  });

  test('is missed when it dies unasked, and only then', async () => {
    await using server = await startServer((_request, response) => response.end());
    const load = createLoad({ loadEntry });
    const losses: string[] = [];
    load.onLost((message) => losses.push(message));

    await load.start(anOrder(aLoad({ target: server.url })));
    await load.stop();
    expect(losses).toEqual([]);
    expect(load.pid()).toBeNull();

    await load.start(anOrder(aLoad({ target: server.url })));
    const pid = load.pid();
    if (pid === null) throw new Error('no pid');
    process.kill(pid, 'SIGKILL');
    await until('the loss', () => losses.length > 0);
    expect(losses).toEqual(['the load process ended (signal SIGKILL)']);
    expect(load.pid()).toBeNull();
    await load.stop();
  });

  test('stops within the timeout of what is in flight, also when the server hangs', async () => {
    await using server = await startServer(() => {});
    const load = createLoad({ loadEntry });
    const reports: LoadReport[] = [];
    load.onReport((report) => reports.push(report));
    await load.start(anOrder(aLoad({ target: server.url, operations: [anOperation({ timeoutSeconds: 1 })] })));
    await until('something in flight', () => reports.some((report) => report.inFlight > 0));
    const began = performance.now();
    await load.stop();
    // One second of timeout; killed, without a last report, after eight.
    expect(performance.now() - began).toBeLessThan(7000);
    const sum = sumOf(reports);
    expect([sum.inFlight, sum.failed]).toEqual([0, sum.sent]);
  });

  test('holds one report back until the one before is acknowledged, and loses no count', async () => {
    await using server = await startServer((_request, response) => response.end());
    const child = fork(loadEntry, [], { execArgv: [] });
    try {
      const reports: LoadReport[] = [];
      child.on('message', (message) => {
        if (isFromLoad(message) && (message.kind === 'report' || message.kind === 'stopped'))
          reports.push(message.report);
      });
      child.send({ kind: 'order', order: anOrder(aLoad({ target: server.url })) } satisfies ToLoad);
      await until('the first report', () => reports.length === 1);
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(reports).toHaveLength(1);
      child.send({ kind: 'ack' } satisfies ToLoad);
      await until('the second report', () => reports.length === 2);
      expect(reports[1]?.seconds).toBeGreaterThan(2);
      // Unacknowledged again: the last one comes all the same.
      child.send({ kind: 'stop' } satisfies ToLoad);
      await new Promise((resolve) => child.once('exit', resolve));
      const sum = sumOf(reports);
      expect(reports.at(-1)?.sends).toBe(sum.scheduled);
      expect(sum.succeeded).toBe(sum.scheduled);
    } finally {
      child.kill('SIGKILL');
    }
  });

  test('puts a data set in before the schedule, tells how far it is, and counts nothing of it', async () => {
    const bodies = new Set<string>();
    let stored = 0;
    await using server = await startServer((request, response, body) => {
      if (request.method === 'PUT') {
        stored += 1;
        bodies.add(body);
      }
      setTimeout(() => response.end(), 10);
    });
    const told: { done: number; of: number }[] = [];
    const load = createLoad({ loadEntry, onPreloading: (progress) => told.push(progress) });
    const reports: LoadReport[] = [];
    load.onReport((report) => reports.push(report));
    const operations = [
      anOperation(),
      anOperation({ name: 'store', weight: 0, request: { method: 'PUT', json: { id: '${uuid()}', at: '${send}' } } }),
    ];
    const preload = { operation: 'store', count: 600 };
    const order = anOrder(aLoad({ target: server.url, clients: 4, operations, preload }));
    await load.start(order);
    expect([stored, bodies.size]).toEqual([600, 600]);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ done, of }) => done <= of && of === 600)).toBe(true);
    await load.stop();
    const sum = sumOf(reports);
    expect(sum.reports.every((report) => report.operations.store?.succeeded === 0)).toBe(true);
    expect(sum.sent).toBe(sum.succeeded);

    // A run that goes on has its data.
    await load.start({ ...order, fromSend: 100 });
    await load.stop();
    expect(stored).toBe(600);
  });

  test('does not begin without its data: it says what failed', async () => {
    await using server = await startServer((_request, response) => response.writeHead(507).end('disk full'));
    const load = createLoad({ loadEntry });
    const preload = { operation: 'get', count: 10_000 };
    const failed = await load.start(anOrder(aLoad({ target: server.url, preload }))).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(HarnessError);
    expect(failed).toMatchObject({ code: 'load-not-started' });
    expect(String(failed)).toMatch(/requests "get" of the preload failed: expected status 2xx, got 507: disk full/);
    await until('its end', () => load.pid() === null);
  });

  test('can be stopped while its data is put in', async () => {
    await using server = await startServer((_request, response) => void setTimeout(() => response.end(), 200));
    const load = createLoad({ loadEntry });
    const losses: string[] = [];
    load.onLost((message) => losses.push(message));
    const preload = { operation: 'get', count: 1_000_000 };
    const started = load.start(anOrder(aLoad({ target: server.url, preload })));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await load.stop();
    await started;
    expect(losses).toEqual([]);
    expect(load.pid()).toBeNull();
  });

  test('ignores the Ctrl-C of the terminal: its parent decides', async () => {
    await using server = await startServer((_request, response) => response.end());
    const load = createLoad({ loadEntry });
    const reports: number[] = [];
    load.onReport((report) => reports.push(report.scheduled));
    await load.start(anOrder(aLoad({ target: server.url })));
    const pid = load.pid();
    if (pid === null) throw new Error('no pid');
    process.kill(pid, 'SIGINT');
    process.kill(pid, 'SIGTERM');
    await until('a report after the signal', () => reports.length > 0);
    await load.stop();
    expect(reports.length).toBeGreaterThan(1);
  });

  test('ends with its parent, however that dies', async () => {
    await using server = await startServer((_request, response) => response.end());
    const parent = fork(fileURLToPath(new URL('./load-parent.mjs', import.meta.url)), [loadEntry, server.url], {
      execArgv: [],
    });
    try {
      const loadPid = await new Promise<number>((resolve) => parent.once('message', (pid) => resolve(Number(pid))));
      expect(isAlive(loadPid)).toBe(true);
      parent.kill('SIGKILL');
      await until('the end of the load process', () => !isAlive(loadPid));
    } finally {
      parent.kill('SIGKILL');
    }
  });
});
