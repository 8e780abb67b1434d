// The MCP client for standard streams, over the keeper's relay, against a small server of ours and the real reference server.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Load } from '../../src/model/scenario.ts';
import { openStdioRelay } from '../../src/system/stdio-relay.ts';
import { aClient, eventually, type TestClient } from './a-client.ts';
import { aLoad, anOperation } from './a-load.ts';

const ours = fileURLToPath(new URL('../fixtures/systems/stdio-server.mjs', import.meta.url));
const everything = fileURLToPath(
  new URL('../../node_modules/@modelcontextprotocol/server-everything/dist/index.js', import.meta.url),
);
const noStream = { events: null, forSeconds: null, gapSeconds: null, sequence: null };

interface Spoken extends AsyncDisposable {
  readonly path: string;
  child: ChildProcess;
  /** Ends the process and starts another behind the same socket. */
  restart(): Promise<void>;
  kill(): Promise<void>;
}

/** A server with the relay before it, as a keeper has it. */
async function speak(script: string, ...args: readonly string[]): Promise<Spoken> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-stdio-'));
  const path = join(folder, 'stdio.sock');
  async function start(): Promise<ChildProcess> {
    const relay = await openStdioRelay(path);
    const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    relay.attach(child.stdin, child.stdout);
    child.once('exit', () => relay.close());
    await new Promise((resolve) => child.stderr.once('data', resolve));
    return child;
  }
  const spoken: Spoken = {
    path,
    child: await start(),
    async kill() {
      if (spoken.child.exitCode !== null || spoken.child.signalCode !== null) return;
      const ended = new Promise((resolve) => spoken.child.once('close', resolve));
      spoken.child.kill('SIGKILL');
      await ended;
    },
    async restart() {
      await spoken.kill();
      spoken.child = await start();
    },
    async [Symbol.asyncDispose]() {
      await spoken.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return spoken;
}

function loadOn({ path }: Spoken, ...tools: readonly Parameters<typeof tool>[]): Load {
  return aLoad({ target: `stdio:${path}`, operations: tools.map((parts) => tool(...parts)) });
}

function tool(name: string, args: Record<string, string | number> = {}, parts: Parameters<typeof anOperation>[0] = {}) {
  return anOperation({
    name,
    protocol: 'stdio-mcp',
    ...parts,
    request: { method: 'tools/call', json: { name, arguments: args }, ...parts.request },
  });
}

async function countsOf(client: TestClient): Promise<Record<string, number>> {
  const { body = '' } = await client.send(0, 'counts');
  return JSON.parse((JSON.parse(body) as { result: { content: [{ text: string }] } }).result.content[0].text);
}

describe.concurrent('MCP on standard streams', { timeout: 20_000 }, () => {
  test('is one session for all clients of a load, each with its own answers', async () => {
    await using server = await speak(ours);
    const load = loadOn(server, ['echo', { message: 'send ${send}' }], ['counts'], ['slow', { ms: 300 }]);
    await using first = aClient(load, 0);
    await using second = aClient(load, 1);
    await Promise.all([first.open(), second.open()]);
    const slow = first.send(0, 'slow');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, send) => aSend(send)));
    expect(answers).toEqual(Array.from({ length: 20 }, (_, send) => `Echo: send ${send}`));
    expect(await slow).toMatchObject({ failure: null, timed: true });
    expect(await countsOf(second)).toMatchObject({ initialized: 1, unreadable: 0 });

    async function aSend(send: number): Promise<string> {
      await using client = aClient(load, 2 + send);
      const { failure, body = '', sentSeconds, endedSeconds } = await client.send(send, 'echo');
      expect(failure).toBeNull();
      expect(endedSeconds).toBeGreaterThan(sentSeconds ?? Number.POSITIVE_INFINITY);
      return (JSON.parse(body) as { result: { content: [{ text: string }] } }).result.content[0].text;
    }
  });

  test('judges answers, errors that are wanted, and progress', async () => {
    await using server = await speak(ours);
    const stream = { ...noStream, events: 5, sequence: '$.params.progress' };
    const load = loadOn(
      server,
      ['progress', { steps: 5 }, { stream }],
      ['no-such-tool', {}, { expect: { error: true } }],
      ['echo', { message: 'x' }, { expect: { contains: 'nothing' } }],
      ['garbage', {}],
    );
    await using client = aClient(load);
    const outcome = await client.send(0, 'progress');
    expect(outcome).toMatchObject({ failure: null, stream: { events: 5, missed: 0 } });
    expect(outcome.stream?.gapsSeconds.length).toBe(4);
    expect((await client.send(0, 'no-such-tool')).failure).toBeNull();
    expect((await client.send(0, 'echo')).failure?.sentence).toMatch(/^expected "nothing" in the answer/);
    expect((await client.send(0, 'garbage')).failure).toBeNull();
  });

  test('answers what the server asks, and tells it of calls that are given up', async () => {
    await using server = await speak(ours);
    const load = loadOn(
      server,
      ['ask', { method: 'ping' }, { expect: { contains: 'result' } }],
      ['mute', {}, { timeoutSeconds: 0.2 }],
      ['counts'],
    );
    await using client = aClient(load);
    const answered = await client.send(0, 'ask');
    expect(answered.failure).toBeNull();
    const muted = await client.send(1, 'mute');
    expect(muted).toMatchObject({ failure: { kind: 'timeout' }, timed: true });
    expect(await countsOf(client)).toMatchObject({ cancelled: 1 });
  });

  test('refuses requests of the server that it did not offer', async () => {
    await using server = await speak(ours);
    await using client = aClient(loadOn(server, ['ask', { method: 'roots/list' }, { expect: { contains: '-32601' } }]));
    expect((await client.send()).failure).toBeNull();
  });

  test('survives the death of the server: calls under way fail, the next session is opened when it is back', async () => {
    await using server = await speak(ours);
    const load = loadOn(server, ['exit'], ['mute'], ['counts']);
    await using first = aClient(load);
    await using second = aClient(load, 1);
    await first.open();
    const waiting = second.send(0, 'mute');
    expect((await first.send(0, 'exit')).failure).toMatchObject({ kind: 'closed' });
    expect((await waiting).failure).toMatchObject({ kind: 'closed' });
    await eventually(() => server.child.exitCode !== null);
    const gone = await first.send(1, 'counts');
    expect(gone).toMatchObject({ failure: { kind: 'refused' }, timed: false });
    expect(gone.failure?.sentence).toMatch(/^no session could be opened: no process is there/);
    await server.restart();
    expect(await countsOf(first)).toMatchObject({ initialized: 1 });
    expect(await countsOf(second)).toMatchObject({ initialized: 1 });
  });

  test('takes over a server that was opened before, also one that is opened only once', async () => {
    await using server = await speak(ours, '--opens-once');
    const load = loadOn(server, ['counts']);
    {
      await using before = aClient(load);
      expect(await countsOf(before)).toMatchObject({ initialized: 1 });
    }
    await using after = aClient(load);
    expect(await countsOf(after)).toMatchObject({ initialized: 2 });
  });

  test('sends and takes what is large, and ends a connection whose lines have no end', async () => {
    await using server = await speak(ours);
    const load = loadOn(
      server,
      ['length', { message: '${text(3000000)}' }, { expect: { contains: '3000000' } }],
      ['big', { bytes: 3_000_000 }],
      ['echo', { message: 'still there' }],
      ['endless', {}, { request: { json: { name: 'big', arguments: { bytes: 20_000_000 } } } }],
    );
    await using client = aClient(load);
    expect((await client.send(0, 'length')).failure).toBeNull();
    const big = await client.send(0, 'big');
    expect(big.failure).toBeNull();
    expect(big.body?.length).toBe(1_048_576);
    expect((await client.send(0, 'endless')).failure?.kind).toBe('too-long');
    expect((await client.send(1, 'echo')).failure).toBeNull();
  });

  test('fails at its deadline when the server reads nothing, and goes on when it does again', async () => {
    await using server = await speak(ours);
    const load = loadOn(server, ['length', { message: '${text(2000000)}' }, { timeoutSeconds: 0.3 }], ['counts']);
    await using client = aClient(load);
    await client.open();
    server.child.kill('SIGSTOP');
    for (let send = 0; send < 4; send += 1) {
      expect((await client.send(send, 'length')).failure).toMatchObject({ kind: 'timeout' });
    }
    server.child.kill('SIGCONT');
    expect(await countsOf(client)).toMatchObject({ unreadable: 0 });
  });

  test('works with the reference server, its long operation included', async () => {
    await using server = await speak(everything, 'stdio');
    const load = loadOn(
      server,
      ['echo', { message: 'send ${send}' }, { expect: { contains: 'Echo: send' } }],
      ['trigger-long-running-operation', { duration: 0.5, steps: 5 }, { stream: { ...noStream, events: 5 } }],
      ['list', {}, { request: { method: 'resources/list', json: undefined } }],
    );
    await using client = aClient(load);
    expect((await client.send(0, 'echo')).failure).toBeNull();
    const long = await client.send(0, 'trigger-long-running-operation');
    expect(long).toMatchObject({ failure: null, stream: { events: 5 } });
    expect((await client.send(0, 'list')).failure).toBeNull();
  });
});
