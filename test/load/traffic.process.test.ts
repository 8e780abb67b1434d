// The real load process with sends that depend on answers: captured values, sessions, schemas, bodies that are streamed.
// Bounds leave room for a crowded machine; what must never happen is exact.

import { describe, expect, test } from 'vitest';
import type { SessionRequest } from '../../src/model/scenario.ts';
import { aLoad, anOperation, anOrder } from './a-load.ts';
import { giveLoad, startServer } from './a-server.ts';

function sessionRequest(
  request: NonNullable<NonNullable<Parameters<typeof anOperation>[0]>['request']>,
  capture: SessionRequest['capture'] = {},
): SessionRequest {
  const { request: made, expect: expected } = anOperation({ request });
  return { request: made, expect: expected, capture };
}

describe.concurrent('the load process', { timeout: 60_000 }, () => {
  test('asks only for what it stored before, and checks what it gets', async () => {
    const stored = new Set<string>();
    const unknown: string[] = [];
    await using server = await startServer((request, response) => {
      const path = request.url ?? '';
      if (request.method === 'POST') {
        const id = `thing ${stored.size}`;
        stored.add(id);
        response.end(JSON.stringify({ id }));
      } else {
        const id = decodeURIComponent(path.slice('/things/'.length));
        if (!stored.has(id)) unknown.push(id);
        response.end(JSON.stringify({ id, size: /[13579]$/.test(path) ? 'odd' : 1 }));
      }
    });
    const schema = { type: 'object', properties: { size: { type: 'integer' } }, required: ['size'] } as const;
    const load = aLoad({
      target: server.url,
      operations: [
        anOperation({
          name: 'read',
          weight: 4,
          request: { path: '/things/${captured(thing)}' },
          expect: { schema },
        }),
        anOperation({
          name: 'store',
          weight: 1,
          request: { method: 'POST', path: '/things', json: { text: '${payload(medium)}' } },
          capture: { thing: '$.id' },
        }),
      ],
    });
    const sum = await giveLoad(anOrder(load), 3);

    expect(unknown).toEqual([]);
    expect(stored.size).toBeGreaterThan(2);
    const count = (name: string, key: 'succeeded' | 'failed') =>
      sum.reports.reduce((total, report) => total + (report.operations[name]?.[key] ?? 0), 0);
    expect([count('store', 'succeeded'), count('store', 'failed')]).toEqual([stored.size, 0]);
    expect(count('read', 'succeeded')).toBeGreaterThan(0);
    expect(count('read', 'failed')).toBeGreaterThan(0);
    expect([...sum.failures].every((sentence) => sentence.includes('the schema ($.size: Invalid input'))).toBe(true);
  });

  test('lets clients log in, carry their token, and log out after so many sends', async () => {
    const open = new Set<string>();
    const sends = new Map<string, number>();
    const users = new Set<string>();
    let ended = 0;
    let strangers = 0;
    await using server = await startServer((request, response, body) => {
      const token = String(request.headers.authorization ?? '');
      if (request.url === '/login') {
        const { user } = JSON.parse(body);
        users.add(user);
        open.add(`token-${users.size}`);
        response.end(JSON.stringify({ token: `token-${users.size}` }));
        return;
      }
      if (!open.has(token)) strangers += 1;
      if (request.method === 'DELETE') {
        open.delete(token);
        ended += 1;
      } else {
        sends.set(token, (sends.get(token) ?? 0) + 1);
      }
      response.end('{}');
    });
    const authorization = '${session(token)}';
    const load = aLoad({
      target: server.url,
      clients: 4,
      session: {
        begin: [sessionRequest({ method: 'POST', path: '/login', json: { user: '${uuid}' } }, { token: '$.token' })],
        end: [sessionRequest({ method: 'DELETE', path: '/session', headers: { authorization } })],
        requests: 10,
        seconds: null,
      },
      operations: [anOperation({ request: { headers: { authorization } } })],
    });
    const sum = await giveLoad(anOrder(load), 3);

    expect([...sum.failures]).toEqual([]);
    expect(strangers).toBe(0);
    // All were ended, the last ones when the load was.
    expect([open.size, users.size]).toEqual([0, ended]);
    expect(users.size).toBeGreaterThan(4);
    // The last of each client ends with the load, not after its tenth.
    expect([...sends.values()].filter((count) => count !== 10).length).toBeLessThanOrEqual(4);
  });

  test('streams what is large: a form with a file of megabytes, a JSON body likewise', async () => {
    const bodies: { readonly type: string; readonly named: number; readonly bytes: number; readonly ok: boolean }[] =
      [];
    await using server = await startServer((request, response, body) => {
      const type = String(request.headers['content-type']);
      const isJson = type === 'application/json';
      const ok = isJson ? /^[a-z ]+$/.test(JSON.parse(body).text) : /\r\n\r\n[a-z ]+\r\n--\S+--\r\n$/.test(body);
      bodies.push({ type, named: Number(request.headers['content-length']), bytes: body.length, ok });
      response.end();
    });
    const post = { method: 'POST', path: '/' } as const;
    const load = aLoad({
      target: server.url,
      rate: { kind: 'open', perSecond: 5 },
      operations: [
        anOperation({ name: 'json', request: { ...post, json: { text: '${payload(large)}' } } }),
        anOperation({
          name: 'upload',
          request: { ...post, form: { kind: 'upload', field: 'f', filename: 'a.txt', content: '${text(1000000)}' } },
        }),
      ],
    });
    const sum = await giveLoad(anOrder(load), 4);

    expect([...sum.failures]).toEqual([]);
    expect(bodies.length).toBe(sum.sent);
    expect(bodies.filter(({ named, bytes, ok }) => named !== bytes || !ok)).toEqual([]);
    expect(new Set(bodies.map(({ type }) => type.replace(/;.*/, '')))).toEqual(
      new Set(['application/json', 'multipart/form-data']),
    );
  });
});
