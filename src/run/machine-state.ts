// What the machine of a run knows, hears and orders. Only types; what it decides is in machine.ts.

import type { SystemDeed } from '../model/event.ts';
import type { PhaseName } from '../model/plan.ts';
import type { PlanPosition } from '../model/record.ts';
import type { System } from '../model/scenario.ts';
import type { PlannedDeed } from './deed-plan.ts';

/** What the machine needs to know of the scenario. Seconds. */
export interface MachinePlan {
  readonly idleSeconds: number;
  readonly warmupSeconds: number;
  readonly steadySeconds: number;
  readonly drainSeconds: number;
  readonly hasLoad: boolean;
  readonly legs: LegRules;
  /** Done to the system by the scenario itself. */
  readonly deeds: readonly PlannedDeed[];
  readonly onExit: System['onExit'];
}

/** What happens to the system when something else goes on with the run. */
export type HandOver = 'release' | 'stop';

export interface LegRules {
  readonly onBoxUsed: HandOver;
  readonly onInterrupt: HandOver;
  /** False: a system that cannot be adopted is left to another leg. */
  readonly mayBoot: boolean;
}

export type Ending =
  | { readonly kind: 'planned' }
  /** The leg's time is used; the run goes on in another leg. */
  | { readonly kind: 'box-used' }
  | { readonly kind: 'not-adopted' }
  | { readonly kind: 'abort' }
  | { readonly kind: 'target-lost'; readonly target: string }
  | { readonly kind: 'boot-failed' }
  | { readonly kind: 'interrupted'; readonly signal: string }
  | { readonly kind: 'harness' };

export interface MachineState {
  readonly plan: MachinePlan;
  readonly phase: PhaseName | 'done';
  readonly phaseSeconds: number;
  readonly steadySeconds: number;
  readonly epoch: number;
  readonly load: 'off' | 'on' | 'stopping';
  /** Set once; the first reason to end a run is the one that counts. */
  readonly ending: Ending | null;
  readonly boxUsed: boolean;
  /** What is being done to the system on purpose; null: nothing. */
  readonly deed: SystemDeed | null;
  /** Deeds that fell due meanwhile, the oldest first. */
  readonly waiting: readonly SystemDeed[];
  /** Deaths of the system after which it was booted again: those that followed quickly, and the steady time held at the newest. */
  readonly deaths: { readonly inARow: number; readonly atSteadySeconds: number };
  /** Where the next leg goes on; null: at the present phase. */
  readonly resumeAt: ResumePoint | null;
}

export type ResumePoint = Pick<PlanPosition, 'phase' | 'phaseSeconds'>;

export type MachineEvent =
  | { readonly kind: 'begin' }
  /** The checkpoint's position; adopted: the same process lives on. */
  | { readonly kind: 'resume'; readonly position: PlanPosition; readonly adopted: boolean }
  | { readonly kind: 'ready' }
  | { readonly kind: 'boot-failed' }
  /** A pause is over, and the system answers again or had its time to. */
  | { readonly kind: 'deed-over' }
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'load-stopped' }
  | { readonly kind: 'load-lost' }
  | { readonly kind: 'target-exit'; readonly target: string }
  | { readonly kind: 'abort' }
  | { readonly kind: 'box-used' }
  | { readonly kind: 'interrupt'; readonly signal: string; readonly handOver?: HandOver | undefined }
  /** We or the machine broke. */
  | { readonly kind: 'trouble' }
  | { readonly kind: 'system-stopped' };

export type Command =
  | { readonly kind: 'boot' }
  | { readonly kind: 'pause' }
  /** The system's process gives place to a new one. deliberate: the scenario asks for it; else it died by itself. */
  | { readonly kind: 'replace'; readonly how: 'kill' | 'restart'; readonly deliberate: boolean }
  | { readonly kind: 'phase'; readonly phase: PhaseName }
  | { readonly kind: 'start-load' }
  /** hasty: do not wait for slow answers. */
  | { readonly kind: 'stop-load'; readonly hasty: boolean }
  | { readonly kind: 'save' }
  | { readonly kind: 'stop-system' }
  | { readonly kind: 'release-system' }
  | { readonly kind: 'finish'; readonly ending: Ending };

export type Step = readonly [MachineState, readonly Command[]];
