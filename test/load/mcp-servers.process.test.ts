// The MCP client against servers in processes of their own: the reference server, and one that counts its sessions.

import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aClient, eventually } from './a-client.ts';
import { aLoad, anOperation } from './a-load.ts';

const everything = fileURLToPath(
  new URL('../../node_modules/@modelcontextprotocol/server-everything/dist/index.js', import.meta.url),
);
const sessionPerClient = fileURLToPath(new URL('../fixtures/systems/session-per-client.mjs', import.meta.url));
const noStream = { events: null, forSeconds: null, gapSeconds: null, sequence: null };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

interface Program {
  readonly port: number;
  readonly child: ChildProcess;
  log: string;
}

/** Waits until it says that it listens. */
async function run(script: string, ...args: readonly string[]): Promise<Program> {
  const port = await freePort();
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const program: Program = { port, child, log: '' };
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding('utf8').on('data', (text: string) => {
      program.log += text;
    });
  }
  await eventually(() => /listening on/.test(program.log), 30);
  return program;
}

async function end({ child }: Program): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
}

const call = (name: string, args: Record<string, string | number>, parts: Parameters<typeof anOperation>[0] = {}) =>
  anOperation({
    name,
    protocol: 'mcp',
    ...parts,
    request: { method: 'tools/call', path: '/mcp', json: { name, arguments: args } },
  });

const ask = (method: string, json?: Record<string, string>, path = '$.result') =>
  anOperation({ name: method, protocol: 'mcp', request: { method, path: '/mcp', json }, expect: { json: path } });

describe('the reference server', { timeout: 20_000 }, () => {
  let server: Program;
  beforeAll(async () => {
    server = await run(everything, 'streamableHttp');
  }, 40_000);
  afterAll(() => end(server));

  test('gives its progress, its lists and its resources, over one session with a standing stream', async () => {
    const stream = { ...noStream, events: 5, sequence: '$.params.progress' };
    const load = aLoad({
      target: `http://127.0.0.1:${server.port}`,
      operations: [
        call('trigger-long-running-operation', { duration: 0.5, steps: 5 }, { stream }),
        ask('tools/list', undefined, '$.result.tools[0].name'),
        ask('resources/list', undefined, '$.result.resources[0].uri'),
        ask('prompts/list', undefined, '$.result.prompts[0].name'),
        ask('resources/read', { uri: 'demo://resource/dynamic/text/1' }, '$.result.contents[0].text'),
      ],
    });
    await using client = aClient(load);
    const long = await client.send();
    expect(long).toMatchObject({ failure: null, stream: { events: 5, missed: 0 } });
    expect(long.stream?.firstSeconds).toBeGreaterThan(0.08);
    for (const { name } of load.operations.slice(1))
      expect([name, (await client.send(1, name)).failure]).toEqual([name, null]);
    await eventually(() => /Establishing new SSE stream for session/.test(server.log));
    expect(client.client.resumeStale()).toBe(true);
    await eventually(() => /Client reconnecting with Last-Event-ID: stale-0-1/.test(server.log));
    expect((await client.send(2)).failure).toBeNull();
    await client.close();
    await eventually(() => /Received session termination request/.test(server.log));
    expect(server.log.match(/Session initialized with ID/g)).toHaveLength(1);
  });
});

describe('a server that counts its sessions', { timeout: 20_000 }, () => {
  let server: Program;
  beforeAll(async () => {
    server = await run(sessionPerClient, '--max-life', '1m');
  }, 40_000);
  afterAll(() => end(server));

  const sessions = async () => {
    const response = await fetch(`http://127.0.0.1:${server.port}/sessions`);
    return ((await response.json()) as { sessions: number }).sessions;
  };

  test('keeps one for each client that vanishes, and none for those that leave', async () => {
    const echo = call('echo', { message: 'hello' }, { expect: { contains: 'Echo: hello' }, stream: noStream });
    const load = aLoad({ target: `http://127.0.0.1:${server.port}`, operations: [echo] });
    await using client = aClient(load);
    for (let turn = 0; turn < 10; turn += 1) {
      expect((await client.send(turn)).failure).toBeNull();
      await client.close();
    }
    expect(await sessions()).toBe(0);
    for (let turn = 0; turn < 10; turn += 1) {
      expect((await client.send(turn)).failure).toBeNull();
      client.client.forget();
      client.wire.abandon();
    }
    expect(await sessions()).toBe(10);
    // It offers no stream: that is no failure, and not asked for again.
    expect((await client.send()).failure).toBeNull();
    // Each asking opens it anew, so the server is given the time to refuse in between.
    for (let asked = 0; asked < 20 && client.client.resumeStale(); asked += 1) await setTimeout(200);
    expect(client.client.resumeStale()).toBe(false);
  });
});
