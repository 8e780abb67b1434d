// The lanes at work: each is given one send at a time, then does what waits for it between two sends, then is free again.
//
//   free --send--> in flight --ended--> errands (deeds, end of a session), if there are any --> free
//   free --ask---> errands --> free
//
// Who gives the sends is another's business: open-loop.ts, closed-loop.ts. So is what a lane does: lane.ts.

import type { ClientDeed } from './client-deeds.ts';
import type { Lane } from './lane.ts';
import type { Outcome } from './outcome.ts';

/** Whoever decides what lanes send. */
export interface Giver {
  /** What became of a send. `fromSeconds`: from when its response time counts. */
  ended(operation: number, fromSeconds: number, outcome: Outcome): void;
  /** The lane can take the next send, now or later. `last`: how its last one ended; null: it did something else. */
  free(lane: number, last: Outcome | null): void;
  /** Takes a lane that waits for a send out of its hands; false: it does not wait. */
  claim(lane: number): boolean;
}

export interface Crew {
  /** The lane must be free. `dueSeconds` null: the send had no time of its own, it is due when it goes onto the wire. */
  send(giver: Giver, lane: number, operation: number, send: number, dueSeconds: number | null): void;
  /** Done as soon as the lane is between two sends. */
  ask(giver: Giver, lane: number, deed: ClientDeed): void;
  /** Sends on their way; errands are none. */
  inFlight(): number;
  /** Resolves when no lane has anything to do, or after `limitSeconds`. */
  whenQuiet(limitSeconds: number): Promise<void>;
}

export function createCrew(lanes: readonly Lane[], nowSeconds: () => number): Crew {
  const waiting = new Set<() => void>();
  let inFlight = 0;
  let atWork = 0;

  async function perform(giver: Giver, number: number, operation: number, send: number, dueSeconds: number | null) {
    const lane = laneAt(number);
    const handedSeconds = nowSeconds();
    inFlight += 1;
    atWork += 1;
    const outcome = await lane.send(operation, send);
    inFlight -= 1;
    giver.ended(operation, dueSeconds ?? outcome.sentSeconds ?? handedSeconds, outcome);
    if (lane.hasErrand()) await lane.runErrands();
    done(giver, number, outcome);
  }

  async function runErrands(giver: Giver, number: number) {
    atWork += 1;
    await laneAt(number).runErrands();
    done(giver, number, null);
  }

  function done(giver: Giver, lane: number, last: Outcome | null): void {
    atWork -= 1;
    giver.free(lane, last);
    if (atWork > 0) return;
    for (const resolve of waiting) resolve();
  }

  function laneAt(number: number): Lane {
    const lane = lanes[number];
    if (lane === undefined) throw new RangeError(`no lane ${number}`);
    return lane;
  }

  return {
    send(giver, lane, operation, send, dueSeconds) {
      void perform(giver, lane, operation, send, dueSeconds);
    },
    ask(giver, lane, deed) {
      laneAt(lane).ask(deed);
      if (giver.claim(lane)) void runErrands(giver, lane);
    },
    inFlight: () => inFlight,
    async whenQuiet(limitSeconds) {
      if (atWork === 0) return;
      await new Promise<void>((resolve) => {
        const limit = setTimeout(quiet, limitSeconds * 1000);
        function quiet() {
          clearTimeout(limit);
          waiting.delete(quiet);
          resolve();
        }
        waiting.add(quiet);
      });
    },
  };
}
