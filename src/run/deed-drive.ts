// Does to the system what the machine orders, waits until it answers again, and writes each deed down when it is over. Nothing of
// the run waits for it. Not for deciding when (deed-plan.ts).

import type { SystemDeed } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';
import { plannedDeeds } from './deed-plan.ts';
import type { Begun, Journal, Place } from './journal.ts';
import type { Clock, SystemPort } from './ports.ts';
import type { RunClock } from './run-clock.ts';
import type { Targets } from './targets.ts';

export interface DeedDrive {
  /** Stops the system for as long as the scenario says, lets it go on, and resolves when it answers again or had its time to. */
  pause(): Promise<void>;
  /** deliberate: it is one of the scenario's deeds. True when the new process is ready; false when the journal says why it is not. */
  replace(how: 'kill' | 'restart', deliberate: boolean): Promise<boolean>;
  /** While a deed lasts, and until what piled up in it has passed: what is seen of answers then is our own doing. */
  masks(): boolean;
  /** The run ends: what is under way is not waited for; `told`: it is written down as it stands. */
  close(told: boolean): void;
}

/** What waited while the system was away is answered in a burst; as long as the judge leaves out of trends (judge/deed-spans.ts). */
const passedSeconds = 10;
const askAgainSeconds = 0.25;

interface UnderWay {
  readonly deed: SystemDeed;
  readonly begun: Begun;
  readonly withinSeconds: number;
}

export function createDeedDrive(
  system: SystemPort,
  clock: Clock,
  runClock: RunClock,
  place: () => Place,
  targets: Targets,
  journal: Journal,
  scenario: Scenario,
): DeedDrive {
  const planned = plannedDeeds(scenario);
  let current: UnderWay | null = null;
  let maskedUntil = Number.NEGATIVE_INFINITY;
  let closed = false;
  let wake: () => void = () => {};

  const withinOf = (wanted: SystemDeed): number => planned.find(({ deed }) => deed === wanted)?.withinSeconds ?? 0;
  const begin = (deed: SystemDeed): UnderWay => {
    const begun = { atSeconds: runClock.atSeconds(), ...place() };
    current = { deed, begun, withinSeconds: withinOf(deed) };
    return current;
  };

  /** Once for each deed: one that the end of the run has told of is over already. */
  function over(mine: UnderWay, isReady: boolean): void {
    if (current !== mine) return;
    current = null;
    const { deed, begun, withinSeconds } = mine;
    const toSeconds = runClock.atSeconds();
    const after = Math.round((toSeconds - begun.atSeconds) * 1000) / 1000;
    maskedUntil = toSeconds + passedSeconds;
    const recoveredAfterSeconds = isReady && after <= withinSeconds ? after : null;
    journal.event({ event: 'chaos', deed, toSeconds, recoveredAfterSeconds, withinSeconds }, begun);
  }

  function sleep(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = clock.after(seconds, resolve);
      wake = () => {
        cancel();
        resolve();
      };
    });
  }

  /** False when it did not answer in time, died, or the run ended before. */
  async function answersBy(limitSeconds: number): Promise<boolean> {
    for (;;) {
      if (closed || !targets.lives()) return false;
      if (await targets.answers()) return true;
      if (runClock.atSeconds() >= limitSeconds) return false;
      await sleep(askAgainSeconds);
    }
  }

  return {
    async pause() {
      const mine = begin('pause');
      if (!(await system.signal('SIGSTOP'))) {
        // Nobody was there to be stopped: its death is told by others.
        if (current === mine) current = null;
        return;
      }
      if (closed) return;
      await sleep(scenario.chaos.pause?.forSeconds ?? 0);
      if (closed) return;
      await system.signal('SIGCONT');
      over(mine, await answersBy(mine.begun.atSeconds + mine.withinSeconds));
    },

    async replace(how, deliberate) {
      // A system that died in a pause.
      if (current !== null) over(current, false);
      const mine = deliberate ? begin(how) : null;
      const isReady = await targets.replace(how, mine?.withinSeconds ?? 0);
      if (mine !== null) over(mine, isReady);
      return isReady;
    },

    masks: () => current !== null || runClock.atSeconds() < maskedUntil,

    close(told) {
      closed = true;
      wake();
      if (told && current !== null) over(current, false);
      current = null;
    },
  };
}
