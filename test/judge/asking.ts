// Lays further checks over a scenario of the tests: those that aScenario() does not know, as a stored older scenario does not.

import type { CheckCode, CheckSpec, Scenario } from '../../src/model/scenario.ts';

export function asking(scenario: Scenario, wishes: Partial<Record<CheckCode, Partial<CheckSpec>>>): Scenario {
  const checks: Record<string, CheckSpec> = { ...scenario.checks };
  for (const [code, wish] of Object.entries(wishes) as [CheckCode, Partial<CheckSpec>][]) {
    checks[code] = { code, on: true, origin: 'scenario', limit: null, window: 'steady', metric: null, ...wish };
  }
  return { ...scenario, checks: checks as Scenario['checks'] };
}

/** A value that wanders evenly within `swing` around 0, the same at the same place. No trend, little memory. */
export function wander(seconds: number, swing: number): number {
  const golden = 0.618_033_988_749_895;
  return swing * (2 * ((seconds * golden) % 1) - 1);
}
