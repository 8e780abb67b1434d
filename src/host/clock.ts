// The real clock. Timers and time are read nowhere else in the engine's process.

import type { Clock } from '../run/ports.ts';

export function createClock(): Clock {
  return {
    nowSeconds: () => performance.now() / 1000,
    unixSeconds: () => Date.now() / 1000,
    every(seconds, act) {
      // Due times are absolute, so that a soak of a week has as many ticks as it should; what is missed is not repeated.
      const started = performance.now();
      const periodMs = seconds * 1000;
      let due = 0;
      let timer: NodeJS.Timeout;
      const arm = (): void => {
        const passed = performance.now() - started;
        // A timer may fire a little early: the tick it fired for must not come twice.
        due = Math.max(due + 1, Math.floor(passed / periodMs) + 1);
        timer = setTimeout(
          () => {
            arm();
            act();
          },
          due * periodMs - passed,
        );
      };
      arm();
      return () => clearTimeout(timer);
    },
    after(seconds, act) {
      const timer = setTimeout(act, seconds * 1000);
      return () => clearTimeout(timer);
    },
  };
}
