// What a lane is asked to do wrong: kept until it is between two sends, then done one by one.
// Not for choosing who does what when (client-deeds.ts).

import { assertNever } from '../model/error.ts';
import { type Random, randomAt } from '../stats/random.ts';
import type { ClientDeed } from './client-deeds.ts';
import type { DeedLedger } from './deed-ledger.ts';
import type { Presence } from './lane-presence.ts';
import { halfOpen, malformed } from './raw-misdeeds.ts';
import type { Rests } from './rests.ts';
import type { Wire } from './wire.ts';

export interface LaneDeeds {
  /** What does not fit any more is asked and never delivered. */
  ask(deed: ClientDeed): void;
  waits(): boolean;
  /** Between two sends only. Does all that waits; may reject, what was not done is not counted then. */
  doAll(): Promise<void>;
  /** A send was given up by us, as it was asked to be. */
  cancelled(): void;
  /** What waits is not done any more, and who left does not come back. */
  finish(): void;
}

export interface LaneDeedsParts {
  /** Scheme, host, port and path. */
  readonly target: string;
  /** Of this lane alone. */
  readonly random: Random;
  /** That of the load's own target first. */
  readonly wires: readonly Wire[];
  readonly presence: Presence;
  readonly rests: Rests;
  readonly ledger: DeedLedger;
  readonly nowSeconds: () => number;
  /** The next stream is resumed after an event that the server cannot know; false: there are no streams. */
  readonly resumeStale: () => boolean;
}

const mostWaiting = 3;
const misdeedStream = 5;
/** Far from the positions by minute that client-deeds.ts draws from. */
const firstLanePosition = -1;

/** For what a lane's broken messages look like. */
export function misdeedRandom(seed: number, lane: number): Random {
  return randomAt(seed, misdeedStream, firstLanePosition - lane);
}

export function createLaneDeeds(parts: LaneDeedsParts): LaneDeeds {
  const { target, random, wires, presence, rests, ledger, nowSeconds } = parts;
  let waiting: ClientDeed[] = [];
  let cancelsAsked = 0;
  let finished = false;

  async function perform(deed: ClientDeed): Promise<void> {
    switch (deed.kind) {
      case 'disconnect':
      case 'storm':
        await presence.leave();
        ledger.delivered(deed.kind);
        await rests.until(nowSeconds() + deed.reconnectAfterSeconds);
        return await comeBack();
      case 'churn':
        await presence.endSessions();
        ledger.delivered(deed.kind);
        return await comeBack();
      case 'vanish':
        presence.vanish();
        ledger.delivered(deed.kind);
        return await comeBack();
      case 'slow-reader':
        for (const wire of wires) wire.readSlowly(nowSeconds() + deed.forSeconds);
        return ledger.delivered(deed.kind);
      case 'slow-writer':
        for (const wire of wires) wire.writeSlowly(nowSeconds() + deed.forSeconds);
        return ledger.delivered(deed.kind);
      case 'cancel':
        // Delivered when it has happened.
        cancelsAsked = 1;
        return wires[0]?.cancelNext();
      case 'stale-id':
        if (parts.resumeStale()) ledger.delivered(deed.kind);
        return;
      case 'half-open':
        return beside(deed.kind, halfOpen(target));
      case 'malformed':
        return beside(deed.kind, malformed(target, random));
      default:
        return assertNever(deed);
    }
  }

  /** On a connection of its own, which need not keep the lane from its sends. */
  function beside(kind: ClientDeed['kind'], doing: Promise<boolean>): void {
    void doing.then((done) => {
      if (done) ledger.delivered(kind);
    });
  }

  async function comeBack(): Promise<void> {
    if (!finished) await presence.come();
  }

  return {
    ask(deed) {
      if (!finished && waiting.length < mostWaiting) waiting.push(deed);
    },
    waits: () => waiting.length > 0,
    async doAll() {
      for (let deed = waiting.shift(); deed !== undefined; deed = waiting.shift()) await perform(deed);
    },
    cancelled() {
      if (cancelsAsked > 0) ledger.delivered('cancel');
      cancelsAsked = 0;
    },
    finish() {
      finished = true;
      waiting = [];
    },
  };
}
