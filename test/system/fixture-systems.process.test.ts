import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findFreePorts } from '../../src/system/free-ports.ts';
import { probeHttp } from '../../src/system/probes.ts';
import { eventually, fixture } from './bench.ts';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Its url, once it answers. */
async function run(command: readonly string[]): Promise<string> {
  const { port = 0 } = await findFreePorts(['port']);
  const [node = '', ...args] = command;
  running.push(spawn(node, [...args, '--port', String(port)], { stdio: 'ignore' }));
  const url = `http://127.0.0.1:${port}`;
  await eventually(async () => (await probeHttp(`${url}/health`, 1)).ready);
  return url;
}

const shipped = (name: string) => [
  process.execPath,
  join(import.meta.dirname, '../../scenarios/systems', `${name}.mjs`),
];
const json = async (answer: Response) => (await answer.json()) as Record<string, unknown>;

describe('the systems', () => {
  const rows = [
    { about: 'steady', command: fixture('steady') },
    { about: 'slowing', command: fixture('slowing') },
    { about: 'sawtooth', command: fixture('sawtooth') },
    { about: 'stepping', command: fixture('stepping') },
    { about: 'steady, shipped', command: shipped('steady') },
    { about: 'leaky, shipped', command: shipped('leaky') },
  ];
  it.each(rows)('answer with a little JSON: $about', async ({ command }) => {
    const url = await run(command);
    const answer = await fetch(`${url}/query`, { method: 'POST', body: '{"a":1}' });
    expect(answer.status).toBe(200);
    expect(await json(answer)).toMatchObject({ ok: true, method: 'POST', path: '/query', received: 7 });
  });

  it('leaking: holds what it says', async () => {
    const url = await run(fixture('leaking', '--mb-per-hour', '36000'));
    const leaked = async () => Number((await json(await fetch(`${url}/leaked`))).bytes);
    const [before, startedAt] = [await leaked(), performance.now()];
    await eventually(() => false, 1);
    const perSecond = ((await leaked()) - before) / ((performance.now() - startedAt) / 1000);
    expect(perSecond).toBeGreaterThan(8e6);
    expect(perSecond).toBeLessThan(12e6);
  });

  it('erroring: fails just its share', async () => {
    const url = await run(fixture('erroring', '--share', '0.2'));
    const statuses: number[] = [];
    for (let turn = 0; turn < 50; turn += 1) statuses.push((await fetch(url)).status);
    expect(statuses.filter((status) => status === 500)).toHaveLength(10);
  });

  it('slow-answers: takes its time after a while', async () => {
    const url = await run(fixture('slow-answers', '--ms', '150', '--after', '0s'));
    const startedAt = performance.now();
    await fetch(url);
    expect(performance.now() - startedAt).toBeGreaterThan(145);
  });

  it('all of them: end when nobody asks any more', async () => {
    const command = fixture('steady').with(-1, '300ms');
    await run(command);
    expect(await eventually(() => running[0]?.exitCode === 0)).toBe(true);
  });
});

describe('session-per-client', () => {
  const post = (url: string, message: object, session?: string) =>
    fetch(`${url}/mcp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(session === undefined ? {} : { 'mcp-session-id': session }) },
      body: JSON.stringify({ jsonrpc: '2.0', ...message }),
    });
  const open = async (url: string) => {
    const answer = await post(url, { id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18' } });
    return answer.headers.get('mcp-session-id') ?? '';
  };
  const count = async (url: string) => (await json(await fetch(`${url}/sessions`))).sessions;
  const echo = { id: 2, method: 'tools/call', params: { name: 'echo', arguments: { message: 'hello' } } };

  it('holds a session from initialize to DELETE', async () => {
    const url = await run(fixture('session-per-client'));
    const session = await open(url);
    expect((await post(url, { method: 'notifications/initialized' }, session)).status).toBe(202);
    expect(await json(await post(url, echo, session))).toMatchObject({
      id: 2,
      result: { content: [{ type: 'text', text: 'Echo: hello' }] },
    });
    expect(await count(url)).toBe(1);
    await fetch(`${url}/mcp`, { method: 'DELETE', headers: { 'mcp-session-id': session } });
    expect(await count(url)).toBe(0);
    expect((await post(url, echo, session)).status).toBe(404);
    expect((await post(url, echo)).status).toBe(400);
  });

  it('answers as an event stream when told to', async () => {
    const url = await run(fixture('session-per-client', '--sse'));
    const answer = await post(url, echo, await open(url));
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(await answer.text()).toMatch(/^event: message\ndata: \{"jsonrpc":"2\.0","id":2,"result":.*\}\n\n$/);
  });

  it('keeps what vanished for ever, or until it expires', async () => {
    const [keeping, expiring] = [
      await run(fixture('session-per-client')),
      await run(fixture('session-per-client', '--expire', '300ms')),
    ];
    for (const url of [keeping, expiring]) for (let client = 0; client < 5; client += 1) await open(url);
    expect(await eventually(async () => (await count(expiring)) === 0)).toBe(true);
    expect(await count(keeping)).toBe(5);
  });
});
