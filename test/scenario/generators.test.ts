import { describe, expect, it } from 'vitest';
import { variableOf } from '../../src/scenario/variables.ts';
import { issuesOf, scenarioWith, treeWith } from './scenarios.ts';

const operation = (over: object) => ({ operations: [{ name: 'a', ...over }] });
const withPath = (path: string) => operation({ request: { path } });

describe('a generator', () => {
  it.each([
    'send',
    'uuid',
    'uuid()',
    'time',
    'int(-1, 9)',
    'vector(8)',
    'text( 10 )',
    'payload',
    'payload(huge)',
    'zipf(100000)',
    'zipf(100000,1.1)',
    'zipf( 9 , 2 )',
    'captured(id)',
    'captured( user-id_2 )',
    'session(token)',
  ])('is %s', (name) => {
    expect(variableOf(name)).toEqual({ kind: 'generator' });
  });

  it.each([
    'key(1000)',
    'payload(tiny)',
    'zipf()',
    'zipf(1,)',
    'zipf(1.5)',
    'zipf(10,-1)',
    'captured',
    'captured()',
    'captured(9a)',
    'captured(a b)',
    'session',
    'time(1)',
    'Send',
  ])('is not %s', (name) => {
    expect(variableOf(name)).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['/${paylod}', 'did you mean "${payload}"?'],
    ['/${zipf}', 'did you mean "${zipf(100000)}"?'],
    ['/${capturd(id)}', 'did you mean "${captured(name)}"?'],
  ])('is guessed from %s', (path, hint) => {
    expect(issuesOf(treeWith({ load: withPath(path) }))[0]?.hint).toBe(hint);
  });
});

describe('${payload}', () => {
  const payload = operation({ request: { json: { text: '${payload}' } } });

  it('has the realistic sizes unless others are given', () => {
    expect(scenarioWith({ load: payload }).load?.payload).toEqual({ small: 0.6, medium: 0.3, large: 0.09, huge: 0.01 });
    expect(scenarioWith({ load: { ...payload, payload: { medium: 1 } } }).load?.payload).toEqual({
      small: 0,
      medium: 1,
      large: 0,
      huge: 0,
    });
  });

  it('of a size that is said asks for no shares', () => {
    expect(scenarioWith({ load: operation({ request: { body: '${payload(large)}' } }) }).load?.payload).toBeNull();
    expect(scenarioWith({ load: operation({ request: { body: '${payload()}' } }) }).load?.payload).not.toBeNull();
  });

  it.each([
    ['no request', {}],
    ['no request draws one', operation({ request: { body: '${payload(small)}' } })],
    ['no request of a session', { session: { begin: [{ request: { body: 'x' } }] } }],
  ])('is missed by load.payload: %s', (_, load) => {
    const issues = issuesOf(treeWith({ load: { payload: 'realistic', ...load } }));
    expect(issues.map(({ path }) => path)).toEqual(['load.payload']);
    expect(issues[0]?.expected).toMatch(/nowhere to go/);
  });

  it('shares that are all zero are none', () => {
    expect(issuesOf(treeWith({ load: { ...payload, payload: { small: 0 } } }))).toMatchObject([
      { path: 'load.payload', got: 'only shares of 0' },
    ]);
  });

  it.each([
    [{ request: { path: '/${payload}' } }, 'load.operations[0].request.path'],
    [{ request: { headers: { a: '${payload(large)}' } } }, 'load.operations[0].request.headers.a'],
    [{ request: { form: { a: '${payload(huge)}' } } }, 'load.operations[0].request.form.a'],
    [{ request: { upload: { content: 'x', filename: '${payload}' } } }, 'load.operations[0].request.upload.filename'],
    [{ protocol: 'command', request: { command: ['x', '${payload}'] } }, 'load.operations[0].request.command[1]'],
  ])('is no part of an address, a header or a command: %j', (over, path) => {
    expect(issuesOf(treeWith({ load: operation(over) }))).toMatchObject([
      { path, expected: 'a small or medium payload: only a body holds more' },
    ]);
  });

  it.each([
    { request: { body: '${payload}' } },
    { request: { upload: { content: '${payload}' } } },
    { protocol: 'mcp', request: { tool: 'x', arguments: { a: ['${payload}'] } } },
    { protocol: 'jsonrpc', request: { method: 'x', params: { path: '${payload}' } } },
  ])('goes into a body: %j', (over) => {
    expect(issuesOf(treeWith({ load: { ...operation(over), payload: 'realistic' } }))).toEqual([]);
  });
});

