// What servers may do wrong, each counted by its kind; and after each the same wire makes a good exchange.

import { describe, expect, test } from 'vitest';
import { aWire, eventually } from './a-wire.ts';
import { type Behaviour, drop, end, forever, inTurn, reset, say, startBadServer } from './bad-server.ts';

interface Case {
  readonly does: string;
  readonly behave: Behaviour;
  /** Of the bad exchange; "" is a right answer. */
  readonly kind: string;
  /** Of the exchanges with the good server after it; default: one that is right. */
  readonly after?: readonly string[];
  readonly sentence?: RegExp;
}

const ok = 'HTTP/1.1 200 OK\r\n';
// Seconds. Only those that never end are waited for in vain.
const patience = (kind: string) => (kind === 'timeout' ? 0.4 : 10);

const cases: readonly Case[] = [
  {
    does: 'closes before what it announced',
    behave: inTurn(say(`${ok}content-length: 100\r\n\r\nhalf`), end),
    kind: 'closed',
  },
  {
    does: 'closes before what it announced, and said that it would close',
    behave: inTurn(say(`${ok}connection: close\r\ncontent-length: 100\r\n\r\nhalf`), end),
    kind: 'content-length',
  },
  {
    // Only seen when the answer is already given: the next one pays.
    does: 'sends more than it announced',
    behave: say(`${ok}content-length: 2\r\n\r\nok and more`),
    kind: '',
    after: ['surplus-bytes', ''],
    sentence: /sent bytes after the end of an earlier answer$/,
  },
  {
    does: 'answers twice',
    behave: say(`${ok}content-length: 2\r\n\r\nok${ok}content-length: 2\r\n\r\nok`),
    kind: '',
    after: ['surplus-bytes', ''],
  },
  {
    does: 'sends headers without end',
    behave: inTurn(say(ok), forever(`x-more: ${'y'.repeat(1000)}\r\n`)),
    kind: 'headers-too-long',
  },
  {
    does: 'sends one header without end',
    behave: inTurn(say(`${ok}x-more: `), forever('y'.repeat(1000))),
    kind: 'headers-too-long',
  },
  { does: 'drops headers one by one', behave: inTurn(say(ok), drop('a: b\r\n')), kind: 'timeout' },
  {
    does: 'sends a status line without end',
    behave: inTurn(say('HTTP/1.1 200 '), forever('y'.repeat(60_000))),
    kind: 'timeout',
  },
  {
    does: 'sends headers above the limit',
    behave: say(`${ok}x-large: ${'y'.repeat(20_000)}\r\ncontent-length: 2\r\n\r\nok`),
    kind: 'headers-too-long',
    sentence: /sent headers of more than 16384 bytes$/,
  },
  {
    does: 'speaks another protocol',
    behave: say('SSH-2.0-OpenSSH_9.2\r\n'),
    kind: 'bad-http',
    sentence: /did not answer in HTTP: /,
  },
  { does: 'sends noise', behave: say('\x00\x01\x02\xff\xfe'.repeat(500)), kind: 'bad-http' },
  {
    does: 'asks for patience (429)',
    behave: say('HTTP/1.1 429 Slow\r\nretry-after: 3600\r\ncontent-length: 0\r\n\r\n'),
    kind: 'status-429',
    sentence: /retry-after is not obeyed/,
  },
  {
    does: 'asks for patience (503)',
    behave: say('HTTP/1.1 503 No\r\nretry-after: 3600\r\ncontent-length: 0\r\n\r\n'),
    kind: 'status-503',
  },
  {
    does: 'redirects to itself',
    behave: say('HTTP/1.1 302 Found\r\nlocation: /\r\ncontent-length: 0\r\n\r\n'),
    kind: 'status-302',
    sentence: /redirects are not followed/,
  },
  {
    does: 'resets in the middle of an answer',
    behave: inTurn(say(`${ok}content-length: 100\r\n\r\nhalf`), reset),
    kind: 'closed',
  },
  { does: 'closes before an answer', behave: end, kind: 'closed' },
  { does: 'resets before an answer', behave: reset, kind: 'closed' },
  {
    does: 'falls silent in the middle of an answer',
    behave: say(`${ok}content-length: 100\r\n\r\nhalf`),
    kind: 'timeout',
  },
  { does: 'falls silent in the middle of a header', behave: say(`${ok}content-le`), kind: 'timeout' },
  {
    does: 'drops a body byte by byte',
    behave: inTurn(say(`${ok}content-length: 1000\r\n\r\n`), drop('x')),
    kind: 'timeout',
  },
  { does: 'sends a body without end', behave: inTurn(say(`${ok}\r\n`), forever('x'.repeat(60_000))), kind: 'timeout' },
  {
    does: 'storms with interim answers',
    behave: forever('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(100)),
    kind: 'timeout',
  },
  {
    does: 'sends one interim answer first',
    behave: say(`HTTP/1.1 103 Early Hints\r\n\r\n${ok}content-length: 2\r\n\r\nok`),
    kind: '',
  },
  {
    does: 'says 100 unasked',
    behave: say(`HTTP/1.1 100 Continue\r\n\r\n${ok}content-length: 2\r\n\r\nok`),
    kind: 'bad-http',
    sentence: /status 100/,
  },
  {
    does: 'says gzip and sends none',
    behave: say(`${ok}content-encoding: gzip\r\ncontent-length: 4\r\n\r\nnone`),
    kind: '',
  },
  {
    does: 'sends a body with 204',
    behave: say('HTTP/1.1 204 None\r\ncontent-length: 4\r\n\r\nbody'),
    kind: 'bad-http',
    sentence: /status 204 with a body$/,
  },
  {
    does: 'sends bytes after a 204',
    behave: say('HTTP/1.1 204 None\r\n\r\nbody'),
    kind: '',
    after: ['surplus-bytes', ''],
  },
  {
    does: 'sends a chunk of no size',
    behave: say(`${ok}transfer-encoding: chunked\r\n\r\nzz\r\nab\r\n`),
    kind: 'bad-http',
    sentence: /chunk size/i,
  },
  {
    does: 'sends a chunk longer than its size',
    behave: say(`${ok}transfer-encoding: chunked\r\n\r\n2\r\nabcdef\r\n`),
    kind: 'bad-http',
  },
  {
    does: 'closes between chunks',
    behave: inTurn(say(`${ok}transfer-encoding: chunked\r\n\r\n2\r\nab\r\n`), end),
    kind: 'closed',
  },
  {
    does: 'changes the protocol unasked',
    behave: say('HTTP/1.1 101 Switch\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'),
    kind: 'bad-http',
    sentence: /upgrade that nobody asked for$/,
  },
  {
    does: 'announces two lengths',
    behave: say(`${ok}content-length: 2\r\ncontent-length: 3\r\n\r\nok`),
    kind: 'content-length',
  },
  {
    does: 'announces a length and chunks',
    behave: say(`${ok}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`),
    kind: 'content-length',
  },
];

describe.concurrent('a server that', () => {
  test.each(cases)('$does', async ({ behave, kind, after = [''], sentence }) => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    server.behave(behave);
    const failures = [(await lane.get(patience(kind))).failure];
    server.behave(null);
    for (const _ of after) failures.push((await lane.get()).failure);

    expect(failures.map((failure) => failure?.kind ?? '')).toEqual([kind, ...after]);
    if (sentence !== undefined) expect(failures.map((failure) => failure?.sentence ?? '').join('')).toMatch(sentence);
    // One connection per exchange at most: nothing is tried again behind our back.
    expect(server.connections()).toBeLessThanOrEqual(1 + after.length);
  });

  test('speaks before it is asked', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    server.greet('220 mail.example ESMTP\r\n');
    expect((await lane.get()).failure?.kind).toBe('bad-http');
    server.greet(null);
    expect((await lane.get()).failure).toBeNull();
    expect(server.connections()).toBe(2);
  });

  test('answers before the request is complete', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    server.behave(say('HTTP/1.1 413 Large\r\ncontent-length: 0\r\n\r\n'));
    const chunk = Buffer.alloc(100_000, 'x');
    const body = {
      bytes: 100 * chunk.length,
      *chunks() {
        for (let sent = 0; sent < 100; sent += 1) yield chunk;
      },
    };
    const early = await lane.ask({ method: 'POST', body });
    expect(early).toMatchObject({ kind: 'answer', status: 413 });
    server.behave(null);
    expect((await lane.get()).failure).toBeNull();
  });

  test('is not there, then is', async () => {
    const gone = await startBadServer();
    await gone[Symbol.asyncDispose]();
    await using lane = aWire(gone.url);
    expect((await lane.get()).failure?.kind).toBe('refused');
    expect((await lane.get()).failure?.kind).toBe('refused');
  });

  test('is bad two hundred times over costs one connection each and none that stays', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    server.behave(say('nonsense\r\n\r\n'));
    for (let sent = 0; sent < 200; sent += 1) expect((await lane.get()).failure?.kind).toBe('bad-http');
    server.behave(null);
    expect((await lane.get()).failure).toBeNull();
    expect(server.connections()).toBe(201);
    await eventually(() => server.sockets.size, 1);
  });
});

describe('a server that', () => {
  test('never ends its headers, bodies and interim answers costs no memory', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    const before = process.memoryUsage();
    for (const text of [
      'HTTP/1.1 103 Early\r\n\r\n'.repeat(1000),
      `${ok}\r\n${'x'.repeat(60_000)}`,
      `${ok}${'a: b\r\n'.repeat(10_000)}`,
    ]) {
      server.behave(forever(text));
      await lane.get(1);
    }
    const after = process.memoryUsage();
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(30_000_000);
  });
});
