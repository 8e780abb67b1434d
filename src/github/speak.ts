// Speaks on the pull request and in the issue, where that is wanted and allowed. What is refused is a notice, never a failure: the
// verdict does not hang on it.

import type { Job } from './job.ts';
import { commentMarker } from './marker.ts';
import { pullRequestOf } from './pull-request-of.ts';
import { createRest } from './rest.ts';
import { RestError } from './rest-error.ts';
import { writeStickyComment } from './sticky-comment.ts';
import { tellIssue } from './verdict-issue.ts';

const title = 'soak comment';

/** `body` is given the marker that must open it. */
export async function commentOn(job: Job, scenarioName: string, body: (marker: string) => string): Promise<void> {
  const { context, inputs, teller } = job;
  if (inputs.comment === 'never') return;
  if (inputs.comment === 'auto' && context.pullRequest === null && context.workflowRun === null) return;
  if (inputs.token === null) {
    teller.notice('no comment: there is no github-token', title);
    return;
  }
  await unlessRefused(job, title, async (token) => {
    const rest = await createRest({ token, apiUrl: context.apiUrl });
    // The commit that is soaked, which need not be the event's.
    const soaked = { ...context, headSha: job.headSha };
    const pull = await pullRequestOf(rest, soaked, inputs.comment === 'auto' ? 'auto' : 'always');
    if (pull === null) return 'no comment: there is no open pull request with this commit as its head';
    const marker = commentMarker(scenarioName, 'verdict');
    const outcome = await writeStickyComment(rest, context, { number: pull.number, marker, body: body(marker) });
    const refused = `no comment on #${pull.number}: this job may not write there (a fork, or no "pull-requests: write")`;
    return outcome === 'refused' ? refused : null;
  });
}

export interface IssueText {
  readonly scenarioName: string;
  readonly title: string;
  readonly body: string;
  readonly red: boolean | null;
}

export async function tellInIssue(job: Job, told: IssueText): Promise<void> {
  const { context, inputs, teller } = job;
  if (inputs.issue === 'never') return;
  await unlessRefused(job, 'soak issue', async (token) => {
    const rest = await createRest({ token, apiUrl: context.apiUrl });
    const marker = commentMarker(told.scenarioName, 'issue');
    const outcome = await tellIssue(rest, context, { ...told, marker });
    if (outcome === 'refused') return 'no issue: this job may not write there ("issues: write")';
    teller.note(`issue: ${outcome}`);
    return null;
  });
}

async function unlessRefused(
  { inputs, teller }: Job,
  heading: string,
  speak: (token: string) => Promise<string | null>,
): Promise<void> {
  try {
    const notice = inputs.token === null ? 'there is no github-token' : await speak(inputs.token);
    if (notice !== null) teller.notice(notice, heading);
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    teller.notice(`not written: ${error.message}`, heading);
  }
}
