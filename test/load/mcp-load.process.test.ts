// The MCP client against the real reference server, and against a small one that loses its sessions.

import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, connect as tcpConnect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aLoad, anOperation, anOrder } from './a-load.ts';
import { giveLoad, startServer } from './a-server.ts';

const serverEntry = fileURLToPath(
  new URL('../../node_modules/@modelcontextprotocol/server-everything/dist/index.js', import.meta.url),
);

const echo = anOperation({
  name: 'echo',
  protocol: 'mcp',
  request: { method: 'tools/call', path: '/mcp', json: { name: 'echo', arguments: { message: 'send ${send}' } } },
  expect: { json: '$.result.content[0].text', contains: 'send ' },
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function listening(port: number): Promise<void> {
  const limit = performance.now() + 30_000;
  for (;;) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = tcpConnect(port, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    if (performance.now() > limit) throw new Error(`nothing listens on ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('MCP sessions with the reference server', { timeout: 60_000 }, () => {
  let server: ChildProcess;
  let port = 0;
  let log = '';

  beforeAll(async () => {
    port = await freePort();
    server = spawn(process.execPath, [serverEntry, 'streamableHttp'], {
      env: { ...process.env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
    await listening(port);
  }, 40_000);

  afterAll(async () => {
    const ended = new Promise((resolve) => server.once('close', resolve));
    server.kill('SIGKILL');
    await ended;
  });

  test('one per client: opened once, used for every call, ended with DELETE', async () => {
    const load = aLoad({
      target: `http://127.0.0.1:${port}`,
      rate: { kind: 'open', perSecond: 40 },
      clients: 4,
      operations: [
        { ...echo, weight: 9 },
        anOperation({
          ...echo,
          name: 'unknown tool',
          request: { ...echo.request, json: { name: 'no-such-tool', arguments: {} } },
          expect: { error: true },
        }),
      ],
    });
    const sum = await giveLoad(anOrder(load), 3);

    expect([...sum.failures]).toEqual([]);
    expect(sum.succeeded).toBe(sum.scheduled);
    expect(sum.scheduled).toBeGreaterThan(70);
    const sessions = [...log.matchAll(/Session initialized with ID: (\S+)/g)].map((match) => match[1]);
    const ended = [...log.matchAll(/session termination request for session (\S+)/g)].map((match) => match[1]);
    expect(sessions).toHaveLength(4);
    expect(ended.sort()).toEqual(sessions.sort());
  });
});

describe.concurrent('an MCP session that the server no longer knows', { timeout: 60_000 }, () => {
  test.each([{ status: 404 }, { status: 400 }])('with $status is one failure and a new session', async ({ status }) => {
    let opened = 0;
    let calls = 0;
    const known = new Set<string>();
    await using server = await startServer((request, response, body) => {
      const id = String(request.headers['mcp-session-id'] ?? '');
      if (request.method === 'DELETE') {
        known.delete(id);
        return void response.end();
      }
      const message = JSON.parse(body);
      const json = { 'content-type': 'application/json' };
      if (message.method === 'initialize') {
        opened += 1;
        known.add(`s${opened}`);
        const result = { protocolVersion: '2025-03-26', capabilities: {}, serverInfo: { name: 't', version: '1' } };
        response.writeHead(200, { ...json, 'mcp-session-id': `s${opened}` });
        return void response.end(JSON.stringify({ jsonrpc: '2.0', id: message.id, result }));
      }
      if (!known.has(id)) return void response.writeHead(status, json).end('{"error":{"message":"no such session"}}');
      if (message.method === 'notifications/initialized') return void response.writeHead(202).end();
      if (request.headers['mcp-protocol-version'] !== '2025-03-26') return void response.writeHead(400).end();
      calls += 1;
      // The session is forgotten once, in the middle of the run.
      if (calls === 20) known.delete(id);
      const result = { content: [{ type: 'text', text: message.params.arguments.message }] };
      // Over a stream that stays open for a while: the response counts, not the end of the stream.
      if (calls % 2 === 0) {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(': hello\n\ndata: {"jsonrpc":"2.0","method":"notifications/progress"}\n\n');
        response.write(`event: message\ndata: ${JSON.stringify({ jsonrpc: '2.0', id: message.id, result })}\n\n`);
        return void (calls % 4 === 0 ? response.end() : undefined);
      }
      response.writeHead(200, json).end(JSON.stringify({ jsonrpc: '2.0', id: message.id, result }));
    });
    const load = aLoad({ target: server.url, rate: { kind: 'open', perSecond: 40 }, clients: 40, operations: [echo] });
    const sum = await giveLoad(anOrder(load), 3);

    expect([...sum.failures]).toEqual([`the server no longer knows the session (status ${status})`]);
    expect(sum.failed).toBe(1);
    expect(sum.succeeded).toBe(sum.scheduled - 1);
    expect(opened).toBe(41);
    expect(known.size).toBe(0);
  });
});
