// The ledger of what clients were asked to do wrong and really did. Kinds are those of client-deeds.ts.

import type { ChaosCount } from '../model/sample.ts';

export interface DeedLedger {
  /** It fell due by the seed. */
  asked(kind: string): void;
  /** It was done. */
  delivered(kind: string): void;
  /** Counts since the last take, zeros included; null: the scenario asks for none. */
  take(): Readonly<Record<string, ChaosCount>> | null;
}

/** `kinds`: all that the scenario asks for. */
export function createDeedLedger(kinds: readonly string[]): DeedLedger {
  const counts = new Map(kinds.map((kind) => [kind, { asked: 0, delivered: 0 }]));
  const countOf = (kind: string) => {
    const known = counts.get(kind);
    if (known !== undefined) return known;
    const count = { asked: 0, delivered: 0 };
    counts.set(kind, count);
    return count;
  };
  return {
    asked(kind) {
      countOf(kind).asked += 1;
    },
    delivered(kind) {
      countOf(kind).delivered += 1;
    },
    take() {
      if (counts.size === 0) return null;
      const taken: Record<string, ChaosCount> = {};
      for (const [kind, count] of counts) {
        taken[kind] = { ...count };
        count.asked = 0;
        count.delivered = 0;
      }
      return taken;
    },
  };
}
