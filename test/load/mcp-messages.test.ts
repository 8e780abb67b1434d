import { describe, expect, test } from 'vitest';
import type { Body } from '../../src/load/body.ts';
import { answerTo, cancelledText, heardIn, initializeText, withProgressToken } from '../../src/load/mcp-messages.ts';

function textOf(body: Body): string {
  return typeof body === 'string' ? body : Buffer.concat([...body.chunks()]).toString();
}

function inPieces(text: string, size: number): Body {
  return {
    bytes: Buffer.byteLength(text),
    *chunks() {
      const bytes = Buffer.from(text);
      yield Buffer.alloc(0);
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

describe('a token for progress', () => {
  test.each([
    { params: null, becomes: { _meta: { progressToken: 7 } } },
    { params: '{}', becomes: { _meta: { progressToken: 7 } } },
    { params: '{"name":"x"}', becomes: { _meta: { progressToken: 7 }, name: 'x' } },
    { params: '{"_meta":{"own":1},"name":"x"}', becomes: { _meta: { own: 1, progressToken: 7 }, name: 'x' } },
    { params: '{"_meta":{"progressToken":"theirs"}}', becomes: { _meta: { progressToken: 7 } } },
    { params: '{"arguments":{"_meta":1}}', becomes: { _meta: { progressToken: 7 }, arguments: { _meta: 1 } } },
    { params: '[1,2]', becomes: [1, 2] },
  ])('goes into $params', ({ params, becomes }) => {
    expect(JSON.parse(textOf(withProgressToken(params, 7)))).toEqual(becomes);
  });

  test.each([1, 2, 1000])('goes into large params made in pieces of %i bytes, whose size is told rightly', (size) => {
    const params = JSON.stringify({ name: 'store', arguments: { text: 'ä'.repeat(100) } });
    const body = withProgressToken(inPieces(params, size), 7);
    const text = textOf(body);
    expect(JSON.parse(text)).toEqual({ _meta: { progressToken: 7 }, ...JSON.parse(params) });
    expect(typeof body === 'string' ? -1 : body.bytes).toBe(Buffer.byteLength(text));
    expect(textOf(body)).toBe(text);
  });

  test('has no place in large params that are no object', () => {
    expect(textOf(withProgressToken(inPieces('[1,2,3]', 2), 7))).toBe('[1,2,3]');
  });
});

describe('what a server says unasked', () => {
  test.each([
    { message: { jsonrpc: '2.0', id: 1, method: 'ping' }, heard: { kind: 'request', id: 1, method: 'ping' } },
    {
      message: { jsonrpc: '2.0', id: 'a', method: 'roots/list' },
      heard: { kind: 'request', id: 'a', method: 'roots/list' },
    },
    { message: { jsonrpc: '2.0', id: 'x'.repeat(1000), method: 'ping' }, heard: { kind: 'other' } },
    { message: { jsonrpc: '2.0', id: null, method: 'ping' }, heard: { kind: 'other' } },
    {
      message: { method: 'notifications/progress', params: { progressToken: 3 } },
      heard: { kind: 'progress', token: 3 },
    },
    { message: { method: 'notifications/progress' }, heard: { kind: 'other' } },
    { message: { method: 'notifications/message', params: {} }, heard: { kind: 'other' } },
    { message: { jsonrpc: '2.0', id: 1, result: {} }, heard: { kind: 'other' } },
    { message: undefined, heard: { kind: 'other' } },
    { message: [1], heard: { kind: 'other' } },
  ])('$message is $heard.kind', ({ message, heard }) => {
    expect(heardIn(message)).toEqual(heard);
  });

  test('is answered under its own id', () => {
    expect(JSON.parse(answerTo({ kind: 'request', id: '"', method: 'ping' }))).toEqual({
      jsonrpc: '2.0',
      id: '"',
      result: {},
    });
    expect(JSON.parse(answerTo({ kind: 'request', id: 4, method: 'x' }))).toMatchObject({
      id: 4,
      error: { code: -32601 },
    });
  });
});

test('opening and cancelling are JSON-RPC', () => {
  expect(JSON.parse(initializeText(0))).toMatchObject({
    jsonrpc: '2.0',
    id: 0,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'soak-action' } },
  });
  expect(JSON.parse(cancelledText(9))).toMatchObject({ method: 'notifications/cancelled', params: { requestId: 9 } });
});
