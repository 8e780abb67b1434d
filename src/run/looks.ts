// Looks at the run while it goes on: begins each when it is due, writes down what it suspects. Never waits for one: a look takes
// seconds in a process of its own, and while one is under way no other is begun.

import type { Suspicion } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';
import { regressionHit } from './abort.ts';
import type { Journal } from './journal.ts';
import { alphaShareOf, lookOf } from './looks-plan.ts';
import type { LooksPort } from './ports.ts';

export interface Looks {
  /** Called once a second; begins a look when one is due. */
  tick(): void;
  /** A look that is under way is ended, and its answer not heard. */
  close(): void;
}

/** Where the run stands: whether it is in the steady phase now, and how much of it is held. */
export interface LooksPlace {
  readonly steady: boolean;
  readonly steadySeconds: number;
}

/** `heldBefore`: steady seconds at which this part of the run begins; `onRegression`: the scenario asks to stop now. */
export function createLooks(
  port: LooksPort,
  journal: Journal,
  scenario: Scenario,
  heldBefore: number,
  place: () => LooksPlace,
  onRegression: () => void,
  onBug: (error: unknown) => void,
): Looks {
  const { durationSeconds, abort } = scenario;
  let begun = lookOf(heldBefore, durationSeconds).look;
  let looking = false;
  let closed = false;

  function hear(suspicions: readonly Suspicion[], look: number, of: number): void {
    for (const suspicion of suspicions) journal.event({ event: 'suspicion', look, of, ...suspicion });
    const hit = regressionHit(suspicions, abort);
    // Behind the planned end the verdict is due anyway, and a run that ends already has its reason.
    if (hit === null || !place().steady) return;
    journal.event({ event: 'abort', limit: 'regression', ...hit });
    onRegression();
  }

  return {
    tick() {
      const { steady, steadySeconds } = place();
      const { look, of } = lookOf(steadySeconds, durationSeconds);
      if (!steady || look <= begun) return;
      begun = look;
      if (looking) return;
      looking = true;
      const answered = port.look({ scenario, look, of, alphaShare: alphaShareOf({ look, of }) });
      answered
        .then((suspicions) => {
          looking = false;
          if (!closed && suspicions !== null) hear(suspicions, look, of);
        })
        .catch(onBug);
    },
    close() {
      closed = true;
      port.close();
    },
  };
}
