// WebSockets of one client with a small server that answers, pushes, closes, falls silent and breaks the protocol.

import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { compileOperations } from '../../src/load/compile-operations.ts';
import type { WebSocketOperation } from '../../src/load/compiled-operation.ts';
import type { Outcome } from '../../src/load/outcome.ts';
import { payloadSource } from '../../src/load/request-template.ts';
import { createWebSocketClient } from '../../src/load/websocket-client.ts';
import { plainly } from '../../src/load/wire-connect.ts';
import type { Expectation, StreamSpec } from '../../src/model/scenario.ts';
import { ca, connecting, own } from './a-connection.ts';
import { aLoad, anOperation } from './a-load.ts';
import { type ServerSocket, startWebSocketServer, textFrame, type Visitor } from './a-websocket-server.ts';

const anyStream: StreamSpec = { events: null, forSeconds: null, gapSeconds: null, sequence: null };
const nowSeconds = () => performance.now() / 1000;

interface Asked {
  /** null: nothing is said. */
  readonly says?: string | null;
  readonly path?: string;
  readonly stream?: Partial<StreamSpec>;
  readonly expect?: Partial<Expectation>;
}

function clientOf(target: string, asked: readonly [Asked, ...Asked[]], timeoutSeconds = 2, how = plainly) {
  const load = aLoad({
    target,
    headers: { authorization: 'Bearer token' },
    operations: asked.map(({ says = 'hello ${send}', path = '/', stream, expect: expected = {} }, index) =>
      anOperation({
        name: `operation ${index}`,
        protocol: 'websocket',
        timeoutSeconds,
        request: { path, body: says },
        stream: stream === undefined ? null : { ...anyStream, ...stream },
        expect: expected,
      }),
    ),
  });
  const operations = compileOperations(load) as WebSocketOperation[];
  const [first, ...others] = operations;
  if (first === undefined) throw new Error('no operation');
  const client = createWebSocketClient({ load, operations: [first, ...others], nowSeconds, connecting: how });
  const sweeper = setInterval(() => client.expire(), 20);
  let sends = 0;
  return {
    client,
    send(operation = first): Promise<Outcome> {
      sends += 1;
      return client.send(operation, payloadSource(1, sends), nowSeconds() + timeoutSeconds);
    },
    operations,
    async [Symbol.asyncDispose]() {
      clearInterval(sweeper);
      await client.close(payloadSource(1, 0), nowSeconds() + 0.5);
    },
  };
}

/** Takes connections and says nothing. */
async function listenSilently() {
  const server = createServer((line) => line.on('error', () => {}).resume());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port, close: () => new Promise<unknown>((resolve) => server.close(resolve)) };
}

const echo = (): Visitor => ({ message: (socket, text) => socket.send(`you said ${text}`) });

