import { describe, expect, it } from 'vitest';
import { fixture, scenarioOf, scenarioWith } from './scenarios.ts';

it('three sections of a few lines give a whole scenario', () => {
  const scenario = scenarioWith();
  expect(scenario).toMatchObject({
    name: 'small',
    description: '',
    durationSeconds: 3_600,
    seed: 1,
    segments: { lengthSeconds: null, checkpointEverySeconds: 360 },
    phases: { idleSeconds: 120, warmupSeconds: 600, warmupDeclared: false, drainSeconds: 60, reloadSeconds: 0 },
    system: {
      command: ['node', 'server.js', '${port}'],
      setup: null,
      cwd: '.',
      env: {},
      ready: { kind: 'tcp', address: '127.0.0.1:${port}', withinSeconds: 60 },
      stop: { signal: 'SIGTERM', withinSeconds: 10 },
      lifetime: 'run',
      keep: [],
      onExit: 'fail',
    },
    companions: [],
    load: {
      target: 'http://127.0.0.1:${port}',
      rate: { kind: 'open', perSecond: 50 },
      nominalPerSecond: null,
      clients: 10,
      timeoutSeconds: 30,
      headers: {},
      arrival: { pattern: 'constant' },
      payload: null,
      preload: null,
      mix: null,
      mixBlockSeconds: null,
      session: null,
      connection: null,
      replay: null,
    },
    chaos: {
      disconnect: null,
      vanish: null,
      slowReader: null,
      slowWriter: null,
      halfOpen: null,
      cancel: null,
      staleId: null,
      malformed: null,
      churn: null,
      storm: null,
      pause: null,
      kill: null,
      restart: null,
    },
    watch: {
      everySeconds: 1,
      metrics: [],
      heap: null,
      dataDir: null,
      export: null,
      pid: null,
      port: null,
      container: null,
    },
    abort: { rssBytes: null, p99Seconds: null, errorRate: null, onRegression: false },
    baseline: null,
  });
  expect(scenario.load?.operations).toEqual([
    {
      name: 'request',
      weight: 1,
      protocol: 'http',
      request: {
        method: 'GET',
        path: '',
        headers: {},
        json: undefined,
        body: null,
        batch: 1,
        notification: false,
        form: null,
        command: [],
      },
      timeoutSeconds: 30,
      expect: { status: null, json: null, contains: null, error: false, schema: undefined, bytes: null },
      growsBytes: 0,
      kind: null,
      capture: {},
      stream: null,
      target: null,
      control: null,
    },
  ]);
});

