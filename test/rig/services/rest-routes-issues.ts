// Issues and the labels on them. Pull requests are in the lists too, as they are on GitHub.

import {
  type Answer,
  type Asked,
  failure,
  issueJson,
  labelsJson,
  longestTitle,
  notFound,
  ok,
  page,
  refuseBody,
  unprocessable,
} from './rest-answer.ts';
import type { Route } from './rest-routes.ts';
import { needOn } from './rest-routes-comments.ts';
import { actionsBot, type Issue, type RepositoryState, stamp } from './rest-state.ts';

export const issueRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/issues',
    need: () => ({ names: ['issues', 'pull-requests'], least: 'read' }),
    answer(repository, asked) {
      const { body, ...answer } = page(listed(repository, asked.query), asked, repository);
      return { ...answer, body: body.map((issue) => issueJson(issue, asked, repository)) };
    },
  },
  {
    method: 'POST',
    path: '/issues',
    need: () => ({ names: ['issues'], least: 'write' }),
    answer(repository, asked) {
      const refusal = refuseIssue(asked.body, true);
      if (refusal !== null) return refusal;
      const { title, body = '', labels = [] } = asked.body;
      const names = Array.isArray(labels) ? labels.map(String) : [];
      const made = { title: String(title), body: String(body), labels: names, user: actionsBot };
      return ok(issueJson(repository.addIssue(made), asked, repository), 201);
    },
  },
  {
    method: 'GET',
    path: '/issues/:number',
    need: (repository, [number]) => needOn(repository.issues.get(Number(number)), 'read'),
    answer: (repository, asked, [number]) =>
      withIssue(repository, number, (issue) => ok(issueJson(issue, asked, repository))),
  },
  {
    method: 'PATCH',
    path: '/issues/:number',
    need: (repository, [number]) => needOn(repository.issues.get(Number(number)), 'write'),
    answer: (repository, asked, [number]) => withIssue(repository, number, (issue) => change(issue, asked, repository)),
  },
  {
    method: 'GET',
    path: '/issues/:number/labels',
    need: (repository, [number]) => needOn(repository.issues.get(Number(number)), 'read'),
    answer: (repository, _asked, [number]) => withIssue(repository, number, (issue) => ok(labelsJson(issue.labels))),
  },
  {
    method: 'DELETE',
    path: '/issues/:number/labels/:label',
    need: (repository, [number]) => needOn(repository.issues.get(Number(number)), 'write'),
    answer: (repository, _asked, [number, label = '']) =>
      withIssue(repository, number, (issue) => {
        const isIt = (name: string) => name.toLowerCase() === label.toLowerCase();
        if (!issue.labels.some(isIt)) return failure(404, 'Label does not exist');
        issue.labels = issue.labels.filter((name) => !isIt(name));
        return ok(labelsJson(issue.labels));
      }),
  },
];

function withIssue(repository: RepositoryState, number: string | undefined, answer: (issue: Issue) => Answer): Answer {
  const issue = repository.issues.get(Number(number));
  return issue === undefined ? notFound() : answer(issue);
}

/** Newest first; `labels` must all be there, in any case of letters. */
function listed(repository: RepositoryState, query: URLSearchParams): readonly Issue[] {
  const state = query.get('state') ?? 'open';
  const creator = query.get('creator');
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
  return [...repository.issues.values()]
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => creator === null || issue.user.login === creator)
    .filter((issue) => labels.every((label) => issue.labels.some((name) => name.toLowerCase() === label.toLowerCase())))
    .reverse();
}

function change(issue: Issue, asked: Asked, repository: RepositoryState): Answer {
  const refusal = refuseIssue(asked.body, false);
  if (refusal !== null) return refusal;
  const { title, body, state, state_reason: reason } = asked.body;
  if (title !== undefined) issue.title = String(title);
  if (body !== undefined) issue.body = String(body);
  if (state === 'open' || state === 'closed') {
    issue.state = state;
    issue.stateReason = state === 'open' ? 'reopened' : typeof reason === 'string' ? reason : 'completed';
  }
  issue.updatedAt = stamp();
  return ok(issueJson(issue, asked, repository));
}

const reasons: readonly unknown[] = [undefined, null, 'completed', 'not_planned', 'duplicate', 'reopened'];

function refuseIssue({ title, body, state, state_reason: reason }: Asked['body'], isNew: boolean): Answer | null {
  if (isNew && (typeof title !== 'string' || title.trim() === '')) {
    return failure(422, 'Validation Failed', {
      errors: [{ resource: 'Issue', code: 'missing_field', field: 'title' }],
    });
  }
  if (typeof title === 'string' && title.length > longestTitle) {
    return unprocessable('Issue', 'title', `title is too long (maximum is ${longestTitle} characters)`);
  }
  if (state !== undefined && state !== 'open' && state !== 'closed') {
    return unprocessable('Issue', 'state', 'state is not one of open, closed');
  }
  if (!reasons.includes(reason)) return unprocessable('Issue', 'state_reason', 'state_reason is not a known one');
  return body === undefined || body === null || body === '' ? null : refuseBody('Issue', body);
}
