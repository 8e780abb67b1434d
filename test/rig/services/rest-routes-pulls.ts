// The repository itself, its pull requests, and the pull requests of a commit.

import { type Asked, failure, labelsJson, notFound, ok, page, userJson } from './rest-answer.ts';
import type { Need, Route } from './rest-routes.ts';
import type { Issue, PullFacts, RepositoryState } from './rest-state.ts';

const reading = (name: string) => (): Need => ({ names: [name], least: 'read' });

export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '',
    // Every token may read what its repository is.
    need: () => ({ names: [], least: 'none' }),
    answer: (repository) => ok(repositoryJson(repository)),
  },
  {
    method: 'GET',
    path: '/pulls',
    need: reading('pull-requests'),
    answer: (repository, asked) => pullPage(listed(repository, asked.query), asked, repository),
  },
  {
    method: 'GET',
    path: '/pulls/:number',
    need: reading('pull-requests'),
    answer(repository, asked, [number]) {
      const issue = repository.issues.get(Number(number));
      if (issue === undefined || issue.pull === null) return notFound();
      return ok(pullJson(issue, issue.pull, asked));
    },
  },
  {
    method: 'GET',
    path: '/commits/:sha/pulls',
    need: reading('pull-requests'),
    answer(repository, asked, [sha = '']) {
      if (!/^[0-9a-f]{40}$/.test(sha)) return failure(422, `No commit found for SHA: ${sha}`);
      const having = pullsOf(repository).filter(({ pull }) => pull.commits.includes(sha));
      // Merged first is as good an order as any: GitHub promises none.
      return pullPage(having.reverse(), asked, repository);
    },
  },
];

interface Pull {
  readonly issue: Issue;
  readonly pull: PullFacts;
}

function pullsOf(repository: RepositoryState): Pull[] {
  return [...repository.issues.values()].flatMap((issue) => (issue.pull === null ? [] : [{ issue, pull: issue.pull }]));
}

/** Newest first. A `head` that is not "owner:branch" is not a filter at all: GitHub ignores it. */
function listed(repository: RepositoryState, query: URLSearchParams): readonly Pull[] {
  const state = query.get('state') ?? 'open';
  const head = query.get('head') ?? '';
  const base = query.get('base');
  return pullsOf(repository)
    .filter(({ pull }) => isSame(pull.baseRepository, fullName(repository)))
    .filter(({ issue }) => state === 'all' || issue.state === state)
    .filter(({ pull }) => !/^[^:]+:.+$/.test(head) || headLabel(pull) === head)
    .filter(({ pull }) => base === null || pull.baseRef === base)
    .reverse();
}

function pullPage(pulls: readonly Pull[], asked: Asked, repository: RepositoryState) {
  const { body, ...answer } = page(pulls, asked, repository);
  return { ...answer, body: body.map(({ issue, pull }) => pullJson(issue, pull, asked)) };
}

function pullJson(issue: Issue, pull: PullFacts, { origin }: Asked): unknown {
  return {
    id: 500_000 + issue.number,
    number: issue.number,
    url: `${origin}/repos/${pull.baseRepository}/pulls/${issue.number}`,
    html_url: `https://github.com/${pull.baseRepository}/pull/${issue.number}`,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    user: userJson(issue.user),
    labels: labelsJson(issue.labels),
    merged_at: pull.merged ? issue.updatedAt : null,
    head: {
      label: headLabel(pull),
      ref: pull.headRef,
      sha: pull.headSha,
      user: { login: ownerOf(pull.headRepository) },
      repo:
        pull.headRepository === null
          ? null
          : { full_name: pull.headRepository, owner: { login: ownerOf(pull.headRepository) } },
    },
    base: { ref: pull.baseRef, repo: { full_name: pull.baseRepository } },
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
  };
}

function repositoryJson(repository: RepositoryState): unknown {
  return {
    id: repository.id,
    name: repository.name,
    full_name: fullName(repository),
    owner: { login: repository.owner },
    private: !repository.public,
    visibility: repository.public ? 'public' : 'private',
    default_branch: repository.defaultBranch,
    html_url: `https://github.com/${fullName(repository)}`,
  };
}

const fullName = ({ owner, name }: RepositoryState): string => `${owner}/${name}`;
const ownerOf = (repository: string | null): string => repository?.split('/')[0] ?? 'unknown';
const headLabel = (pull: PullFacts): string => `${ownerOf(pull.headRepository)}:${pull.headRef}`;
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