it('the file with every key keeps what it says', () => {
  const scenario = scenarioOf(fixture('everything.toml'));
  expect(scenario).toMatchObject({
    durationSeconds: 86_400,
    seed: 42,
    segments: { lengthSeconds: 19_200, checkpointEverySeconds: 3_600 },
    phases: { idleSeconds: 120, warmupSeconds: 600, warmupDeclared: true, drainSeconds: 60, reloadSeconds: 0 },
    system: {
      setup: 'npm ci && npm run build',
      env: { LOG_LEVEL: 'warn', TOKEN: '${env.SERVICE_TOKEN}' },
      ready: { kind: 'http', url: 'http://127.0.0.1:${port}/health', withinSeconds: 60 },
      keep: ['data/'],
    },
    companions: [
      {
        name: 'upstream',
        cwd: 'upstream',
        ready: { kind: 'tcp', address: '127.0.0.1:${upstream.port}', withinSeconds: 60 },
        stop: { signal: 'SIGINT', withinSeconds: 2 },
        watched: true,
        judged: false,
      },
    ],
    load: {
      rate: { kind: 'open', perSecond: 500 },
      nominalPerSecond: 50,
      arrival: {
        pattern: 'sum',
        spacing: 'random',
        parts: [
          {
            share: 1,
            course: {
              pattern: 'diurnal',
              peak: 2,
              trough: 0.5,
              peakHour: 14,
              troughHour: 3,
              startHour: 0,
              daySeconds: 86_400,
            },
          },
          { share: 0.5, course: { pattern: 'ramp', from: 0, to: 1, overSeconds: 3_600 } },
          { share: 0.1, course: { pattern: 'burst', factor: 5, everySeconds: 600, forSeconds: 30 } },
          { share: 0.1, course: { pattern: 'steps', factors: [1, 2, 4], eachSeconds: 3_600 } },
          { share: 0.2, course: { pattern: 'constant' } },
          { share: 0, course: { pattern: 'constant' } },
        ],
      },
      payload: { small: 0.6, medium: 0.3, large: 0.09, huge: 0.01 },
      preload: { operation: 'store', count: 100_000 },
      mix: 'realistic',
      mixBlockSeconds: 120,
      session: {
        requests: 200,
        seconds: 600,
        begin: [
          {
            request: { method: 'POST', form: { kind: 'fields', fields: { user: 'u${int(1,100)}' } } },
            expect: { status: [200, 201], json: '$.token' },
            capture: { token: '$.token' },
          },
        ],
        end: [{ request: { method: 'DELETE', path: '/login' }, capture: {} }],
      },
      connection: {
        ca: 'certs/ca.pem',
        certificate: 'certs/client.pem',
        key: 'certs/client.key',
        verify: true,
        http2: false,
      },
      replay: null,
    },
    chaos: {
      disconnect: { perMinute: 0.01, reconnectAfterSeconds: 5 },
      vanish: { perMinute: 0.01 },
      slowReader: { perMinute: 0.01, forSeconds: 30 },
      slowWriter: { perMinute: 0.01, forSeconds: 20 },
      halfOpen: { perMinute: 0.01 },
      cancel: { perMinute: 0.01 },
      staleId: { perMinute: 0.01 },
      malformed: { perMinute: 0.01 },
      churn: { perMinute: 0.01 },
      storm: { everySeconds: 3_600, share: 0.5, reconnectAfterSeconds: 10 },
      pause: { everySeconds: 7_200, forSeconds: 10 },
      kill: { everySeconds: 21_600, recoverWithinSeconds: 60 },
      restart: { everySeconds: 18_000, recoverWithinSeconds: 120 },
    },
    watch: {
      everySeconds: 10,
      metrics: [{ url: 'http://127.0.0.1:${port}/metrics', include: ['sessions_active'] }],
      heap: { source: 'pprof', on: 'suspicion' },
      dataDir: 'data/',
      export: '127.0.0.1:9464',
      pid: 4_711,
      port: 3_000,
      container: 'vectors',
    },
    abort: {
      rssBytes: { value: 8_589_934_592, text: '8GiB' },
      p99Seconds: { value: 0.1 },
      errorRate: { value: 0.05 },
      onRegression: false,
    },
    baseline: { branch: 'main' },
  });
});

describe('each protocol has one form of request', () => {
  it.each([
    ['http', { method: 'POST', path: '/q', json: { k: 1 } }, { method: 'POST', path: '/q', json: { k: 1 } }],
    ['http', { json: { k: 1 } }, { method: 'POST', json: { k: 1 } }],
    ['http', { body: 'x' }, { method: 'POST', body: 'x', json: undefined }],
    ['http', { path: '/q' }, { method: 'GET', path: '/q', body: null }],
    ['jsonrpc', { method: 'sum', params: [1, 2], batch: 3 }, { method: 'sum', json: [1, 2], batch: 3 }],
    [
      'mcp',
      { tool: 'echo', arguments: { message: 'hi' } },
      { method: 'tools/call', json: { name: 'echo', arguments: { message: 'hi' } } },
    ],
    ['mcp', { tool: 'echo' }, { method: 'tools/call', json: { name: 'echo', arguments: {} } }],
    ['mcp', { method: 'tools/list' }, { method: 'tools/list', json: undefined }],
    ['command', { command: ['node', 'job.js'] }, { method: '', command: ['node', 'job.js'] }],
    ['http', { form: { a: '1' } }, { method: 'POST', body: null, form: { kind: 'fields', fields: { a: '1' } } }],
    [
      'http',
      { upload: { content: '${payload}' } },
      { method: 'POST', form: { kind: 'upload', field: 'file', filename: 'file', content: '${payload}' } },
    ],
    ['jsonrpc', { method: 'tell', notification: true }, { method: 'tell', notification: true, batch: 1 }],
    ['sse', {}, { method: 'GET', path: '' }],
    ['websocket', { json: { ask: 1 } }, { method: '', json: { ask: 1 } }],
  ])('%s %j', (protocol, request, normal) => {
    const scenario = scenarioWith({ load: { operations: [{ name: 'a', protocol, request }] } });
    expect(scenario.load?.operations[0]?.request).toMatchObject(normal);
  });
});

