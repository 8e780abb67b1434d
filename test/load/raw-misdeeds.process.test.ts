import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { endHalfOpen, halfOpen, halfOpenHeld, malformed, mostHalfOpen } from '../../src/load/raw-misdeeds.ts';
import { randomAt } from '../../src/stats/random.ts';
import { startServer } from './a-server.ts';

interface Listener extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly sockets: readonly Socket[];
  /** What each connection has sent so far. */
  readonly heard: readonly string[];
  readonly resets: () => number;
}

/** Hears everything; answers what `answer` says to what it has heard. */
async function listen(answer: (socket: Socket, text: string) => void = () => {}): Promise<Listener> {
  const sockets: Socket[] = [];
  const heard: string[] = [];
  let resets = 0;
  const server: Server = createServer((socket) => {
    const index = sockets.push(socket) - 1;
    heard[index] = '';
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET') resets += 1;
    });
    socket.on('data', (bytes) => {
      heard[index] = `${heard[index] ?? ''}${bytes.toString('latin1')}`;
      answer(socket, heard[index] ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/rpc?x=1`,
    port: address.port,
    sockets,
    heard,
    resets: () => resets,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function eventually(isSo: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 100 && !isSo(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  return isSo();
}

afterEach(() => endHalfOpen());

describe('a half-open connection', () => {
  test('is half of a request, and stays', async () => {
    await using server = await listen();
    expect(await halfOpen(server.url)).toBe(true);
    expect(await eventually(() => server.heard[0]?.includes('{"half":"') === true)).toBe(true);
    expect(server.heard[0]).toMatch(/^POST \/rpc\?x=1 HTTP\/1\.1\r\nhost: 127\.0\.0\.1:\d+\r\n/);
    expect(server.heard[0]).toContain('content-length: 18\r\n');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.sockets[0]?.destroyed).toBe(false);
    expect(halfOpenHeld()).toBe(1);
  });

  test('is forgotten when the server closes it', async () => {
    await using server = await listen((socket) => socket.end('HTTP/1.1 408 Request Timeout\r\n\r\n'));
    expect(await halfOpen(server.url)).toBe(true);
    expect(await eventually(() => halfOpenHeld() === 0)).toBe(true);
  });

  test('is one of a bounded number: the oldest is reset', async () => {
    await using server = await listen();
    for (let sent = 0; sent < mostHalfOpen + 5; sent += 1) await halfOpen(server.url);
    expect(halfOpenHeld()).toBe(mostHalfOpen);
    expect(await eventually(() => server.resets() === 5)).toBe(true);
    expect(server.sockets.slice(0, 5).every(({ destroyed }) => destroyed)).toBe(true);
  });

  test('is not delivered where nobody listens, and nothing is thrown', async () => {
    const port = await (async () => {
      await using server = await listen();
      return server.port;
    })();
    expect(await halfOpen(`http://127.0.0.1:${port}/`)).toBe(false);
    expect(await halfOpen('https://127.0.0.1:1/')).toBe(false);
    expect(await halfOpen('no address')).toBe(false);
    expect(halfOpenHeld()).toBe(0);
  });
});

describe('a malformed message', () => {
  const seeds = Array.from({ length: 40 }, (_, position) => position);

  test('is one of four kinds, the same for the same randomness', async () => {
    await using server = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n'));
    for (const position of seeds) expect(await malformed(server.url, randomAt(1, 5, position))).toBe(true);
    const first = server.heard.slice();
    const kinds = [
      first.filter((text) => text.startsWith('POST /rpc?x=1') && text.endsWith('"method":')),
      first.filter((text) => text.startsWith('THIS IS NO REQUEST')),
      first.filter((text) => text.includes('transfer-encoding: chunked') && text.includes('\r\nmany\r\n')),
      first.filter((text) => text.charCodeAt(0) === 0xff && text.length === 256),
    ];
    expect(kinds.every(({ length }) => length > 0)).toBe(true);
    expect(kinds.reduce((sum, { length }) => sum + length, 0)).toBe(seeds.length);
    for (const position of seeds) await malformed(server.url, randomAt(1, 5, position));
    expect(server.heard.slice(seeds.length)).toEqual(first);
  });

  test('is over when the server closes, or after two seconds of silence', async () => {
    await using silent = await listen();
    const started = performance.now();
    expect(await malformed(silent.url, randomAt(1, 5, 0))).toBe(true);
    expect(performance.now() - started).toBeGreaterThan(1900);
    expect(performance.now() - started).toBeLessThan(2900);
    expect(await eventually(() => silent.sockets[0]?.destroyed === true)).toBe(true);
    await using deaf = await listen((socket) => socket.resetAndDestroy());
    expect(await malformed(deaf.url, randomAt(1, 5, 0))).toBe(true);
  });

  test('is survived by a real server, which is asked again afterwards', async () => {
    await using server = await startServer((_request, response) => response.end('{}'));
    for (const position of seeds.slice(0, 12)) expect(await malformed(server.url, randomAt(2, 5, position))).toBe(true);
    expect((await fetch(server.url)).status).toBe(200);
  });

  test('is not delivered where nobody listens, and nothing is thrown', async () => {
    expect(await malformed('http://127.0.0.1:1/', randomAt(1, 5, 0))).toBe(false);
    expect(await malformed('ftp://127.0.0.1/', randomAt(1, 5, 0))).toBe(false);
  });
});
