import { describe, expect, test } from 'vitest';
import { compileOperations } from '../../src/load/compile-operations.ts';
import type { CompiledOperation } from '../../src/load/compiled-operation.ts';
import { payloadSource } from '../../src/load/payload-source.ts';
import type { Load } from '../../src/model/scenario.ts';
import { textOf } from './a-body.ts';
import { aLoad, anOperation } from './a-load.ts';

const source = payloadSource(1, 5, { captured: () => '"c1"', unixSeconds: 7 });

type Spoken<P extends CompiledOperation['protocol']> = Extract<CompiledOperation, { protocol: P }>;

/** The only operation of a load, which speaks this protocol. */
function compiled<P extends CompiledOperation['protocol']>(
  protocol: P,
  parts: Omit<Parameters<typeof anOperation>[0] & object, 'protocol'> = {},
  load: Partial<Load> = {},
): Spoken<P> {
  const [only] = compileOperations(aLoad({ ...load, operations: [anOperation({ ...parts, protocol })] }));
  if (only?.protocol !== protocol) throw new Error(`it speaks ${only?.protocol}`);
  return only as Spoken<P>;
}

describe('a compiled operation', () => {
  test.each([
    { target: 'http://h', path: '', joined: '/' },
    { target: 'http://h/mcp', path: '', joined: '/mcp' },
    { target: 'http://h/api?v=1', path: '', joined: '/api?v=1' },
    { target: 'http://h', path: '/query', joined: '/query' },
    { target: 'http://h/api/', path: '/query?x=1', joined: '/api/query?x=1' },
    { target: 'http://h/api', path: 'query', joined: '/api/query' },
    { target: 'http://h/api', path: '?x=1', joined: '/api?x=1' },
    { target: 'http://h/api', path: '/items/${send}', joined: '/api/items/5' },
    { target: 'http://h/api', path: '/items/${captured(id)}', joined: '/api/items/c1' },
    { target: 'ws://h/socket', path: '', joined: '/socket' },
  ])('joins $target and "$path" to $joined', ({ target, path, joined }) => {
    expect(compiled('http', { request: { path } }, { target }).path(source)).toBe(joined);
  });

  test('goes to its own address where it has one', () => {
    const own = compiled('http', { target: 'http://other/base', request: { path: '/x' } }, { target: 'http://h/api' });
    expect(own.path(source)).toBe('/base/x');
  });

  test('lets headers of the operation win over those of the load, and both over ours, without regard to case', () => {
    const load = { headers: { Authorization: 'all', 'X-Send': '${send}' } };
    const request = { method: 'm', headers: { AUTHORIZATION: 'own', Accept: '*/*' } };
    expect(compiled('jsonrpc', { request }, load).headers(source)).toEqual([
      ...['content-type', 'application/json'],
      ...['accept', '*/*'],
      ...['authorization', 'own'],
      ...['x-send', '5'],
    ]);
  });

  test.each([
    { request: { json: { a: '${send}' } }, type: 'application/json', body: '{"a":5}' },
    { request: { body: 'n=${send}' }, type: undefined, body: 'n=5' },
    { request: {}, type: undefined, body: '' },
    {
      request: { form: { kind: 'fields' as const, fields: { user: 'a&b ${send}', p: '' } } },
      type: 'application/x-www-form-urlencoded',
      body: 'user=a%26b+5&p=',
    },
  ])('sends the body $body as $type', ({ request, type, body }) => {
    const operation = compiled('http', { request: { method: 'POST', ...request } });
    expect(textOf(operation.body?.(source))).toBe(body);
    const headers = operation.headers(source);
    expect(headers[headers.indexOf('content-type') + 1]).toBe(type ?? headers[0]);
    expect(headers.includes('content-type')).toBe(type !== undefined);
  });

  test('uploads a file of any size, between boundaries that its content type names', () => {
    const upload = (content: string) =>
      compiled('http', {
        request: { method: 'POST', form: { kind: 'upload', field: 'file', filename: '${send}.txt', content } },
      });
    const small = upload('content of ${send}');
    const [, type = ''] = small.headers(source);
    const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(type)?.[1] ?? 'none';
    expect(textOf(small.body?.(source))).toBe(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="5.txt"\r\n` +
        `content-type: application/octet-stream\r\n\r\ncontent of 5\r\n--${boundary}--\r\n`,
    );
    const huge = upload('${payload(huge)}').body?.(source);
    expect(typeof huge).toBe('object');
  });

  test('keeps what each protocol needs', () => {
    expect(compiled('jsonrpc', { request: { method: 'm', batch: 3, notification: true } })).toMatchObject({
      method: 'm',
      batch: 3,
      notification: true,
      params: null,
      kind: 'batch',
    });
    const stream = { events: 3, forSeconds: null, gapSeconds: 2, sequence: null };
    const tool = { method: 'tools/call', json: { name: 'echo', arguments: { n: '${send}' } } };
    const mcp = compiled('mcp', { request: tool, stream });
    expect([textOf(mcp.params?.(source)), mcp.stream]).toEqual(['{"name":"echo","arguments":{"n":5}}', stream]);
    const stdio = compiled('stdio-mcp', { request: tool }, { target: 'stdio:' });
    expect([stdio.method, textOf(stdio.params?.(source))]).toEqual([
      'tools/call',
      '{"name":"echo","arguments":{"n":5}}',
    ]);
    expect(compiled('sse').stream).toEqual({ events: null, forSeconds: null, gapSeconds: null, sequence: null });
    expect(compiled('sse').kind).toBe('streaming');
    const socket = compiled('websocket', { request: { body: 'hi ${send}' } }, { target: 'ws://h/s' });
    expect([socket.path(source), textOf(socket.message?.(source))]).toEqual(['/s', 'hi 5']);
    expect(compiled('websocket').message).toBeNull();
    const command = compiled('command', { request: { command: ['job', '--at', '${time}'] } }, { target: '' });
    expect(command.command.map((word) => word(source))).toEqual(['job', '--at', '7']);
  });

  test('shares a session with those of the same address and headers only', () => {
    const address = (path: string, headers = {}, target: string | null = null) =>
      compiled('mcp', { target, request: { method: 'ping', path, headers } }).address;
    expect(address('/a')).toBe(address('/a'));
    expect(new Set([address('/a'), address('/b'), address('/a', { x: '1' }), address('/a', {}, 'http://o')]).size).toBe(
      4,
    );
  });

  test('knows what it captures and what it needs, wherever it stands', () => {
    const operation = compiled(
      'http',
      {
        capture: { id: '$.items[0].id' },
        request: {
          path: '/${captured(a)}/${captured(b)}',
          headers: { x: '${captured(a)}' },
          form: { kind: 'upload', field: 'f', filename: '${captured(e)}', content: '${captured(f)} ${session(g)}' },
        },
      },
      { headers: { all: '${captured(d)}' } },
    );
    expect(operation.captures).toEqual([{ name: 'id', path: ['items', 0, 'id'] }]);
    expect([...operation.needs].sort()).toEqual(['a', 'b', 'd', 'e', 'f']);
    const command = compiled(
      'command',
      { request: { command: ['x', '${captured(c)}'] } },
      { headers: { a: '${captured(d)}' } },
    );
    expect(command.needs).toEqual(['c']);
    expect(compiled('http').needs).toEqual([]);
  });

  test('asks a schema of the result where the protocol has one', () => {
    const expectation = { expect: { schema: { type: 'string' } } } as const;
    expect(compiled('http', expectation).expectation.schema?.at).toEqual([]);
    expect(compiled('jsonrpc', { ...expectation, request: { method: 'm' } }).expectation.schema?.at).toEqual([
      'result',
    ]);
  });
});
