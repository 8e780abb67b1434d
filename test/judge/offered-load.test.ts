import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../src/judge/evidence.ts';
import { answeredPerSecond, offeredPerSecond } from '../../src/judge/offered-load.ts';
import { aCapture } from './a-capture.ts';
import { aLoad, aScenario } from './a-scenario.ts';

describe('the load that was offered', () => {
  const slowed = gatherEvidence(aScenario({ load: aLoad() }), aCapture({ perSecond: 40 })).load.map((interval) => ({
    ...interval,
    succeeded: interval.succeeded / 4,
  }));

  it('is what fell due, however little of it was answered', () => {
    expect(slowed.length).toBeGreaterThan(0);
    for (const interval of slowed) expect(offeredPerSecond(aScenario({ load: aLoad() }), interval)).toBe(40);
    expect(answeredPerSecond(slowed)).toBe(10);
  });

  it('is not known of a closed loop: a system that slows down is offered less', () => {
    const closed = aScenario({ load: aLoad({ rate: { kind: 'max' } }) });
    expect(slowed.map((interval) => offeredPerSecond(closed, interval))).toEqual(slowed.map(() => null));
  });

  it('is not known where nothing was asked for or reported', () => {
    expect(offeredPerSecond(aScenario({ load: null }), slowed[0] ?? null)).toBeNull();
    expect(offeredPerSecond(aScenario({ load: aLoad() }), null)).toBeNull();
    expect(answeredPerSecond([])).toBeNull();
  });
});
