// What happened during a run. One line of the record each.

import type { HarnessCode } from './error.ts';
import type { PhaseName } from './plan.ts';

interface At {
  readonly kind: 'event';
  readonly atSeconds: number;
  readonly epoch: number;
  readonly segment: number;
}

/** Why a process ended: an exit code or the signal that killed it; both null when nobody could know. */
export interface ExitStatus {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A check that a look at the run so far found violated. Not a verdict: that is given at the planned end. */
export interface Suspected {
  readonly check: string;
  readonly series: string;
  /** What the judge found, with figures. */
  readonly sentence: string;
}

export interface Suspicion extends Suspected {
  /** In how many looks in a row, this one included, the same check was suspected on the same series. */
  readonly inARow: number;
}

export type RunEvent = At &
  (
    | { readonly event: 'segment'; readonly how: 'start' | 'resume'; readonly lostSeconds: number }
    | { readonly event: 'boot'; readonly target: string; readonly pid: number }
    | { readonly event: 'ready'; readonly target: string; readonly afterSeconds: number }
    | {
        readonly event: 'boot-failed';
        readonly target: string;
        readonly code: HarnessCode;
        readonly message: string;
        readonly logTail: readonly string[];
      }
    | { readonly event: 'adopted'; readonly target: string; readonly pid: number }
    | { readonly event: 'adoption-failed'; readonly target: string; readonly reason: string }
    | { readonly event: 'phase'; readonly phase: PhaseName }
    | {
        readonly event: 'crash';
        readonly target: string;
        readonly exit: ExitStatus;
        readonly logTail: readonly string[];
      }
    | { readonly event: 'gap'; readonly fromSeconds: number; readonly toSeconds: number; readonly reason: string }
    | {
        readonly event: 'abort';
        readonly limit: AbortLimit;
        readonly limitText: string;
        readonly value: number;
        readonly samples: number;
      }
    | ({ readonly event: 'abort'; readonly limit: 'regression' } & Suspicion)
    /** `look`: its number among the looks `of` the whole plan. */
    | ({ readonly event: 'suspicion'; readonly look: number; readonly of: number } & Suspicion)
    /** How long a fixed piece of work took on this machine at the start of a segment; `reference`: what it is compared with, null: nothing. */
    | { readonly event: 'calibration'; readonly seconds: number; readonly reference: number | null }
    /** The first failure of its kind of one operation, with the beginning of what was answered. */
    | {
        readonly event: 'failure';
        readonly operation: string;
        readonly failure: string;
        readonly sentence: string;
        readonly body: string | null;
      }
    /** What was done to the system, and whether it was ready again in time; `recoveredAfterSeconds` null: it was not. */
    | {
        readonly event: 'chaos';
        readonly deed: SystemDeed;
        readonly toSeconds: number;
        readonly recoveredAfterSeconds: number | null;
        readonly withinSeconds: number;
      }
    | { readonly event: 'interrupt'; readonly signal: string }
    | { readonly event: 'harness'; readonly message: string }
    | { readonly event: 'checkpoint'; readonly sequence: number }
    | {
        readonly event: 'stopped';
        readonly target: string;
        readonly how: StopHow;
        readonly afterSeconds: number;
        readonly exit: ExitStatus;
      }
  );

/** asked: it went on the signal; killed: after the grace it had to be killed; not-ended: even that did not end all of its group. */
export type StopHow = 'asked' | 'killed' | 'already-gone' | 'not-ended';

/** Done to the system by the scenario itself. */
export type SystemDeed = 'pause' | 'kill' | 'restart';

/** The hard limits. */
export type AbortLimit = 'rss' | 'p99' | 'error-rate';

/** An event without its stamp; the engine adds when and where. */
export type RunEventBody = RunEvent extends infer E ? (E extends RunEvent ? Omit<E, keyof At> : never) : never;

/** Reason of the gap between two legs of a run. */
export const betweenLegs = 'soak was not running';
