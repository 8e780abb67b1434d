import { describe, expect, it } from 'vitest';
import { notYet, notYetErrors, notYetWarnings } from '../../src/scenario/not-yet.ts';
import { fixture, scenarioOf, scenarioWith } from './scenarios.ts';

it.each([
  { rate: 'max' },
  { arrival: 'diurnal' },
  { 'nominal-rate': '1/s' },
  { mix: 'realistic' },
  { preload: { operation: 'request', count: 1 } },
  { operations: [{ name: 'a', protocol: 'sse' }] },
  { operations: [{ name: 'a', protocol: 'websocket', request: { body: 'x' } }] },
  { operations: [{ name: 'a', protocol: 'stdio-mcp', request: { tool: 'x' } }] },
  { operations: [{ name: 'a', protocol: 'command', request: { command: ['x'] } }] },
  { operations: [{ name: 'a', grows: '1KB/operation' }] },
])('load is built: %j', (load) => {
  expect(notYet(scenarioWith({ load }))).toEqual([]);
});

it('chaos is built, and so is what comes after a death', () => {
  expect(
    notYet(
      scenarioWith({
        system: { 'on-exit': 'restart' },
        chaos: { vanish: { 'per-minute': 0.1 }, kill: { every: '30m' } },
      }),
    ),
  ).toEqual([]);
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
    [{ watch: { metrics: [{ url: 'http://127.0.0.1:1/m' }] } }, 'watch.metrics'],
    [{ watch: { heap: { source: 'pprof' } } }, 'watch.heap'],
    [{ watch: { 'data-dir': 'data' } }, 'watch.data-dir'],
    [{ watch: { export: '127.0.0.1:9464' } }, 'watch.export'],
    [{ watch: { container: 'x' } }, 'watch.container'],
    [{ phases: { reload: '1m' } }, 'phases.reload'],
  ])('%j', (over, path) => {
    const scenario = scenarioWith(over);
    expect(notYetErrors(scenario)).toEqual([]);
    expect(notYetWarnings(scenario).map((issue) => issue.path)).toEqual([path]);
  });
});

it('each is one clear sentence that reads after "expected"', () => {
  expect(notYet(scenarioWith({ watch: { 'data-dir': 'data' } }))).toEqual([
    {
      path: 'watch.data-dir',
      expected: 'no `watch.data-dir` yet: it is understood but not built, and will have no effect in this version',
      got: null,
      hint: null,
    },
  ]);
});

it('errors come first', () => {
  const scenario = scenarioWith({ watch: { export: '127.0.0.1:1' }, checks: { p99: { limit: '1s', metric: 'p95' } } });
  expect(notYet(scenario)).toEqual([...notYetErrors(scenario), ...notYetWarnings(scenario)]);
  expect(notYet(scenario).map(({ path }) => path)).toEqual(['checks.p99.metric', 'watch.export']);
});

it('the file with every key has warnings only', () => {
  const scenario = scenarioOf(fixture('everything.toml'));
  expect(notYetErrors(scenario)).toEqual([]);
  expect(notYetWarnings(scenario).length).toBeGreaterThan(0);
});
