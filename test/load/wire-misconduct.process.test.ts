// The ways in which a client may behave badly over its wire, seen from the server.

import { fork } from 'node:child_process';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { slowBytesPerSecond } from '../../src/load/wire-slow.ts';
import { aWire, eventually, nowSeconds, passing } from './a-wire.ts';
import { drop, forever, inTurn, say, startBadServer } from './bad-server.ts';

interface Seen {
  readonly socket: Socket;
  readonly events: string[];
}

/** What becomes of every connection that the server has now. */
function watch(sockets: ReadonlySet<Socket>): readonly Seen[] {
  return [...sockets].map((socket) => {
    const events: string[] = [];
    socket.on('end', () => events.push('end'));
    socket.on('error', (error) => events.push(error.message));
    socket.on('close', () => events.push('close'));
    return { socket, events };
  });
}

describe.concurrent('a client that', () => {
  test('vanishes leaves its connection open and unread, and goes on over another', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    await lane.get();
    const [left] = watch(server.sockets);
    lane.wire.abandon();
    expect((await lane.get()).failure).toBeNull();
    expect(server.connections()).toBe(2);

    if (left === undefined) throw new Error('no connection was seen');
    const chunk = Buffer.alloc(1_000_000);
    for (let sent = 0; sent < 30; sent += 1) left.socket.write(chunk);
    await passing(0.5);
    // More than the kernel's own buffers hold: nobody reads.
    expect(left.socket.writableLength).toBeGreaterThan(10_000_000);
    expect(left.events).toEqual([]);
  });

  test('vanishes in the middle of an answer takes it for cancelled', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    server.behave(say('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf'));
    const under = lane.get();
    await eventually(() => server.sockets.size, 1);
    await passing(0.1);
    const [left] = watch(server.sockets);
    lane.wire.abandon();
    expect(await under).toMatchObject({ failure: null, cancelled: true });
    server.behave(null);
    expect((await lane.get()).failure).toBeNull();
    await passing(0.2);
    expect(left?.events).toEqual([]);
  });

  test('vanishes in the middle of a body sends no more of it', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    let made = 0;
    const body = {
      bytes: 1_000_000_000,
      *chunks() {
        for (;;) {
          made += 1;
          yield Buffer.alloc(10_000);
        }
      },
    };
    const under = lane.ask({ method: 'POST', body });
    await passing(0.1);
    lane.wire.abandon();
    expect((await under).kind).toBe('cancelled');
    await passing(0.05);
    const until = made;
    await passing(0.2);
    expect(made).toBe(until);
    expect((await lane.get()).failure).toBeNull();
  });

  test('vanishes while it connects, or before, is simply new', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    lane.wire.abandon();
    const under = lane.get();
    lane.wire.abandon();
    expect(await under).toMatchObject({ failure: null, cancelled: true });
    expect((await lane.get()).failure).toBeNull();
  });

  test('vanished keeps no process alive', async () => {
    await using server = await startBadServer();
    const child = fork(fileURLToPath(new URL('./vanishing-client.mjs', import.meta.url)), [server.url], {
      execArgv: [],
    });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(0);
    expect(server.connections()).toBe(3);
  });

  test('hangs up closes its connection cleanly, and goes on over another', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    await lane.wire.reset();
    await lane.get();
    const [left] = watch(server.sockets);
    await lane.wire.reset();
    await eventually(() => left?.events, ['end', 'close']);
    expect((await lane.get()).failure).toBeNull();
    await lane.wire.reset();
    await lane.wire.reset();
    expect((await lane.get()).failure).toBeNull();
    expect(server.connections()).toBe(3);
  });

  test('reads slowly gets all of it, later, and the time says nothing', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    const bytes = 20_000_000;
    server.behave((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${bytes}\r\n\r\n`);
      socket.write(Buffer.alloc(bytes));
    });
    const began = nowSeconds();
    lane.wire.readSlowly(began + 1);
    const under = lane.ask();
    await passing(0.7);
    const [held] = server.sockets;
    expect(held?.writableLength).toBeGreaterThan(5_000_000);
    expect(await under).toMatchObject({ kind: 'answer', bodyBytes: bytes, slowed: true });
    expect(nowSeconds() - began).toBeGreaterThan(0.9);
    // Over: the next is as fast as ever.
    expect(await lane.ask()).toMatchObject({ kind: 'answer', bodyBytes: bytes, slowed: false });
  });

  test('reads slowly has read about a kilobyte a second before it reads the next piece', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    server.behave(inTurn(say('HTTP/1.1 200 OK\r\n\r\n'), drop('x'.repeat(100))));
    let seen = 0;
    const excess: number[] = [];
    const began = nowSeconds();
    lane.wire.readSlowly(began + 10);
    const request = { method: 'GET', path: '/', headers: [], body: null };
    const follow = () => (chunk: Buffer) => {
      excess.push(seen - (nowSeconds() - began) * slowBytesPerSecond);
      seen += chunk.length;
      return false;
    };
    const result = await lane.wire.exchange(request, { deadlineSeconds: began + 1.5, keepBytes: 0, follow });
    expect(result.kind).toBe('cancelled');
    expect(excess.length).toBeGreaterThan(1);
    expect(Math.max(...excess)).toBeLessThan(200);
  });

  test('reads too slowly for its own deadline has given up, which is no failure of the server', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    server.behave(inTurn(say('HTTP/1.1 200 OK\r\n\r\n'), forever('x'.repeat(60_000))));
    lane.wire.readSlowly(nowSeconds() + 5);
    expect(await lane.get(1)).toMatchObject({ failure: null, cancelled: true, timed: false });
    server.behave(null);
    expect((await lane.get()).failure).toBeNull();
  });

  test('writes slowly sends its body in a trickle, and then the rest', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    const began = nowSeconds();
    lane.wire.writeSlowly(began + 0.5);
    const result = await lane.ask({ method: 'POST', body: 'x'.repeat(5000) });
    expect(result).toMatchObject({ kind: 'answer', slowed: true, body: 'ok' });
    expect(nowSeconds() - began).toBeGreaterThan(0.45);
    expect(server.requests.map((request) => request.bodyBytes)).toEqual([5000]);
    const fast = await lane.ask({ method: 'POST', body: 'x'.repeat(5000) });
    expect(fast).toMatchObject({ kind: 'answer', slowed: false });
    expect(server.connections()).toBe(1);
  });

  test('cancels its request lets all of it arrive, and nothing else', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    await lane.get();
    const [first] = watch(server.sockets);
    server.behave(() => {});
    lane.wire.cancelNext();
    const result = await lane.ask({ method: 'POST', body: 'y'.repeat(3_000_000) });
    expect(result.kind).toBe('cancelled');
    expect(result.sentSeconds).not.toBeNull();
    await eventually(() => server.requests.map((request) => request.bodyBytes), [0, 3_000_000]);
    await eventually(() => first?.events, ['end', 'close']);
    server.behave(null);
    expect((await lane.get()).failure).toBeNull();
  });
});

describe('the time of an exchange', () => {
  test('begins when the request is written, not while the connection is made', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    const heldMs = 80;
    server.behave(
      (socket) => void setTimeout(() => say('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')(socket), heldMs),
    );
    for (let sent = 0; sent < 2; sent += 1) {
      const result = await lane.ask();
      expect(result.endedSeconds - (result.sentSeconds ?? 0)).toBeGreaterThan((heldMs - 5) / 1000);
      expect(result.endedSeconds - (result.sentSeconds ?? 0)).toBeLessThan(0.5);
    }
  });

  test('has no beginning when nothing was sent', async () => {
    const gone = await startBadServer();
    await gone[Symbol.asyncDispose]();
    await using lane = aWire(gone.url);
    expect((await lane.ask()).sentSeconds).toBeNull();
  });
});