it('a mix by names overrides weights; an operation has its own timeout', () => {
  const operations = [{ name: 'a', weight: 5, timeout: '5s' }, { name: 'b' }, { name: 'c', weight: 2 }];
  const { load } = scenarioWith({ load: { mix: { a: 3 }, timeout: '7s', operations } });
  expect(load?.operations.map(({ weight }) => weight)).toEqual([3, 1, 2]);
  expect(load?.operations.map(({ timeoutSeconds }) => timeoutSeconds)).toEqual([5, 7, 7]);
});

describe('short forms', () => {
  it.each([
    [{ load: { rate: 'max' } }, { load: { rate: { kind: 'max' } } }],
    [{ load: { arrival: 'poisson' } }, { load: { arrival: { pattern: 'poisson' } } }],
    [{ load: { arrival: { pattern: 'poisson' } } }, { load: { arrival: { pattern: 'poisson' } } }],
    [{ load: { arrival: 'diurnal' } }, { load: { arrival: { pattern: 'diurnal', peak: 2, daySeconds: 86_400 } } }],
    [
      { load: { payload: 'realistic', operations: [{ name: 'a', request: { body: '${payload}' } }] } },
      { load: { payload: { small: 0.6, huge: 0.01 } } },
    ],
    [{ phases: { reload: '5m' } }, { phases: { reloadSeconds: 300 } }],
    [{ system: { ready: { tcp: 3000 } } }, { system: { ready: { kind: 'tcp', address: '127.0.0.1:3000' } } }],
    [
      { system: { ready: { log: 'up', within: '5s' } } },
      { system: { ready: { kind: 'log', pattern: 'up', withinSeconds: 5 } } },
    ],
    [{ system: { ready: { command: ['x'] } } }, { system: { ready: { kind: 'command', command: ['x'] } } }],
    [{ load: { target: 'https://example.com/a' } }, { system: { ready: { kind: 'tcp', address: 'example.com:443' } } }],
    [
      { companions: [{ name: 'a', command: ['${a.port}'], judge: true }] },
      { companions: [{ watched: true, judged: true, ready: { address: '127.0.0.1:${a.port}' } }] },
    ],
  ])('%j', (over, normal) => {
    expect(scenarioWith(over)).toMatchObject(normal);
  });
});

describe('defaults that follow the duration', () => {
  it.each([
    // duration, idle, warmup, drain, checkpoint, sampling
    ['20s', 2, 5, 10, 10, 1],
    ['60s', 6, 15, 15, 10, 1],
    ['10m', 60, 150, 60, 60, 1],
    ['1h', 120, 600, 60, 360, 1],
    ['3h', 120, 600, 60, 1_080, 1],
    ['24h', 120, 600, 60, 3_600, 10],
    ['7d', 120, 600, 60, 3_600, 30],
  ])('%s', (duration, idle, warmup, drain, checkpoint, every) => {
    const { phases, segments, watch } = scenarioWith({ duration });
    expect([phases.idleSeconds, phases.warmupSeconds, phases.drainSeconds]).toEqual([idle, warmup, drain]);
    expect(segments.checkpointEverySeconds).toBe(checkpoint);
    expect(watch.everySeconds).toBe(every);
  });

  it('give way to what is declared, zero included', () => {
    const { phases } = scenarioWith({ duration: '20s', phases: { idle: '0s', warmup: '1h', drain: '0s' } });
    expect(phases).toEqual({
      idleSeconds: 0,
      warmupSeconds: 3_600,
      warmupDeclared: true,
      drainSeconds: 0,
      reloadSeconds: 0,
    });
  });

  it('leave out idle and drain where there is no load', () => {
    const { phases } = scenarioOf({ name: 'a', duration: '1h', watch: { pid: 7 } });
    expect(phases).toMatchObject({ idleSeconds: 0, drainSeconds: 0 });
  });
});

