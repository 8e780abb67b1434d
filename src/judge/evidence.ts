// What every check reads: scenario and record, and what is derived from them once.
// Derives only; decides nothing.

import { systemTarget } from '../model/metric.ts';
import type { Capture } from '../model/record.ts';
import type { LoadInterval, Sample } from '../model/sample.ts';
import type { Scenario } from '../model/scenario.ts';
import { deedsIn } from './deed-spans.ts';
import { type Epoch, epochsOf } from './epochs.ts';
import { answeredPerSecond } from './offered-load.ts';
import { admissibleWindows, type Window } from './windows.ts';

export interface Evidence {
  readonly scenario: Scenario;
  readonly capture: Capture;
  readonly epochs: readonly Epoch[];
  readonly windows: readonly Window[];
  /** Samples of all windows. */
  readonly steady: readonly Sample[];
  /** Those that ceilings count (error-rate, uptime, p99): as soon as the system is back from what was done to it on purpose. */
  readonly ceilings: readonly Sample[];
  /** What the load process counted in `steady`. */
  readonly load: readonly LoadInterval[];
  /** Mean over `load`; null when nothing was answered. */
  readonly answeredPerSecond: number | null;
  /** The system and the companions that the scenario wants judged. */
  readonly judgedTargets: readonly string[];
  /** Share of the run's error budget that may be spent on this evidence: 1 at the end of the run, less at a look before it. */
  readonly alphaShare: number;
}

export function gatherEvidence(scenario: Scenario, capture: Capture, alphaShare = 1): Evidence {
  const windows = admissibleWindows(scenario, capture);
  const steady = windows.flatMap(({ samples }) => samples);
  const isUndisturbed = deedsIn(capture.events).length === 0;
  const ceilings = isUndisturbed ? steady : admissibleWindows(scenario, capture, 0).flatMap(({ samples }) => samples);
  const load = steady.flatMap((sample) => (sample.load === null ? [] : [sample.load]));
  return {
    scenario,
    capture,
    epochs: epochsOf(capture),
    windows,
    steady,
    ceilings,
    load,
    answeredPerSecond: answeredPerSecond(load),
    judgedTargets: [systemTarget, ...scenario.companions.filter(({ judged }) => judged).map(({ name }) => name)],
    alphaShare,
  };
}

/** Epochs and windows as a finding carries them. */
export function whereSeen(evidence: Evidence): {
  readonly epochs: readonly number[];
  readonly windows: readonly { readonly fromSeconds: number; readonly toSeconds: number }[];
} {
  return {
    epochs: [...new Set(evidence.windows.map(({ epoch }) => epoch))],
    windows: evidence.windows.map(({ fromSeconds, toSeconds }) => ({ fromSeconds, toSeconds })),
  };
}
