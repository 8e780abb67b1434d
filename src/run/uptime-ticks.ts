// Counts one-second ticks of the steady phase and in how many of them the system lived and answered its readiness probe.
// The probe is asked every five seconds, every second while it failed, and never awaited: an answer that does not come in time is
// "not up".

import type { Clock } from './ports.ts';

/** How often readiness is asked; */
export const probeEverySeconds = 5;
/** and how soon again when the answer was no: one slow answer must not count for five seconds. */
const askAgainSeconds = 1;

export interface UptimeTicks {
  /** One second passed; `counts`: it lies in the steady phase; `lives`: the process exists. */
  tick(counts: boolean, lives: boolean): void;
  take(): { readonly total: number; readonly up: number };
}

/** `probe`: asks readiness once; null when there is nothing to ask, then a living process is up. */
export function createUptimeTicks(clock: Clock, probe: (() => Promise<boolean>) | null): UptimeTicks {
  // Readiness was shown at boot, or by the adopted system's own life; until the first answer that counts, and no longer.
  let answering = true;
  let askedAt: number | null = null;
  let asking = false;
  let total = 0;
  let up = 0;

  const ask = (): void => {
    if (probe === null) return;
    const now = clock.nowSeconds();
    const pause = answering ? probeEverySeconds : askAgainSeconds;
    if (askedAt !== null && now - askedAt < pause) return;
    if (asking) {
      answering = false;
      return;
    }
    askedAt = now;
    asking = true;
    probe().then(
      (answered) => {
        answering = answered;
        asking = false;
      },
      () => {
        answering = false;
        asking = false;
      },
    );
  };

  return {
    tick(counts, lives) {
      if (!counts) return;
      ask();
      total += 1;
      if (lives && answering) up += 1;
    },
    take() {
      const taken = { total, up };
      total = 0;
      up = 0;
      return taken;
    },
  };
}
