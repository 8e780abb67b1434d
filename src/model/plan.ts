// The scenario laid on a time line.

import type { CheckCode } from './scenario.ts';

export type PhaseName = 'boot' | 'idle' | 'warmup' | 'steady' | 'drain' | 'reload' | 'stop';

/** A stretch with one purpose. Boot and stop take as long as they take: their planned seconds are 0. */
export interface Phase {
  readonly name: PhaseName;
  readonly startSeconds: number;
  readonly seconds: number;
}

/** One time box of the run, carried by one leg. */
export interface Segment {
  readonly index: number;
  readonly startSeconds: number;
  readonly seconds: number;
}

/** Whether a check can be judged by this plan, known before a minute is spent. */
export interface PlannedCheck {
  readonly check: CheckCode;
  readonly judged: boolean;
  /** Why not, or what it needs; null when judged. */
  readonly reason: string | null;
  /** Smallest growth this plan can see, printed with its unit ("61 MB/h, assuming ..."); null where it has no meaning. */
  readonly smallestVisible: string | null;
}

export interface Plan {
  readonly scenarioName: string;
  readonly phases: readonly Phase[];
  readonly segments: readonly Segment[];
  /** Legs to provide: as many as are needed when each of them has to boot and warm up again. */
  readonly legs: number;
  readonly totalSeconds: number;
  /** Samples of the steady phase at the planned cadence. */
  readonly steadySamples: number;
  /** Mean requests per second over steady; null when idle or closed loop. */
  readonly meanRatePerSecond: number | null;
  readonly checks: readonly PlannedCheck[];
}
