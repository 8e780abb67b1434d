import { describe, expect, test } from 'vitest';
import type { Body } from '../../src/load/body.ts';
import { compileExpectation } from '../../src/load/expectation.ts';
import { callBody, listBody } from '../../src/load/jsonrpc.ts';
import { judgeCalls, judgeNotified } from '../../src/load/jsonrpc-client.ts';
import { anyExpectation } from './a-load.ts';

const ok = (id: unknown, result: unknown = {}) => ({ jsonrpc: '2.0', id, result });
const error = (id: unknown) => ({ jsonrpc: '2.0', id, error: { code: -32601, message: 'no such method' } });

describe('a JSON-RPC answer', () => {
  test.each([
    // happy
    { expected: {}, ids: [7], body: ok(7), says: null },
    { expected: { json: '$.result.content' }, ids: [7], body: ok(7, { content: [] }), says: null },
    { expected: { error: true }, ids: [7], body: error(7), says: null },
    { expected: { error: true }, ids: [7], status: 400, body: error(null), says: null },
    { expected: { error: true }, ids: [7], body: ok(7, { isError: true }), says: null },
    { expected: {}, ids: [1, 2], body: [ok(2), ok(1)], says: null },
    { expected: { error: true }, ids: [1, 2], body: [error(2), error(1)], says: null },
    { expected: { error: true }, ids: [1, 2], body: error(null), says: null },
    // sad
    { expected: {}, ids: [7], body: error(7), says: /^answered with error -32601: no such method$/ },
    { expected: {}, ids: [7], body: ok(8), says: /^expected a response to id 7, got id 8$/ },
    { expected: {}, ids: [7], body: ok('7'), says: /^expected a response to id 7, got id "7"$/ },
    { expected: {}, ids: [7], body: { id: 7, result: 1 }, says: /^expected a JSON-RPC 2.0 response/ },
    { expected: {}, ids: [7], body: { jsonrpc: '2.0', id: 7 }, says: /^expected a JSON-RPC 2.0 response/ },
    { expected: {}, ids: [7], body: null, says: /^expected a JSON-RPC 2.0 response/ },
    { expected: {}, ids: [7], body: ok(7, { isError: true }), says: /^the tool answered with an error/ },
    { expected: {}, ids: [7], status: 500, body: ok(7), says: /^expected status 2xx, got 500/ },
    { expected: { error: true }, ids: [7], body: ok(7), says: /^expected an error: / },
    { expected: { json: '$.result.x' }, ids: [7], body: ok(7), says: /^expected \$\.result\.x in the answer/ },
    { expected: {}, ids: [1, 2], body: [ok(1)], says: /^expected an array of 2 responses/ },
    { expected: {}, ids: [1, 2], body: [ok(1), ok(1)], says: /^expected a response to id 2, got id \[1\]$/ },
    { expected: {}, ids: [1, 2], body: [ok(1), error(2)], says: /^answered with error -32601/ },
    { expected: {}, ids: [1, 2], body: error(null), says: /^answered with error -32601/ },
    { expected: {}, ids: [1, 2], body: ok(1), says: /^expected an array of 2 responses/ },
    { expected: { error: true }, ids: [1, 2], body: [error(1), ok(2)], says: /^expected an error: / },
  ])('$body to ids $ids, expecting $expected: $says', ({ expected, ids, status = 200, body, says }) => {
    const found = judgeCalls(compileExpectation({ ...anyExpectation, ...expected }), ids, ids.length > 1, {
      ...answerOf(JSON.stringify(body)),
      status,
    });
    if (says === null) expect(found).toBeNull();
    else expect(found?.sentence).toMatch(says);
  });
});

describe('the answer to a notification', () => {
  test.each([
    // happy
    { status: 202, body: '', says: null },
    { status: 204, body: '', says: null },
    { status: 200, body: 'ok', says: null },
    { status: 200, body: '{}', says: null },
    { status: 200, body: JSON.stringify(ok(1)), says: null },
    { expected: { error: true }, status: 400, body: JSON.stringify(error(null)), says: null },
    { expected: { status: 202 }, status: 202, body: '', says: null },
    // sad
    { status: 500, body: 'out of order', says: /^expected status 2xx, got 500: out of order$/ },
    { status: 200, body: JSON.stringify(error(null)), says: /^answered with error -32601: no such method$/ },
    { expected: { error: true }, status: 202, body: '', says: /^expected status 4xx or 5xx, got 202/ },
    { expected: { status: 202 }, status: 200, body: '', says: /^expected status 202, got 200/ },
    { expected: { contains: 'noted' }, status: 200, body: 'ok', says: /^expected "noted" in the answer: ok$/ },
  ])('$status with "$body", expecting $expected: $says', ({ expected = {}, status, body, says }) => {
    const found = judgeNotified(compileExpectation({ ...anyExpectation, ...expected }), { ...answerOf(body), status });
    if (says === null) expect(found).toBeNull();
    else expect(found?.sentence).toMatch(says);
  });
});

function answerOf(text: string) {
  return { body: text, keptBytes: text.length, bodyBytes: text.length };
}

function textOf(body: Body): string {
  return typeof body === 'string' ? body : Buffer.concat([...body.chunks()]).toString();
}

test('a call is written as JSON-RPC 2.0, with params only when there are any, with an id unless it is a notification', () => {
  const written = (...call: Parameters<typeof callBody>) => JSON.parse(textOf(callBody(...call)));
  expect(written(3, 'a"b', '{"x":1}')).toEqual({ jsonrpc: '2.0', id: 3, method: 'a"b', params: { x: 1 } });
  expect(written(3, 'ping', null)).toEqual({ jsonrpc: '2.0', id: 3, method: 'ping' });
  expect(written(null, 'seen', '{"x":1}')).toEqual({ jsonrpc: '2.0', method: 'seen', params: { x: 1 } });
});

test('a batch with large params is written piece by piece, the same text as in one piece', () => {
  const params = '{"text":"0123456789"}';
  const streamed = {
    bytes: params.length,
    *chunks() {
      for (let at = 0; at < params.length; at += 5) yield Buffer.from(params.slice(at, at + 5));
    },
  };
  const calls = (body: Body) => listBody([callBody(1, 'store', body), callBody(2, 'store', null)]);
  const whole = calls(params);
  const pieces = calls(streamed);
  expect(typeof pieces).toBe('object');
  expect(textOf(pieces)).toBe(whole);
  expect(typeof pieces === 'string' ? 0 : pieces.bytes).toBe(textOf(whole).length);
});
