// Streams through the whole load process: what was sent is what is reported. Only what is under way when the load ends may be
// cut by us, which is at most one stream of each client.

import { expect, test } from 'vitest';
import { aLoad, anOperation, anOrder } from './a-load.ts';
import { giveLoad, startServer } from './a-server.ts';
import { startWebSocketServer } from './a-websocket-server.ts';

const clients = 4;
const stream = { events: null, forSeconds: null, gapSeconds: null, sequence: '$.n' };

function reported(reports: Awaited<ReturnType<typeof giveLoad>>['reports']) {
  const streams = reports.flatMap(({ operations }) => Object.values(operations).flatMap((one) => one.stream ?? []));
  return {
    events: streams.reduce((sum, one) => sum + one.events, 0),
    missed: streams.reduce((sum, one) => sum + one.missed, 0),
  };
}

test('every event of an event stream is counted once', { timeout: 30_000 }, async () => {
  let sent = 0;
  await using server = await startServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let n = 1; n <= 50; n += 1) response.write(`data: {"n":${n}}\n\n`);
    sent += 50;
    response.end();
  });
  const operations = [anOperation({ protocol: 'sse', stream, expect: { json: '$.n' } })];
  const load = aLoad({ target: server.url, rate: { kind: 'open', perSecond: 40 }, clients, operations });
  const sum = await giveLoad(anOrder(load), 1);
  expect([...sum.failures]).toEqual([]);
  expect(sum.succeeded).toBeGreaterThan(4);
  expect(sum.succeeded).toBeGreaterThanOrEqual(sum.scheduled - clients);
  const { events, missed } = reported(sum.reports);
  expect(missed).toBe(0);
  expect(events).toBeLessThanOrEqual(sent);
  expect(events).toBeGreaterThanOrEqual(50 * sum.succeeded);
});

test('every message of a WebSocket is counted once', { timeout: 30_000 }, async () => {
  let sent = 0;
  await using server = await startWebSocketServer(() => ({
    message(socket) {
      for (let n = 1; n <= 5; n += 1) socket.send(JSON.stringify({ n }));
      sent += 5;
    },
  }));
  const operations = [
    anOperation({ protocol: 'websocket', request: { body: 'give me five' }, stream: { ...stream, events: 5 } }),
  ];
  const load = aLoad({ target: server.url, rate: { kind: 'open', perSecond: 100 }, clients, operations });
  const sum = await giveLoad(anOrder(load), 1);
  expect([...sum.failures]).toEqual([]);
  expect(sum.succeeded).toBeGreaterThan(10);
  expect(sum.succeeded).toBeGreaterThanOrEqual(sum.scheduled - clients);
  const { events, missed } = reported(sum.reports);
  expect(missed).toBe(0);
  expect(events).toBeLessThanOrEqual(sent);
  expect(events).toBeGreaterThanOrEqual(5 * sum.succeeded);
  expect(server.opened()).toBe(clients);
});
