import { describe, expect, test } from 'vitest';
import { createClientSession } from '../../src/load/client-session.ts';
import { payloadSource } from '../../src/load/payload-source.ts';
import type { WireRequest, WireResult } from '../../src/load/wire.ts';
import type { SessionRequest, SessionSpec } from '../../src/model/scenario.ts';
import { textOf } from './a-body.ts';
import { aLoad, anOperation } from './a-load.ts';

type Answers = (request: WireRequest, at: number) => { readonly status?: number; readonly body?: string } | 'timeout';

function request(
  parts: Parameters<typeof anOperation>[0],
  capture: Readonly<Record<string, string>> = {},
): SessionRequest {
  const { request: made, expect: expected } = anOperation(parts);
  return { request: made, expect: expected, capture };
}

const logIn = request({ request: { method: 'POST', path: '/login', json: { user: '${uuid}' } } }, { token: '$.token' });
const hello = request({ request: { path: '/hello', headers: { authorization: 'Bearer ${session(token)}' } } });
const logOut = request({ request: { method: 'DELETE', path: '/sessions/${session(token)}' } });

const aSpec = (parts: Partial<SessionSpec> = {}): SessionSpec => ({
  begin: [logIn, hello],
  end: [logOut],
  requests: null,
  seconds: null,
  ...parts,
});

function aSession(spec: SessionSpec, answers: Answers = () => ({ body: '{"token":"t1"}' }), lane = 0) {
  let now = 100;
  const seen: { line: string; headers: readonly string[]; body: string }[] = [];
  const load = aLoad({ clients: 4, timeoutSeconds: 5, headers: { 'x-all': '1' }, session: spec });
  const exchange = async (asked: WireRequest, { deadlineSeconds }: { readonly deadlineSeconds: number }) => {
    seen.push({ line: `${asked.method} ${asked.path}`, headers: asked.headers, body: textOf(asked.body) });
    const sentSeconds = now;
    const answer = answers(asked, seen.length);
    now = answer === 'timeout' ? deadlineSeconds : now + 0.5;
    const result: WireResult =
      answer === 'timeout'
        ? { kind: 'timeout', endedSeconds: now, sentSeconds }
        : {
            kind: 'answer',
            status: answer.status ?? 200,
            headers: {},
            body: answer.body ?? '',
            keptBytes: 1,
            bodyBytes: 1,
            endedSeconds: now,
            sentSeconds,
          };
    return result;
  };
  const session = createClientSession(spec, { load, seed: 42, lane, wire: { exchange }, nowSeconds: () => now });
  const pass = (seconds: number) => {
    now += seconds;
  };
  return { session, seen, pass };
}

const source = (send = 7) => payloadSource(42, send);
const far = Number.POSITIVE_INFINITY;

