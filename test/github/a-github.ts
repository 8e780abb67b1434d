// The REST server of the rig and our client on it, for tests in this folder. Waiting is written down, never done.

import { createRest, type Rest } from '../../src/github/rest.ts';
import type { Permissions } from '../rig/contracts.ts';
import { type RestGitHub, type RestGitHubOptions, startRestGitHub } from '../rig/services/rest-github.ts';
import type { RepositoryState } from '../rig/services/rest-state.ts';

export interface TestGitHub extends AsyncDisposable {
  readonly github: RestGitHub;
  readonly repository: RepositoryState;
  readonly rest: Rest;
  /** Seconds of every pause that the client asked for. */
  readonly pauses: readonly number[];
  /** "GET /repos/…" of every request, oldest first. */
  asked(): readonly string[];
}

export const place = { owner: 'acme', repo: 'service' };

export async function aGitHub(permissions: Permissions, options: RestGitHubOptions = {}): Promise<TestGitHub> {
  const github = await startRestGitHub(options);
  const pauses: number[] = [];
  const token = github.githubToken(permissions, 'acme/service');
  const wait = async (seconds: number) => void pauses.push(seconds);
  return {
    github,
    repository: github.state.repository('acme/service'),
    rest: await createRest({ token, apiUrl: github.url, wait }),
    pauses,
    asked: () => github.requests.map(({ method, path }) => `${method} ${path}`),
    [Symbol.asyncDispose]: () => github.close(),
  };
}
