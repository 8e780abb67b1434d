// What one workflow file on its way knows: shared by the walk of the file and the walks of its jobs.

import type { Conclusion, JobResult, Json, Permissions } from '../contracts.ts';
import type { Contexts } from '../expressions.ts';
import type { Place } from './board.ts';
import type { CallTree } from './call-tree.ts';
import type { Carriers } from './carry-job.ts';
import type { JobOutcome } from './job-result.ts';
import type { Leg } from './matrix.ts';
import type { Scope } from './scope.ts';
import { type JsonRecord, mapValues, type Texts } from './tree.ts';
import type { JobText } from './workflow-file.ts';

/** What holds for every job of a run. */
export interface RunWide extends Carriers {
  readonly github: JsonRecord;
  readonly vars: Texts;
  readonly fromFork: boolean;
  /** GITHUB_TOKEN of a job with these permissions; null: the runner sees to it. */
  readonly token: ((permissions: Permissions) => string) | null;
  readonly matrixOrder: (legs: readonly Leg[], jobId: string) => readonly Leg[];
}

/** One workflow file within a run. */
export interface Walk {
  readonly run: RunWide;
  readonly tree: CallTree;
  /** Names of the calling jobs, "soak / nested"; null at the root. */
  readonly prefix: string | null;
  readonly inputs: JsonRecord;
  readonly secrets: Texts;
  readonly scope: Scope;
  /** Where its jobs are shown: the board, or the line of the calling job. */
  readonly show: (name: string) => Place;
  /** Jobs that succeeded in an earlier attempt, by name; they are not run again. */
  readonly keep: ReadonlyMap<string, JobResult>;
}

export interface FileOutcome {
  readonly conclusion: Conclusion;
  readonly jobs: ReadonlyMap<string, JobOutcome>;
  /** `on.workflow_call.outputs`. */
  readonly outputs: Texts;
  readonly fresh: boolean;
}

export function fullName(prefix: string | null, name: string): string {
  return prefix === null ? name : `${prefix} / ${name}`;
}

/** The name before anything is evaluated. */
export function plainName(job: JobText): string {
  return job.name === null || job.name.includes('${{') ? job.id : job.name;
}

/** The contexts that every expression of this file may use. */
export function fileContexts(walk: Walk): Contexts {
  return { github: walk.run.github, inputs: walk.inputs, vars: walk.run.vars, secrets: walk.secrets };
}

/** How `needs` and `jobs` show jobs. */
export function outcomesContext(outcomes: Readonly<Record<string, JobOutcome>>): Json {
  return mapValues(outcomes, ({ result, outputs }) => ({ result, outputs }));
}
