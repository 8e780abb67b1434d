// What one run is asked to do.

import type { Checkpoint } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { LegRules } from './machine-state.ts';

export interface RunOrder {
  /** Not expanded: secrets stay out of the record. */
  readonly scenario: Scenario;
  readonly scenarioHash: string;
  readonly runKey: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly headSha: string | null;
  readonly startedUnixSeconds: number;
  readonly leaseSeconds: number;
  /** The engine's own process, watched beside the targets. */
  readonly ownPid: number;
  readonly digest: (text: string) => string;
  readonly resume: RunToResume | null;
  /** The longest this leg may take, from now; null: until the run is over. */
  readonly boxSeconds: number | null;
  readonly legs: LegRules;
  /** Seconds that this machine took for the calibration work before the leg began, and those of the reference; null: not measured. */
  readonly calibration: { readonly seconds: number; readonly reference: number } | null;
}

export interface RunToResume {
  readonly checkpoint: Checkpoint;
  /** Stamp of the newest line of the record. */
  readonly lastSeconds: number;
  /** The hour that the record appends to. */
  readonly openHour: number;
}
