import { describe, expect, it } from 'vitest';
import type { CheckCode } from '../../src/model/scenario.ts';
import { planRun } from '../../src/scenario/plan.ts';
import { scenarioOf, scenarioWith } from './scenarios.ts';

function planned(code: CheckCode, scenario = scenarioWith()) {
  const found = planRun(scenario, { boxSeconds: null }).checks.find(({ check }) => check === code);
  if (found === undefined) throw new Error(`${code} is not planned`);
  return found;
}

const running = { name: 'a', duration: '4h', watch: { pid: 7 } };

it('every check is planned', () => {
  expect(planRun(scenarioWith(), { boxSeconds: null }).checks.map(({ check }) => check)).toEqual(
    Object.keys(scenarioWith().checks),
  );
});

describe('what can be judged', () => {
  it.each<[CheckCode, object]>([
    ['memory-growth', { duration: '3h' }],
    ['memory-growth', { duration: '24h' }],
    ['memory-growth', { duration: '1h', phases: { warmup: '5m' }, checks: { 'memory-growth': '21MB/h' } }],
    ['memory-growth', { duration: '2m', phases: { warmup: '15s' }, checks: { 'memory-growth': '7GB/h' } }],
    ['handle-growth', { duration: '3h' }],
    ['handle-growth', { duration: '1h', phases: { warmup: '5m' }, checks: { 'handle-growth': '3/h' } }],
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
    ['memory-growth', { checks: { 'memory-growth': '1KB/operation' } }, /per operation is not built yet/],
    [
      'handle-growth',
      { phases: { warmup: '5m' } },
      /^1h of steady load shows growth from 3\/h on, and the limit is 1\/h: soak for about 3h/,
    ],
    ['latency-drift', {}, 'not built yet'],
    ['degradation', {}, 'not built yet'],
    ['p99', {}, 'no limit given'],
    ['throughput', { load: { rate: 'max' } }, /closed loop/],
    ['cleanup', { phases: { drain: '0s' } }, /no drain phase/],
    ['cleanup', { phases: { idle: '0s' } }, /no idle phase/],
  ])('%s with %j', (code, over, reason) => {
    const check = planned(code, scenarioWith(over));
    expect(check.judged).toBe(false);
    expect(check.reason).toMatch(reason);
  });

  it.each<CheckCode>(['latency-drift', 'degradation', 'error-rate', 'p99', 'throughput', 'cleanup'])(
    '%s without load',
    (code) => {
      expect(planned(code, scenarioOf(running)).reason).toMatch(/^there is no load/);
    },
  );

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
});

it('following the advice on length lets the limit be judged', () => {
  const advised = /about (\S+),/.exec(
    planned('memory-growth', scenarioWith({ phases: { warmup: '5m' } })).reason ?? '',
  )?.[1];
  const longer = scenarioWith({ duration: advised, phases: { warmup: '5m' } });
  expect(planned('memory-growth', longer).judged).toBe(true);
});
