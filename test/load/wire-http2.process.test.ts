// Exchanges over HTTP/2, good and bad.

import { createSecureServer, type SecureServerOptions } from 'node:http2';
import { describe, expect, test } from 'vitest';
import { ca, connecting, own } from './a-connection.ts';
import { aWire, eventually, nowSeconds, passing } from './a-wire.ts';
import { startBadServer } from './bad-server.ts';

async function startHttp2(options: SecureServerOptions = {}) {
  const versions: string[] = [];
  let bytes = 0;
  let sessions = 0;
  const open = new Set<{ destroy(): void }>();
  const server = createSecureServer({ ...own, ...options }, (request, response) => {
    versions.push(request.httpVersion);
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    request.on('end', () => {
      if (request.url === '/silent') return;
      if (request.url === '/cut') return void response.stream.close(2);
      if (request.url === '/gone') return void response.stream.session?.destroy();
      response.setHeader('x-seen', ['a', 'b']);
      response.end(`${request.url} ${bytes}`);
    });
  });
  server.on('session', (session) => {
    sessions += 1;
    open.add(session);
    session.once('close', () => open.delete(session));
    session.on('error', () => {});
  });
  server.on('sessionError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `https://127.0.0.1:${address.port}`,
    versions,
    sessions: () => sessions,
    open,
    async [Symbol.asyncDispose]() {
      for (const session of open) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe.concurrent('over HTTP/2', () => {
  const http2 = () => connecting({ ca, http2: true });

  test('exchanges are made over one connection, streamed bodies too', async () => {
    await using server = await startHttp2();
    await using lane = aWire(server.url, http2());
    expect(await lane.ask({ path: '/a' })).toMatchObject({
      kind: 'answer',
      status: 200,
      body: '/a 0',
      headers: { 'x-seen': 'a, b' },
    });
    const chunk = Buffer.alloc(70_000);
    const body = {
      bytes: 30 * chunk.length,
      *chunks() {
        for (let sent = 0; sent < 30; sent += 1) yield chunk;
      },
    };
    expect(await lane.ask({ method: 'POST', path: '/b', body })).toMatchObject({ kind: 'answer', body: '/b 2100000' });
    expect(await lane.ask({ method: 'POST', path: '/c', body: 'text' })).toMatchObject({ body: '/c 2100004' });
    expect(server.versions).toEqual(['2.0', '2.0', '2.0']);
    expect(server.sessions()).toBe(1);
  });

  test('silence, a stream that is cut and a connection that is gone are counted by kind, and the next exchange is made', async () => {
    await using server = await startHttp2();
    await using lane = aWire(server.url, http2());
    const kinds = [];
    for (const path of ['/silent', '/', '/cut', '/', '/gone', '/']) {
      const result = await lane.ask({ path }, path === '/silent' ? 0.2 : 5);
      kinds.push(result.kind === 'broken' ? result.failure.kind : result.kind);
    }
    expect(kinds[0]).toBe('timeout');
    expect(['http2', 'closed']).toContain(kinds[2]);
    expect(['http2', 'closed']).toContain(kinds[4]);
    expect([kinds[1], kinds[3], kinds[5]]).toEqual(['answer', 'answer', 'answer']);
  });

  test('connections can be left, closed and cancelled on', async () => {
    await using server = await startHttp2();
    await using lane = aWire(server.url, http2());
    await lane.ask();
    lane.wire.abandon();
    expect((await lane.ask()).kind).toBe('answer');
    await passing(0.1);
    expect(server.open.size).toBe(2);
    await lane.wire.reset();
    await eventually(() => server.open.size, 1);
    lane.wire.cancelNext();
    expect((await lane.ask({ path: '/silent' })).kind).toBe('cancelled');
    expect((await lane.ask()).kind).toBe('answer');
    await eventually(() => server.versions.length, 4);
  });

  test('a body that is not taken in time is given up, and so is one whose connection is left', async () => {
    await using server = await startHttp2();
    await using lane = aWire(server.url, http2());
    const chunk = Buffer.alloc(100_000);
    const body = {
      bytes: 1_000_000_000,
      *chunks() {
        for (;;) yield chunk;
      },
    };
    for (let sent = 0; sent < 3; sent += 1) {
      expect((await lane.ask({ method: 'POST', body }, 0.1)).kind).toBe('timeout');
      expect((await lane.ask()).kind).toBe('answer');
    }
    const under = lane.ask({ method: 'POST', body });
    lane.wire.abandon();
    expect((await under).kind).toBe('cancelled');
    expect((await lane.ask()).kind).toBe('answer');
  });

  test('slow reading and writing slow an exchange down', async () => {
    await using server = await startHttp2();
    await using lane = aWire(server.url, http2());
    lane.wire.writeSlowly(nowSeconds() + 0.3);
    const began = nowSeconds();
    expect(await lane.ask({ method: 'POST', body: 'x'.repeat(2000) })).toMatchObject({ kind: 'answer', slowed: true });
    expect(nowSeconds() - began).toBeGreaterThan(0.28);
    lane.wire.readSlowly(nowSeconds() + 0.3);
    expect(await lane.ask()).toMatchObject({ kind: 'answer', slowed: true });
  });

  test('a server without it is a failure, not HTTP/1.1 instead', async () => {
    await using server = await startBadServer({ ...own, ALPNProtocols: ['http/1.1'] });
    await using lane = aWire(server.url, http2());
    for (let sent = 0; sent < 2; sent += 1) expect((await lane.get()).failure?.kind).toBe('no-http2');
    expect(server.requests).toEqual([]);
  });

  test('is not used unasked', async () => {
    await using server = await startHttp2({ allowHTTP1: true });
    await using lane = aWire(server.url, connecting({ ca }));
    expect((await lane.get()).failure).toBeNull();
    expect(server.versions).toEqual(['1.1']);
  });
});
