import { describe, expect, it } from 'vitest';
import type { CheckCode, Scenario } from '../../src/model/scenario.ts';
import { planRun } from '../../src/scenario/plan.ts';
import { scenarioOf, scenarioWith } from './scenarios.ts';

function planned(code: CheckCode, scenario = scenarioWith()) {
  const found = planRun(scenario, { boxSeconds: null }).checks.find(({ check }) => check === code);
  if (found === undefined) throw new Error(`${code} is not planned`);
  return found;
}

const running = { name: 'a', duration: '4h', watch: { pid: 7 } };

const idleGrowth = { 'idle-growth': '10MiB/h' };
const sessions = { 'metric-growth': { metric: 'system.sessions', limit: '10/h' } };
const codesOf = (scenario: Scenario) => planRun(scenario, { boxSeconds: null }).checks.map(({ check }) => check);

it('every check is planned, but for those that nobody asked', () => {
  const byName = ['metric-growth', 'idle-growth', 'exhaustion'];
  const all = Object.keys(scenarioWith().checks);
  expect(codesOf(scenarioWith())).toEqual(all.filter((code) => !byName.includes(code)));
  expect(codesOf(scenarioWith({ checks: { ...sessions, ...idleGrowth, exhaustion: '7d' } }))).toEqual(all);
  expect(codesOf(scenarioWith({ checks: { exhaustion: 'off' } }))).toContain('exhaustion');
});

it('a scenario stored before a check existed is planned without it', () => {
  const { 'thread-growth': _, ...older } = scenarioWith().checks;
  expect(codesOf({ ...scenarioWith(), checks: older as Scenario['checks'] })).not.toContain('thread-growth');
});

describe('what can be judged', () => {
  it.each<[CheckCode, object]>([
    ['memory-growth', { duration: '3h' }],
    ['memory-growth', { duration: '24h' }],
    ['memory-growth', { duration: '1h', phases: { warmup: '5m' }, checks: { 'memory-growth': '21MB/h' } }],
    ['memory-growth', { duration: '2m', phases: { warmup: '15s' }, checks: { 'memory-growth': '7GB/h' } }],
    ['handle-growth', { duration: '3h' }],
    ['handle-growth', { duration: '1h', phases: { warmup: '5m' }, checks: { 'handle-growth': '3/h' } }],
    ['thread-growth', { duration: '3h' }],
    ['socket-growth', { duration: '24h' }],
    ['child-growth', { duration: '1h', phases: { warmup: '5m' }, checks: { 'child-growth': '3/h' } }],
    ['memory-growth', { phases: { warmup: '5m' }, checks: { 'memory-growth': '20KB/operation' } }],
    ['memory-growth', { duration: '24h', load: { rate: 'max' }, checks: { 'memory-growth': '1B/operation' } }],
    ['metric-growth', { duration: '3h', checks: sessions }],
    ['idle-growth', { duration: '6h', phases: { idle: '4h', warmup: '5m' }, checks: idleGrowth }],
    ['idle-growth', { duration: '6h', phases: { drain: '4h' }, checks: idleGrowth }],
    ['exhaustion', { duration: '24h', abort: { rss: '8GiB' }, checks: { exhaustion: '7d' } }],
    ['latency-drift', { duration: '30m', phases: { warmup: '5m' } }],
    ['latency-drift', { duration: '3h' }],
    ['latency-step', { duration: '24h' }],
    ['degradation', { duration: '3h' }],
    ['error-rate', {}],
    ['uptime', {}],
    ['p99', { checks: { p99: '10ms' } }],
    ['throughput', {}],
    ['throughput', { load: { rate: 'max' }, checks: { throughput: '10/s' } }],
    ['crash', {}],
    ['cleanup', {}],
  ])('%s with %j', (code, over) => {
    expect(planned(code, scenarioWith(over))).toMatchObject({ judged: true, reason: null });
  });

  it.each<CheckCode>(['memory-growth', 'handle-growth', 'uptime', 'crash'])('%s of a running system', (code) => {
    expect(planned(code, scenarioOf(running)).judged).toBe(true);
  });
});

