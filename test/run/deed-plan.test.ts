import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chaos } from '../../src/model/scenario.ts';
import { deedsDue, plannedDeeds } from '../../src/run/deed-plan.ts';
import { aScenario } from './a-scenario.ts';

const chaos: Chaos = {
  disconnect: null,
  vanish: null,
  slowReader: null,
  pause: { everySeconds: 600, forSeconds: 5 },
  kill: { everySeconds: 3600, recoverWithinSeconds: 30 },
  restart: { everySeconds: 1800, recoverWithinSeconds: 60 },
};

describe('deeds of the scenario', () => {
  it('are those it asks for, each with what it needs', () => {
    expect(plannedDeeds(aScenario({ chaos }))).toEqual([
      { deed: 'pause', everySeconds: 600, needsSeconds: 35, withinSeconds: 35 },
      { deed: 'restart', everySeconds: 1800, needsSeconds: 30, withinSeconds: 60 },
      { deed: 'kill', everySeconds: 3600, needsSeconds: 30, withinSeconds: 30 },
    ]);
    expect(plannedDeeds(aScenario())).toEqual([]);
  });

  it('are never done to a system that somebody else runs', () => {
    expect(plannedDeeds(aScenario({ chaos, system: null }))).toEqual([]);
  });

  it('fall due after their time, again and again', () => {
    const planned = plannedDeeds(aScenario({ chaos }));
    expect(deedsDue(planned, 0, 599.9)).toEqual([]);
    expect(deedsDue(planned, 599.9, 600.9)).toEqual(['pause']);
    expect(deedsDue(planned, 600.9, 601.9)).toEqual([]);
    expect(deedsDue(planned, 3599, 3600)).toEqual(['pause', 'restart', 'kill']);
  });

  it('fall due as often however the steady time is cut, also by a resume', () => {
    const planned = plannedDeeds(aScenario({ chaos }));
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1.5, noNaN: true }), { maxLength: 200 }), (ticks) => {
        let held = 3590;
        let kills = 0;
        for (const seconds of ticks) {
          kills += deedsDue(planned, held, held + seconds).filter((deed) => deed === 'kill').length;
          held += seconds;
        }
        expect(kills).toBe(held >= 3600 ? 1 : 0);
      }),
    );
  });
});
