// Which pull request a run may speak to. Only GitHub is believed: the event, or a head commit that is exactly the one that was soaked.
// A number that came in an artifact is never looked at: whoever made the artifact could name any pull request.

import { isRecord } from '../capture/is-record.ts';
import type { ActionContext, OtherRunFacts } from './action-context.ts';
import { numberIn } from './marked-text.ts';
import type { JsonRecord, Place, Rest } from './rest.ts';
import { RestError } from './rest-error.ts';

/** "auto": only the pull request that the event is about. "always": else the one whose head is the commit under test. */
export type PullRequestMode = 'auto' | 'always';

/** null: there is none. Rejects with RestError, also when the token may not read pull requests. */
export async function pullRequestOf(
  rest: Rest,
  context: ActionContext,
  mode: PullRequestMode,
): Promise<{ readonly number: number } | null> {
  if (context.pullRequest !== null) return { number: context.pullRequest.number };
  if (context.workflowRun !== null) return await ofOtherRun(rest, context, context.workflowRun);
  return mode === 'always' ? await ofCommit(rest, context, context.headSha) : null;
}

/** A pull request from a fork is found by owner, branch and commit. A push since then means: it is not about that run any more. */
async function ofOtherRun(rest: Rest, { owner, repo }: Place, run: OtherRunFacts) {
  // Without both parts GitHub would take the filter for none at all.
  if (run.headOwner === '' || run.headBranch === '') return null;
  const parameters = { owner, repo, state: 'open', head: `${run.headOwner}:${run.headBranch}` };
  return await newest(
    rest.list('GET /repos/{owner}/{repo}/pulls', parameters),
    ({ head, base }) =>
      text(head, 'sha') === run.headSha &&
      text(head, 'ref') === run.headBranch &&
      isSame(text(head, 'user', 'login'), run.headOwner) &&
      isSame(text(base, 'repo', 'full_name'), `${owner}/${repo}`),
  );
}

/** Both ends lie in this repository: a fork cannot draw a comment onto itself by carrying our commit. */
async function ofCommit(rest: Rest, { owner, repo }: Place, commit: string) {
  const here = `${owner}/${repo}`;
  try {
    return await newest(
      rest.list('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { owner, repo, commit_sha: commit }),
      ({ state, head, base }) =>
        state === 'open' &&
        text(head, 'sha') === commit &&
        isSame(text(head, 'repo', 'full_name'), here) &&
        isSame(text(base, 'repo', 'full_name'), here),
    );
  } catch (error) {
    // A commit that GitHub does not know, or not yet.
    if (error instanceof RestError && error.status === 422) return null;
    throw error;
  }
}

async function newest(pulls: AsyncIterable<JsonRecord>, fits: (pull: JsonRecord) => boolean) {
  let number = 0;
  for await (const pull of pulls) if (fits(pull)) number = Math.max(number, numberIn(pull, 'number'));
  return number === 0 ? null : { number };
}

/** null where the answer has nothing there: the repository of a deleted fork, for one. */
function text(value: unknown, ...keys: readonly string[]): string | null {
  let at = value;
  for (const key of keys) at = isRecord(at) ? at[key] : null;
  return typeof at === 'string' ? at : null;
}

/** Names of owners and repositories are the same in any case of letters. */
function isSame(one: string | null, other: string): boolean {
  return one !== null && one.toLowerCase() === other.toLowerCase();
}
