// The record of a run: what judging needs, and what continuing needs.

import type { RunEvent } from './event.ts';
import type { PhaseName } from './plan.ts';
import type { HourHistogram, Sample } from './sample.ts';

/** First line of every capture file. */
export interface CaptureHeader {
  readonly kind: 'header';
  readonly format: 'soak-capture';
  readonly version: number;
  readonly runKey: string;
  /** Unix seconds of `atSeconds` 0. */
  readonly startedUnixSeconds: number;
  readonly hour: number;
}

/** The whole of a run as the judge reads it. Samples and events are in time order. */
export interface Capture {
  readonly header: CaptureHeader;
  readonly samples: readonly Sample[];
  readonly events: readonly RunEvent[];
  readonly histograms: readonly HourHistogram[];
  /** True when the last line of the open hour was torn and cut. */
  readonly torn: boolean;
}

/** Who a living target is, so that it can be adopted and never mistaken for another process with its pid. */
export interface TargetIdentity {
  readonly name: string;
  readonly pid: number;
  /** Clock ticks after boot at which the process started (field 22 of /proc/pid/stat); null where unknown. */
  readonly startTicks: number | null;
  readonly bootId: string | null;
}

/** Everything needed to continue a run and to report on it. */
export interface Checkpoint {
  readonly format: 'soak-checkpoint';
  readonly version: number;
  readonly runKey: string;
  readonly sequence: number;
  /** The normalised scenario, `${env.*}` unexpanded, and its hash. */
  readonly scenario: unknown;
  readonly scenarioHash: string;
  readonly headSha: string | null;
  readonly startedUnixSeconds: number;
  /** Seconds of the run at which this was written. */
  readonly atSeconds: number;
  readonly state: 'running' | 'finished';
  readonly segment: number;
  readonly position: PlanPosition;
  /** Values given to `${port}` and `${name.port}`: the adopted system still listens there. */
  readonly ports: Readonly<Record<string, number>>;
  readonly targets: readonly TargetIdentity[];
  /** Folder of the keeper (socket, logs); null when the system was not booted by us. */
  readonly keeperFolder: string | null;
  /** Histograms of the open hour. */
  readonly histograms: readonly HourHistogram[];
  /** SHA-256 of the checkpoint before this one; null for the first. */
  readonly previousDigest: string | null;
}

/** Where in the plan the run stands. */
export interface PlanPosition {
  readonly phase: PhaseName;
  /** Seconds held so far in the present phase. */
  readonly phaseSeconds: number;
  /** Steady seconds held so far, over all segments. */
  readonly steadySeconds: number;
  readonly epoch: number;
  /** Sends scheduled so far: where the seeded generators stand. */
  readonly sends: number;
  /** Seconds of full rate that the schedule had given by then; null or absent: those that so many sends take on average. */
  readonly fullRateSeconds?: number | null;
}
