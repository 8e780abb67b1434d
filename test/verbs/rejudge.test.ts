import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../../src/model/error.ts';
import { withOtherLimits } from '../../src/verbs/judge.ts';
import { aScenario } from '../run/a-scenario.ts';

describe('judging with other limits', () => {
  it('changes the named check and leaves all else as it was recorded', () => {
    const before = aScenario();
    const after = withOtherLimits(before, ['checks.memory-growth=5MiB/h']);
    expect(after.checks['memory-growth']).toMatchObject({ on: true, limit: { value: 5 * 2 ** 20, text: '5MiB/h' } });
    expect({ ...after, checks: null }).toEqual({ ...before, checks: null });
    expect(after.checks['handle-growth']).toEqual(before.checks['handle-growth']);
  });

  it('leaves alone what is asked by name only and was named when it ran', () => {
    const asked = withOtherLimits(aScenario(), ['checks.exhaustion=7d']);
    const after = withOtherLimits(asked, ['checks.memory-growth=5MiB/h']);
    expect(after.checks.exhaustion).toMatchObject({ on: true, origin: 'scenario', limit: { text: '7d' } });
  });

  it('can turn a check off', () => {
    const on = withOtherLimits(aScenario(), ['checks.memory-growth=5MiB/h']);
    expect(withOtherLimits(on, ['checks.memory-growth=off']).checks['memory-growth'].on).toBe(false);
  });

  it.each([
    [['duration=2h'], /what was run cannot be changed/],
    [['checks.memory-grwth=5MiB/h'], /did you mean/],
    [['checks.memory-growth=5 apples'], /10MiB\/h/],
  ])('refuses %s', (overrides, want) => {
    try {
      withOtherLimits(aScenario(), overrides);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ScenarioError);
      expect(JSON.stringify((error as ScenarioError).issues)).toMatch(want);
    }
  });
});
