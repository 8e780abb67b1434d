import { describe, expect, it } from 'vitest';
import { planRun } from '../../src/scenario/plan.ts';
import { issuesOf, scenarioOf, scenarioWith, treeWith } from './scenarios.ts';

const loadOf = (load: object) => scenarioWith({ load }).load;
const operation = (over: object) => ({ operations: [{ name: 'a', ...over }] });
const secure = { target: 'https://127.0.0.1:${port}' };
const system = { command: ['x'] };

describe('load.session', () => {
  it('is a beginning, an end, and a life', () => {
    const begin = [{ request: { method: 'POST', path: '/login' }, capture: { token: '$.token' } }];
    expect(loadOf({ session: { begin, requests: 9 } })?.session).toMatchObject({
      begin: [{ request: { method: 'POST', path: '/login' }, expect: { status: null }, capture: { token: '$.token' } }],
      end: [],
      requests: 9,
      seconds: null,
      leave: 'end',
    });
    expect(loadOf({ session: { for: '10m', leave: 'vanish' } })?.session).toEqual({
      begin: [],
      end: [],
      requests: null,
      seconds: 600,
      leave: 'vanish',
    });
  });

  it.each([
    [{}, 'load.session'],
    [{ begin: [] }, 'load.session.begin'],
    [{ begin: [{}] }, 'load.session.begin[0].request'],
    [{ requests: 0 }, 'load.session.requests'],
    [{ for: '0s' }, 'load.session.for'],
    [{ leave: 'vanish' }, 'load.session.leave'],
    [{ requests: 1, leave: 'go' }, 'load.session.leave'],
    [{ end: [{ request: { tool: 'x' } }] }, 'load.session.end[0].request.tool'],
    [{ end: [{ request: { body: 'x', json: 1 } }] }, 'load.session.end[0].request.body'],
    [{ begin: [{ request: {}, capture: { '': '$' } }] }, 'load.session.begin[0].capture.""'],
  ])('is refused: %j', (session, path) => {
    expect(issuesOf(treeWith({ load: { session } })).map((issue) => issue.path)).toEqual([path]);
  });

  it('has requests that need an address, also beside commands', () => {
    const load = { ...operation({ protocol: 'command', request: { command: ['x'] } }), session: { requests: 9 } };
    const tree = { name: 'a', duration: '1h', watch: { pid: 7 }, load };
    expect(issuesOf(tree)).toEqual([]);
    const begin = [{ request: { path: '/login' } }];
    expect(issuesOf({ ...tree, load: { ...load, session: { begin } } }).map(({ path }) => path)).toEqual([
      'load.target',
    ]);
  });
});

describe('connections', () => {
  it('are plain unless something is said', () => {
    expect(loadOf({})?.connection).toBeNull();
    expect(loadOf({ http2: false })?.connection).toBeNull();
    expect(loadOf({ http2: true })?.connection).toMatchObject({ ca: null, verify: true, http2: true });
    expect(loadOf({ ...secure, tls: { verify: false } })?.connection).toEqual({
      ca: null,
      certificate: null,
      key: null,
      verify: false,
      http2: false,
    });
  });

  it.each([
    [{ ...secure, tls: { certificate: 'a.pem' } }, 'load.tls.key'],
    [{ ...secure, tls: { key: 'a.key' } }, 'load.tls.certificate'],
    [{ tls: { ca: 'ca.pem' } }, 'load.tls'],
    [{ target: 'ws://127.0.0.1:${port}', tls: {} }, 'load.tls'],
  ])('are refused: %j', (load, path) => {
    expect(issuesOf(treeWith({ load })).map((issue) => issue.path)).toEqual([path]);
  });

  it('may be told by the environment', () => {
    expect(issuesOf(treeWith({ load: { target: '${env.URL}', tls: { ca: '${env.CA}' } } }))).toEqual([]);
  });
});

