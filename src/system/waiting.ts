// Waiting for something to become true, by asking with growing pauses. Time is an argument.
// Not for schedules: those are the clock's.

import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../run/ports.ts';

export interface Waiting {
  /** Monotonic seconds since an arbitrary start. */
  nowSeconds(): number;
  sleep(seconds: number): Promise<void>;
}

/** The keeper has no clock of the run; it waits in real time. */
export const realWaiting: Waiting = {
  nowSeconds: () => performance.now() / 1000,
  sleep: async (seconds) => {
    await delay(seconds * 1000);
  },
};

export function waitingOn(clock: Clock): Waiting {
  return {
    nowSeconds: () => clock.nowSeconds(),
    sleep: (seconds) => new Promise((resolve) => clock.after(seconds, resolve)),
  };
}

/** Pauses between two questions: the first, and the longest they grow to. */
export interface Pauses {
  readonly firstSeconds: number;
  readonly longestSeconds: number;
}

/** Asks at once, then again and again; true as soon as the answer is, false when it was not within the time. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  withinSeconds: number,
  pauses: Pauses,
  waiting: Waiting,
): Promise<boolean> {
  const deadline = waiting.nowSeconds() + withinSeconds;
  let pause = pauses.firstSeconds;
  for (;;) {
    if (await isSo()) return true;
    const left = deadline - waiting.nowSeconds();
    if (left <= 0) return false;
    await waiting.sleep(Math.min(pause, left));
    pause = Math.min(pause * 1.3, pauses.longestSeconds);
  }
}
