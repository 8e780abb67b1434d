// Hands the misdeeds of clients out as they fall due: asked once a second of load. Not for which they are (client-deeds.ts) nor
// for doing them (lane-deeds.ts).

import type { Chaos } from '../model/scenario.ts';
import type { ClientDeed, ClientDeeds } from './client-deeds.ts';

export interface DeedClock {
  /** `loadSeconds`: of the run, rising; the first call says where this part of it begins. */
  tick(loadSeconds: number): void;
}

const everySeconds = 1;

export function createDeedClock(deeds: ClientDeeds, ask: (lane: number, deed: ClientDeed) => void): DeedClock {
  let from: number | null = null;
  return {
    tick(loadSeconds) {
      from ??= loadSeconds;
      if (loadSeconds - from < everySeconds) return;
      for (const { lane, deed } of deeds.due(from, loadSeconds)) ask(lane, deed);
      from = loadSeconds;
    },
  };
}

/** Kinds of deeds that the scenario asks of clients, as the ledger has them. What is done to the system is none of them. */
export function askedKinds(chaos: Chaos): readonly ClientDeed['kind'][] {
  const asked: readonly (readonly [ClientDeed['kind'], object | null | undefined])[] = [
    ['disconnect', chaos.disconnect],
    ['vanish', chaos.vanish],
    ['slow-reader', chaos.slowReader],
    ['slow-writer', chaos.slowWriter],
    ['half-open', chaos.halfOpen],
    ['cancel', chaos.cancel],
    ['stale-id', chaos.staleId],
    ['malformed', chaos.malformed],
    ['churn', chaos.churn],
    ['storm', chaos.storm],
  ];
  return asked.filter(([, spec]) => (spec ?? null) !== null).map(([kind]) => kind);
}