describe('load.replay', () => {
  it('is one operation that stands for all that is sent again', () => {
    const load = loadOf({ rate: undefined, replay: { file: 'day.jsonl' } });
    expect(load?.replay).toEqual({ file: 'day.jsonl', pace: 1 });
    expect(load?.operations).toMatchObject([{ name: 'replay', weight: 1, protocol: 'http' }]);
    expect(loadOf({ rate: undefined, replay: { file: 'a.har', pace: 2.5 } })?.replay?.pace).toBe(2.5);
  });

  it('leaves no room for what it says itself', () => {
    const load = {
      replay: { file: 'day.jsonl' },
      arrival: 'diurnal',
      mix: 'realistic',
      'mix-blocks': '2m',
      payload: 'realistic',
      operations: [{ name: 'a' }],
    };
    expect(issuesOf(treeWith({ load })).map(({ path }) => path)).toEqual([
      'load.rate',
      'load.arrival',
      'load.mix',
      'load.mix-blocks',
      'load.payload',
      'load.operations',
    ]);
  });

  it.each([
    [{}, 'load.replay.file'],
    [{ file: '' }, 'load.replay.file'],
    [{ file: 'a', pace: 0 }, 'load.replay.pace'],
  ])('is refused: %j', (replay, path) => {
    expect(issuesOf(treeWith({ load: { rate: undefined, replay } })).map((issue) => issue.path)).toEqual([path]);
  });

  it('has no rate that could be planned', () => {
    const plan = planRun(scenarioWith({ load: { rate: undefined, replay: { file: 'a' } } }), { boxSeconds: null });
    expect(plan.meanRatePerSecond).toBeNull();
    expect(plan.checks.find(({ check }) => check === 'throughput')?.reason).toMatch(/nor a replay/);
  });
});

describe('a load without an address', () => {
  const stdio = operation({ protocol: 'stdio-mcp', request: { tool: 'x' } });
  const command = operation({ protocol: 'command', request: { command: ['x'] } });

  it('speaks to the system over its standard input, which is ready when it runs', () => {
    const scenario = scenarioOf({ name: 'a', duration: '1h', system, load: stdio });
    expect(scenario.load?.target).toBe('stdio:');
    expect(scenario.system?.ready).toEqual({ kind: 'command', command: ['true'], withinSeconds: 60 });
    const ready = { log: 'up', within: '5s' };
    expect(scenarioOf({ name: 'a', duration: '1h', system: { ...system, ready }, load: stdio }).system?.ready).toEqual({
      kind: 'log',
      pattern: 'up',
      withinSeconds: 5,
    });
  });

  it('needs a system to speak to', () => {
    const tree = { name: 'a', duration: '1h', watch: { pid: 7 }, load: stdio };
    expect(issuesOf(tree).map(({ path }) => path)).toEqual(['load.operations[0].protocol']);
  });

  it('runs commands', () => {
    const scenario = scenarioOf({ name: 'a', duration: '1h', watch: { pid: 7 }, load: command });
    expect(scenario.load?.target).toBe('stdio:');
    // A system of commands may listen anywhere: it says itself when it is ready.
    const tree = { name: 'a', duration: '1h', system, load: command };
    expect(issuesOf(tree).map(({ path }) => path)).toEqual(['system.ready']);
  });

  it('beside others has theirs', () => {
    const both = [...stdio.operations, { name: 'b' }];
    expect(loadOf({ operations: both })?.target).toBe('http://127.0.0.1:${port}');
    expect(scenarioWith({ load: { operations: both } }).system?.ready.kind).toBe('tcp');
  });
});

describe('an address of its own', () => {
  const upstream = { name: 'upstream', command: ['x', '${upstream.port}'] };
  const direct = { name: 'direct', target: 'http://127.0.0.1:${upstream.port}' };

  it('stands beside that of the load, and compares with it', () => {
    const operations = [{ name: 'through', control: 'direct' }, direct];
    const scenario = scenarioWith({ companions: [upstream], load: { operations } });
    expect(scenario.load?.target).toBe('http://127.0.0.1:${port}');
    expect(scenario.load?.operations).toMatchObject([
      { target: null, control: 'direct' },
      { target: direct.target, control: null },
    ]);
  });

  it('is enough when everything has one', () => {
    const tree = { name: 'a', duration: '1h', watch: { pid: 7 } };
    const operations = [
      { name: 'a', target: 'https://example.com/x' },
      { name: 'b', protocol: 'command', request: { command: ['x', ''] } },
    ];
    expect(scenarioOf({ ...tree, load: { operations } }).load?.target).toBe('https://example.com/x');
    expect(issuesOf({ ...tree, load: { operations: [...operations, { name: 'c' }] } }).map(({ path }) => path)).toEqual(
      ['load.target'],
    );
  });

  it('of standard input is known', () => {
    const operations = [{ name: 'a' }, { name: 'b', protocol: 'stdio-mcp', request: { tool: 'x' } }];
    expect(loadOf({ operations })?.operations.map(({ target }) => target)).toEqual([null, 'stdio:']);
  });

  it('may be the encrypted one', () => {
    const operations = [
      { name: 'a', target: 'wss://127.0.0.1:${port}', protocol: 'websocket', request: { body: 'x' } },
    ];
    expect(issuesOf(treeWith({ load: { tls: { verify: false }, operations } }))).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['without a scheme', { target: '127.0.0.1:80' }, 'target'],
    ['of nobody', { target: 'http://127.0.0.1:${db.port}' }, 'target'],
    ['of a command', { protocol: 'command', request: { command: ['x'] }, target: 'http://127.0.0.1:1' }, 'target'],
    ['compared with itself', { control: 'a' }, 'control'],
    ['compared with nobody', { control: 'c' }, 'control'],
    ['compared with something else', { protocol: 'sse', control: 'b' }, 'control'],
  ])('is refused: %s', (_, over, path) => {
    const operations = [{ name: 'a', ...over }, { name: 'b' }];
    expect(issuesOf(treeWith({ load: { operations } })).map((issue) => issue.path)).toEqual([
      `load.operations[0].${path}`,
    ]);
  });
});

