// The one issue per scenario that a nightly soak opens when it turns red, and closes when it is green again.
// Not here: what it says (report/), and what to tell the user when it is refused.

import { isOurs, markedText, numberIn } from './marked-text.ts';
import type { Place, Rest } from './rest.ts';
import { isRefusal, RestError } from './rest-error.ts';

export interface VerdictIssue {
  /** See marker.ts. */
  readonly marker: string;
  readonly title: string;
  /** Markdown, at most 60,000 characters with the marker; it becomes the issue's text when red, and a comment when one was open. */
  readonly body: string;
  /** true: fail. false: pass. null: neither is known (inconclusive, invalid), so the issue stays as it is. */
  readonly red: boolean | null;
}

/** "nothing": there is nothing to say and nothing open. "refused": the token may not, or the repository has no issues. */
export type IssueOutcome = 'opened' | 'updated' | 'closed' | 'nothing' | 'refused';

const label = 'soak';
const longestTitle = 256;

const listRoute = 'GET /repos/{owner}/{repo}/issues';
const createRoute = 'POST /repos/{owner}/{repo}/issues';
const updateRoute = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
const commentRoute = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

/** Rejects with RestError when the service failed for good. */
export async function tellIssue(rest: Rest, { owner, repo }: Place, told: VerdictIssue): Promise<IssueOutcome> {
  const text = markedText(told.marker, told.body);
  const place = { owner, repo };
  try {
    const open = await openIssues(rest, place, told.marker);
    const newest = open.at(-1);
    if (newest === undefined) {
      if (told.red !== true) return 'nothing';
      const title = cut(told.title);
      const { tries } = await rest.ask(createRoute, { ...place, title, body: text, labels: [label] });
      // A try whose answer was lost may have been carried out: then there are two now.
      if (tries > 1) await closeAll(rest, place, (await openIssues(rest, place, told.marker)).slice(0, -1));
      return 'opened';
    }
    const older = open.slice(0, -1);
    await rest.ask(commentRoute, { ...place, issue_number: newest, body: told.body });
    if (told.red === false) {
      await rest.ask(updateRoute, { ...place, issue_number: newest, state: 'closed', state_reason: 'completed' });
    } else if (told.red) await rest.ask(updateRoute, { ...place, issue_number: newest, body: text });
    await closeAll(rest, place, older);
    return told.red === false ? 'closed' : 'updated';
  } catch (error) {
    if (isRefusal(error)) return 'refused';
    throw error;
  }
}

/** Numbers, oldest first. GitHub's list has pull requests in it, which bear the same label. */
async function openIssues(rest: Rest, place: Place, marker: string): Promise<readonly number[]> {
  const numbers: number[] = [];
  for await (const item of rest.list(listRoute, { ...place, state: 'open', labels: label })) {
    if (item.pull_request === undefined && isOurs(item, marker)) numbers.push(numberIn(item, 'number'));
  }
  return numbers.sort((one, other) => one - other);
}

/** Older ones of the same scenario, left by two runs at once. Best effort. */
async function closeAll(rest: Rest, place: Place, numbers: readonly number[]): Promise<void> {
  for (const issue_number of numbers) {
    try {
      await rest.ask(updateRoute, { ...place, issue_number, state: 'closed', state_reason: 'not_planned' });
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
    }
  }
}

/** By characters as GitHub counts them at worst; never through the middle of one. */
function cut(title: string): string {
  if (title.length <= longestTitle) return title;
  return `${title.slice(0, longestTitle - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
