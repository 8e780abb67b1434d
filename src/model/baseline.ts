// The summary of one judged run, small enough to be kept for years, and what comes of holding two of them side by side.
// Figures with their intervals only: the record itself is kept elsewhere, and a summary can be made from it again.

import type { FindingUnit, VerdictOutcome } from './finding.ts';

/** A figure of a run. Bounds are null where no interval is known: then it can be shown, not compared. */
export interface BaselineEstimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number | null;
  /** Behind the interval; null: not known. */
  readonly degreesOfFreedom: number | null;
  readonly n: number;
}

export interface BaselineSummary {
  readonly format: 'soak-baseline';
  readonly version: number;
  readonly runKey: string;
  readonly commit: string | null;
  readonly startedUnixSeconds: number;
  readonly scenario: { readonly name: string; readonly hash: string };
  readonly outcome: VerdictOutcome;
  /** Steady load that was held. */
  readonly steadySeconds: number;
  /** null: an idle soak. */
  readonly load: BaselineLoad | null;
  /** null: its machine was not measured. */
  readonly machine: BaselineMachine | null;
  /** Limit of the error rate, a share; null: none. */
  readonly errorLimit: number | null;
  readonly growth: readonly BaselineGrowth[];
  /** All operations together; null when nothing was answered. */
  readonly all: BaselineOperation | null;
  /** One by one; empty where there is only one. */
  readonly operations: readonly BaselineOperation[];
}

/** What was sent. Two runs with different loads have nothing in common to compare. */
export interface BaselineLoad {
  /** Of load and chaos of the scenario, without addresses and secrets. */
  readonly hash: string;
  /** closed: the rate is whatever the target allows. */
  readonly model: 'open' | 'closed';
  /** Sends left in time; false: response times are blurred by us. null: the load process said nothing. */
  readonly prompt: boolean | null;
}

/** How slow the machines of a run were: 1 is the reference, 2 is half as fast. */
export interface BaselineMachine {
  /** Median over the segments. */
  readonly slowness: number;
  /** How much the slowest was above the quickest: 0.25 is a quarter. null: fewer than two segments were measured. */
  readonly spread: number | null;
  readonly segments: number;
}

/** One series whose growth was judged. */
export interface BaselineGrowth {
  readonly check: string;
  readonly series: string;
  readonly unit: FindingUnit;
  readonly estimate: BaselineEstimate;
  /** In `unit`; null: none, or one of another kind. */
  readonly limit: number | null;
}

export interface BaselineOperation {
  readonly name: string;
  /** Answers of the steady time, failures among them. */
  readonly answers: number;
  /** Seconds. null: not known. */
  readonly p50: BaselineEstimate | null;
  readonly p95: BaselineEstimate | null;
  readonly p99: BaselineEstimate | null;
  /** Share of the answers that failed. */
  readonly errorRate: BaselineEstimate | null;
  /** Successes per second. */
  readonly throughput: BaselineEstimate | null;
}

export type BaselineAnswer = 'worse' | 'better' | 'same' | 'cannot be told';

/** Why nothing can be told. `undecided`: the intervals are too wide for it. */
export type BaselineBecause =
  | 'undecided'
  | 'no-interval'
  | 'not-in-this-run'
  | 'not-in-baseline'
  | 'no-limit'
  | 'other-load'
  | 'other-machine'
  | 'machines-differ'
  | 'machine-unknown'
  | 'late-sends';

/** One metric of one series in both runs. */
export interface BaselineLine {
  /** "memory-growth", "p99", "error-rate", "throughput". */
  readonly metric: string;
  readonly series: string;
  /** Of `before` and `now`. */
  readonly unit: FindingUnit;
  readonly before: BaselineEstimate | null;
  readonly now: BaselineEstimate | null;
  readonly change: BaselineChange | null;
  readonly answer: BaselineAnswer;
  /** null where something can be told. */
  readonly because: BaselineBecause | null;
  readonly sentence: string;
}

export interface BaselineChange {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number | null;
  /** percent: of the value before. Else a difference in the unit of the line; a share of 0.01 is a percentage point. */
  readonly unit: FindingUnit | 'percent';
}

/** A whole comparison. */
export interface BaselineComparison {
  readonly before: Pick<BaselineSummary, 'runKey' | 'commit' | 'startedUnixSeconds' | 'outcome' | 'scenario'>;
  /** What a reader of all lines should know. One sentence each. */
  readonly notes: readonly string[];
  readonly lines: readonly BaselineLine[];
}
