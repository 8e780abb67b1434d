// Builds a normalised scenario for tests of the judge: every check off except those that are named.

import type { Quantity } from '../../src/model/quantity.ts';
import type { CheckCode, CheckSpec, Companion, Load, Scenario } from '../../src/model/scenario.ts';

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

export interface ScenarioWishes {
  readonly durationSeconds?: number;
  readonly everySeconds?: number;
  readonly warmupSeconds?: number;
  readonly warmupDeclared?: boolean;
  readonly idleSeconds?: number;
  readonly drainSeconds?: number;
  readonly load?: Load | null;
  readonly companions?: readonly Companion[];
  readonly checks?: Partial<Record<CheckCode, Partial<CheckSpec>>>;
}

export function aScenario(wishes: ScenarioWishes = {}): Scenario {
  const { durationSeconds = 90, everySeconds = 1, warmupSeconds = 15, warmupDeclared = true } = wishes;
  return {
    name: 'a scenario',
    description: '',
    durationSeconds,
    seed: 42,
    segments: { lengthSeconds: null, checkpointEverySeconds: 9 },
    phases: {
      idleSeconds: wishes.idleSeconds ?? 5,
      warmupSeconds,
      warmupDeclared,
      drainSeconds: wishes.drainSeconds ?? 5,
      reloadSeconds: 0,
    },
    system: {
      command: ['server'],
      setup: null,
      cwd: '.',
      env: {},
      ready: { kind: 'tcp', address: '127.0.0.1:1', withinSeconds: 10 },
      stop: { signal: 'SIGTERM', withinSeconds: 10 },
      lifetime: 'run',
      keep: [],
      onExit: 'fail',
    },
    companions: wishes.companions ?? [],
    load: wishes.load === undefined ? aLoad() : wishes.load,
    chaos: { disconnect: null, vanish: null, slowReader: null },
    watch: {
      everySeconds,
      metrics: [],
      heap: null,
      dataDir: null,
      export: null,
      pid: null,
      port: null,
      container: null,
    },
    checks: Object.fromEntries(codes.map((code) => [code, aSpec(code, wishes.checks?.[code])])) as Scenario['checks'],
    abort: { rssBytes: null, p99Seconds: null, errorRate: null, onRegression: false },
    baseline: null,
  };
}

/** Off unless something is wished of it. */
function aSpec(code: CheckCode, wish: Partial<CheckSpec> | undefined): CheckSpec {
  return { code, on: wish !== undefined, origin: 'scenario', limit: null, window: 'steady', metric: null, ...wish };
}

export function aLoad(over: Partial<Load> = {}): Load {
  return {
    target: 'http://127.0.0.1:1',
    rate: { kind: 'open', perSecond: 40 },
    nominalPerSecond: null,
    clients: 5,
    timeoutSeconds: 5,
    headers: {},
    arrival: { pattern: 'constant' },
    payload: null,
    preload: null,
    mix: null,
    operations: [anOperation('call')],
    ...over,
  };
}

export function anOperation(name: string, growsBytes = 0): Load['operations'][number] {
  return {
    name,
    weight: 1,
    protocol: 'http',
    request: { method: 'GET', path: '/', headers: {}, json: undefined, body: null, batch: 1, command: [] },
    timeoutSeconds: 5,
    expect: { status: null, json: null, contains: null, error: false },
    growsBytes,
  };
}

export function aCompanion(name: string, judged: boolean): Companion {
  return {
    name,
    command: ['companion'],
    cwd: '.',
    env: {},
    ready: { kind: 'tcp', address: '127.0.0.1:2', withinSeconds: 10 },
    stop: { signal: 'SIGTERM', withinSeconds: 10 },
    watched: true,
    judged,
  };
}

const units: Readonly<Record<string, readonly [Quantity['unit'], number]>> = {
  'MB/h': ['bytes-per-hour', 1e6],
  'MiB/h': ['bytes-per-hour', 2 ** 20],
  'KB/operation': ['bytes-per-operation', 1e3],
  '/h': ['per-hour', 1],
  '/s': ['per-second', 1],
  '%': ['share', 0.01],
  ms: ['seconds', 1e-3],
  MB: ['bytes', 1e6],
};

/** "1500MB/h" -> a quantity, for the few units that tests need. */
export function quantity(text: string): Quantity {
  const match = /^([\d.]+)(.*)$/.exec(text);
  const unit = units[match?.[2] ?? ''];
  if (match === null || unit === undefined) throw new Error(`no such quantity in tests: ${text}`);
  return { value: Number(match[1]) * unit[1], unit: unit[0], text };
}

export function limit(text: string): { readonly limit: Quantity } {
  return { limit: quantity(text) };
}
