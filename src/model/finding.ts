// Findings and the verdict over them.

import type { GaugeUnit } from './metric.ts';

/** A value with its uncertainty. No bare number leaves the judge. */
export interface Estimate {
  readonly value: number;
  /** null where an interval has no meaning (a count of crashes). */
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number | null;
  readonly n: number;
  /** "pooled slope, Prais-Winsten", "share of 1 s ticks". */
  readonly method: string;
  readonly unit: FindingUnit;
}

export type FindingUnit = GaugeUnit | 'bytes-per-hour' | 'count-per-hour' | 'percent-per-hour' | 'share' | 'per-second';

export type Outcome = 'holds' | 'violated' | 'inconclusive';

/** The answer of one check on one series. */
export interface Finding {
  /** Stable code: the check's name. */
  readonly check: string;
  /** What was looked at: "system.resident-bytes", "all operations". */
  readonly series: string;
  /** "harness": a violation says that we or the host broke, so the verdict is invalid, not fail. */
  readonly about: 'target' | 'harness';
  readonly outcome: Outcome;
  readonly estimate: Estimate | null;
  /** The limit as the user wrote it; null where there is none. */
  readonly limitText: string | null;
  /** Seconds of the run since when it is so; null unless violated and known. */
  readonly sinceSeconds: number | null;
  readonly epochs: readonly number[];
  readonly windows: readonly { readonly fromSeconds: number; readonly toSeconds: number }[];
  /** Smallest growth that would have been seen, printed with its unit; null where it cannot be promised. */
  readonly smallestVisible: string | null;
  /** One sentence a tired person understands. */
  readonly sentence: string;
  /** The next thing to do; null when there is nothing to do. */
  readonly next: string | null;
  /** Further lines of evidence: last lines of a log, seeds' slope and R². */
  readonly evidence: readonly string[];
}

/** A check that gave no finding, and why: named in the verdict's first sentence. */
export interface NotJudged {
  readonly check: string;
  readonly reason: string;
  readonly because: 'off' | 'no-limit' | 'not-yet' | 'not-measurable' | 'no-load';
}

export type VerdictOutcome = 'pass' | 'inconclusive' | 'invalid' | 'fail';

export interface Verdict {
  readonly outcome: VerdictOutcome;
  /** The first sentence: what was found, or what held, and what was not judged. */
  readonly sentence: string;
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
  /** What a reader should know and no check judges: seconds lost, a system that had to be killed. One sentence each. */
  readonly notes: readonly string[];
  readonly totals: Totals;
}

/** What the seeds ask a report to print. Unknown is null. */
export interface Totals {
  /** Wall seconds of the run, first boot to last sample. */
  readonly durationSeconds: number;
  readonly steadySeconds: number;
  readonly requests: number;
  readonly succeeded: number;
  readonly failed: number;
  /** succeeded / (succeeded + failed); null when nothing was answered. */
  readonly successRate: number | null;
  readonly epochs: number;
  readonly segments: number;
}
