// Event streams from a small server that cuts, repeats, leaves out, falls silent and sends what is no stream at all.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { compileOperations } from '../../src/load/compile-operations.ts';
import type { SseOperation } from '../../src/load/compiled-operation.ts';
import type { Outcome } from '../../src/load/outcome.ts';
import { payloadSource } from '../../src/load/request-template.ts';
import { createSseClient } from '../../src/load/sse-client.ts';
import { createWire } from '../../src/load/wire.ts';
import type { Expectation, StreamSpec } from '../../src/model/scenario.ts';
import { aLoad, anOperation } from './a-load.ts';
import { startServer } from './a-server.ts';

const wholeStream: StreamSpec = { events: null, forSeconds: null, gapSeconds: null, sequence: null };
const eventStream = { 'content-type': 'text/event-stream; charset=utf-8' };
const nowSeconds = () => performance.now() / 1000;

interface Asked {
  readonly stream?: Partial<StreamSpec>;
  readonly expect?: Partial<Expectation>;
  readonly timeoutSeconds?: number;
}

/** A client that sends such an operation to such a server, as often as it is told. */
async function streamFrom(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  { stream = {}, expect: expected = {}, timeoutSeconds = 3 }: Asked,
) {
  const server = await startServer(answer);
  const load = aLoad({
    target: server.url,
    operations: [
      anOperation({ protocol: 'sse', timeoutSeconds, stream: { ...wholeStream, ...stream }, expect: expected }),
    ],
  });
  const operation = compileOperations(load)[0] as SseOperation;
  const wire = createWire(new URL(server.url).origin, nowSeconds);
  const client = createSseClient({ wire, nowSeconds });
  const sweeper = setInterval(() => {
    wire.expire();
    client.expire();
  }, 20);
  let sends = 0;
  return {
    client,
    send(): Promise<Outcome> {
      sends += 1;
      return client.send(operation, payloadSource(1, sends), nowSeconds() + timeoutSeconds);
    },
    async [Symbol.asyncDispose]() {
      clearInterval(sweeper);
      await wire.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

function event(number: number): string {
  return `id: ${number}\ndata: {"n":${number},"text":"event ${number}"}\n\n`;
}

function events(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => event(from + index)).join('');
}

describe('an event stream that is right', () => {
  test('is whole when the server ends it', async () => {
    await using feed = await streamFrom(
      (_request, response) => {
        response.writeHead(200, eventStream).write(events(1, 5));
        setTimeout(() => response.end(events(6, 10)), 100);
      },
      { stream: { sequence: '$.n', gapSeconds: 1 }, expect: { contains: 'event 7', json: '$.text' } },
    );
    for (let send = 0; send < 2; send += 1) {
      const outcome = await feed.send();
      expect(outcome.failure).toBeNull();
      expect(outcome.timed).toBe(true);
      expect(outcome.body).toContain('event 7');
      const { stream, sentSeconds } = outcome;
      expect(stream).toMatchObject({ events: 10, missed: 0, reconnects: 0 });
      expect(stream?.gapsSeconds).toHaveLength(9);
      expect(Math.max(...Array.from(stream?.gapsSeconds ?? []))).toBeGreaterThan(0.05);
      expect(stream?.firstSeconds).toBeLessThan(0.1);
      expect(outcome.endedSeconds - (sentSeconds ?? 0)).toBeGreaterThan(0.08);
    }
  });

  test('is complete with the events that were asked for, though it goes on', async () => {
    await using feed = await streamFrom(
      (_request, response) => {
        response.writeHead(200, eventStream).write(events(1, 100));
      },
      { stream: { events: 40 } },
    );
    const outcome = await feed.send();
    expect(outcome.failure).toBeNull();
    expect(outcome.stream?.events).toBe(40);
    expect(outcome.endedSeconds - (outcome.sentSeconds ?? 0)).toBeLessThan(0.5);
    expect((await feed.send()).failure).toBeNull();
  });

  test('is ended by us after its time, whether it speaks or not', async () => {
    await using feed = await streamFrom(
      (_request, response) => {
        response.writeHead(200, eventStream).write(events(1, 3));
      },
      { stream: { forSeconds: 0.4 }, timeoutSeconds: 0.1 },
    );
    const outcome = await feed.send();
    expect(outcome.failure).toBeNull();
    expect(outcome.stream?.events).toBe(3);
    const seconds = outcome.endedSeconds - (outcome.sentSeconds ?? 0);
    expect(seconds).toBeGreaterThan(0.35);
    expect(seconds).toBeLessThan(1.4);
  });

  test('is resumed where it was cut', async () => {
    const asked: (string | undefined)[] = [];
    await using feed = await streamFrom(
      (request, response) => {
        const after = request.headers['last-event-id'];
        asked.push(after === undefined ? undefined : String(after));
        const from = Number(after ?? 0) + 1;
        response.writeHead(200, eventStream).write(`retry: 10\n\n${events(from, from + 3)}id: ${from + 4}\ndata: half`);
        setTimeout(() => response.destroy(), 30);
      },
      { stream: { events: 10, sequence: '$.n' } },
    );
    const outcome = await feed.send();
    expect(outcome.failure).toBeNull();
    expect(outcome.stream).toMatchObject({ events: 10, missed: 0, reconnects: 2 });
    expect(asked).toEqual([undefined, '4', '8']);
  });
});

describe('an event stream that is wrong', () => {
  test.each<{ what: string; asked: Asked; answer: (response: ServerResponse) => void; kind: string; events: number }>([
    {
      what: 'leaves events out',
      asked: { stream: { sequence: '$.n' } },
      answer: (response) => response.writeHead(200, eventStream).end(events(1, 3) + events(6, 9)),
      kind: 'events-missed',
      events: 7,
    },
    {
      what: 'repeats events',
      asked: { stream: { sequence: '$.n' } },
      answer: (response) => response.writeHead(200, eventStream).end(events(1, 3) + events(3, 4)),
      kind: 'events-out-of-order',
      events: 5,
    },
    {
      what: 'falls silent',
      asked: { stream: { gapSeconds: 0.1 } },
      answer: (response) => {
        response.writeHead(200, eventStream).write(event(1));
        setTimeout(() => response.end(event(2)), 250);
      },
      kind: 'event-gap',
      events: 2,
    },
    {
      what: 'never says what was expected',
      asked: { expect: { contains: 'something else' } },
      answer: (response) => response.writeHead(200, eventStream).end(events(1, 3)),
      kind: 'content',
      events: 3,
    },
    {
      what: 'ends too early, again and again',
      asked: { stream: { events: 10 } },
      answer: (response) => response.writeHead(200, eventStream).end(`retry: 1\n\n${event(1)}`),
      kind: 'stream-cut',
      events: 4,
    },
    {
      what: 'ends without an event',
      asked: {},
      answer: (response) => response.writeHead(200, eventStream).end('retry: 1\n\n: nothing\n\n'),
      kind: 'stream-cut',
      events: 0,
    },
    {
      what: 'is garbage',
      asked: {},
      answer: (response) => {
        const bytes = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251));
        response.writeHead(200, eventStream).end(Buffer.concat([Buffer.from('retry: 1\n\n'), bytes]));
      },
      kind: 'stream-cut',
      events: 0,
    },
    {
      what: 'never comes',
      asked: { timeoutSeconds: 0.2 },
      answer: () => {},
      kind: 'timeout',
      events: 0,
    },
    {
      what: 'stops before it is complete',
      asked: { stream: { events: 5 }, timeoutSeconds: 0.3 },
      answer: (response) => void response.writeHead(200, eventStream).write(events(1, 3)),
      kind: 'timeout',
      events: 3,
    },
    {
      what: 'does not even begin in the time it is read',
      asked: { stream: { forSeconds: 0.2 } },
      answer: () => {},
      kind: 'timeout',
      events: 0,
    },
    {
      what: 'is no event stream',
      asked: {},
      answer: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1}'),
      kind: 'content-type',
      events: 0,
    },
    {
      what: 'is a failure of the server',
      asked: {},
      answer: (response) => response.writeHead(503, { 'content-type': 'text/plain' }).end('busy'),
      kind: 'status-503',
      events: 0,
    },
    {
      what: 'is a failure in the form of a stream',
      asked: {},
      answer: (response) => response.writeHead(500, eventStream).end(events(1, 2)),
      kind: 'status-500',
      events: 2,
    },
    {
      what: 'is reset before it begins',
      asked: {},
      answer: (response) => void response.destroy(),
      kind: 'closed',
      events: 0,
    },
  ])('because it $what', async ({ asked, answer, kind, events: count }) => {
    await using feed = await streamFrom((_request, response) => answer(response), asked);
    const outcome = await feed.send();
    expect(outcome.failure?.kind).toBe(kind);
    expect(outcome.stream?.events).toBe(count);
  });

  test('because a line of it never ends: given up in bounded memory, and the next stream is served', async () => {
    let requests = 0;
    await using feed = await streamFrom((_request, response) => {
      requests += 1;
      response.writeHead(200, eventStream);
      if (requests > 1) return void response.end(event(1));
      const pump = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
      };
      response.on('drain', pump).write('data: ');
      pump();
    }, {});
    const outcome = await feed.send();
    expect(outcome.failure?.kind).toBe('too-long');
    expect((await feed.send()).failure).toBeNull();
  });

  test('because nobody listens', async () => {
    const wire = createWire('http://127.0.0.1:1', nowSeconds);
    const client = createSseClient({ wire, nowSeconds });
    const load = aLoad({ operations: [anOperation({ protocol: 'sse' })] });
    const operation = compileOperations(load)[0] as SseOperation;
    const outcome = await client.send(operation, payloadSource(1, 1), nowSeconds() + 2);
    expect(outcome).toMatchObject({ failure: { kind: 'refused' }, timed: false, stream: { events: 0 } });
    await wire.close();
  });
});

describe('a stream resumed after an event that nobody knows', () => {
  test.each<{ what: string; answer: (response: ServerResponse) => void; kind: string | null }>([
    { what: 'begins anew', answer: (response) => response.writeHead(200, eventStream).end(event(1)), kind: null },
    { what: 'has nothing to say', answer: (response) => response.writeHead(204).end(), kind: null },
    { what: 'is refused', answer: (response) => response.writeHead(404).end('no such event'), kind: null },
    { what: 'is too much', answer: (response) => response.writeHead(500).end('boom'), kind: 'status-500' },
  ])('$what', async ({ answer, kind }) => {
    const asked: unknown[] = [];
    await using feed = await streamFrom(
      (request, response) => {
        asked.push(request.headers['last-event-id']);
        if (asked.length === 1) answer(response);
        else response.writeHead(200, eventStream).end(event(1));
      },
      { expect: { contains: 'event 1' } },
    );
    expect(feed.client.resumeStale()).toBe(true);
    expect((await feed.send()).failure?.kind ?? null).toBe(kind);
    expect(asked[0]).toMatch(/^[0-9a-f-]{36}$/);
    // Only once.
    expect((await feed.send()).failure).toBeNull();
    expect(asked[1]).toBeUndefined();
  });
});
