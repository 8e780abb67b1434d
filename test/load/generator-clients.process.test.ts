// Clients of the generator and what the server sees of them: sessions that are left or ended, streams, addresses.

import { describe, expect, test } from 'vitest';
import { fastSeconds, give } from './a-generator.ts';
import { aLoad, anOperation, anOrder } from './a-load.ts';
import { startServer } from './a-server.ts';
import { startWebSocketServer } from './a-websocket-server.ts';
import { startMcpServer } from './an-mcp-server.ts';

const noChaos = { disconnect: null, vanish: null, slowReader: null };

describe.concurrent('MCP clients', () => {
  const load = (target: string) =>
    aLoad({
      target,
      clients: 6,
      rate: { kind: 'open', perSecond: 5 },
      operations: [
        anOperation({ protocol: 'mcp', timeoutSeconds: 60, request: { method: 'tools/call', json: { name: 'echo' } } }),
      ],
    });

  test('that vanish leave their sessions behind, and new ones take their place', async () => {
    await using server = await startMcpServer();
    const chaos = { ...noChaos, vanish: { perMinute: 1 } };
    const sum = await give(anOrder(load(server.url), { chaos }), 4, fastSeconds);
    const vanished = sum.chaos.vanish?.delivered ?? 0;
    expect(vanished).toBeGreaterThan(3);
    expect(sum.operations.get).toEqual({ succeeded: sum.sent, failed: 0, events: 0 });
    // Only those that were there at the end were ended.
    expect([server.sessions.size, server.ended.length]).toEqual([vanished, 6]);
  });

  test('whose sessions end by vanishing are counted as vanished, each of them', async () => {
    await using server = await startMcpServer();
    const session = { begin: [], end: [], requests: 2, seconds: null, leave: 'vanish' as const };
    const sum = await give(anOrder({ ...load(server.url), session }), 4, fastSeconds);
    const vanished = sum.chaos.vanish?.delivered ?? 0;
    expect(vanished).toBeGreaterThan(10);
    expect([server.sessions.size, server.ended.length]).toEqual([vanished, 6]);
  });

  test('that leave, or begin anew, leave nothing behind', async () => {
    await using server = await startMcpServer();
    const chaos = { ...noChaos, churn: { perMinute: 1 }, disconnect: { perMinute: 1, reconnectAfterSeconds: 2 } };
    const sum = await give(anOrder(load(server.url), { chaos }), 4, fastSeconds);
    const left = (sum.chaos.churn?.delivered ?? 0) + (sum.chaos.disconnect?.delivered ?? 0);
    expect(left).toBeGreaterThan(6);
    expect(sum.operations.get).toEqual({ succeeded: sum.sent, failed: 0, events: 0 });
    expect(server.sessions.size).toBe(0);
    // Who was away at the end has no session to end.
    expect(server.ended.length).toBeGreaterThanOrEqual(left);
    expect(server.ended.length).toBeLessThanOrEqual(left + 6);
  });
});

test('WebSockets that only listen are ended by us when the load ends, at once, and what came is counted', async () => {
  const ticking = new Set<NodeJS.Timeout>();
  let sent = 0;
  await using server = await startWebSocketServer((socket) => {
    const timer = setInterval(() => {
      socket.send('tick');
      sent += 1;
    }, 20);
    ticking.add(timer);
    return { goodbye: () => clearInterval(timer) };
  });
  try {
    const stream = { events: null, forSeconds: null, gapSeconds: null, sequence: null };
    const operations = [
      anOperation({ name: 'endless', protocol: 'websocket', timeoutSeconds: 25, stream }),
      anOperation({ name: 'timed', protocol: 'websocket', stream: { ...stream, forSeconds: 25 } }),
    ];
    const sum = await give(anOrder(aLoad({ target: server.url, clients: 6, operations })), 2);
    expect(sum.drainSeconds).toBeLessThan(2);
    const all = [sum.operations.endless, sum.operations.timed];
    expect(all.map((one) => one?.failed)).toEqual([0, 0]);
    const events = all.reduce((total, one) => total + (one?.events ?? 0), 0);
    expect(events).toBeGreaterThan(200);
    expect(events).toBeLessThanOrEqual(sent);
  } finally {
    for (const timer of ticking) clearInterval(timer);
  }
});

test('an operation with an address of its own goes there, and the others do not', async () => {
  const seen = { through: 0, direct: 0 };
  await using through = await startServer((_request, response) => {
    seen.through += 1;
    response.end();
  });
  await using direct = await startServer((_request, response) => {
    seen.direct += 1;
    response.end();
  });
  const operations = [anOperation({ name: 'through' }), anOperation({ name: 'direct', target: direct.url })];
  const sum = await give(anOrder(aLoad({ target: through.url, operations })), 2);
  expect(sum.operations.through).toEqual({ succeeded: seen.through, failed: 0, events: 0 });
  expect(sum.operations.direct).toEqual({ succeeded: seen.direct, failed: 0, events: 0 });
  expect(Math.min(seen.through, seen.direct)).toBeGreaterThan(20);
});
