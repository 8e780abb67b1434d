// The run that a verdict stands beside: the newest accepted record of this scenario on the baseline's branch, fetched and compared.
// Evidence only, so whatever is in the way is told and no more: the verdict does not hang on it.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BaselineComparison } from '../model/baseline.ts';
import type { Verdict } from '../model/finding.ts';
import type { Scenario } from '../model/scenario.ts';
import { type CheckpointStore, type StoredEntry, StoreTrouble } from '../run/store.ts';
import { compareRecord } from '../verbs/baseline.ts';
import type { RunRecord } from '../verbs/read-record.ts';
import { slugOf } from '../verbs/run-key.ts';
import { createArtifactStore } from './artifacts/artifact-store.ts';
import { findBaseline } from './artifacts/baseline-record.ts';
import { createOtherRuns } from './artifacts/other-runs.ts';
import type { Job } from './job.ts';

/** Where accepted records are looked for. */
export interface AcceptedRecords {
  readonly find: () => Promise<StoredEntry | null>;
  readonly store: Pick<CheckpointStore, 'get'>;
}

/** The branch whose accepted records count; null: none is wanted. */
export function baselineBranch(
  { context, inputs }: Pick<Job, 'context' | 'inputs'>,
  scenario: Scenario,
): string | null {
  // A schedule runs on the default branch only, and its event need not name it.
  const ofEvent = context.eventName === 'schedule' ? context.refName : context.defaultBranch;
  const branch = inputs.baseline ?? scenario.baseline?.branch ?? ofEvent;
  return branch === 'none' ? null : branch;
}

/** null: there is no earlier accepted run, none is wanted, or none can be had; the last is told. */
export async function compareWithAccepted(
  job: Job,
  record: RunRecord,
  verdict: Verdict,
  accepted: AcceptedRecords | null = acceptedRecords(job, record),
): Promise<BaselineComparison | null> {
  if (accepted === null) return null;
  const folder = join(job.recordRoot, '.baseline');
  try {
    const entry = await accepted.find();
    if (entry === null) return null;
    await rm(folder, { recursive: true, force: true });
    const outcome = await accepted.store.get(entry, folder);
    if (outcome !== 'whole') throw new StoreTrouble(`${entry.name} is ${outcome}`, false);
    return await compareRecord(record, verdict, folder);
  } catch (error) {
    const why = `not compared with a baseline: ${error instanceof Error ? error.message : error}`;
    // Many callers do not grant "actions: read", and did not ask for this either.
    if (isAskedFor(job, record.scenario)) job.teller.notice(why, 'soak');
    else job.teller.note(why);
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isAskedFor({ inputs }: Job, { baseline }: Scenario): boolean {
  return inputs.baseline !== null || baseline !== null;
}

function acceptedRecords(job: Job, { scenario, checkpoint }: RunRecord): AcceptedRecords | null {
  const { context, inputs, clock } = job;
  const { token } = inputs;
  const branch = baselineBranch(job, scenario);
  if (token === null || branch === null) return null;
  const otherRuns = createOtherRuns({ context, token, runKey: checkpoint.runKey });
  return {
    find: () => findBaseline({ context, token, scenarioSlug: slugOf(scenario.name), branch }),
    store: createArtifactStore({ retentionDays: inputs.retentionDays, otherRuns, clock }),
  };
}
