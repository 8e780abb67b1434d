// The clock of tests over real processes: real time, nothing else. Unit tests move a fake one by hand.

import type { Clock } from '../../src/run/ports.ts';

export const realClock: Clock = {
  nowSeconds: () => performance.now() / 1000,
  unixSeconds: () => Date.now() / 1000,
  every(seconds, act) {
    const timer = setInterval(act, seconds * 1000);
    return () => clearInterval(timer);
  },
  after(seconds, act) {
    const timer = setTimeout(act, seconds * 1000);
    return () => clearTimeout(timer);
  },
};
