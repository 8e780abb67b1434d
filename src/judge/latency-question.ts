// What one asks of a response time and what comes back: shapes only. The method is in latency.ts.

import type { RememberedSlope } from '../stats/remembered-slope.ts';

/** One look: the same quantile of the target and of the null server, in seconds. Unknown is null, never 0. */
export interface LatencyPoint {
  /** Since the life began. */
  readonly seconds: number;
  readonly value: number;
  /** Requests per second that were asked of the target, not those it managed. */
  readonly load: number | null;
  /** The null server in the same interval. */
  readonly control: number | null;
}

/** One life of the target, on seconds since it began. */
export interface LatencyLife {
  readonly epoch: number;
  /** Seconds of the run at which it began. */
  readonly startSeconds: number;
  readonly points: readonly LatencyPoint[];
}

export interface LatencyQuestion {
  /** Drift that is too much: per cent of the baseline per hour. */
  readonly limitPerHour: number;
  /** Step that is too much: per cent of the baseline. */
  readonly stepLimit: number;
  /** The warm-up was declared: only then may a run under three hours be judged. */
  readonly warmupDeclared: boolean;
  /** Shares of the run's error budget that drift and step of this series may spend, above 0 up to 1. */
  readonly alphaShare: number;
  readonly stepAlphaShare: number;
}

export type LatencyReason =
  | 'no-data'
  /** Points, but none above zero. */
  | 'no-baseline'
  | 'too-few'
  | 'too-many-missing'
  | 'warmup-undeclared'
  | 'limit-too-small'
  /** The load moved with time, so what is its doing cannot be told. */
  | 'load-with-time'
  | 'settling'
  /** Within what a shared machine does to everything on it, and no control to tell. */
  | 'within-noise-of-machines'
  /** It would be violated if the control had not moved too. */
  | 'machine'
  /** The level jumped: a slope says nothing of it. */
  | 'step'
  | 'undecided';

export interface DriftAnswer {
  readonly outcome: 'holds' | 'violated' | 'inconclusive';
  /** null unless inconclusive. */
  readonly reason: LatencyReason | null;
  /** Per cent of the baseline per hour. */
  readonly whole: RememberedSlope | null;
  readonly tail: RememberedSlope | null;
  readonly smallestLimit: number | null;
  /** Drift that with 90 % probability would have failed; null unless it holds. */
  readonly smallestVisible: number | null;
  /** Bounds that the decision used: 99 % two-sided for a fail, else 90 %. */
  readonly confidence: 0.9 | 0.99;
  /** Share of each life left out because it still settled. */
  readonly cut: number;
  readonly spanHours: number;
  /** Seconds at the beginning, load and control as they were on average; null: unknown. */
  readonly baseline: number | null;
}

export interface StepAnswer {
  readonly outcome: 'holds' | 'violated' | 'inconclusive';
  readonly reason: LatencyReason | null;
  /** A step that is no chance, of any size; null: none. */
  readonly found: FoundStep | null;
  /** Smallest step that with 90 % probability would have been found; null where nothing was searched. */
  readonly smallestVisible: number | null;
  /** Lives that were long enough to be searched. */
  readonly searched: number;
}

export interface FoundStep {
  /** Per cent of the baseline. */
  readonly size: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
  readonly epoch: number;
  /** Seconds of the run. */
  readonly atSeconds: number;
}

/** What the null server did in the same time. */
export interface ControlAnswer {
  /** Its own drift, per cent of its baseline per hour. */
  readonly slope: RememberedSlope;
  /** How far the target moves when the control moves by one, both in relation to their size; and the doubt of that. */
  readonly effect: number;
  readonly effectError: number;
}

export interface LatencyAnswer {
  /** What counts: with the control taken out, where there was one. */
  readonly drift: DriftAnswer;
  readonly step: StepAnswer;
  /** The drift with only the load held; the same as `drift` where there was no control. */
  readonly driftBeside: DriftAnswer;
  readonly stepBeside: StepAnswer;
  /** null: nobody asked a null server, or hardly. */
  readonly control: ControlAnswer | null;
  /** The load moved and was held. */
  readonly loadHeld: boolean;
  readonly longestHours: number;
  readonly bins: number;
  readonly points: number;
}
