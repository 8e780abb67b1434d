// Comments of issues and pull requests: list, create, change, delete. Whatever is written here is written by the bot of Actions.

import { commentJson, notFound, ok, page, refuseBody } from './rest-answer.ts';
import type { Need, Route } from './rest-routes.ts';
import { actionsBot, type Comment, type Issue, type RepositoryState, stamp } from './rest-state.ts';

export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/issues/:number/comments',
    need: (repository, [number]) => needOn(repository.issues.get(Number(number)), 'read'),
    answer(repository, asked, [number]) {
      const issue = repository.issues.get(Number(number));
      if (issue === undefined) return notFound();
      const { body, ...answer } = page(issue.comments, asked, repository);
      return { ...answer, body: body.map((comment) => commentJson(comment, issue, asked, repository)) };
    },
  },
  {
    method: 'POST',
    path: '/issues/:number/comments',
    need: (repository, [number]) => needOn(repository.issues.get(Number(number)), 'write'),
    answer(repository, asked, [number]) {
      const issue = repository.issues.get(Number(number));
      if (issue === undefined) return notFound();
      const refusal = refuseBody('IssueComment', asked.body.body);
      if (refusal !== null) return refusal;
      const comment = repository.addComment(issue.number, String(asked.body.body), actionsBot);
      return ok(commentJson(comment, issue, asked, repository), 201);
    },
  },
  {
    method: 'PATCH',
    path: '/issues/comments/:id',
    need: (repository, [id]) => needOn(findComment(repository, id)?.issue, 'write'),
    answer(repository, asked, [id]) {
      const found = findComment(repository, id);
      if (found === null) return notFound();
      const refusal = refuseBody('IssueComment', asked.body.body);
      if (refusal !== null) return refusal;
      found.comment.body = String(asked.body.body);
      found.comment.updatedAt = stamp();
      return ok(commentJson(found.comment, found.issue, asked, repository));
    },
  },
  {
    method: 'DELETE',
    path: '/issues/comments/:id',
    need: (repository, [id]) => needOn(findComment(repository, id)?.issue, 'write'),
    answer(repository, _asked, [id]) {
      const found = findComment(repository, id);
      if (found === null) return notFound();
      found.issue.comments.splice(found.issue.comments.indexOf(found.comment), 1);
      return { status: 204, body: null };
    },
  },
];

/** On a pull request either permission will do; on an issue only its own. What is not there is asked for as an issue. */
export function needOn(issue: Issue | undefined, least: Need['least']): Need {
  const names = issue !== undefined && issue.pull !== null ? ['pull-requests', 'issues'] : ['issues'];
  // A number that names nothing is 404 for who may read, and tells nobody else that it names nothing.
  return { names: issue === undefined ? ['issues', 'pull-requests'] : names, least };
}

function findComment(
  repository: RepositoryState,
  id: string | undefined,
): { readonly issue: Issue; readonly comment: Comment } | null {
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find((one) => one.id === Number(id));
    if (comment !== undefined) return { issue, comment };
  }
  return null;
}
