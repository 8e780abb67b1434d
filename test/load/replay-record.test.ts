// What one recorded request says, and what is wrong with it: lines of JSON lines, entries of a HAR, names of operations.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHar } from '../../src/load/replay-har.ts';
import { createReplayOperations, operationName } from '../../src/load/replay-operations.ts';
import { decodeLine, type Recorded } from '../../src/load/replay-record.ts';
import type { Issue, Result } from '../../src/model/issue.ts';

const line = (value: unknown) =>
  decodeLine(typeof value === 'string' ? value : JSON.stringify(value), (key) => `day.jsonl:7${key && ` ${key}`}`);
const har = (value: unknown) => decodeHar(JSON.stringify(value), (key) => `day.har ${key}`);

function recordedOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues;
}

const get = { at: 0, method: 'GET', path: '/' };

describe('a line', () => {
  it('is a request, with what it needs not say left out', () => {
    expect(recordedOf(line({ at: 1.5, method: 'GET', path: '/items?page=2' }))).toEqual({
      atSeconds: 1.5,
      method: 'GET',
      path: '/items?page=2',
      headers: [],
      body: null,
      status: null,
    } satisfies Recorded);
  });

  it('keeps headers, body and status, and drops what belongs to the connection', () => {
    const headers = {
      Host: 'shop.example',
      'Content-Length': '12',
      Connection: 'keep-alive',
      'Transfer-Encoding': 'chunked',
      Expect: '100-continue',
      ':authority': 'shop.example',
      Cookie: 'a=1; b=2',
      'X-Trace': 'ß',
    };
    const recorded = recordedOf(
      line({ at: 0, method: 'POST', path: '/', headers, body: '${not a generator}', status: 201 }),
    );
    expect(recorded.headers).toEqual(['cookie', 'a=1; b=2', 'x-trace', 'ß']);
    expect([recorded.body, recorded.status]).toEqual(['${not a generator}', 201]);
  });

  it.each<[string, unknown, string]>([
    ['that is not JSON', '{"at": 0', 'day.jsonl:7'],
    ['that is a list', [1], 'day.jsonl:7'],
    ['with a key that is none', { ...get, header: {} }, 'day.jsonl:7 header'],
    ['without a moment', { method: 'GET', path: '/' }, 'day.jsonl:7 at'],
    ['with a moment before the first', { ...get, at: -1 }, 'day.jsonl:7 at'],
    ['with a moment that never comes', '{"at": 1e999, "method": "GET", "path": "/"}', 'day.jsonl:7 at'],
    ['with a method that is none', { ...get, method: 'get' }, 'day.jsonl:7 method'],
    ['with a tunnel', { ...get, method: 'CONNECT' }, 'day.jsonl:7 method'],
    ['with an address for a path', { ...get, path: 'http://shop.example/' }, 'day.jsonl:7 path'],
    ['with a space in its path', { ...get, path: '/a b' }, 'day.jsonl:7 path'],
    ['with a fragment', { ...get, path: '/a#b' }, 'day.jsonl:7 path'],
    ['with a list of headers', { ...get, headers: ['a'] }, 'day.jsonl:7 headers'],
    ['with a header that is no text', { ...get, headers: { a: 1 } }, 'day.jsonl:7 headers'],
    ['with a header over two lines', { ...get, headers: { a: 'b\r\nc: d' } }, 'day.jsonl:7 headers'],
    ['with a header name that is none', { ...get, headers: { 'a b': 'c' } }, 'day.jsonl:7 headers'],
    ['with a body that is no text', { ...get, body: { k: 10 } }, 'day.jsonl:7 body'],
    ['with a status that is none', { ...get, status: 20 }, 'day.jsonl:7 status'],
  ])('%s is an issue at its place', (_name, value, path) => {
    const issues = issuesOf(line(value));
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]?.expected).toMatch(/^[a-z0-9]/);
  });

  it('tells all its mistakes at once', () => {
    expect(issuesOf(line({ at: 'now', method: 'FETCH', path: 7 })).map(({ path }) => path)).toEqual([
      'day.jsonl:7 at',
      'day.jsonl:7 method',
      'day.jsonl:7 path',
    ]);
  });

  it('never throws, whatever stands there', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void line(text)));
  });
});

