// Checkpoints that other workflow runs of this repository left: a soak that was dispatched again goes on from them.

import type { FindOptions } from '@actions/artifact';
import { parseStoreName } from '../../capture/store-names.ts';
import type { StoredEntry } from '../../run/store.ts';
import { meaningOf } from './client-error.ts';
import { notRemoved } from './messages.ts';
import { artifactsOfRepository, openOctokit, type RepositoryFacts, restTrouble } from './repository-artifacts.ts';

export interface OtherRuns {
  /** Checkpoints of one run key, newest first. Rejects with StoreTrouble. */
  list(): Promise<readonly StoredEntry[]>;
  /** How the artifact client finds what is of that run. */
  findBy(runId: string): NonNullable<FindOptions['findBy']>;
  /** Rejects with StoreTrouble; needs "actions: write". */
  remove(entry: StoredEntry): Promise<void>;
}

export interface OtherRunsOptions {
  readonly context: RepositoryFacts;
  /** With "actions: read". */
  readonly token: string;
  readonly runKey: string;
}

export function createOtherRuns({ context, token, runKey }: OtherRunsOptions): OtherRuns {
  return {
    async list() {
      const entries: StoredEntry[] = [];
      for await (const { id, name, bytes, createdUnixSeconds, runId } of artifactsOfRepository(context, token)) {
        const parsed = parseStoreName(name);
        if (runId === context.runId || parsed?.kind !== 'checkpoint' || parsed.runKey !== runKey) continue;
        entries.push({ id, name, bytes, createdUnixSeconds, otherRun: runId });
      }
      return entries;
    },
    findBy: (runId) => ({
      token,
      workflowRunId: Number(runId),
      repositoryOwner: context.owner,
      repositoryName: context.repo,
    }),
    async remove(entry) {
      const octokit = await openOctokit(token, context.apiUrl);
      try {
        await octokit.rest.actions.deleteArtifact({
          owner: context.owner,
          repo: context.repo,
          artifact_id: Number(entry.id),
        });
      } catch (error) {
        if (meaningOf(error).kind === 'gone') return;
        throw restTrouble(error, 'actions: write', (reason) => notRemoved(entry, reason));
      }
    },
  };
}
