// What tokens may do, as GitHub has it: own repository or another, public or private, pull request or issue.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askRest } from './a-rest-client.ts';
import type { Permissions } from './contracts.ts';
import { type RestGitHub, type RestGitHubOptions, startRestGitHub } from './services/rest-github.ts';
import type { RepositoryState } from './services/rest-state.ts';

const headSha = 'a'.repeat(40);
const base = '/repos/acme/service';
let github: RestGitHub;
let repository: RepositoryState;

async function start(options: RestGitHubOptions = {}): Promise<void> {
  github = await startRestGitHub(options);
  repository = github.state.repository('acme/service');
}

beforeEach(() => start());
afterEach(() => github.close());

const ask = (request: string, permissions: Permissions | null, body?: object, of?: string) =>
  askRest(github, request, permissions, body, of);

describe('tokens', () => {
  it('are asked for by every request', async () => {
    expect(await ask(`GET ${base}`, null)).toMatchObject({ status: 401, data: { message: 'Requires authentication' } });
    const answer = await fetch(github.url + base, { headers: { authorization: 'Bearer ghs_made-up' } });
    expect([answer.status, await answer.json()]).toMatchObject([401, { message: 'Bad credentials' }]);
  });

  it('may read what is public, and write nothing in another repository', async () => {
    const { number } = repository.addPullRequest({ headSha });
    const comments = `${base}/issues/${number}/comments`;
    const all = { issues: 'write', 'pull-requests': 'write' } as const;
    expect((await ask(`GET ${comments}`, {}, undefined, 'other/place')).status).toBe(200);
    expect((await ask(`POST ${comments}`, all, { body: 'x' }, 'other/place')).status).toBe(403);
  });

  it('need a permission to read what is private, and see no private repository but their own', async () => {
    await github.close();
    await start({ public: false });
    repository.addPullRequest({ headSha });
    expect((await ask(`GET ${base}/pulls`, { contents: 'read' })).status).toBe(403);
    expect((await ask(`GET ${base}/pulls`, { 'pull-requests': 'read' })).status).toBe(200);
    expect((await ask(`GET ${base}`, { contents: 'read' })).data).toMatchObject({ private: true });
    expect((await ask(`GET ${base}/pulls`, { 'pull-requests': 'read' }, undefined, 'other/place')).status).toBe(404);
  });

  const comment = { body: 'x' };
  it.each<[string, Permissions, object | undefined, number]>([
    ['POST /issues/1/comments', { 'pull-requests': 'write' }, comment, 201],
    ['POST /issues/1/comments', { issues: 'write' }, comment, 201],
    ['POST /issues/1/comments', { 'pull-requests': 'read', issues: 'read', contents: 'write' }, comment, 403],
    ['POST /issues/2/comments', { 'pull-requests': 'write' }, comment, 403],
    ['POST /issues/2/comments', { issues: 'write' }, comment, 201],
    ['DELETE /issues/1/labels/soak', { 'pull-requests': 'write' }, undefined, 200],
    ['DELETE /issues/1/labels/soak', { contents: 'write' }, undefined, 403],
    ['POST /issues', { issues: 'write' }, { title: 't' }, 201],
    ['POST /issues', { 'pull-requests': 'write' }, { title: 't' }, 403],
    ['PATCH /issues/2', { issues: 'read' }, { state: 'closed' }, 403],
  ])('%s with %j', async (request, permissions, body, status) => {
    repository.addPullRequest({ headSha, labels: ['soak'] });
    repository.addIssue();
    const answer = await ask(request.replace(' ', ` ${base}`), permissions, body);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.data.message).toBe('Resource not accessible by integration');
  });

  it.each<[string, Permissions, boolean, 'read' | 'write', string]>([
    ['acme/service', { actions: 'read' }, true, 'read', 'allowed'],
    ['acme/service', { actions: 'read' }, true, 'write', 'forbidden'],
    ['acme/service', {}, true, 'read', 'allowed'],
    ['acme/service', {}, false, 'read', 'forbidden'],
    ['other/place', { actions: 'write' }, true, 'write', 'forbidden'],
    ['other/place', { actions: 'write' }, false, 'read', 'hidden'],
    ['no/body', { actions: 'write' }, true, 'read', 'hidden'],
  ])(
    'lets a handler ask about %s with %j (public: %s) to %s: %s',
    async (name, permissions, isPublic, need, access) => {
      await github.close();
      await start({ public: isPublic });
      github.state.repository('other/place');
      const token = github.githubToken(permissions, 'acme/service');
      expect(github.gateOf('actions')(`Bearer ${token}`, name, need)).toBe(access);
      expect(github.gateOf('actions')('Bearer made-up', name, need)).toBe('bad-credentials');
    },
  );
});