describe('a session', () => {
  test('begins with its requests in order, each knowing what the ones before learnt, and ends with others', async () => {
    const { session, seen } = aSession(aSpec());
    expect(session.isOpen()).toBe(false);
    const begun = await session.begin(source(), far);
    expect(begun.map(({ failure, startedSeconds, endedSeconds }) => [failure, startedSeconds, endedSeconds])).toEqual([
      [null, 100, 100.5],
      [null, 100.5, 101],
    ]);
    expect(session.isOpen()).toBe(true);
    expect([...session.variables()]).toEqual([['token', '"t1"']]);
    await session.end(source(9), far);
    expect(seen.map(({ line }) => line)).toEqual(['POST /login', 'GET /hello', 'DELETE /sessions/t1']);
    expect(seen[0]?.headers).toEqual(['content-type', 'application/json', 'x-all', '1']);
    expect(seen[1]?.headers).toEqual(['x-all', '1', 'authorization', 'Bearer t1']);
    expect(session.isOpen()).toBe(false);
    expect(session.variables().size).toBe(0);
  });

  test('is not open when a request of its beginning fails, and asks no further', async () => {
    const { session, seen } = aSession(aSpec(), () => ({ status: 503, body: 'busy' }));
    const [only, ...others] = await session.begin(source(), far);
    expect(only?.failure?.kind).toBe('status-503');
    expect(others).toEqual([]);
    expect([session.isOpen(), seen.length, session.variables().size]).toEqual([false, 1, 0]);
    expect(await session.end(source(), far)).toEqual([]);
  });

  test('is not open when what it should learn is not there', async () => {
    const { session } = aSession(aSpec(), () => ({ body: '{}' }));
    const [only] = await session.begin(source(), far);
    expect(only?.failure?.sentence).toBe('expected a text or a number to capture at $.token: {}');
    expect(session.isOpen()).toBe(false);
  });

  test('says what it lacks when a request cannot be made, and does not reject', async () => {
    const { session, seen } = aSession(aSpec({ begin: [hello] }));
    const [only] = await session.begin(source(), far);
    expect(only?.failure?.kind).toBe('not-made');
    expect(only?.failure?.sentence).toMatch(/its session has learnt nothing as "token"/);
    expect(seen).toEqual([]);
  });

  test('keeps to the timeout of the load, and to an earlier limit', async () => {
    const hangs = aSession(aSpec(), () => 'timeout');
    const [whole] = await hangs.session.begin(source(), far);
    expect([whole?.failure?.sentence, whole?.endedSeconds]).toEqual(['no complete answer within 5 s', 105]);
    const limited = aSession(aSpec(), () => 'timeout');
    const [cut] = await limited.session.begin(source(), 102);
    expect([cut?.failure?.sentence, cut?.endedSeconds]).toEqual(['no complete answer within 2 s', 102]);
  });

  test('makes all requests of its end, whatever they give', async () => {
    const { session, seen } = aSession(aSpec({ end: [logOut, hello] }), (_, at) =>
      at > 2 ? { status: 500 } : { body: '{"token":"t1"}' },
    );
    await session.begin(source(), far);
    const ended = await session.end(source(), far);
    expect(ended.map(({ failure }) => failure?.kind)).toEqual(['status-500', 'status-500']);
    expect(seen).toHaveLength(4);
  });

  test('is over after its sends, or its time, and never before it is open', async () => {
    const counted = aSession(aSpec({ requests: 2 }));
    counted.session.sent();
    expect(counted.session.isOver()).toBe(false);
    await counted.session.begin(source(), far);
    counted.session.sent();
    expect(counted.session.isOver()).toBe(false);
    counted.session.sent();
    expect(counted.session.isOver()).toBe(true);
    await counted.session.begin(source(), far);
    expect(counted.session.isOver()).toBe(false);

    const timed = aSession(aSpec({ seconds: 10 }));
    await timed.session.begin(source(), far);
    timed.pass(9.9);
    expect(timed.session.isOver()).toBe(false);
    timed.pass(0.1);
    expect(timed.session.isOver()).toBe(true);
  });

  test('without requests is open at once', async () => {
    const { session, seen } = aSession(aSpec({ begin: [], end: [], requests: 1 }));
    expect(await session.begin(source(), far)).toEqual([]);
    expect([session.isOpen(), seen.length]).toEqual([true, 0]);
    expect(await session.end(source(), far)).toEqual([]);
  });

  test('that vanishes says nothing and knows nothing afterwards', async () => {
    const { session, seen } = aSession(aSpec());
    await session.begin(source(), far);
    session.forget();
    expect([session.isOpen(), session.variables().size, seen.length]).toEqual([false, 0, 2]);
  });

  test('sends the same for the same seed, send and client, and never the same twice', async () => {
    const bodyOf = async (send: number, lane: number) => {
      const { session, seen } = aSession(aSpec({ begin: [logIn] }), undefined, lane);
      await session.begin(source(send), far);
      return seen[0]?.body;
    };
    expect(await bodyOf(7, 1)).toBe(await bodyOf(7, 1));
    const all = await Promise.all([0, 1, 2, 3].flatMap((lane) => [0, 1, 2, 3].map((send) => bodyOf(send, lane))));
    expect(new Set(all).size).toBe(16);
  });
});
