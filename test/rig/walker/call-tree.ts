// A workflow and all that it calls, resolved and checked before anything runs, as GitHub does: files, inputs, secrets, permissions,
// depth. References are static there, so the whole tree is known at the start.

import type { Permissions } from '../contracts.ts';
import { callIssues } from './inputs.ts';
import { defaultPermissions, excess, permissionsOf } from './permissions.ts';
import type { Texts } from './tree.ts';
import { WorkflowError } from './workflow-error.ts';
import { type CallJob, type JobText, readWorkflow, type WorkflowFile, whereOf } from './workflow-file.ts';

export interface CallTree {
  readonly file: WorkflowFile;
  /** Job -> what its token may do, before a fork takes from it. */
  readonly permissions: ReadonlyMap<string, Permissions>;
  /** Calling job -> what it calls. */
  readonly calls: ReadonlyMap<string, CallTree>;
}

/** "owner/name" -> the folder that stands for it, at whatever ref. */
export type Repositories = Texts;

/** The caller and nine below it. */
const mostLevels = 10;

/** Throws WorkflowError with everything that is wrong anywhere in it. */
export function loadCallTree(repositories: Repositories, repository: string, path: string): CallTree {
  const issues: string[] = [];
  const folder = repositories[repository];
  if (folder === undefined) throw new WorkflowError([`${repository}: no folder is given for this repository`]);
  const tree = grow(readWorkflow(repository, folder, path), {
    repositories,
    issues,
    allowed: null,
    uses: '',
    level: 1,
  });
  if (issues.length > 0) throw new WorkflowError(issues);
  return tree;
}

interface Growth {
  readonly repositories: Repositories;
  readonly issues: string[];
  /** What the calling job may do; null at the root. */
  readonly allowed: Permissions | null;
  /** The reference by which the file was called. */
  readonly uses: string;
  readonly level: number;
}

function grow(file: WorkflowFile, growth: Growth): CallTree {
  const own = permissionsOf(file.permissions);
  holdToAllowed('the workflow', own, growth);
  const permissions = new Map<string, Permissions>();
  const calls = new Map<string, CallTree>();
  for (const job of file.jobs) {
    const asked = permissionsOf(job.permissions);
    holdToAllowed(`the nested job '${job.id}'`, asked, growth);
    const effective = asked ?? own ?? growth.allowed ?? defaultPermissions;
    permissions.set(job.id, effective);
    const called = callOf(file, job, effective, growth);
    if (called !== null) calls.set(job.id, called);
  }
  return { file, permissions, calls };
}

function holdToAllowed(who: string, asked: Permissions | null, { allowed, uses, issues }: Growth): void {
  if (asked === null || allowed === null) return;
  const over = excess(asked, allowed);
  if (over === null) return;
  issues.push(
    `error calling workflow '${uses}': ${who} is requesting '${over.asked}', but is only allowed '${over.allowed}'`,
  );
}

function callOf(file: WorkflowFile, job: JobText, allowed: Permissions, growth: Growth): CallTree | null {
  if (job.kind === 'steps') return null;
  const where = `${whereOf(file, job.id)} calls ${job.uses}`;
  if (growth.level >= mostLevels) {
    growth.issues.push(`${where}: expected at most ${mostLevels} levels of workflows`);
    return null;
  }
  const called = readCalled(file, job, growth.repositories, where, growth.issues);
  if (called === null) return null;
  if (called.on.workflow_call === undefined) growth.issues.push(`${where}: it has no on: workflow_call`);
  growth.issues.push(...callIssues(job, called).map((issue) => `${where}: ${issue}`));
  return grow(called, { ...growth, allowed, uses: job.uses, level: growth.level + 1 });
}

function readCalled(
  file: WorkflowFile,
  job: CallJob,
  repositories: Repositories,
  where: string,
  issues: string[],
): WorkflowFile | null {
  try {
    const [, local] = /^(?:\.|\$)\/([^@]+)$/.exec(job.uses) ?? [];
    if (local !== undefined) return readWorkflow(file.repository, file.folder, local);
    const [, repository, path] = /^([^/@]+\/[^/@]+)\/([^@]+)@.+$/.exec(job.uses) ?? [];
    const folder = repositories[repository ?? ''];
    if (repository !== undefined && path !== undefined && folder !== undefined) {
      return readWorkflow(repository, folder, path);
    }
    const known = Object.keys(repositories).join(', ');
    issues.push(`${where}: expected ./path, or owner/name/path@ref of one of these repositories: ${known}`);
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error;
    issues.push(...error.issues.map((issue) => `${where}: ${issue}`));
  }
  return null;
}
