// The generator in this process, against small servers. Long stalls and chaos run on a clock that is twenty times as fast.

import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createGenerator } from '../../src/load/generator.ts';
import type { Load } from '../../src/model/scenario.ts';
import { add, fastSeconds, give, noSum, realSeconds, wait } from './a-generator.ts';
import { aLoad, anOperation, anOrder } from './a-load.ts';
import { startServer } from './a-server.ts';

test('a queue of ten seconds that is full makes every further send a counted one, while the stall goes on', async () => {
  await using server = await startServer(() => {});
  const operations = [anOperation({ timeoutSeconds: 600 })];
  const load = aLoad({ target: server.url, rate: { kind: 'open', perSecond: 100 }, clients: 2, operations });
  const generator = createGenerator(anOrder(load), fastSeconds);
  try {
    await generator.start();
    const deadline = fastSeconds() + 400;
    const sum = noSum();
    while (sum.notSent < 500 && fastSeconds() < deadline) {
      await wait(50);
      add(sum, generator.take());
    }
    expect(sum.sent).toBe(2);
    expect(sum.notSent).toBeGreaterThanOrEqual(500);
    expect(sum.scheduled).toBe(sum.sent + 1000 + sum.notSent);

    await generator.drain(0.01);
    // What waited when the load was stopped was not sent either.
    expect(generator.take().notSent).toBeGreaterThanOrEqual(1000);
  } finally {
    await generator.close(1);
  }
});

describe.concurrent('rate "max"', () => {
  const max = (parts: Partial<Load>) => anOrder(aLoad({ rate: { kind: 'max' }, ...parts }));

  test('keeps every client busy, and schedules what it sends', async () => {
    let open = 0;
    let mostOpen = 0;
    await using server = await startServer((_request, response) => {
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      setTimeout(() => {
        open -= 1;
        response.end();
      }, 20);
    });
    const sum = await give(max({ target: server.url, clients: 8 }), 3);
    expect([sum.scheduled, sum.notSent]).toEqual([sum.sent, 0]);
    expect(sum.operations.get).toEqual({ succeeded: sum.sent, failed: 0, events: 0 });
    expect(mostOpen).toBe(8);
    // Fifty a second for each client at most; a second is lost to the climb.
    expect(sum.sent).toBeLessThanOrEqual(8 * 50 * 3.2);
    expect(sum.sent).toBeGreaterThan(200);
  });

  test('does not spin where nobody listens', async () => {
    const server = await startServer(() => {});
    const { url } = server;
    await server[Symbol.asyncDispose]();
    const sum = await give(max({ target: url, clients: 8 }), 3);
    expect(sum.operations.get).toEqual({ succeeded: 0, failed: sum.sent, events: 0 });
    expect(sum.sent).toBeGreaterThanOrEqual(8);
    // After 0.1, 0.3, 0.6, 1, 1.5, 2.1 and 2.8 seconds at the earliest.
    expect(sum.sent).toBeLessThanOrEqual(8 * 8);
  });
});

describe.concurrent('virtual clients', () => {
  test('begin before their first send, carry what they learnt, end after their requests, and end with the load', async () => {
    const seen = { begins: 0, ends: 0, sends: 0, withoutToken: 0 };
    const living = new Set<string>();
    await using server = await startServer((request, response) => {
      const token = request.headers.authorization ?? '';
      if (request.url === '/login') {
        seen.begins += 1;
        living.add(`token-${seen.begins}`);
        response.end(JSON.stringify({ token: `token-${seen.begins}` }));
      } else if (request.url === '/logout') {
        seen.ends += 1;
        living.delete(token);
        response.end();
      } else {
        seen.sends += 1;
        if (!living.has(token)) seen.withoutToken += 1;
        response.end();
      }
    });
    const request = anOperation().request;
    const expects = anOperation().expect;
    const headers = { authorization: '${session(token)}' };
    const load = aLoad({
      target: server.url,
      clients: 4,
      operations: [anOperation({ request: { headers } })],
      session: {
        begin: [{ request: { ...request, path: '/login' }, expect: expects, capture: { token: '$.token' } }],
        end: [{ request: { ...request, path: '/logout', headers }, expect: expects, capture: {} }],
        requests: 10,
        seconds: null,
      },
    });
    const sum = await give(anOrder(load), 3);

    expect(sum.operations.get).toEqual({ succeeded: seen.sends, failed: 0, events: 0 });
    expect([seen.withoutToken, living.size]).toEqual([0, 0]);
    expect(seen.begins).toBeGreaterThanOrEqual(Math.floor(seen.sends / 10));
    expect(sum.operations['session begin']).toMatchObject({ succeeded: seen.begins, failed: 0 });
    expect(sum.operations['session end']).toMatchObject({ succeeded: seen.ends, failed: 0 });
    expect(seen.ends).toBe(seen.begins);
    // They are no part of the schedule.
    expect(sum.sent).toBe(seen.sends);
  });

  test('whose beginning fails make their sends failures of that kind, and try again with each', async () => {
    await using server = await startServer((request, response) => {
      response.writeHead(request.url === '/login' ? 503 : 200).end();
    });
    const begin = { request: { ...anOperation().request, path: '/login' }, expect: anOperation().expect, capture: {} };
    const load = aLoad({
      target: server.url,
      clients: 2,
      session: { begin: [begin], end: [], requests: null, seconds: null },
    });
    const generator = createGenerator(anOrder(load), realSeconds);
    try {
      await generator.start();
      await wait(1500);
      await generator.drain(5);
      const { operations, sent } = generator.take();
      expect(operations.get).toMatchObject({ succeeded: 0, failed: sent });
      expect(Object.keys(operations.get?.failures ?? {})).toEqual(['status-503']);
      // Two of them at the opening.
      expect(operations['session begin']?.failed).toBe(sent + 2);
    } finally {
      await generator.close(1);
    }
  });
});

