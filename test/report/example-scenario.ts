// A normalised scenario for tests of reports: what decoding would give for a small MCP soak.

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

export function aCheck(code: CheckCode, over: Partial<CheckSpec> = {}): CheckSpec {
  return { code, on: true, origin: 'default', limit: null, window: 'steady', metric: null, ...over };
}

export function aScenario(over: Partial<Scenario> = {}): Scenario {
  const checks = Object.fromEntries(codes.map((code) => [code, aCheck(code)])) as Record<CheckCode, CheckSpec>;
  return {
    name: 'quickstart',
    description: 'two minutes of a real server',
    durationSeconds: 120,
    seed: 42,
    segments: { lengthSeconds: null, checkpointEverySeconds: 12 },
    phases: { idleSeconds: 5, warmupSeconds: 15, warmupDeclared: true, drainSeconds: 10, reloadSeconds: 0 },
    system: {
      command: ['node', 'server.js', '--port', '${port}'],
      setup: null,
      cwd: '.',
      env: { TOKEN: '${env.SERVICE_TOKEN}' },
      ready: { kind: 'http', url: 'http://127.0.0.1:${port}/health', withinSeconds: 60 },
      stop: { signal: 'SIGTERM', withinSeconds: 10 },
      lifetime: 'run',
      keep: [],
      onExit: 'fail',
    },
    companions: [],
    load: {
      target: 'http://127.0.0.1:${port}',
      rate: { kind: 'open', perSecond: 40 },
      nominalPerSecond: null,
      clients: 4,
      timeoutSeconds: 30,
      headers: {},
      arrival: { pattern: 'constant' },
      payload: null,
      preload: null,
      mix: null,
      operations: [
        {
          name: 'echo',
          weight: 1,
          protocol: 'http',
          request: { method: 'GET', path: '/', headers: {}, json: undefined, body: null, batch: 1, command: [] },
          timeoutSeconds: 30,
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
    checks,
    abort: { rssBytes: null, p99Seconds: null, errorRate: null, onRegression: false },
    baseline: null,
    ...over,
  };
}
