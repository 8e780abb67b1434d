import { describe, expect, test } from 'vitest';
import { loadIssues } from '../../src/load/load-issues.ts';
import type { JsonValue, Load, Operation, Protocol, SessionSpec } from '../../src/model/scenario.ts';
import { aLoad, anOperation } from './a-load.ts';

type Parts = Parameters<typeof anOperation>[0];

const withOne = (parts: Parts): Partial<Load> => ({ operations: [anOperation(parts)] });
const asking = (request: NonNullable<Parts>['request'], more: Parts = {}): Partial<Load> =>
  withOne({ ...more, ...(request === undefined ? {} : { request }) });
const withSession = (parts: Partial<SessionSpec>, operation: Operation = anOperation()): Partial<Load> => ({
  session: { begin: [], end: [], requests: null, seconds: null, ...parts },
  operations: [operation],
});
const inSession = (path: string, capture: Readonly<Record<string, string>> = {}) => {
  const { request, expect: expected } = anOperation({ request: { path } });
  return { request, expect: expected, capture };
};
const first = 'load.operations[0]';

describe('what keeps a load from being sent', () => {
  test.each<{ load: Partial<Load>; path: string; says: RegExp }>([
    // addresses
    { load: { target: 'tcp://x:1' }, path: 'load.target', says: /^an http or https address/ },
    { load: { target: 'nonsense' }, path: 'load.target', says: /^an http or https address/ },
    { load: { target: '' }, path: 'load.target', says: /^an http or https address/ },
    { load: { target: 'ws://x', operations: [anOperation()] }, path: 'load.target', says: /^an http or https/ },
    {
      load: { target: 'tcp://x', ...withOne({ protocol: 'websocket' }) },
      path: 'load.target',
      says: /^a ws, wss, http/,
    },
    {
      load: asking({ method: 'tools/list' }, { protocol: 'stdio-mcp' }),
      path: 'load.target',
      says: /"stdio:"/,
    },
    {
      load: { target: 'stdio:', ...withSession({ begin: [inSession('/a')] }, anOperation({ protocol: 'command' })) },
      path: 'load.target',
      says: /^an http or https/,
    },
    { load: withOne({ target: 'tcp://y' }), path: `${first}.target`, says: /^an http or https/ },
    // generators
    { load: { headers: { a: '${what}' } }, path: 'load.headers', says: /\$\{vector\(768\)\}/ },
    { load: asking({ json: { v: ['${vectors(3)}'] } }), path: `${first}.request.json`, says: /\$\{captured\(name\)\}/ },
    { load: asking({ body: '${x}' }), path: `${first}.request.body`, says: /\$\{payload\}/ },
    {
      load: asking({ command: ['a', '${x}'] }, { protocol: 'command' }),
      path: `${first}.request.command`,
      says: /\$\{/,
    },
    { load: asking({ form: { kind: 'fields', fields: { a: '${x}' } } }), path: `${first}.request.form`, says: /\$\{/ },
    {
      load: asking({ form: { kind: 'upload', field: 'f', filename: 'n', content: '${x}' } }),
      path: `${first}.request.upload.content`,
      says: /\$\{/,
    },
    // what is too long for its place
    { load: asking({ path: '/${payload}' }), path: `${first}.request.path`, says: /^a small or medium payload/ },
    {
      load: asking({ headers: { a: '${payload(large)}' } }),
      path: `${first}.request.headers`,
      says: /^a small or medium payload/,
    },
    {
      load: asking({ command: ['${payload(huge)}'] }, { protocol: 'command' }),
      path: `${first}.request.command`,
      says: /^a small or medium payload/,
    },
    { load: { headers: { a: '${payload}' } }, path: 'load.headers', says: /^a small or medium payload/ },
    {
      load: asking({ form: { kind: 'fields', fields: { a: '${payload}' } } }),
      path: `${first}.request.form`,
      says: /^a small or medium payload/,
    },
    {
      load: asking({ form: { kind: 'upload', field: 'f', filename: '${payload}', content: '' } }),
      path: `${first}.request.upload`,
      says: /^a small or medium payload/,
    },
    { load: { payload: { small: 0, medium: 0, large: 0, huge: 0 } }, path: 'load.payload', says: /^a share above 0/ },
    // what must be learnt before
    { load: asking({ path: '/${captured(id)}' }), path: `${first}.request.path`, says: /^no captured value/ },
    {
      load: asking({ path: '/${captured(id)}' }, { capture: { key: '$.key' } }),
      path: `${first}.request.path`,
      says: /captures: key$/,
    },
    { load: asking({ path: '/${session(id)}' }), path: `${first}.request.path`, says: /^no value of a session/ },
    {
      load: withSession({ begin: [inSession('/', { token: '$.t' })], end: [inSession('/${session(tokn)}')] }),
      path: 'load.session.end[0].request.path',
      says: /captures: token$/,
    },
    {
      load: withSession({ begin: [inSession('/${captured(id)}')] }, anOperation({ capture: { id: '$.id' } })),
      path: 'load.session.begin[0].request.path',
      says: /^what the session itself learnt/,
    },
    { load: withOne({ capture: { id: 'id' } }), path: `${first}.capture.id`, says: /\$\.result/ },
    {
      load: withSession({ begin: [inSession('/', { t: 't' })] }),
      path: 'load.session.begin[0].capture.t',
      says: /\$\./,
    },
    // requests
    { load: asking({ path: '/a b' }), path: `${first}.request.path`, says: /percent-encoded/ },
    ...(['jsonrpc', 'mcp'] as const).map((protocol) => ({
      load: asking({ method: '' }, { protocol }),
      path: `${first}.request.method`,
      says: /name of a method/,
    })),
    {
      load: { target: 'stdio:', ...asking({ method: '' }, { protocol: 'stdio-mcp' }) },
      path: `${first}.request.method`,
      says: /name of a method/,
    },
    {
      load: asking({ path: '/${int(1,2)}' }, { protocol: 'mcp' }),
      path: `${first}.request.path`,
      says: /without generators/,
    },
    // answers
    { load: withOne({ expect: { json: 'matches' } }), path: `${first}.expect.json`, says: /\$\.result/ },
    {
      load: withOne({ protocol: 'sse', stream: { events: 1, forSeconds: null, gapSeconds: null, sequence: 'n' } }),
      path: `${first}.stream.sequence`,
      says: /\$\.result/,
    },
    {
      load: withOne({ expect: { schema: { not: {} } } }),
      path: `${first}.expect.schema`,
      says: /\$\.not: is not supported/,
    },
    {
      load: withOne({ protocol: 'sse', expect: { schema: true } }),
      path: `${first}.expect.schema`,
      says: /^no schema/,
    },
    ...(['sse', 'websocket', 'command'] as const).map((protocol) => ({
      load: withOne({ protocol, expect: { bytes: { atLeast: 1, atMost: null } } }),
      path: `${first}.expect.bytes`,
      says: /^no size/,
    })),
    {
      load: withOne({ protocol: 'jsonrpc', expect: { error: true, bytes: { atLeast: 1, atMost: null } } }),
      path: `${first}.expect.bytes`,
      says: /^no size/,
    },
  ])('$path: $says', ({ load, path, says }) => {
    const issues = loadIssues(aLoad(load));
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]?.expected).toMatch(says);
  });

  test('is told all at once', () => {
    const load = aLoad({
      target: 'nonsense',
      headers: { a: '${what}' },
      operations: [
        anOperation({ request: { path: '/a b' }, expect: { schema: { not: {}, if: true } } }),
        anOperation({ protocol: 'websocket', request: { json: '${session(x)}' } }),
      ],
    });
    expect(loadIssues(load).map(({ path }) => path)).toEqual([
      'load.target',
      'load.target',
      'load.headers',
      'load.operations[0].request.path',
      'load.operations[0].expect.schema',
      'load.operations[0].expect.schema',
      'load.operations[1].request.json',
    ]);
  });
});

describe('nothing keeps a load from being sent', () => {
  const json: JsonValue = { text: '${payload}', rank: '${zipf(100)}', id: '${captured(id)}', at: '${time}' };

  test.each<{ what: string; load: Partial<Load> }>([
    { what: 'that is plain', load: {} },
    { what: 'without a schedule', load: { rate: { kind: 'max' } } },
    {
      what: 'by the hour of the day',
      load: {
        arrival: {
          pattern: 'diurnal',
          peak: 2,
          trough: 1,
          peakHour: 14,
          troughHour: 3,
          startHour: 0,
          daySeconds: 86_400,
        },
      },
    },
    ...(['http', 'jsonrpc', 'mcp', 'sse', 'websocket', 'command'] as const).map((protocol: Protocol) => ({
      what: `of ${protocol}`,
      load: withOne({ protocol }),
    })),
    { what: 'over a socket, by its own address', load: { target: 'wss://h/x', ...withOne({ protocol: 'websocket' }) } },
    { what: 'over pipes', load: { target: 'stdio:', ...asking({ method: 'ping' }, { protocol: 'stdio-mcp' }) } },
    { what: 'of commands, without an address', load: { target: '', ...withOne({ protocol: 'command' }) } },
    { what: 'with payloads in a body', load: asking({ method: 'POST', json }, { capture: { id: '$.id' } }) },
    {
      what: 'with short payloads in a path',
      load: {
        payload: { small: 1, medium: 1, large: 0, huge: 0 },
        ...asking({ path: '/${payload}/${payload(medium)}' }),
      },
    },
    {
      what: 'with a session',
      load: withSession(
        { begin: [inSession('/in', { token: '$.token' })], end: [inSession('/${session(token)}')] },
        anOperation({ request: { headers: { a: '${session(token)} ${session(own)}' } }, capture: { own: '$.own' } }),
      ),
    },
    { what: 'with a schema', load: withOne({ expect: { schema: { type: 'object', required: ['id'] } } }) },
    { what: 'with a size', load: withOne({ protocol: 'mcp', expect: { bytes: { atLeast: 1, atMost: 9 } } }) },
  ])('$what', ({ load }) => {
    expect(loadIssues(aLoad(load))).toEqual([]);
  });
});
