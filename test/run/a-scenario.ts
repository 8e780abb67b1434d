// A small normalised scenario for tests; override what a test is about.

import type { CheckCode, CheckSpec, Scenario } from '../../src/model/scenario.ts';

const codes: readonly CheckCode[] = [
  'memory-growth',
  'handle-growth',
  'latency-drift',
  'degradation',
  'error-rate',
  'uptime',
  'p99',
  'throughput',
  'crash',
  'cleanup',
];

const offCheck = (code: CheckCode): CheckSpec => ({
  code,
  on: false,
  origin: 'default',
  limit: null,
  window: 'steady',
  metric: null,
});

export function aScenario(over: Partial<Scenario> = {}): Scenario {
  return {
    name: 'small',
    description: '',
    durationSeconds: 10,
    seed: 1,
    segments: { lengthSeconds: null, checkpointEverySeconds: 60 },
    phases: { idleSeconds: 2, warmupSeconds: 3, warmupDeclared: true, drainSeconds: 4, reloadSeconds: 0 },
    system: {
      command: ['node', 'server.js', '${port}'],
      setup: null,
      cwd: '.',
      env: {},
      ready: { kind: 'tcp', address: '127.0.0.1:${port}', withinSeconds: 10 },
      stop: { signal: 'SIGTERM', withinSeconds: 5 },
      lifetime: 'run',
      keep: [],
      onExit: 'fail',
    },
    companions: [],
    load: {
      target: 'http://127.0.0.1:${port}',
      rate: { kind: 'open', perSecond: 10 },
      nominalPerSecond: null,
      clients: 1,
      timeoutSeconds: 5,
      headers: {},
      arrival: { pattern: 'constant' },
      payload: null,
      preload: null,
      mix: null,
      operations: [
        {
          name: 'request',
          weight: 1,
          protocol: 'http',
          request: { method: 'GET', path: '', headers: {}, json: undefined, body: null, batch: 1, command: [] },
          timeoutSeconds: 5,
          expect: { status: null, json: null, contains: null, error: false },
          growsBytes: 0,
        },
      ],
    },
    chaos: { disconnect: null, vanish: null, slowReader: null },
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
    checks: Object.fromEntries(codes.map((code) => [code, offCheck(code)])) as Scenario['checks'],
    abort: { rssBytes: null, p99Seconds: null, errorRate: null, onRegression: false },
    baseline: null,
    ...over,
  };
}
