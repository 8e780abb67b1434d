import { describe, expect, it } from 'vitest';
import { notYet, notYetErrors, notYetWarnings } from '../../src/scenario/not-yet.ts';
import { fixture, scenarioOf, scenarioWith } from './scenarios.ts';

const operation = (over: object) => ({ load: { operations: [{ name: 'a', ...over }] } });

it('a scenario of what is built has nothing to say', () => {
  expect(notYet(scenarioWith({ load: { arrival: 'poisson' } }))).toEqual([]);
});

it.each([
  { 'memory-growth': '1KB/operation' },
  { 'memory-growth': { window: 'last half', metric: 'heap_bytes' } },
  { 'thread-growth': { window: 'last half' } },
  { 'metric-growth': { metric: 'system.sessions_active', limit: '10/h' } },
  { 'latency-drift': '3%/h', 'latency-step': '30%', degradation: '20%' },
  { 'idle-growth': '1MiB/h', exhaustion: '7d' },
])('checks are built: %j', (checks) => {
  expect(notYet(scenarioWith({ checks }))).toEqual([]);
});

describe('an error where the verdict would be about something else', () => {
  it.each([
    [{ load: { rate: 'max' } }, 'load.rate'],
    [{ load: { arrival: 'diurnal' } }, 'load.arrival'],
    [operation({ protocol: 'sse' }), 'load.operations[0].protocol'],
    [operation({ protocol: 'websocket', request: { body: 'x' } }), 'load.operations[0].protocol'],
    [operation({ protocol: 'stdio-mcp', request: { tool: 'x' } }), 'load.operations[0].protocol'],
    [operation({ protocol: 'command', request: { command: ['x'] } }), 'load.operations[0].protocol'],
    [operation({ grows: '1KB/operation' }), 'load.operations[0].grows'],
    [{ checks: { 'error-rate': { limit: '1%', window: 'last half' } } }, 'checks.error-rate.window'],
    [{ checks: { p99: { limit: '1s', metric: 'p95' } } }, 'checks.p99.metric'],
  ])('%j', (over, path) => {
    const scenario = scenarioWith(over);
    expect(notYetErrors(scenario).map((issue) => issue.path)).toEqual([path]);
    expect(notYetErrors(scenario)[0]?.hint).not.toBeNull();
    expect(notYetWarnings(scenario)).toEqual([]);
  });

  it('a container is the only name of what is soaked', () => {
    const tree = { name: 'a', duration: '1h', watch: { container: 'x' } };
    expect(notYetErrors(scenarioOf(tree)).map(({ path }) => path)).toEqual(['watch.container']);
  });
});

describe('a warning where less is shown', () => {
  it.each([
    [{ chaos: { vanish: { 'per-minute': 0.1 } } }, 'chaos.vanish'],
    [{ chaos: { disconnect: { 'per-minute': 0.1 } } }, 'chaos.disconnect'],
    [{ chaos: { 'slow-reader': { 'per-minute': 0.1 } } }, 'chaos.slow-reader'],
    [{ watch: { metrics: [{ url: 'http://127.0.0.1:1/m' }] } }, 'watch.metrics'],
    [{ watch: { heap: { source: 'pprof' } } }, 'watch.heap'],
    [{ watch: { 'data-dir': 'data' } }, 'watch.data-dir'],
    [{ watch: { export: '127.0.0.1:9464' } }, 'watch.export'],
    [{ watch: { container: 'x' } }, 'watch.container'],
    [{ load: { mix: 'realistic' } }, 'load.mix'],
    [{ load: { payload: 'realistic' } }, 'load.payload'],
    [{ load: { preload: { operation: 'request', count: 1 } } }, 'load.preload'],
    [{ load: { 'nominal-rate': '1/s' } }, 'load.nominal-rate'],
    [{ phases: { reload: '1m' } }, 'phases.reload'],
    [{ system: { 'on-exit': 'restart' } }, 'system.on-exit'],
    [{ checks: { 'memory-growth': 'off' }, ...operation({ grows: '1KB/operation' }) }, 'load.operations[0].grows'],
  ])('%j', (over, path) => {
    const scenario = scenarioWith(over);
    expect(notYetErrors(scenario)).toEqual([]);
    expect(notYetWarnings(scenario).map((issue) => issue.path)).toEqual([path]);
  });
});

it('each is one clear sentence that reads after "expected"', () => {
  expect(notYet(scenarioWith({ chaos: { vanish: { 'per-minute': 0.1 } } }))).toEqual([
    {
      path: 'chaos.vanish',
      expected: 'no `chaos.vanish` yet: it is understood but not built, and will have no effect in this version',
      got: null,
      hint: null,
    },
  ]);
});

it('errors come first', () => {
  const scenario = scenarioOf(fixture('everything.toml'));
  expect(notYet(scenario)).toEqual([...notYetErrors(scenario), ...notYetWarnings(scenario)]);
  expect(notYetErrors(scenario).length).toBeGreaterThan(0);
});
