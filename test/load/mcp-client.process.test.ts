// The MCP client against a small server of ours: progress, the standing stream, what the server asks, cuts, and endings.

import { describe, expect, test } from 'vitest';
import type { Load } from '../../src/model/scenario.ts';
import { aClient, eventually } from './a-client.ts';
import { aLoad, anOperation } from './a-load.ts';
import {
  beginStream,
  type McpMessage,
  type McpServer,
  progressOf,
  resultOf,
  sse,
  startMcpServer,
} from './an-mcp-server.ts';

const noStream = { events: null, forSeconds: null, gapSeconds: null, sequence: null };

function loadOn(server: McpServer, parts: Parameters<typeof anOperation>[0] = {}): Load {
  const operation = anOperation({
    name: 'work',
    protocol: 'mcp',
    ...parts,
    request: { method: 'tools/call', path: '/mcp', json: { name: 'work', arguments: {} }, ...parts.request },
  });
  return aLoad({ target: server.url, operations: [operation] });
}

const tokenOf = ({ params }: McpMessage) => params?._meta?.progressToken;
const said = (server: McpServer, method: string) => server.posts.filter((message) => message.method === method);

describe.concurrent('an MCP client', { timeout: 20_000 }, () => {
  test('asks for the newest revision and then speaks the one that the server named', async () => {
    await using server = await startMcpServer();
    server.version = '2025-03-26';
    await using client = aClient(loadOn(server));
    expect(await client.send()).toMatchObject({ failure: null, timed: true });
    expect(server.posts.map(({ method }) => method)).toEqual(['initialize', 'notifications/initialized', 'tools/call']);
    expect(server.posts[0]?.params).toMatchObject({ protocolVersion: '2025-11-25', capabilities: {} });
    expect(server.standing).toEqual([]);
    await client.close();
    expect(server.ended).toEqual(['session-1']);
  });

  test('says nothing when it vanishes, and opens another session for the next call', async () => {
    await using server = await startMcpServer();
    await using client = aClient(loadOn(server, { stream: noStream }));
    await client.send();
    await eventually(() => server.standing.length === 1);
    client.client.forget();
    client.wire.abandon();
    expect((await client.send(1)).failure).toBeNull();
    expect(server.ended).toEqual([]);
    expect(server.sessions.size).toBe(2);
    // Its stream is left as it stood, and the new session has one of its own.
    await eventually(() => server.standing.length === 2);
    expect(server.standing.map(({ isOpen }) => isOpen)).toEqual([true, true]);
  });

  test('counts the progress that it asked for, and no other', async () => {
    await using server = await startMcpServer({
      call(message, response) {
        beginStream(response);
        for (let step = 1; step <= 4; step += 1) response.write(sse(progressOf(tokenOf(message), step)));
        response.write(sse(progressOf('another', 1)));
        response.end(sse(resultOf(message.id)));
      },
    });
    const stream = { ...noStream, events: 4, sequence: '$.params.progress' };
    await using client = aClient(loadOn(server, { stream }));
    const outcome = await client.send();
    expect(outcome.failure).toBeNull();
    expect(outcome.stream).toMatchObject({ events: 4, missed: 0, reconnects: 0 });
    expect(outcome.stream?.gapsSeconds.length).toBe(3);
    expect(outcome.stream?.firstSeconds).toBeGreaterThanOrEqual(0);
    expect(JSON.parse(outcome.body ?? '')).toMatchObject({ result: { content: [{ text: 'done' }] } });
  });

  test.each([
    { stream: { ...noStream, events: 5 }, steps: [1, 2, 3], kind: 'stream-cut' },
    { stream: { ...noStream, sequence: '$.params.progress' }, steps: [1, 2, 5], kind: 'events-missed' },
    { stream: { ...noStream, gapSeconds: 0.05 }, steps: [1, 2], pauseMs: 150, kind: 'event-gap' },
  ])('calls progress wrong that is not as asked: $kind', async ({ stream, steps, pauseMs = 0, kind }) => {
    await using server = await startMcpServer({
      async call(message, response) {
        beginStream(response);
        for (const step of steps) {
          response.write(sse(progressOf(tokenOf(message), step)));
          await new Promise((resolve) => setTimeout(resolve, pauseMs));
        }
        response.end(sse(resultOf(message.id)));
      },
    });
    await using client = aClient(loadOn(server, { stream }));
    expect((await client.send()).failure?.kind).toBe(kind);
  });

  test('ends a call that goes on when its time is over, and says so', async () => {
    await using server = await startMcpServer({
      call(message, response) {
        beginStream(response);
        let step = 0;
        const steps = setInterval(() => {
          step += 1;
          response.write(sse(progressOf(tokenOf(message), step)));
        }, 20);
        response.once('close', () => clearInterval(steps));
      },
    });
    await using client = aClient(loadOn(server, { stream: { ...noStream, forSeconds: 0.3 }, timeoutSeconds: 5 }));
    const outcome = await client.send();
    expect(outcome).toMatchObject({ failure: null, timed: true });
    expect(outcome.stream?.events).toBeGreaterThan(3);
    await eventually(() => said(server, 'notifications/cancelled').length === 1);
    expect(said(server, 'notifications/cancelled')[0]?.params).toMatchObject({ requestId: 1 });
  });

  test('tells the server of a call that nobody waits for any more', async () => {
    await using server = await startMcpServer({ call() {} });
    await using client = aClient(loadOn(server, { timeoutSeconds: 0.3 }));
    expect((await client.send()).failure).toEqual({ kind: 'timeout', sentence: 'no complete answer within 0.3 s' });
    await eventually(() => said(server, 'notifications/cancelled').length === 1);
    expect(server.sessions.size).toBe(1);
  });

  test('answers a ping of the server, and refuses what it did not offer', async () => {
    await using server = await startMcpServer({
      call(message, response) {
        beginStream(response);
        response.write(sse({ jsonrpc: '2.0', id: 'p', method: 'ping' }));
        response.write(sse({ jsonrpc: '2.0', id: 7, method: 'roots/list' }));
        response.write(sse({ jsonrpc: '2.0', id: 8, method: 'sampling/createMessage', params: {} }));
        setTimeout(() => response.end(sse(resultOf(message.id))), 200);
      },
    });
    await using client = aClient(loadOn(server));
    expect((await client.send()).failure).toBeNull();
    const answers = server.posts.filter(({ method }) => method === undefined);
    expect(answers).toMatchObject([
      { id: 'p', result: {} },
      { id: 7, error: { code: -32601 } },
      { id: 8, error: { code: -32601 } },
    ]);
  });

  test('does not let a flood of questions pile up', async () => {
    await using server = await startMcpServer({
      call(message, response) {
        beginStream(response);
        for (let id = 0; id < 500; id += 1) response.write(sse({ jsonrpc: '2.0', id, method: 'ping' }));
        setTimeout(() => response.end(sse(resultOf(message.id))), 100);
      },
    });
    await using client = aClient(loadOn(server));
    expect((await client.send()).failure).toBeNull();
    const answers = server.posts.filter(({ method }) => method === undefined).length;
    expect(answers).toBeGreaterThan(0);
    expect(answers).toBeLessThanOrEqual(40);
  });

  test('goes on with an answer whose stream was cut, after the last event that came', async () => {
    const asked: McpMessage[] = [];
    await using server = await startMcpServer({
      call(message, response) {
        asked.push(message);
        beginStream(response);
        response.write('id: first\nretry: 150\ndata: \n\n');
        response.write(sse(progressOf(tokenOf(message), 1), 'second'));
        setTimeout(() => response.destroy(), 30);
      },
      get(headers, response) {
        if (headers['last-event-id'] !== 'second') return 200;
        beginStream(response);
        const [message] = asked;
        response.write(sse(progressOf(tokenOf(message ?? {}), 2), 'third'));
        response.end(sse(resultOf(message?.id), 'fourth'));
        return 200;
      },
    });
    await using client = aClient(loadOn(server, { stream: { ...noStream, events: 2 } }));
    const outcome = await client.send();
    expect(outcome.failure).toBeNull();
    expect(outcome.stream).toMatchObject({ events: 2, reconnects: 1 });
    expect(outcome.endedSeconds - (outcome.sentSeconds ?? 0)).toBeGreaterThan(0.15);
  });

  test('calls an answer cut that cannot be gone on with', async () => {
    await using server = await startMcpServer({
      call(_message, response) {
        beginStream(response);
        response.end('id: first\ndata: \n\n');
      },
      get: () => 405,
    });
    await using client = aClient(loadOn(server));
    expect((await client.send()).failure).toEqual({
      kind: 'stream-cut',
      sentence: 'the event stream ended after 0 events without the response',
    });
  });

  test('makes a session that the server forgot one failure without its id, and opens another', async () => {
    await using server = await startMcpServer({ sessionId: (count) => `secret-of-session-${count}` });
    await using client = aClient(loadOn(server));
    await client.send();
    server.sessions.clear();
    const outcome = await client.send(1);
    expect(outcome.failure?.kind).toBe('session-gone');
    expect(outcome.body).toBe('{"error":"no session (session id)"}');
    expect((await client.send(2)).failure).toBeNull();
  });

  test('takes no session id that could not be sent back', async () => {
    await using server = await startMcpServer({ sessionId: () => 'x'.repeat(2000) });
    await using client = aClient(loadOn(server));
    expect((await client.send()).failure).toEqual({
      kind: 'session',
      sentence:
        'no session could be opened: expected a session id of 1 to 1024 visible ASCII characters, got one of 2000 characters',
    });
  });
});

