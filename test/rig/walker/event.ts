// The event that starts a run: whether it starts this workflow, whether it comes from a fork, and the `github` context it makes.

import { basename, dirname } from 'node:path';
import type { Json } from '../contracts.ts';
import { type JsonRecord, namesOf, recordOf, textOf } from './tree.ts';
import { readWorkflow, type WorkflowFile } from './workflow-file.ts';

export interface WalkEvent {
  readonly name: string;
  /** `github.event`. */
  readonly payload: JsonRecord;
  readonly sha: string;
  readonly ref: string;
}

const ofPullRequests: readonly string[] = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

/** Whether the workflow file would start a run; `types` and `workflows` are looked at, branches and paths are not. */
export function triggers(workflowFile: string, event: Pick<WalkEvent, 'name' | 'payload'>): boolean {
  const { on } = readWorkflow('.', dirname(workflowFile), basename(workflowFile));
  const filters = on[event.name];
  if (filters === undefined) return false;
  const types = filters.types === undefined ? defaultTypes[event.name] : namesOf(filters.types);
  const action = textOf(event.payload.action);
  if (types !== undefined && !types.includes(action)) return false;
  if (event.name !== 'workflow_run') return true;
  const { workflow_run: run, workflow } = event.payload;
  const names = [textOf(recordOf(run).name), textOf(recordOf(workflow).name)];
  return namesOf(filters.workflows).some((name) => names.includes(name));
}

/** A pull request from another repository: read-only token, no secrets. */
export function isFromFork(event: WalkEvent, repository: string): boolean {
  if (!ofPullRequests.includes(event.name)) return false;
  const { head, base } = recordOf(event.payload.pull_request);
  const home = textOf(recordOf(recordOf(base).repo).full_name) || repository;
  return textOf(recordOf(recordOf(head).repo).full_name) !== home;
}

export interface RunFacts {
  readonly event: WalkEvent;
  readonly runId: string;
  readonly runAttempt: number;
  /** Beside what the event says: server_url, api_url, actor, ... */
  readonly extra: JsonRecord;
}

/** `github`, without what a runner adds (job, workspace, action, token). */
export function githubContext(caller: WorkflowFile, { event, runId, runAttempt, extra }: RunFacts): JsonRecord {
  const { head, base } = recordOf(event.payload.pull_request);
  const actor = textOf(recordOf(event.payload.sender).login) || 'someone';
  const context: Record<string, Json> = {
    event: event.payload,
    event_name: event.name,
    sha: event.sha,
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    head_ref: textOf(recordOf(head).ref),
    base_ref: textOf(recordOf(base).ref),
    repository: caller.repository,
    repository_owner: caller.repository.split('/')[0] ?? '',
    run_id: runId,
    run_number: '1',
    run_attempt: String(runAttempt),
    workflow: caller.name,
    workflow_ref: `${caller.repository}/${caller.path}@${event.ref}`,
    workflow_sha: event.sha,
    actor,
    triggering_actor: actor,
  };
  return { ...context, ...extra };
}
