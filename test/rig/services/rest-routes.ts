// Finds who answers a request, after asking whether its token may. A route says what it needs; nothing is asked twice.

import type { Permission } from '../contracts.ts';
import { type Answer, type Asked, notAccessible, notFound } from './rest-answer.ts';
import type { RepositoryState, RestState } from './rest-state.ts';
import { allows, type Grant } from './rest-tokens.ts';

/** Any one of `names` at `least` is enough; "none" asks for nothing but a token. */
export interface Need {
  readonly names: readonly string[];
  readonly least: Permission;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the repository; ":x" is one part, handed over decoded and in order. */
  readonly path: string;
  /** Looked up after the parts are known: a comment on a pull request needs other permissions than one on an issue. */
  need(repository: RepositoryState, parts: readonly string[]): Need;
  answer(repository: RepositoryState, asked: Asked, parts: readonly string[]): Answer;
}

export function answerByRoute(routes: readonly Route[], state: RestState, grant: Grant, asked: Asked): Answer {
  const place = repositoryOf(state, asked.path);
  if (place === null) return notFound();
  const { repository, rest } = place;
  for (const route of routes) {
    const parts = route.method === asked.method ? partsOf(route.path, rest) : null;
    if (parts === null) continue;
    const { names, least } = route.need(repository, parts);
    const access = accessTo(repository, grant, { names, least });
    if (access === 'hidden') return notFound();
    return access === 'forbidden' ? notAccessible() : route.answer(repository, asked, parts);
  }
  return notFound();
}

/** "hidden": a private repository of somebody else is not there at all. */
export type Access = 'allowed' | 'forbidden' | 'hidden';

export function accessTo(repository: RepositoryState, grant: Grant, { names, least }: Need): Access {
  const own = grant.repository === `${repository.owner}/${repository.name}`.toLowerCase();
  if (!own && !repository.public) return 'hidden';
  const open = least === 'none' || (least === 'read' && repository.public);
  return open || (own && allows(grant, names, least)) ? 'allowed' : 'forbidden';
}

/** By name or, as the links of pages have it, by id. */
function repositoryOf(
  state: RestState,
  path: string,
): { readonly repository: RepositoryState; readonly rest: string } | null {
  const named = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(path);
  const numbered = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
  const repository =
    named !== null ? state.find(decodeURIComponent(named[1] ?? '')) : state.findById(Number(numbered?.[1]));
  return repository === null ? null : { repository, rest: (named ?? numbered)?.[2] ?? '' };
}

function partsOf(pattern: string, path: string): readonly string[] | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const parts: string[] = [];
  for (const [index, one] of wanted.entries()) {
    const part = given[index] ?? '';
    if (one.startsWith(':')) parts.push(decodeURIComponent(part));
    else if (one !== part) return null;
  }
  return parts;
}
