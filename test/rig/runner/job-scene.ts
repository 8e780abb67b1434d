// What the steps of one job share: its machine, its secrets, what was added to its environment, how it stands.

import type { Annotation, JobOrder, Services, StepResult } from '../contracts.ts';
import type { Contexts, Expressions } from './expressions-port.ts';
import type { Masks } from './masks.ts';
import type { StepFiles } from './step-files.ts';
import type { StepLog } from './step-log.ts';
import type { Timings } from './timings.ts';

/** A machine with a runner on it. */
export interface Machine {
  readonly name: string;
  readonly root: string;
  readonly home: string;
  readonly services: Services;
  readonly expressions: Expressions;
  /** "owner/name" to the folder of a local git repository. */
  readonly repositories: ReadonlyMap<string, string>;
  /** The Node that JavaScript actions run on. */
  readonly node: string;
  readonly selfHosted: boolean;
  /** PATH of every step, before GITHUB_PATH. */
  readonly path: string;
  readonly timings: Timings;
}

/** Absolute folders and files of one job. */
export interface Places {
  /** GITHUB_WORKSPACE: outlives jobs. */
  readonly workspace: string;
  /** RUNNER_TEMP: does not. */
  readonly temp: string;
  readonly toolCache: string;
  readonly eventFile: string;
  readonly commandFiles: string;
}

export interface StepFacts {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: string;
  readonly conclusion: string;
}

/** A list of steps: the job's own, or those of a composite action. */
export interface Scope {
  /** Of a composite action; null: those of the job. */
  readonly inputs: Readonly<Record<string, string>> | null;
  readonly actionFolder: string | null;
  /** By id. */
  readonly steps: Record<string, StepFacts>;
  readonly status: { failed: boolean };
}

/** One step while it runs. */
export interface Frame {
  readonly job: JobScene;
  readonly scope: Scope;
  readonly id: string;
  readonly log: StepLog;
  readonly files: StepFiles;
  /** PATH, HOME, the job's and the step's variables; GITHUB_* come on top. */
  readonly env: Readonly<Record<string, string>>;
  readonly contexts: Contexts;
  /** Aborted with "cancel" or "timeout": its process gets the signal ladder. */
  readonly stop: AbortSignal;
  readonly outputs: Record<string, string>;
  /** What GITHUB_STATE says once the step ended. */
  readonly state: Record<string, string>;
}

/** Something with a condition that takes its turn: a step, or a post. Expressions in it are not evaluated yet. */
export interface Turn {
  readonly id: string | null;
  readonly name: string;
  /** GITHUB_ACTION. */
  readonly action: string;
  readonly if: string | null;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMinutes: number | null;
  readonly continueOnError: boolean;
  /** True: it succeeded. Throws: it failed, and the error says why. */
  body(frame: Frame): Promise<boolean>;
}

export interface Post {
  readonly turn: Turn;
  readonly scope: Scope;
}

export interface JobScene {
  readonly order: JobOrder;
  readonly machine: Machine;
  readonly places: Places;
  readonly root: Scope;
  /** RUNNER_TRACKING_ID: of this job and no other. */
  readonly trackingId: string;
  readonly githubToken: string;
  readonly runtimeToken: string;
  readonly masks: Masks;
  readonly lines: string[];
  readonly annotations: Annotation[];
  readonly summaries: string[];
  readonly results: StepResult[];
  /** The job's variables and what GITHUB_ENV added. */
  readonly env: Record<string, string>;
  /** What GITHUB_PATH added, oldest first. */
  readonly addedPaths: string[];
  /** The last one runs first. */
  readonly posts: Post[];
  /** Aborted: this runner does nothing more. */
  readonly gone: AbortController;
  cancelled: boolean;
  actionPid: number | null;
  /** The step under way: stops it unless its condition still holds for a cancelled job. */
  cancelTurn: (() => void) | null;
}