describe('checks', () => {
  it('are all there with their defaults, on but for those that are asked by name only', () => {
    const { checks } = scenarioWith();
    expect(Object.values(checks).map(({ code, on, origin, limit }) => [code, on, origin, limit?.text ?? null])).toEqual(
      [
        ['memory-growth', true, 'default', '10MiB/h'],
        ['handle-growth', true, 'default', '1/h'],
        ['thread-growth', true, 'default', '1/h'],
        ['socket-growth', true, 'default', '1/h'],
        ['child-growth', true, 'default', '1/h'],
        ['metric-growth', false, 'default', null],
        ['idle-growth', false, 'default', null],
        ['exhaustion', false, 'default', null],
        ['latency-drift', true, 'default', '2%/h'],
        ['latency-step', true, 'default', '20%'],
        ['degradation', true, 'default', '10%'],
        ['error-rate', true, 'default', '1%'],
        ['uptime', true, 'default', '99.9%'],
        ['p99', true, 'default', null],
        ['throughput', true, 'default', null],
        ['crash', true, 'default', null],
        ['cleanup', true, 'default', null],
      ],
    );
  });

  it.each([
    ['memory-growth', '5MB/h', { on: true, limit: { value: 5e6, unit: 'bytes-per-hour', text: '5MB/h' } }],
    ['memory-growth', '20KB/operation', { on: true, limit: { value: 2e4, unit: 'bytes-per-operation' } }],
    ['memory-growth', 'off', { on: false }],
    ['memory-growth', false, { on: false }],
    ['memory-growth', true, { on: true, limit: { text: '10MiB/h' } }],
    ['memory-growth', { limit: '1MB/h', window: 'last half', metric: 'heap' }, { window: 'last half', metric: 'heap' }],
    ['memory-growth', { window: 'last half' }, { on: true, limit: { text: '10MiB/h' } }],
    ['thread-growth', '2/h', { on: true, limit: { value: 2, unit: 'per-hour', text: '2/h' } }],
    ['socket-growth', { window: 'last half' }, { window: 'last half', limit: { text: '1/h' } }],
    ['child-growth', 'off', { on: false }],
    [
      'metric-growth',
      { metric: 'system.sessions_active', limit: '10/h' },
      { on: true, metric: 'system.sessions_active', limit: { value: 10, unit: 'per-hour' } },
    ],
    ['metric-growth', { metric: 'heap', limit: '1MB/d' }, { metric: 'heap', limit: { unit: 'bytes-per-hour' } }],
    ['metric-growth', { metric: 'heap_bytes', limit: '2KB/operation' }, { limit: { unit: 'bytes-per-operation' } }],
    ['metric-growth', 'off', { on: false }],
    ['idle-growth', '1MiB/h', { on: true, limit: { value: 2 ** 20, unit: 'bytes-per-hour' } }],
    ['exhaustion', '7d', { on: true, limit: { value: 604_800, unit: 'seconds', text: '7d' } }],
    ['exhaustion', false, { on: false }],
    ['latency-step', '7.5%', { on: true, limit: { value: 0.075, unit: 'share' } }],
    ['latency-step', { limit: '50%' }, { on: true, limit: { value: 0.5 } }],
    ['p99', '10ms', { on: true, limit: { value: 0.01, unit: 'seconds' } }],
    ['throughput', '400/s', { on: true, limit: { value: 400, unit: 'per-second' } }],
    ['throughput', true, { on: true, limit: null }],
    ['uptime', '99%', { on: true, limit: { value: 0.99, unit: 'share' } }],
    ['crash', true, { on: true, limit: null }],
    ['crash', 'off', { on: false }],
    ['cleanup', false, { on: false }],
  ])('%s = %j', (code, written, spec) => {
    const { checks } = scenarioWith({ checks: { [code]: written } });
    expect(Object.values(checks).find((check) => check.code === code)).toMatchObject({ origin: 'scenario', ...spec });
  });
});
