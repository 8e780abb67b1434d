// What the generator asks of whoever gives the lanes their sends, open-loop.ts or closed-loop.ts.

import type { Giver } from './crew.ts';

export interface Loop extends Giver {
  /** Every lane is free. */
  begin(): void;
  /** No send falls due any more; those that wait are still sent when a lane comes free. */
  stop(): void;
  /** What still waits is not sent, and counted as that. */
  giveUp(): void;
  /** Sends scheduled since the run began, over all its parts. */
  sends(): number;
  /** Where the schedule stands; null: it has none. */
  fullRateSeconds(): number | null;
  /** Seconds of load since the run began, on the clock of the schedule. */
  loadSeconds(): number;
}
