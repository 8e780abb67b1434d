// The real load process against small servers in this process. Each load is a few seconds on loopback, mostly waiting,
// so they run beside each other.

import { describe, expect, test } from 'vitest';
import { fullRateSecondsAt, rampSeconds } from '../../src/load/pacer.ts';
import {
  count,
  createLatencyHistogram,
  decodeHistogram,
  mergeInto,
  quantiles,
} from '../../src/stats/latency-histogram.ts';
import { aLoad, anOperation, anOrder } from './a-load.ts';
import { giveLoad, startServer } from './a-server.ts';

// Bounds on times leave room for a crowded machine; counts are exact.
describe.concurrent('the load process', { timeout: 60_000 }, () => {
  test('sends exactly what the schedule says: 200 a second once the ramp is over', async () => {
    let received = 0;
    await using server = await startServer((_request, response) => {
      received += 1;
      response.end('{"ok":true}');
    });
    const load = aLoad({ target: server.url, rate: { kind: 'open', perSecond: 200 } });
    const sum = await giveLoad(anOrder(load, { fromSend: 1000 }), 3);

    expect(sum.sent).toBe(sum.scheduled);
    expect([received, sum.succeeded, sum.failed, sum.notSent, sum.inFlight]).toEqual([sum.sent, sum.sent, 0, 0, 0]);
    expect(sum.reports.at(-1)?.sends).toBe(1000 + sum.scheduled);
    const seconds = sum.reports.reduce((total, report) => total + report.seconds, 0);
    // The stop comes a little after 3 s; the count belongs to the moment it came.
    expect(sum.scheduled).toBeGreaterThanOrEqual(Math.floor(200 * fullRateSecondsAt(3, rampSeconds)) - 1);
    expect(sum.scheduled).toBeLessThanOrEqual(200 * fullRateSecondsAt(seconds, rampSeconds));
    for (const { generator } of sum.reports) {
      expect(generator.residentBytes).toBeGreaterThan(20_000_000);
      expect(generator.cpuCores).toBeGreaterThan(0);
      expect(generator.lagMaxSeconds).toBeGreaterThanOrEqual(generator.lagP99Seconds);
      expect(generator.lagP99Seconds).toBeGreaterThanOrEqual(generator.lagP50Seconds ?? Number.NaN);
    }
    // Each answer has a service time, and none waited longer for its connection than for the answer.
    const served = sum.reports.flatMap((report) => report.operations.get?.service ?? []);
    const services = createLatencyHistogram();
    for (const encoded of served) mergeInto(services, decodeHistogram(encoded));
    expect(count(services)).toBe(sum.succeeded);
    expect(quantiles(services)?.p50).toBeLessThanOrEqual(sum.latency?.p50 ?? 0);
  });

  test('says that nobody listens, and gives no response times then', async () => {
    const server = await startServer(() => {});
    const { url } = server;
    await server[Symbol.asyncDispose]();
    const sum = await giveLoad(anOrder(aLoad({ target: url })), 2);

    expect([...sum.failures]).toEqual([`connection refused by ${url.slice('http://'.length)}`]);
    expect(sum.failed).toBe(sum.scheduled);
    expect(sum.latency).toBeNull();
  });

  test('says that the connection was closed in the middle of an answer', async () => {
    await using server = await startServer((request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setImmediate(() => request.socket.destroy());
    });
    const sum = await giveLoad(anOrder(aLoad({ target: server.url })), 2);

    expect(sum.failed).toBe(sum.sent);
    expect([...sum.failures].join()).toMatch(/^127\.0\.0\.1:\d+ closed the connection before the answer was complete$/);
  });

  test('neither storms a server that hangs nor hides what it could not send', async () => {
    let received = 0;
    let open = 0;
    let mostOpen = 0;
    await using server = await startServer((request) => {
      received += 1;
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      request.socket.once('close', () => {
        open -= 1;
      });
    });
    const load = aLoad({
      target: server.url,
      rate: { kind: 'open', perSecond: 1000 },
      clients: 4,
      operations: [anOperation({ timeoutSeconds: 1 })],
    });
    const sum = await giveLoad(anOrder(load), 3);

    // One at a time on each connection.
    expect(mostOpen).toBeLessThanOrEqual(4);
    expect(sum.sent).toBe(received);
    expect(sum.sent).toBeLessThanOrEqual(40);
    expect(sum.notSent).toBe(sum.scheduled - sum.sent);
    expect(sum.notSent).toBeGreaterThan(1500);
    expect(sum.failed + sum.inFlight).toBe(sum.sent);
  });

  test('mixes operations, checks their answers, and reads no more than it keeps', async () => {
    const seen = new Map<string, number>();
    await using server = await startServer((request, response, body) => {
      const path = request.url ?? '';
      seen.set(path, (seen.get(path) ?? 0) + 1);
      if (path === '/query')
        response.end(JSON.stringify({ matches: JSON.parse(body).vector.length === 8 ? [1] : undefined }));
      else if (path === '/wrong') response.writeHead(500).end('out of memory');
      else response.end('x'.repeat(3_000_000));
    });
    const load = aLoad({
      target: server.url,
      rate: { kind: 'open', perSecond: 50 },
      operations: [
        anOperation({
          name: 'search',
          weight: 6,
          request: { method: 'POST', path: '/query', json: { vector: '${vector(8)}', k: 10 } },
          expect: { status: 200, json: '$.matches' },
        }),
        anOperation({ name: 'wrong', weight: 3, request: { path: '/wrong' } }),
        anOperation({ name: 'large', weight: 1, request: { path: '/large' }, expect: { contains: 'y' } }),
      ],
    });
    const sum = await giveLoad(anOrder(load), 2.5);

    const total = (name: string, key: 'succeeded' | 'failed') =>
      sum.reports.reduce((sum, report) => sum + (report.operations[name]?.[key] ?? 0), 0);
    expect([total('search', 'succeeded'), total('search', 'failed')]).toEqual([seen.get('/query'), 0]);
    expect([total('wrong', 'succeeded'), total('wrong', 'failed')]).toEqual([0, seen.get('/wrong')]);
    expect([total('large', 'succeeded'), total('large', 'failed')]).toEqual([0, seen.get('/large')]);
    // The first failure of a kind comes with what was answered, once in the whole run.
    const wrong = sum.reports.flatMap((report) => Object.entries(report.operations.wrong?.failures ?? {}));
    expect(new Set(wrong.map(([kind]) => kind))).toEqual(new Set(['status-500']));
    expect(wrong.reduce((sum, [, { count }]) => sum + count, 0)).toBe(seen.get('/wrong'));
    expect(wrong.flatMap(([, { example }]) => example ?? [])).toEqual([
      { sentence: 'expected status 2xx, got 500: out of memory', body: 'out of memory' },
    ]);
    expect([...sum.failures].sort()).toEqual([
      'expected status 2xx, got 500: out of memory',
      'the answer has 3000000 bytes, only the first 1048576 are kept for checking',
    ]);
  });

  test('calls JSON-RPC one by one and in batches', async () => {
    await using server = await startServer((_request, response, body) => {
      const call = JSON.parse(body);
      const answer = ({ id, params }: { id: number; params: { n: number } }) => ({
        jsonrpc: '2.0',
        id,
        result: params.n,
      });
      response.end(JSON.stringify(Array.isArray(call) ? call.map(answer).reverse() : answer(call)));
    });
    const request = { method: 'double', json: { n: '${int(1,9)}' } };
    const load = aLoad({
      target: server.url,
      operations: [
        anOperation({ name: 'single', protocol: 'jsonrpc', request, expect: { json: '$.result' } }),
        anOperation({
          name: 'batch',
          protocol: 'jsonrpc',
          request: { ...request, batch: 5 },
          expect: { json: '$.result' },
        }),
      ],
    });
    const sum = await giveLoad(anOrder(load), 2);

    expect([...sum.failures]).toEqual([]);
    expect(sum.succeeded).toBe(sum.scheduled);
    for (const name of ['single', 'batch']) {
      expect(sum.reports.some((report) => (report.operations[name]?.succeeded ?? 0) > 0)).toBe(true);
    }
  });
});

