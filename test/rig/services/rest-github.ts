// A server that answers as the REST API of GitHub does, for what the action and its workflows call. In memory, on 127.0.0.1.
// Not here: artifacts (their REST part is mounted by handing in a handler).

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Permissions } from '../contracts.ts';
import { type Answer, type Asked, failure } from './rest-answer.ts';
import { createFaults, type Fault, type FaultKind, type FaultOptions } from './rest-faults.ts';
import { type Access, accessTo, answerByRoute, type Route } from './rest-routes.ts';
import { commentRoutes } from './rest-routes-comments.ts';
import { issueRoutes } from './rest-routes-issues.ts';
import { pullRoutes } from './rest-routes-pulls.ts';
import { createRestState, type RestState, type StateOptions } from './rest-state.ts';
import { createTokens, type Grant } from './rest-tokens.ts';

/** True: it has answered, or will. Asked before anything of the request's body is read. */
export type RestHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface RestGitHubOptions extends StateOptions {
  readonly handlers?: readonly RestHandler[];
}

export interface LoggedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Of its token; null: no token, or none of ours. */
  readonly permissions: Permissions | null;
}

/** `authorization`: the header as it came. */
export type Gate = (
  authorization: string | null,
  repository: string,
  need: 'read' | 'write',
) => Access | 'bad-credentials';

export interface RestGitHub {
  /** GITHUB_API_URL. */
  readonly url: string;
  readonly state: RestState;
  /** Oldest first; also those that failed and those that a handler took. */
  readonly requests: readonly LoggedRequest[];
  githubToken(permissions: Permissions, repository: string): string;
  /** For handlers: what the request's token may do; null when it has none of ours. */
  grantOf(request: IncomingMessage): Grant | null;
  /** For handlers: asks for one permission as the routes here do; the result is a gate for the REST part of artifacts. */
  gateOf(permission: string): Gate;
  /** Asked before all that were mounted earlier. */
  mount(handler: RestHandler): void;
  failNext(kind: FaultKind, times: number, options?: FaultOptions): void;
  close(): Promise<void>;
}

const routes: readonly Route[] = [...pullRoutes, ...issueRoutes, ...commentRoutes];

export async function startRestGitHub(options: RestGitHubOptions = {}): Promise<RestGitHub> {
  const state = createRestState(options);
  const tokens = createTokens();
  const faults = createFaults();
  const handlers = [...(options.handlers ?? [])];
  const requests: LoggedRequest[] = [];
  const grantOf = (request: IncomingMessage) => tokens.grantOf(request.headers.authorization);
  let origin = '';

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    const grant = grantOf(request);
    requests.push({ method, path, permissions: grant?.permissions ?? null });
    if (handlers.some((handler) => handler(request, response))) return;
    const fault = faults.take(method);
    const text = await bodyOf(request);
    if (fault !== null && !fault.afterEffect) return fail(fault, response, null);
    const answer = answerTo(method, new URL(path, origin), text, request.headers.authorization, grant);
    if (fault !== null) return fail(fault, response, answer);
    send(response, answer);
  }

  function answerTo(
    method: string,
    url: URL,
    text: string,
    authorization: string | undefined,
    grant: Grant | null,
  ): Answer {
    if (authorization === undefined) return failure(401, 'Requires authentication');
    if (grant === null) return failure(401, 'Bad credentials');
    const body = parseBody(text);
    if (body === null) return failure(400, 'Problems parsing JSON');
    const asked: Asked = { method, origin, path: url.pathname, query: url.searchParams, body };
    return answerByRoute(routes, state, grant, asked);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A mistake of the rig must not look like one of GitHub's.
      console.error(error);
      send(response, failure(599, `the rig failed: ${String(error)}`));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  origin = `http://127.0.0.1:${address.port}`;

  return {
    url: origin,
    state,
    requests,
    grantOf,
    failNext: faults.failNext,
    gateOf: (permission) => (authorization, name, least) => {
      const grant = tokens.grantOf(authorization ?? undefined);
      if (grant === null) return 'bad-credentials';
      const repository = state.find(name);
      return repository === null ? 'hidden' : accessTo(repository, grant, { names: [permission], least });
    },
    mount: (handler) => void handlers.unshift(handler),
    githubToken(permissions, repository) {
      // A job runs in a repository that exists.
      state.repository(repository);
      return tokens.make(permissions, repository);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function fail({ kind, headers }: Fault, response: ServerResponse, answer: Answer | null): void {
  if (kind === 'silence') return;
  if (kind === 'hang-up') response.destroy();
  else if (kind === 'cut-short') {
    const whole = JSON.stringify(answer?.body ?? []);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) });
    response.write(whole.slice(0, whole.length / 2), () => response.destroy());
  } else send(response, { ...failure(kind, `fault ${kind}`), headers });
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (body === null) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** null for what is not an object in JSON. */
function parseBody(text: string): Readonly<Record<string, unknown>> | null {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
