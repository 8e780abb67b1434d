// How long the steady phase was really held and seen: the sum over its samples, not the distance between first and last.

import type { Capture } from '../model/record.ts';
import type { Sample } from '../model/sample.ts';
import type { Scenario } from '../model/scenario.ts';

/** A sample stands for the time since the one before, but never for a hole in the record. */
const mostIntervals = 3;

/** Seconds of the run covered by steady samples. */
export function steadyHeldSeconds(scenario: Scenario, capture: Capture): number {
  const every = scenario.watch.everySeconds;
  let held = 0;
  let previous: Sample | null = null;
  for (const sample of capture.samples) {
    if (sample.phase === 'steady') {
      const passed = previous === null ? every : sample.atSeconds - previous.atSeconds;
      held += passed <= mostIntervals * every ? passed : every;
    }
    previous = sample;
  }
  return held;
}
