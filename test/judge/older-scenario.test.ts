import { expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { CheckCode } from '../../src/model/scenario.ts';
import { aCapture } from './a-capture.ts';
import { aScenario, limit } from './a-scenario.ts';
import { asking } from './asking.ts';

const later: readonly CheckCode[] = [
  'thread-growth',
  'socket-growth',
  'child-growth',
  'metric-growth',
  'idle-growth',
  'exhaustion',
  'latency-step',
];

it('a record made before a check existed is judged without it, and does not hear of it', () => {
  const whole = aScenario({ checks: { crash: {}, 'error-rate': limit('1%') } });
  const checks = Object.fromEntries(
    Object.entries(whole.checks).filter(([code]) => !later.includes(code as CheckCode)),
  );
  // As a stored scenario is read: nobody fills in what its version did not know.
  const stored = JSON.parse(JSON.stringify({ ...whole, checks }));
  const { outcome, findings, notJudged } = judge(stored, aCapture());
  expect(outcome).toBe('pass');
  const heard = [...findings, ...notJudged].map(({ check }) => check);
  expect(heard.filter((check) => later.includes(check as CheckCode))).toEqual([]);
});

it('a check that is asked by name only and was not named is not heard of', () => {
  const notAsked = { on: false, origin: 'default' } as const;
  const scenario = asking(aScenario({ checks: { crash: {} } }), { exhaustion: notAsked, 'idle-growth': notAsked });
  const { notJudged } = judge(scenario, aCapture());
  expect(notJudged.map(({ check }) => check)).not.toContain('exhaustion');
  const off = judge(asking(scenario, { exhaustion: { on: false } }), aCapture());
  expect(off.notJudged).toContainEqual({ check: 'exhaustion', reason: 'turned off', because: 'off' });
});
