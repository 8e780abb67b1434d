import { describe, expect, test } from 'vitest';
import { compileOperations, loadIssues } from '../../src/load/compiled-operation.ts';
import { payloadSource } from '../../src/load/request-template.ts';
import type { Load } from '../../src/model/scenario.ts';
import { aLoad, anOperation } from './a-load.ts';

const source = payloadSource(1, 5);

describe('what keeps a load from being sent', () => {
  test.each<{ load: Partial<Load>; path: string; expected: RegExp }>([
    { load: { target: 'tcp://x:1' }, path: 'load.target', expected: /http or https/ },
    { load: { target: 'nonsense' }, path: 'load.target', expected: /http or https/ },
    { load: { rate: { kind: 'max' } }, path: 'load.rate', expected: /not built yet/ },
    { load: { headers: { a: '${what}' } }, path: 'load.headers', expected: /\$\{vector\(768\)\}/ },
    ...(['stdio-mcp', 'sse', 'websocket', 'command'] as const).map((protocol) => ({
      load: { operations: [anOperation(), anOperation({ protocol })] },
      path: 'load.operations[1].protocol',
      expected: /expected http, jsonrpc or mcp: the other protocols are not built yet/,
    })),
    {
      load: { operations: [anOperation({ request: { json: { v: ['${vectors(3)}'] } } })] },
      path: 'load.operations[0].request.json',
      expected: /\$\{vector\(768\)\}/,
    },
    {
      load: { operations: [anOperation({ request: { path: '/a b' } })] },
      path: 'load.operations[0].request.path',
      expected: /percent-encoded/,
    },
    {
      load: { operations: [anOperation({ protocol: 'jsonrpc', request: { method: '' } })] },
      path: 'load.operations[0].request.method',
      expected: /name of a method/,
    },
    {
      load: { operations: [anOperation({ protocol: 'mcp', request: { path: '/${int(1,2)}' } })] },
      path: 'load.operations[0].request.path',
      expected: /without generators/,
    },
    {
      load: { operations: [anOperation({ expect: { json: 'matches' } })] },
      path: 'load.operations[0].expect.json',
      expected: /\$\.result/,
    },
  ])('$path', ({ load, path, expected }) => {
    const issues = loadIssues(aLoad(load));
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]?.expected).toMatch(expected);
  });

  test('is told all at once', () => {
    const load = aLoad({
      rate: { kind: 'max' },
      operations: [anOperation({ protocol: 'sse' }), anOperation({ protocol: 'command' })],
    });
    expect(loadIssues(load)).toHaveLength(3);
  });

  test('is nothing for a plain load', () => {
    expect(loadIssues(aLoad())).toEqual([]);
  });
});

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
  ])('joins $target and "$path" to $joined', ({ target, path, joined }) => {
    const [operation] = compileOperations(aLoad({ target, operations: [anOperation({ request: { path } })] }));
    expect(operation?.path(source)).toBe(joined);
  });

  test('lets headers of the operation win over those of the load, and both over ours, without regard to case', () => {
    const load = aLoad({
      headers: { Authorization: 'all', 'X-Send': '${send}' },
      operations: [
        anOperation({
          protocol: 'jsonrpc',
          request: { method: 'm', headers: { AUTHORIZATION: 'own', Accept: '*/*' } },
        }),
      ],
    });
    expect(compileOperations(load)[0]?.headers(source)).toEqual([
      ...['content-type', 'application/json'],
      ...['accept', '*/*'],
      ...['authorization', 'own'],
      ...['x-send', '5'],
    ]);
  });
});
