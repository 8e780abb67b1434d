// A clock moved by hand: `advance` fires what falls due, in order, and lets promises settle between.

import type { Cancel, Clock } from '../../src/run/ports.ts';

interface Timer {
  dueSeconds: number;
  readonly everySeconds: number | null;
  readonly act: () => void;
}

export interface HandClock extends Clock {
  advance(seconds: number): Promise<void>;
  /** Time passes and no timer fires: the machine stood still. */
  standStill(seconds: number): void;
}

export function handClock(startUnixSeconds = 1_700_000_000): HandClock {
  let now = 0;
  const timers = new Set<Timer>();
  const add = (timer: Timer): Cancel => {
    timers.add(timer);
    return () => void timers.delete(timer);
  };
  return {
    nowSeconds: () => now,
    unixSeconds: () => startUnixSeconds + now,
    every: (seconds, act) => add({ dueSeconds: now + seconds, everySeconds: seconds, act }),
    after: (seconds, act) => add({ dueSeconds: now + seconds, everySeconds: null, act }),
    async advance(seconds) {
      const until = now + seconds;
      await settle();
      for (;;) {
        const next = [...timers].sort((one, other) => one.dueSeconds - other.dueSeconds)[0];
        if (next === undefined || next.dueSeconds > until) break;
        now = Math.max(now, next.dueSeconds);
        if (next.everySeconds === null) timers.delete(next);
        else next.dueSeconds = now + next.everySeconds;
        next.act();
        await settle();
      }
      now = until;
      await settle();
    },
    standStill(seconds) {
      now += seconds;
    },
  };
}

/** Lets every promise that can settle do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
