// The artifacts of a whole repository, by REST. Those of forks are left out, always: anybody can open a pull request whose run uploads an
// artifact of any name, and what we find by name decides what a runner of ours starts next.

import { StoreTrouble } from '../../run/store.ts';
import type { ActionContext } from '../action-context.ts';
import { meaningOf } from './client-error.ts';
import { needsPermission, othersNotListed } from './messages.ts';

export type RepositoryFacts = Pick<ActionContext, 'owner' | 'repo' | 'runId' | 'apiUrl'>;

export interface RepositoryArtifact {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly createdUnixSeconds: number;
  readonly runId: string;
  readonly headBranch: string | null;
}

const artifactsPerPage = 100;
/** A thousand artifacts back; each page is one of a thousand requests that a token has in an hour. */
const mostPages = 10;

/**
 * Newest first; ends after ten pages. A page is asked for when it is needed. Rejects with StoreTrouble; not transient, and naming the
 * permission, when the token may not look.
 */
export async function* artifactsOfRepository(
  { owner, repo, apiUrl }: RepositoryFacts,
  token: string,
): AsyncGenerator<RepositoryArtifact, void, undefined> {
  const octokit = await openOctokit(token, apiUrl);
  for (let page = 1; page <= mostPages; page += 1) {
    const { artifacts, count } = await onePage(page);
    yield* artifacts;
    if (count < artifactsPerPage) return;
  }

  async function onePage(page: number): Promise<{ artifacts: readonly RepositoryArtifact[]; count: number }> {
    try {
      const { data } = await octokit.rest.actions.listArtifactsForRepo({
        owner,
        repo,
        per_page: artifactsPerPage,
        page,
      });
      const artifacts = data.artifacts.flatMap((artifact): readonly RepositoryArtifact[] => {
        const run = artifact.workflow_run;
        if (artifact.expired || run?.id === undefined) return [];
        if (run.repository_id === undefined || run.repository_id !== run.head_repository_id) return [];
        return [
          {
            id: String(artifact.id),
            name: artifact.name,
            bytes: artifact.size_in_bytes,
            createdUnixSeconds: artifact.created_at === null ? 0 : Date.parse(artifact.created_at) / 1000,
            runId: String(run.id),
            headBranch: run.head_branch ?? null,
          },
        ];
      });
      return { artifacts, count: data.artifacts.length };
    } catch (error) {
      throw restTrouble(error, 'actions: read', (reason) => othersNotListed(`${owner}/${repo}`, reason));
    }
  }
}

export async function openOctokit(token: string, apiUrl: string) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl });
}

/** GitHub answers 404 as well as 403 when a token may not see. */
export function restTrouble(
  error: unknown,
  permission: 'actions: read' | 'actions: write',
  sentence: (reason: string) => string,
): StoreTrouble {
  const meaning = meaningOf(error);
  const { status } = error as { readonly status?: unknown };
  if (meaning.kind === 'transient') return new StoreTrouble(sentence(meaning.reason), true, { cause: error });
  const reason =
    status === 403 || status === 404
      ? needsPermission(permission, status)
      : meaning.kind === 'refused'
        ? meaning.reason
        : String(error);
  return new StoreTrouble(sentence(reason), false, { cause: error });
}