// One at a time: their bounds are on times, and the start of other loads takes from them.
describe('a load whose answers stall', { timeout: 60_000 }, () => {
  test('counts response time from when a send was due: a stall of one second is seen, though few requests met it', async () => {
    let received = 0;
    let stalled: (() => void)[] | null = null;
    await using server = await startServer((_request, response) => {
      received += 1;
      // In the middle of the run, once.
      if (received === 300) {
        stalled = [];
        setTimeout(() => {
          for (const end of stalled ?? []) end();
          stalled = null;
        }, 1000);
      }
      if (stalled === null) response.end();
      else stalled.push(() => response.end());
    });
    // Four connections: a clock that starts at the wire would see four slow answers of 700, and p99 would be blind.
    const load = aLoad({ target: server.url, rate: { kind: 'open', perSecond: 200 }, clients: 4 });
    const sum = await giveLoad(anOrder(load), 5);

    expect(sum.failed).toBe(0);
    expect(sum.notSent).toBe(0);
    expect(sum.latency?.p99).toBeGreaterThan(0.8);
    expect(sum.latency?.max).toBeLessThan(4);
    expect(sum.latency?.p50).toBeLessThan(0.4);
    // The generator itself was on time: the stall is not its lag.
    const lags = sum.reports.map((report) => report.generator.lagP99Seconds).sort((a, b) => a - b);
    expect(lags[Math.floor(lags.length / 2)]).toBeLessThan(0.4);
  });

  test('takes a timeout for a failure, spends its whole time on it, and goes on', async () => {
    let received = 0;
    await using server = await startServer((_request, response) => {
      received += 1;
      if (received % 10 !== 0) response.end();
    });
    const load = aLoad({ target: server.url, operations: [anOperation({ timeoutSeconds: 0.3 })] });
    const sum = await giveLoad(anOrder(load), 3);

    expect([...sum.failures]).toEqual(['no complete answer within 0.3 s']);
    expect(sum.failed).toBe(Math.floor(sum.sent / 10));
    expect(sum.succeeded + sum.failed).toBe(sum.sent);
    expect(sum.latency?.max).toBeGreaterThanOrEqual(0.3);
    expect(sum.latency?.max).toBeLessThan(4);
  });
});
