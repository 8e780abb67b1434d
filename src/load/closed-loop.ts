// The closed model: every lane sends again as soon as its answer came. Also the way data is put in before a soak.
// Nothing spins: a lane whose sends end without an answer, as when nobody listens, waits longer and longer between them.

import type { Crew, Giver } from './crew.ts';
import type { Loop } from './loop.ts';
import type { Outcome } from './outcome.ts';
import type { Pacer } from './pacer.ts';
import type { Rests } from './rests.ts';
import type { Tally } from './tally.ts';

export interface ClosedLoopParts {
  readonly clients: number;
  readonly crew: Crew;
  readonly rests: Rests;
  readonly nowSeconds: () => number;
  /** Lanes begin one after the other, spread over so long. */
  readonly climbSeconds: number;
  /** Number of the next send; null: there is none any more. */
  readonly next: () => number | null;
  /** Index of the operation of a send. */
  readonly operationOf: (send: number) => number;
  readonly ended: Giver['ended'];
}

export interface ClosedLoop extends Giver {
  begin(): void;
  /** Nothing further is sent. */
  stop(): void;
}

const pauseStepSeconds = 0.1;
const longestPauseSeconds = 1;

export function createClosedLoop(parts: ClosedLoopParts): ClosedLoop {
  const { clients, crew, rests, nowSeconds, climbSeconds, next, operationOf } = parts;
  const unansweredInARow = new Uint8Array(clients);
  let stopped = false;

  function give(lane: number): void {
    if (stopped) return;
    const send = next();
    if (send !== null) crew.send(loop, lane, operationOf(send), send, null);
  }

  async function giveAt(lane: number, atSeconds: number): Promise<void> {
    await rests.until(atSeconds);
    give(lane);
  }

  const loop: ClosedLoop = {
    begin() {
      const startSeconds = nowSeconds();
      for (let lane = 0; lane < clients; lane += 1) void giveAt(lane, startSeconds + (climbSeconds * lane) / clients);
    },
    ended: parts.ended,
    free(lane, last) {
      if (last === null || !isUnanswered(last)) {
        unansweredInARow[lane] = 0;
        return give(lane);
      }
      const inARow = Math.min((unansweredInARow[lane] ?? 0) + 1, longestPauseSeconds / pauseStepSeconds);
      unansweredInARow[lane] = inARow;
      void giveAt(lane, nowSeconds() + pauseStepSeconds * inARow);
    },
    // No lane waits for a send: what it is asked to do, it does after the one under way.
    claim: () => false,
    stop() {
      stopped = true;
    },
  };
  return loop;
}

/** Failed at once, without having waited for anybody. */
function isUnanswered({ failure, timed }: Outcome): boolean {
  return failure !== null && !timed;
}

export interface MaxLoopParts extends Pick<ClosedLoopParts, 'clients' | 'crew' | 'rests' | 'nowSeconds'> {
  readonly tally: Tally;
  /** For its clock alone: nothing of it falls due. */
  readonly pacer: Pacer;
  readonly operationOf: (send: number) => number;
  readonly climbSeconds: number;
  readonly fromSend: number;
}

/** The closed loop as the load of a soak, rate "max": a send is scheduled when it is sent. */
export function createMaxLoop(parts: MaxLoopParts): Loop {
  const { tally, pacer, nowSeconds } = parts;
  const loadSeconds = () => pacer.loadSecondsAt(begun ? nowSeconds() - startSeconds : 0);
  let begun = false;
  let sends = parts.fromSend;
  let startSeconds = 0;
  const loop = createClosedLoop({
    ...parts,
    next() {
      tally.due(null);
      tally.sent();
      sends += 1;
      return sends - 1;
    },
    ended: tally.ended,
  });
  return {
    ...loop,
    begin() {
      begun = true;
      startSeconds = nowSeconds();
      loop.begin();
    },
    giveUp() {},
    sends: () => sends,
    // It has no rate: seconds of load, from which the clock of a later part goes on.
    fullRateSeconds: loadSeconds,
    loadSeconds,
  };
}
