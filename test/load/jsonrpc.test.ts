import { describe, expect, test } from 'vitest';
import { compileExpectation } from '../../src/load/expectation.ts';
import { callText } from '../../src/load/jsonrpc.ts';
import { judgeCalls } from '../../src/load/jsonrpc-client.ts';
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
  ])('$body to ids $ids, expecting $expected: $says', ({ expected, ids, status = 200, body, says }) => {
    const text = JSON.stringify(body);
    const answer = { status, body: text, keptBytes: text.length, bodyBytes: text.length };
    const found = judgeCalls(compileExpectation({ ...anyExpectation, ...expected }), ids, ids.length > 1, answer);
    if (says === null) expect(found).toBeNull();
    else expect(found).toMatch(says);
  });
});

test('a call is written as JSON-RPC 2.0, with params only when there are any', () => {
  expect(JSON.parse(callText(3, 'a"b', '{"x":1}'))).toEqual({ jsonrpc: '2.0', id: 3, method: 'a"b', params: { x: 1 } });
  expect(JSON.parse(callText(3, 'ping', null))).toEqual({ jsonrpc: '2.0', id: 3, method: 'ping' });
});
