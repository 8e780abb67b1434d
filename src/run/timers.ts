// The timers of a run: all of them end together, and a bug in one must not kill this process over a living system.

import type { Cancel, Clock } from './ports.ts';

export interface Timers {
  every(seconds: number, act: () => void): void;
  after(seconds: number, act: () => void): void;
  cancel(): void;
}

export function createTimers(clock: Clock, onBug: (error: unknown) => void): Timers {
  const cancels: Cancel[] = [];
  const guarded = (act: () => void) => () => {
    try {
      act();
    } catch (error) {
      onBug(error);
    }
  };
  return {
    every: (seconds, act) => void cancels.push(clock.every(seconds, guarded(act))),
    after: (seconds, act) => void cancels.push(clock.after(seconds, guarded(act))),
    cancel() {
      for (const cancel of cancels) cancel();
    },
  };
}