describe('a WebSocket', () => {
  test('is opened once, kept over sends, and ended with a goodbye', async () => {
    const goodbyes: number[] = [];
    let authorization: string | undefined;
    await using server = await startWebSocketServer((_socket, request) => {
      authorization = request.headers.authorization;
      return { ...echo(), goodbye: (code) => goodbyes.push(code) };
    });
    {
      await using talk = clientOf(server.url, [{ expect: { contains: 'you said hello' } }]);
      await talk.client.open(payloadSource(1, 0), nowSeconds() + 1);
      expect(server.opened()).toBe(1);
      for (let send = 1; send <= 20; send += 1) {
        const outcome = await talk.send();
        expect(outcome).toMatchObject({ failure: null, timed: true, body: `you said hello ${send}` });
        expect(outcome.stream).toMatchObject({ events: 1, missed: 0, reconnects: 0 });
        expect(outcome.stream?.firstSeconds).toBeLessThan(0.5);
      }
    }
    expect(server.opened()).toBe(1);
    expect(goodbyes).toEqual([1000]);
    expect(authorization).toBe('Bearer token');
  });

  test('is one per address', async () => {
    const paths: string[] = [];
    await using server = await startWebSocketServer((socket) => {
      paths.push(socket.path);
      return echo();
    });
    await using talk = clientOf(server.url, [{ path: '/a' }, { path: '/b' }, { path: '/a', says: 'other' }]);
    for (const operation of [...talk.operations, ...talk.operations]) {
      expect((await talk.send(operation)).failure).toBeNull();
    }
    expect(paths).toEqual(['/a', '/b']);
  });

  test('gives as many messages as are asked for, and judges their sequence', async () => {
    await using server = await startWebSocketServer(() => ({
      message(socket, text) {
        const left = text.includes('holes') ? 3 : -1;
        for (let n = 1; n <= 6; n += 1) if (n !== left) socket.send(JSON.stringify({ n }));
      },
    }));
    await using talk = clientOf(server.url, [
      { stream: { events: 5, sequence: '$.n' }, expect: { json: '$.n' } },
      { stream: { events: 5, sequence: '$.n' }, says: 'with holes' },
    ]);
    const whole = await talk.send();
    expect(whole).toMatchObject({ failure: null, stream: { events: 5, missed: 0 } });
    // The sixth of the stream before, which nobody had asked for, is counted here.
    const holes = await talk.send(talk.operations[1]);
    expect(holes).toMatchObject({ failure: { kind: 'events-missed' }, stream: { events: 6, missed: 1 } });
  });

  test('loses no message of a feed, asked for or not', async () => {
    let sent = 0;
    await using server = await startWebSocketServer((socket) => {
      const timer = setInterval(() => {
        for (let burst = 0; burst < 50; burst += 1) {
          sent += 1;
          socket.send(JSON.stringify({ n: sent }));
        }
        if (sent >= 5000) clearInterval(timer);
      }, 5);
      return {};
    });
    await using talk = clientOf(server.url, [{ says: null, stream: { forSeconds: 0.2, sequence: '$.n' } }]);
    let events = 0;
    for (let send = 0; send < 20 && events < 5000; send += 1) {
      const outcome = await talk.send();
      expect(outcome.failure).toBeNull();
      events += outcome.stream?.events ?? 0;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(sent).toBe(5000);
    expect(events).toBe(5000);
  });

  test('is opened again when it was closed between sends', async () => {
    await using server = await startWebSocketServer(() => ({
      message(socket, text) {
        socket.send(`you said ${text}`);
        socket.close(1001, 'going away');
      },
    }));
    await using talk = clientOf(server.url, [{}]);
    expect(await talk.send()).toMatchObject({ failure: null, stream: { reconnects: 0 } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await talk.send()).toMatchObject({ failure: null, stream: { reconnects: 1 } });
    expect(server.opened()).toBe(2);
  });

  test('that is only closed when all is said may be whole by that', async () => {
    await using server = await startWebSocketServer(() => ({
      message(socket) {
        socket.send('one');
        socket.send('two');
        socket.close(1000, '');
      },
    }));
    await using talk = clientOf(server.url, [{ stream: {}, expect: { contains: 'two' } }]);
    expect(await talk.send()).toMatchObject({ failure: null, stream: { events: 2 } });
  });

  test('may be left open and unread, without a goodbye', async () => {
    const goodbyes: number[] = [];
    const sockets: ServerSocket[] = [];
    await using server = await startWebSocketServer((socket) => {
      sockets.push(socket);
      return { ...echo(), goodbye: (code) => goodbyes.push(code) };
    });
    await using talk = clientOf(server.url, [{}]);
    expect((await talk.send()).failure).toBeNull();
    talk.client.forget();
    sockets[0]?.send('is anybody there? '.repeat(1_000_000));
    const next = await talk.send();
    // A new client, which counts neither what the old one is told nor its own beginning as a reconnect.
    expect(next).toMatchObject({ failure: null, stream: { events: 1, reconnects: 0 } });
    expect(server.opened()).toBe(2);
    expect(server.open()).toBe(2);
    expect(sockets[0]?.unsentBytes()).toBeGreaterThan(10_000_000);
    expect(goodbyes).toEqual([]);
  });
});

describe('an encrypted WebSocket', () => {
  test('is opened with a certificate that somebody vouches for, and left or ended like any other', async () => {
    const goodbyes: number[] = [];
    const visit = (): Visitor => ({ ...echo(), goodbye: (code) => goodbyes.push(code) });
    await using server = await startWebSocketServer(visit, () => null, own);
    {
      await using talk = clientOf(server.url, [{}], 2, connecting({ ca }));
      expect((await talk.send()).failure).toBeNull();
      talk.client.forget();
      expect((await talk.send()).failure).toBeNull();
      expect(server.open()).toBe(2);
    }
    expect(goodbyes).toEqual([1000]);
    await using careful = clientOf(server.url, [{}]);
    expect((await careful.send()).failure?.kind).toBe('tls');
  });
});

describe('a WebSocket that goes wrong', () => {
  test.each<{ what: string; asked?: Asked; message: Visitor['message']; kind: string }>([
    { what: 'is closed', message: (socket) => socket.close(4001, 'no more'), kind: 'websocket-closed' },
    { what: 'is told goodbye but not ended', message: (socket) => socket.sayGoodbye(1011), kind: 'websocket-closed' },
    { what: 'is cut', message: (socket) => socket.cut(), kind: 'closed' },
    { what: 'falls silent', message: () => {}, kind: 'timeout' },
    { what: 'gives too few', asked: { stream: { events: 2 } }, message: (socket) => socket.send('1'), kind: 'timeout' },
    { what: 'breaks the protocol', message: (socket) => socket.raw(Buffer.alloc(50, 0xff)), kind: 'websocket-frames' },
    {
      what: 'sends a frame that is said to be endless',
      message: (socket) => socket.raw(Buffer.from([0x81, 127, 0, 0, 0, 1, 0, 0, 0, 0])),
      kind: 'websocket-frames',
    },
    {
      what: 'sends what is no UTF-8',
      message: (socket) => socket.raw(Buffer.from([0x81, 2, 0xc3, 0x28])),
      kind: 'websocket-frames',
    },
    {
      what: 'answers something else',
      asked: { expect: { json: '$.ok' } },
      message: (socket) => socket.send('{"error":1}'),
      kind: 'content',
    },
    {
      what: 'answers more than is looked at',
      asked: { expect: { contains: 'y' } },
      message: (socket) => socket.send('x'.repeat(1_100_000)),
      kind: 'too-long',
    },
    {
      what: 'pauses too long',
      asked: { stream: { events: 2, gapSeconds: 0.1 } },
      message(socket) {
        socket.send('1');
        setTimeout(() => socket.send('2'), 250);
      },
      kind: 'event-gap',
    },
  ])('because it $what, serves the next send all the same', async ({ asked = {}, message, kind }) => {
    let messages = 0;
    await using server = await startWebSocketServer(() => ({
      message(socket, text) {
        messages += 1;
        if (messages === 1) message?.(socket, text);
        else for (const answer of ['{"ok":"y"}', '{"ok":"y"}']) socket.send(answer);
      },
    }));
    await using talk = clientOf(server.url, [asked], 0.5);
    expect((await talk.send()).failure?.kind).toBe(kind);
    expect((await talk.send()).failure).toBeNull();
  });

  test('with what the other side said of it', async () => {
    await using server = await startWebSocketServer(() => ({
      message: (socket) => socket.close(4001, 'no more today'),
    }));
    await using talk = clientOf(server.url, [{}]);
    expect((await talk.send()).failure?.sentence).toMatch(/closed the WebSocket with code 4001: no more today$/);
  });

  test('a large message that nobody must look into is right', async () => {
    await using server = await startWebSocketServer(() => ({
      message: (socket) => socket.send('x'.repeat(3_000_000)),
    }));
    await using talk = clientOf(server.url, [{}]);
    expect(await talk.send()).toMatchObject({ failure: null, stream: { events: 1 } });
  });

  test.each<{ refuse: (request: IncomingMessage) => number | 'bad handshake'; kind: string }>([
    { refuse: () => 403, kind: 'status-403' },
    { refuse: () => 302, kind: 'status-302' },
    { refuse: () => 'bad handshake', kind: 'websocket-handshake' },
  ])('before it is open is $kind, and is tried again', async ({ refuse, kind }) => {
    let requests = 0;
    await using server = await startWebSocketServer(echo, (request) => {
      requests += 1;
      return requests <= 2 ? refuse(request) : null;
    });
    await using talk = clientOf(server.url, [{}]);
    await talk.client.open(payloadSource(1, 0), nowSeconds() + 1);
    expect((await talk.send()).failure?.kind).toBe(kind);
    expect(await talk.send()).toMatchObject({ failure: null, stream: { reconnects: 0 } });
  });

  test('because nobody listens, or no WebSocket may go there', async () => {
    const { port, close } = await listenSilently();
    await close();
    await using nobody = clientOf(`http://127.0.0.1:${port}`, [{}]);
    expect(await nobody.send()).toMatchObject({ failure: { kind: 'refused' }, timed: false, sentSeconds: null });
    await using barred = clientOf('http://127.0.0.1:25', [{}]);
    expect(await barred.send()).toMatchObject({ failure: { kind: 'not-made' }, timed: false });
  });

  test('because the handshake is never answered', async () => {
    const { port, close } = await listenSilently();
    {
      await using stuck = clientOf(`ws://127.0.0.1:${port}`, [{}], 0.3);
      expect(await stuck.send()).toMatchObject({ failure: { kind: 'timeout' }, timed: true });
    }
    await close();
  });

  test('frames that come in pieces are messages all the same', async () => {
    await using server = await startWebSocketServer(() => ({
      message(socket) {
        const bytes = textFrame('{"whole":true}');
        for (let at = 0; at < bytes.length; at += 1) setTimeout(() => socket.raw(bytes.subarray(at, at + 1)), at);
      },
    }));
    await using talk = clientOf(server.url, [{ expect: { json: '$.whole' } }]);
    expect((await talk.send()).failure).toBeNull();
  });
});