describe.concurrent('clients that misbehave', () => {
  test('do all that is asked of them, count what they did, and send on', async () => {
    let received = 0;
    await using server = await startServer((_request, response) => {
      received += 1;
      response.end('{}');
    });
    const each = { perMinute: 1 };
    const chaos = {
      disconnect: { ...each, reconnectAfterSeconds: 1 },
      vanish: each,
      slowReader: { ...each, forSeconds: 1 },
      slowWriter: { ...each, forSeconds: 1 },
      halfOpen: each,
      cancel: each,
      malformed: each,
      churn: each,
      storm: { everySeconds: 20, share: 0.5, reconnectAfterSeconds: 1 },
    };
    const load = aLoad({
      target: server.url,
      clients: 6,
      rate: { kind: 'open', perSecond: 10 },
      operations: [anOperation({ timeoutSeconds: 60 })],
    });
    // Four seconds are eighty: each client is asked for each of eight deeds about once a minute.
    const sum = await give(anOrder(load, { chaos }), 4, fastSeconds);

    const kinds = [
      'disconnect',
      'vanish',
      'slow-reader',
      'slow-writer',
      'half-open',
      'cancel',
      'malformed',
      'churn',
      'storm',
    ];
    expect(Object.keys(sum.chaos).sort()).toEqual([...kinds].sort());
    for (const kind of kinds) {
      const { asked, delivered } = sum.chaos[kind] ?? { asked: 0, delivered: 0 };
      expect([kind, asked > 0, delivered > 0, delivered <= asked]).toEqual([kind, true, true, true]);
    }
    const { succeeded = 0, failed = 0 } = sum.operations.get ?? {};
    expect([failed, sum.notSent]).toEqual([0, 0]);
    expect(sum.sent).toBe(sum.scheduled);
    // What is neither right nor wrong was given up by us: cancelled, or slow at the wrong moment.
    expect(sum.sent - succeeded).toBeLessThanOrEqual((sum.chaos.cancel?.delivered ?? 0) + 2 * 6);
    expect(succeeded).toBeGreaterThan(500);
    expect(received).toBeGreaterThanOrEqual(succeeded);
  });

  test('that are asked for nothing have no ledger', async () => {
    await using server = await startServer((_request, response) => response.end());
    const sum = await give(anOrder(aLoad({ target: server.url })), 0.3);
    expect(sum.chaos).toEqual({});
  });
});

describe.concurrent('streams that go on', () => {
  test('are ended by us when the load ends, at once, and what came is counted', async () => {
    const streams = new Set<ServerResponse>();
    let written = 0;
    await using server = await startServer((request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      streams.add(response);
      request.socket.once('close', () => streams.delete(response));
    });
    const ticking = setInterval(() => {
      for (const stream of streams) {
        stream.write('data: tick\n\n');
        written += 1;
      }
    }, 100);
    const stream = { events: null, forSeconds: null, gapSeconds: null, sequence: null };
    const endless = anOperation({ name: 'endless', protocol: 'sse', timeoutSeconds: 25, stream });
    const timed = anOperation({ name: 'timed', protocol: 'sse', stream: { ...stream, forSeconds: 25 } });
    try {
      const load = aLoad({ target: server.url, clients: 6, operations: [endless, timed] });
      const sum = await give(anOrder(load), 3);
      expect(sum.drainSeconds).toBeLessThan(2);
      const all = [sum.operations.endless, sum.operations.timed];
      expect(all.map((one) => one?.failed)).toEqual([0, 0]);
      const events = all.reduce((total, one) => total + (one?.events ?? 0), 0);
      expect(events).toBeGreaterThan(50);
      // The last ones may be on their way.
      expect(events).toBeGreaterThanOrEqual(written - 6 * 2);
      expect(events).toBeLessThanOrEqual(written);
    } finally {
      clearInterval(ticking);
    }
  });
});