it('a short payload may stand anywhere in a request', () => {
  const request = { path: '/${payload(small)}', headers: { a: '${payload}' }, form: { b: '${payload(medium)}' } };
  expect(issuesOf(treeWith({ load: { ...operation({ request }), payload: { small: 1, large: 0 } } }))).toEqual([]);
});

describe('${captured(name)}', () => {
  const store = { name: 'store', request: { body: 'x' }, capture: { id: '$.id' } };
  const fetch = { name: 'fetch', request: { path: '/${captured(id)}' } };

  it('needs an operation that captures that name', () => {
    expect(issuesOf(treeWith({ load: { operations: [store, fetch] } }))).toEqual([]);
    expect(scenarioWith({ load: { operations: [store] } }).load?.operations[0]?.capture).toEqual({ id: '$.id' });
    const slip = { ...fetch, request: { path: '/${captured(ids)}' } };
    expect(issuesOf(treeWith({ load: { operations: [store, slip] } }))).toMatchObject([
      { path: 'load.operations[1].request.path', got: '${captured(ids)}', hint: 'did you mean "id"?' },
    ]);
  });

  it('needs one that can be sent before', () => {
    const chain = [
      { name: 'b', request: { path: '/${captured(a)}' }, capture: { b: '$.b' } },
      { name: 'c', request: { path: '/${captured(b)}' } },
      { name: 'a', capture: { a: '$.a' } },
    ];
    expect(issuesOf(treeWith({ load: { operations: chain } }))).toEqual([]);
    const circle = [
      { name: 'a', request: { path: '/${captured(b)}' }, capture: { a: '$.a' } },
      { name: 'b', request: { path: '/${captured(a)}' }, capture: { b: '$.b' } },
    ];
    const issues = issuesOf(treeWith({ load: { operations: circle } }));
    expect(issues.map(({ path }) => path)).toEqual([
      'load.operations[0].request.path',
      'load.operations[1].request.path',
    ]);
    expect(issues[0]?.expected).toMatch(/^a value that is captured before/);
  });

  it.each([
    ['in the headers of every request', { headers: { a: '${captured(id)}' } }, 'load.headers.a'],
    [
      'in a session, which begins before',
      { session: { begin: [{ request: { path: '/${captured(id)}' } }] } },
      'load.session.begin[0].request.path',
    ],
    ['in what is preloaded', { preload: { operation: 'fetch', count: 9 } }, 'load.preload.operation'],
  ])('does not stand %s', (_, over, path) => {
    const issues = issuesOf(treeWith({ load: { operations: [store, fetch], ...over } }));
    expect(issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('has a name, and a path that the load can read', () => {
    const issues = issuesOf(treeWith({ load: operation({ capture: { '9a': '$.id', b: '$..id', c: 'id' } }) }));
    expect(issues.map(({ path }) => path)).toEqual([
      'load.operations[0].capture.b',
      'load.operations[0].capture.c',
      'load.operations[0].capture.9a',
    ]);
  });
});

describe('${session(name)}', () => {
  const login = { request: { path: '/login' }, capture: { token: '$.token' } };
  const uses = operation({ request: { headers: { a: '${session(token)}' } } });

  it('needs a request at the beginning that captures it', () => {
    expect(issuesOf(treeWith({ load: { ...uses, session: { begin: [login] } } }))).toEqual([]);
    expect(issuesOf(treeWith({ load: uses }))).toMatchObject([
      { path: 'load.operations[0].request.headers.a', got: '${session(token)}' },
    ]);
  });

  it('in the beginning itself needs an earlier one, in the end any', () => {
    const second = { request: { path: '/me/${session(token)}' } };
    expect(issuesOf(treeWith({ load: { session: { begin: [login, second], end: [second] } } }))).toEqual([]);
    const issues = issuesOf(treeWith({ load: { session: { begin: [second, login] } } }));
    expect(issues.map(({ path }) => path)).toEqual(['load.session.begin[0].request.path']);
  });

  it('does not stand in the headers of every request', () => {
    const load = { headers: { a: '${session(token)}' }, session: { begin: [login] } };
    expect(issuesOf(treeWith({ load }))).toMatchObject([{ path: 'load.headers.a' }]);
  });
});
