// The one comment per scenario on a pull request: written once, then brought up to date in place.
// Not here: what it says (report/), where (pull-request-of.ts), and what to tell the user when it is refused.

import { isOurs, markedText, numberIn } from './marked-text.ts';
import type { Place, Rest } from './rest.ts';
import { isRefusal, RestError } from './rest-error.ts';

export interface StickyComment {
  /** Of the pull request. */
  readonly number: number;
  /** See marker.ts. */
  readonly marker: string;
  /** Markdown, at most 60,000 characters with the marker; the marker is put before it. */
  readonly body: string;
}

/** "refused": the token may not comment here, or the pull request is not there. */
export type StickyOutcome = 'created' | 'updated' | 'refused';

const listRoute = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const createRoute = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const updateRoute = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const deleteRoute = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';

/**
 * Rejects with RestError when the service failed for good. Two writers at once may leave two comments: the next one keeps the newest and
 * deletes the others.
 */
export async function writeStickyComment(rest: Rest, place: Place, comment: StickyComment): Promise<StickyOutcome> {
  const text = markedText(comment.marker, comment.body);
  try {
    const ours = await ownComments(rest, place, comment);
    const newest = ours.at(-1);
    if (newest !== undefined && (await update(rest, place, newest, text))) {
      await removeAll(rest, place, ours.slice(0, -1));
      return 'updated';
    }
    await create(rest, place, comment, text);
    return 'created';
  } catch (error) {
    if (isRefusal(error)) return 'refused';
    throw error;
  }
}

/** Ids, oldest first; ids grow, while times have no parts of a second. */
async function ownComments(
  rest: Rest,
  { owner, repo }: Place,
  { number, marker }: StickyComment,
): Promise<readonly number[]> {
  const ids: number[] = [];
  for await (const item of rest.list(listRoute, { owner, repo, issue_number: number })) {
    if (isOurs(item, marker)) ids.push(numberIn(item, 'id'));
  }
  return ids.sort((one, other) => one - other);
}

/** False when somebody deleted it since it was found. */
async function update(rest: Rest, { owner, repo }: Place, id: number, body: string): Promise<boolean> {
  try {
    await rest.ask(updateRoute, { owner, repo, comment_id: id, body });
    return true;
  } catch (error) {
    if (error instanceof RestError && error.status === 404) return false;
    throw error;
  }
}

async function create(rest: Rest, place: Place, comment: StickyComment, body: string): Promise<void> {
  const { owner, repo } = place;
  const { tries } = await rest.ask(createRoute, { owner, repo, issue_number: comment.number, body });
  // A try whose answer was lost may have been carried out: then there are two now.
  if (tries > 1) await removeAll(rest, place, (await ownComments(rest, place, comment)).slice(0, -1));
}

/** Best effort: the comment that counts is written already. */
async function removeAll(rest: Rest, { owner, repo }: Place, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    try {
      await rest.ask(deleteRoute, { owner, repo, comment_id: id });
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
    }
  }
}
