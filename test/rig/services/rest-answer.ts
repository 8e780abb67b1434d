// How answers look on the wire: JSON, errors as GitHub words them, pages with Link headers.

import type { Comment, Issue, RepositoryState, User } from './rest-state.ts';

export interface Answer {
  readonly status: number;
  /** null: no body, as with 204. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request as the routes see it. */
export interface Asked {
  readonly method: string;
  /** Base of all addresses: "http://127.0.0.1:1234". */
  readonly origin: string;
  /** Without the query, decoded by nobody yet. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

export const longestBody = 65_536;
export const longestTitle = 256;

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

export function failure(status: number, message: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  const documentation = { documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body: { message, ...more, ...documentation } };
}

export const notFound = (): Answer => failure(404, 'Not Found');
export const notAccessible = (): Answer => failure(403, 'Resource not accessible by integration');

export function unprocessable(resource: string, field: string, message: string): Answer {
  return failure(422, 'Validation Failed', { errors: [{ resource, code: 'unprocessable', field, message }] });
}

/** null when the text may be stored. */
export function refuseBody(resource: string, body: unknown): Answer | null {
  if (typeof body !== 'string' || body.trim() === '') return unprocessable(resource, 'data', "Body can't be blank");
  if (body.length > longestBody) {
    return unprocessable(resource, 'data', `Body is too long (maximum is ${longestBody} characters)`);
  }
  return null;
}

/** One page of `items` by `per_page` (30, at most 100) and `page`; the Link header says where the others are. */
export function page<T>(
  items: readonly T[],
  asked: Asked,
  repository: RepositoryState,
): Answer & { body: readonly T[] } {
  const size = Math.min(positive(asked.query.get('per_page'), 30), 100);
  const number = positive(asked.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  // As GitHub's: the links name the repository by its id, so a client that builds the next address by itself is on its own.
  const path = asked.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${repository.id}`);
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(asked.query);
    query.set('page', String(to));
    return `<${asked.origin}${path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  const body = items.slice((number - 1) * size, number * size);
  return { status: 200, body, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

export function userJson({ login, id, type }: User): unknown {
  return { login, id, type, site_admin: false };
}

export function labelsJson(labels: readonly string[]): readonly unknown[] {
  return labels.map((name, index) => ({ id: 300 + index, name, color: 'ededed', default: false, description: null }));
}

export function commentJson(comment: Comment, issue: Issue, asked: Asked, repository: RepositoryState): unknown {
  const base = `${asked.origin}/repos/${repository.owner}/${repository.name}`;
  return {
    id: comment.id,
    url: `${base}/issues/comments/${comment.id}`,
    issue_url: `${base}/issues/${issue.number}`,
    html_url: `${pageOf(issue, repository)}#issuecomment-${comment.id}`,
    user: userJson(comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

export function issueJson(issue: Issue, asked: Asked, repository: RepositoryState): unknown {
  const base = `${asked.origin}/repos/${repository.owner}/${repository.name}`;
  return {
    id: repository.id * 100_000 + issue.number,
    number: issue.number,
    url: `${base}/issues/${issue.number}`,
    html_url: pageOf(issue, repository),
    title: issue.title,
    body: issue.body === '' ? null : issue.body,
    user: userJson(issue.user),
    state: issue.state,
    state_reason: issue.stateReason,
    labels: labelsJson(issue.labels),
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    ...(issue.pull === null ? {} : { pull_request: { url: `${base}/pulls/${issue.number}` } }),
  };
}

function pageOf(issue: Issue, { owner, name }: RepositoryState): string {
  return `https://github.com/${owner}/${name}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`;
}