describe('what cannot be judged, and why', () => {
  it.each<[CheckCode, object, string | RegExp]>([
    ['memory-growth', { checks: { 'memory-growth': 'off' } }, 'turned off'],
    [
      'memory-growth',
      { phases: { warmup: '5m' } },
      /^with ordinary noise 1h of steady load shows growth from 20 MiB\/h on, and the limit is 10MiB\/h: soak for about 1h\d+m, raise the limit, or turn the check off; a quieter system may still be judged$/,
    ],
    ['memory-growth', { checks: { 'memory-growth': '1GB/h' } }, /under 3 h .* give phases\.warmup$/],
    [
      'memory-growth',
      { duration: '100s', watch: { every: '10s' } },
      /^1m40s of steady load gives 10 samples, fewer than 20/,
    ],
    [
      'memory-growth',
      { phases: { warmup: '5m' }, checks: { 'memory-growth': '10B/operation' } },
      /^with ordinary noise 1h of steady load shows growth from 117 B\/operation on, and the limit is 10B\/operation: soak for about 5h/,
    ],
    [
      'thread-growth',
      { phases: { warmup: '5m' } },
      /^1h of steady load shows growth from 3\/h on, and the limit is 1\/h: soak for about 3h/,
    ],
    [
      'metric-growth',
      { phases: { warmup: '5m' }, checks: { 'metric-growth': { metric: 'a', limit: '1/h' } } },
      /3\/h on/,
    ],
    [
      'idle-growth',
      { phases: { idle: '0s', drain: '0s' }, checks: idleGrowth },
      /no time without load: give phases\.idle/,
    ],
    [
      'idle-growth',
      { phases: { idle: '35m', warmup: '5m' }, checks: idleGrowth },
      /^with ordinary noise 30m without load shows growth from .* give phases\.idle about 1h\d+m, or raise the limit/,
    ],
    ['idle-growth', { phases: { idle: '2h' }, checks: idleGrowth }, /give phases\.warmup$/],
    ['exhaustion', { checks: { exhaustion: '7d' } }, 'no limit of memory is known: give abort.rss'],
    [
      'exhaustion',
      { duration: '10m', phases: { warmup: '5m' }, abort: { rss: '8GiB' }, checks: { exhaustion: '7d' } },
      /^with ordinary noise 10m of steady load shows growth from 339 MiB\/h on, and 48\.8 MiB\/h reaches 8GiB within 7d: soak longer, or ask for a shorter time/,
    ],
    ['exhaustion', { abort: { rss: '80GiB' }, checks: { exhaustion: '7d' } }, /give phases\.warmup$/],
    [
      'handle-growth',
      { phases: { warmup: '5m' } },
      /^1h of steady load shows growth from 3\/h on, and the limit is 1\/h: soak for about 3h/,
    ],
    ['latency-drift', { duration: '20m' }, '20m of steady load is too short, 30m is needed'],
    ['latency-step', { duration: '20m' }, '20m of steady load is too short, 30m is needed'],
    ['latency-drift', { duration: '2h' }, /give phases\.warmup$/],
    ['degradation', {}, '1h of steady load is too short, 2h is needed: a baseline hour, and one to compare with it'],
    ['p99', {}, 'no limit given'],
    ['throughput', { load: { rate: 'max' } }, /closed loop/],
    ['cleanup', { phases: { drain: '0s' } }, /no drain phase/],
    ['cleanup', { phases: { idle: '0s' } }, /no idle phase/],
  ])('%s with %j', (code, over, reason) => {
    const check = planned(code, scenarioWith(over));
    expect(check.judged).toBe(false);
    expect(check.reason).toMatch(reason);
  });

  it.each<CheckCode>(['latency-drift', 'latency-step', 'degradation', 'error-rate', 'p99', 'throughput', 'cleanup'])(
    '%s without load',
    (code) => {
      expect(planned(code, scenarioOf(running)).reason).toMatch(/^there is no load/);
    },
  );

  it('growth per operation without load', () => {
    const scenario = scenarioOf({ ...running, checks: { 'memory-growth': '20KB/operation' } });
    expect(planned('memory-growth', scenario).reason).toMatch(/^there is no load, so no operations/);
  });

  it.each<CheckCode>(['memory-growth', 'handle-growth', 'uptime', 'crash'])('%s of nobody', (code) => {
    const scenario = scenarioOf({ name: 'a', duration: '4h', watch: { container: 'x' } });
    expect(planned(code, scenario).reason).toMatch(/no process is known/);
  });
});

it('the smallest growth is printed in the family of the limit', () => {
  const binary = planned('memory-growth', scenarioWith());
  expect(binary.smallestVisible).toBe('20 MiB/h, assuming memory that wanders by about 4 MB');
  const decimal = planned('memory-growth', scenarioWith({ checks: { 'memory-growth': '10MB/h' } }));
  expect(decimal.smallestVisible).toBe('21 MB/h, assuming memory that wanders by about 4 MB');
  expect(planned('handle-growth').smallestVisible).toBe('3/h');
  const perOperation = planned('memory-growth', scenarioWith({ checks: { 'memory-growth': '20KB/operation' } }));
  expect(perOperation.smallestVisible).toBe('117 B/operation, assuming memory that wanders by about 4 MB');
});

it('following the advice on length lets the limit be judged', () => {
  const advised = /about (\S+),/.exec(
    planned('memory-growth', scenarioWith({ phases: { warmup: '5m' } })).reason ?? '',
  )?.[1];
  const longer = scenarioWith({ duration: advised, phases: { warmup: '5m' } });
  expect(planned('memory-growth', longer).judged).toBe(true);
});