describe.concurrent('the standing stream of an MCP session', { timeout: 20_000 }, () => {
  const streaming = (server: McpServer) => loadOn(server, { stream: noStream });

  test('is opened beside the calls, counts what comes on it, and is resumed after a cut', async () => {
    await using server = await startMcpServer();
    await using client = aClient(streaming(server));
    await client.open();
    await eventually(() => server.standing.length === 1);
    const note = { jsonrpc: '2.0', method: 'notifications/message', params: {} };
    server.standing[0]?.response.write(`${sse(note, 'e1')}: quiet\n\n${sse(note, 'e2')}`);
    server.standing[0]?.response.write(sse({ jsonrpc: '2.0', id: 5, method: 'ping' }, 'e3'));
    await eventually(() => server.posts.some(({ id, method }) => id === 5 && method === undefined));
    server.standing[0]?.response.destroy();
    await eventually(() => server.standing.length === 2);
    expect(server.standing[1]?.headers).toMatchObject({
      'last-event-id': 'e3',
      'mcp-session-id': 'session-1',
      'mcp-protocol-version': '2025-11-25',
    });
    expect(server.standing[1]?.headers['content-type']).toBeUndefined();
    const outcome = await client.send();
    expect(outcome.stream).toMatchObject({ events: 3, reconnects: 1, firstSeconds: null });
    expect((await client.send(1)).stream).toMatchObject({ events: 0, reconnects: 0 });
    await client.close();
    await eventually(() => server.standing.every(({ isOpen }) => !isOpen));
    expect(server.ended).toEqual(['session-1']);
  });

  test('carries progress too, where a server sends it there', async () => {
    await using server = await startMcpServer({
      call(message, response, { standing }) {
        standing[0]?.response.write(sse(progressOf(tokenOf(message), 1)));
        setTimeout(() => {
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(resultOf(message.id)));
        }, 100);
      },
    });
    await using client = aClient(loadOn(server, { stream: { ...noStream, events: 1 } }));
    await client.open();
    await eventually(() => server.standing.length === 1);
    expect((await client.send()).failure).toBeNull();
  });

  test.each([405, 501, 404, 400])('is not asked for again when the server answers %i', async (status) => {
    await using server = await startMcpServer({ get: () => status });
    await using client = aClient(streaming(server));
    expect((await client.send()).failure).toBeNull();
    await eventually(() => server.standing.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(server.standing).toHaveLength(1);
    if (status === 405) expect(client.client.resumeStale()).toBe(false);
    expect((await client.send(1)).failure).toBeNull();
  });

  test('is resumed after an event that the server cannot know, and begins anew when it is refused', async () => {
    await using server = await startMcpServer({
      get: (headers) => (String(headers['last-event-id'] ?? '').startsWith('stale-') ? 404 : 200),
    });
    await using client = aClient(streaming(server), 3);
    await client.open();
    await eventually(() => server.standing.length === 1);
    expect(client.client.resumeStale()).toBe(true);
    await eventually(() => server.standing.length === 3);
    expect(server.standing.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, 'stale-3-1', undefined]);
    expect(server.standing.map(({ isOpen }) => isOpen)).toEqual([false, false, true]);
    expect((await client.send()).failure).toBeNull();
  });

  test('is begun by the first order to resume it where nothing else needs one', async () => {
    await using server = await startMcpServer();
    await using client = aClient(loadOn(server));
    expect(client.client.resumeStale()).toBe(true);
    await client.send();
    await eventually(() => server.standing.length === 1);
    expect(server.standing[0]?.headers['last-event-id']).toBe('stale-0-1');
    expect(client.client.resumeStale()).toBe(true);
    await eventually(() => server.standing.length === 2);
    expect(server.standing[1]?.headers['last-event-id']).toBe('stale-0-2');
  });
});