describe('a HAR', () => {
  const entry = (over: object = {}, request: object = {}) => ({
    startedDateTime: '2026-03-01T12:00:00.000Z',
    response: { status: 200 },
    ...over,
    request: { method: 'GET', url: 'https://shop.example/items?page=2#top', headers: [], ...request },
  });
  const log = (...entries: unknown[]) => ({ log: { version: '1.2', entries } });

  it('gives its requests in the order in which they began, with paths of their addresses', () => {
    const later = entry(
      { startedDateTime: '2026-03-01T14:00:01.250+02:00' },
      { method: 'PUT', url: 'https://shop.example' },
    );
    const recorded = recordedOf(har(log(later, entry())));
    expect(recorded.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['GET', '/items?page=2', 200],
      ['PUT', '/', 200],
    ]);
    expect((recorded[1]?.atSeconds ?? 0) - (recorded[0]?.atSeconds ?? 0)).toBeCloseTo(1.25, 6);
  });

  it('keeps the headers, also repeated ones, and the text of the body', () => {
    const headers = [
      { name: ':method', value: 'POST' },
      { name: 'Host', value: 'shop.example' },
      { name: 'Cookie', value: 'a=1' },
      { name: 'cookie', value: 'b=2' },
    ];
    const postData = { mimeType: 'application/json', text: '{"k":10}' };
    const [recorded] = recordedOf(har(log(entry({}, { method: 'POST', headers, postData }))));
    expect(recorded?.headers).toEqual(['cookie', 'a=1', 'cookie', 'b=2']);
    expect(recorded?.body).toBe('{"k":10}');
  });

  it('passes over what never left the browser, and knows no status of what was given up', () => {
    const recorded = recordedOf(
      har(log(entry({}, { url: 'data:image/png;base64,AA==' }), entry({ response: { status: 0 } }))),
    );
    expect(recorded.map(({ status }) => status)).toEqual([null]);
  });

  it.each<[string, unknown, string]>([
    ['that is none', [], 'log.entries'],
    ['without entries', { log: {} }, 'log.entries'],
    ['with an entry without a request', log({}), 'log.entries[0].request'],
    ['with a web socket', log(entry(), entry({}, { url: 'wss://shop.example/live' })), 'log.entries[1].request.url'],
    ['with a time that is none', log(entry({ startedDateTime: 'noon' })), 'log.entries[0].startedDateTime'],
    ['with headers that are none', log(entry({}, { headers: [{ name: 'a' }] })), 'log.entries[0].request.headers'],
    [
      'with a form whose text was not kept',
      log(entry({}, { postData: { mimeType: 'multipart/form-data', params: [{ name: 'a' }] } })),
      'log.entries[0].request.postData.text',
    ],
    ['with two servers', log(entry(), entry({}, { url: 'https://cdn.example/a.js' })), 'log.entries[1].request.url'],
  ])('%s is an issue at its place', (_name, value, path) => {
    expect(issuesOf(har(value)).map((issue) => issue.path)).toEqual([`day.har ${path}`]);
  });
});

describe('the name of an operation', () => {
  it.each([
    ['/', 'GET /'],
    ['/items/12?page=2', 'GET /items/*'],
    ['/items/12/parts/9f1c2d3e-0000-4abc-8def-0123456789ab/', 'GET /items/*/parts/*/'],
    ['/blobs/8f14e45fceea167a5a36dedd4bea2543', 'GET /blobs/*'],
    ['/v2/facade/deadbeef', 'GET /v2/facade/deadbeef'],
  ])('of %s is %s', (path, name) => {
    expect(operationName('GET', path)).toBe(name);
  });

  it('is bounded: forty of them, then one for each method', () => {
    const operations = createReplayOperations();
    const noted = Array.from({ length: 200 }, (_, index) => ({
      method: index % 2 === 0 ? 'GET' : 'POST',
      path: `/page-${index}-${'x'.repeat(200)}`,
      status: 200 + (index % 3),
    }));
    for (const request of noted) operations.note(request);
    const list = operations.list();
    expect(list).toHaveLength(42);
    expect(list.slice(40).map(({ name, method }) => [name, method])).toEqual([
      ['GET other', 'GET'],
      ['POST other', 'POST'],
    ]);
    expect(Math.max(...list.map(({ name }) => name.length))).toBeLessThanOrEqual(103);
    // The same request is found again, by its method at least.
    for (const request of noted) expect(list[operations.indexOf(request)]?.method).toBe(request.method);
    expect([...(list[40]?.statuses ?? [])].sort()).toEqual([200, 201, 202]);
  });
});