describe('what is asked of an answer', () => {
  it('is kept', () => {
    const expectation = {
      status: [200, 404],
      json: '$.items[0]["odd key"].id',
      schema: { type: 'object' },
      bytes: { 'at-least': '1KB' },
    };
    expect(loadOf(operation({ expect: expectation }))?.operations[0]?.expect).toEqual({
      status: [200, 404],
      json: '$.items[0]["odd key"].id',
      contains: null,
      error: false,
      schema: { type: 'object' },
      bytes: { atLeast: 1_000, atMost: null },
    });
  });

  it('of a stream is kept', () => {
    const stream = { events: 10, gap: '2s', sequence: '$.n' };
    expect(loadOf(operation({ protocol: 'sse', stream }))?.operations[0]?.stream).toEqual({
      events: 10,
      forSeconds: null,
      gapSeconds: 2,
      sequence: '$.n',
    });
  });

  it.each<[string, object, string]>([
    ['a status that is none', { expect: { status: 99 } }, 'expect.status'],
    ['no status at all', { expect: { status: [] } }, 'expect.status'],
    ['a status as text', { expect: { status: '200' } }, 'expect.status'],
    ['a path that nobody can read', { expect: { json: '$.items[*]' } }, 'expect.json'],
    ['a schema that is none', { expect: { schema: 'object' } }, 'expect.schema'],
    ['a size of nothing', { expect: { bytes: {} } }, 'expect.bytes'],
    ['a size without a unit', { expect: { bytes: { 'at-most': 9 } } }, 'expect.bytes.at-most'],
    ['a size that cannot be', { expect: { bytes: { 'at-least': '2KB', 'at-most': '1KB' } } }, 'expect.bytes.at-most'],
    [
      'a status without HTTP',
      { protocol: 'websocket', request: { body: 'x' }, expect: { status: 200 } },
      'expect.status',
    ],
    ['a schema of a stream', { protocol: 'sse', expect: { schema: true } }, 'expect.schema'],
    [
      'a size of what is said over standard output',
      { protocol: 'stdio-mcp', request: { tool: 'x' }, expect: { bytes: { 'at-most': '1KB' } } },
      'expect.bytes',
    ],
    ['a stream over http', { stream: { events: 1 } }, 'stream'],
    ['a stream of no event', { protocol: 'sse', stream: { events: 0 } }, 'stream.events'],
    [
      'an answer to a notification',
      { protocol: 'jsonrpc', request: { method: 'a', notification: true }, expect: { json: '$.result' } },
      'expect.json',
    ],
    [
      'a capture from a notification',
      { protocol: 'jsonrpc', request: { method: 'a', notification: true }, capture: { id: '$.id' } },
      'capture',
    ],
  ])('is refused: %s', (_, over, path) => {
    expect(issuesOf(treeWith({ load: operation(over) })).map((issue) => issue.path)).toEqual([
      `load.operations[0].${path}`,
    ]);
  });
});

describe('what is sent', () => {
  it.each<[string, object, string]>([
    ['a form and a body', { request: { body: 'x', form: { a: 'b' } } }, 'request.form'],
    ['a form and an upload', { request: { form: { a: 'b' }, upload: { content: '' } } }, 'request.upload'],
    ['a form in JSON-RPC', { protocol: 'jsonrpc', request: { method: 'a', form: {} } }, 'request.form'],
    ['a notification over http', { request: { notification: true } }, 'request.notification'],
    ['an upload of nothing', { request: { upload: {} } }, 'request.upload.content'],
    ['a number in a form', { request: { form: { a: 1 } } }, 'request.form.a'],
    ['no message, and nothing to listen to', { protocol: 'websocket', request: { path: '/a' } }, 'request'],
  ])('is refused: %s', (_, over, path) => {
    expect(issuesOf(treeWith({ load: operation(over) })).map((issue) => issue.path)).toEqual([
      `load.operations[0].${path}`,
    ]);
  });

  it('may be nothing where a stream is listened to', () => {
    expect(issuesOf(treeWith({ load: operation({ protocol: 'websocket', stream: { events: 3 } }) }))).toEqual([]);
  });
});
