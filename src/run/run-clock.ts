// The one time axis of a run: seconds since its first boot, over all processes that carried it.
// Unix time is read once per process; from there the monotonic clock counts, so a clock that is set back cannot bend a slope.

import type { Clock } from './ports.ts';

export interface RunClock {
  /** Seconds of the run, now. */
  atSeconds(): number;
}

/** `notBeforeSeconds`: the last stamp of the record; a Unix clock that was set back must not go behind it. */
export function createRunClock(clock: Clock, startedUnixSeconds: number, notBeforeSeconds: number): RunClock {
  const offset = Math.max(notBeforeSeconds, clock.unixSeconds() - startedUnixSeconds);
  const started = clock.nowSeconds();
  return { atSeconds: () => round(offset + clock.nowSeconds() - started) };
}

/** Milliseconds are enough for a soak and keep the record small. */
function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
