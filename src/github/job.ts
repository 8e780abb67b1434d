// Everything a command of the action is given: who we are, what is asked, how to speak, where things lie.

import type { Clock } from '../run/ports.ts';
import type { CheckpointStore } from '../run/store.ts';
import type { ActionContext } from './action-context.ts';
import type { ActionTeller } from './action-teller.ts';
import { createArtifactStore } from './artifacts/artifact-store.ts';
import { createOtherRuns } from './artifacts/other-runs.ts';
import type { ActionInputs } from './inputs.ts';
import type { OutputName } from './inputs-table.ts';
import type { SaveState } from './post-state.ts';

export interface Job {
  readonly context: ActionContext;
  readonly inputs: ActionInputs;
  readonly teller: ActionTeller;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where records and reports lie in a job: outlives a checkout, and is wiped with the job. */
  readonly recordRoot: string;
  readonly reportFolder: string;
  readonly headSha: string;
  readonly setOutput: (name: OutputName, value: string) => void;
  readonly saveState: SaveState;
  /** Adds Markdown to the summary of this step. */
  readonly addSummary: (markdown: string) => Promise<void>;
  /** Puts a variable into this job, for later steps too. */
  readonly exportPlain: (name: string, value: string) => void;
}

/** Checkpoints of this workflow run. */
export function storeOf({ inputs, clock }: Pick<Job, 'inputs' | 'clock'>): CheckpointStore {
  return createArtifactStore({ retentionDays: inputs.retentionDays, otherRuns: null, clock });
}

/** Also those that other workflow runs left of this run; null without a token. Needs "actions: read". */
export function widerStoreOf({ inputs, clock, context }: Job, runKey: string): CheckpointStore | null {
  if (inputs.token === null) return null;
  const otherRuns = createOtherRuns({ context, token: inputs.token, runKey });
  return createArtifactStore({ retentionDays: inputs.retentionDays, otherRuns, clock });
}
