// The server is asked by plain fetch, so that what our own client would smooth over is seen.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askRest } from './a-rest-client.ts';
import type { Permissions } from './contracts.ts';
import { type RestGitHub, startRestGitHub } from './services/rest-github.ts';
import type { RepositoryState } from './services/rest-state.ts';

const headSha = 'a'.repeat(40);
let github: RestGitHub;
let repository: RepositoryState;

beforeEach(async () => {
  github = await startRestGitHub();
  repository = github.state.repository('acme/service');
});
afterEach(() => github.close());

const ask = (request: string, permissions: Permissions | null, body?: object, of?: string) =>
  askRest(github, request, permissions, body, of);

const base = '/repos/acme/service';

describe('comments', () => {
  const granted = { 'pull-requests': 'write' } as const;
  beforeEach(() => void repository.addPullRequest({ headSha }));

  it('come in pages whose links lead from the first to the last', async () => {
    repository.addComments(1, 250);
    const seen: number[] = [];
    let next: string | undefined = `${github.url}${base}/issues/1/comments?per_page=500`;
    while (next !== undefined) {
      const { data, link } = await ask(`GET ${next}`, {});
      seen.push(data.length);
      next = /<([^>]+)>; rel="next"/.exec(link ?? '')?.[1];
    }
    expect(seen).toEqual([100, 100, 50]);
    expect((await ask(`GET ${base}/issues/1/comments`, {})).data).toHaveLength(30);
    expect((await ask(`GET ${base}/issues/1/comments?per_page=100&page=9`, {})).data).toEqual([]);
  });

  it('are created, changed and deleted by the bot of Actions', async () => {
    const { status, data } = await ask(`POST ${base}/issues/1/comments`, granted, { body: 'one' });
    expect([status, data.user, data.body]).toMatchObject([201, { login: 'github-actions[bot]', type: 'Bot' }, 'one']);
    const path = `${base}/issues/comments/${data.id}`;
    expect((await ask(`PATCH ${path}`, granted, { body: 'two' })).data.body).toBe('two');
    expect(repository.issue(1).comments.map(({ body }) => body)).toEqual(['two']);
    expect(await ask(`DELETE ${path}`, granted)).toMatchObject({ status: 204, data: null });
    expect((await ask(`DELETE ${path}`, granted)).status).toBe(404);
    expect((await ask(`POST ${base}/issues/9/comments`, granted, { body: 'x' })).status).toBe(404);
  });

  it.each([
    [65_536, 201],
    [65_537, 422],
    [0, 422],
  ])('of %i characters: %i', async (length, status) => {
    const answer = await ask(`POST ${base}/issues/1/comments`, granted, { body: 'x'.repeat(length) });
    expect(answer.status).toBe(status);
    if (length > 0 && status === 422) {
      expect(answer.data.errors[0].message).toBe('Body is too long (maximum is 65536 characters)');
    }
  });
});

describe('issues', () => {
  const granted = { issues: 'write' } as const;

  it('are listed newest first by label, state and creator, pull requests among them', async () => {
    repository.addIssue({ labels: ['soak', 'bug'] });
    repository.addIssue({ labels: ['soak'], state: 'closed' });
    repository.addPullRequest({ headSha, labels: ['Soak'] });
    await ask(`POST ${base}/issues`, granted, { title: 'red', labels: ['soak'] });
    const numbers = async (query: string) =>
      (await ask(`GET ${base}/issues?${query}`, {})).data.map((issue: { number: number }) => issue.number);
    expect(await numbers('labels=soak')).toEqual([4, 3, 1]);
    expect(await numbers('labels=soak,bug')).toEqual([1]);
    expect(await numbers('labels=soak&state=all')).toEqual([4, 3, 2, 1]);
    expect(await numbers('creator=github-actions%5Bbot%5D')).toEqual([4]);
    const pulls = (await ask(`GET ${base}/issues`, {})).data.filter((issue: object) => 'pull_request' in issue);
    expect(pulls).toHaveLength(1);
  });

  it('are changed and closed', async () => {
    repository.addIssue();
    const changed = await ask(`PATCH ${base}/issues/1`, granted, { state: 'closed', body: 'done' });
    expect(changed.data).toMatchObject({ state: 'closed', state_reason: 'completed', body: 'done' });
  });

  it.each([
    ['no title', { body: 'x' }],
    ['a long title', { title: 'x'.repeat(257) }],
    ['a long body', { title: 't', body: 'x'.repeat(65_537) }],
  ])('are not made of %s', async (_name, body) => {
    expect((await ask(`POST ${base}/issues`, granted, body)).status).toBe(422);
    expect(repository.issues.size).toBe(0);
  });

  it('lose a label once', async () => {
    repository.addIssue();
    repository.addLabel(1, 'needs soak');
    expect((await ask(`GET ${base}/issues/1/labels`, {})).data).toMatchObject([{ name: 'needs soak' }]);
    const removing = `DELETE ${base}/issues/1/labels/needs%20soak`;
    expect(await ask(removing, granted)).toMatchObject({ status: 200, data: [] });
    expect(await ask(removing, granted)).toMatchObject({ status: 404, data: { message: 'Label does not exist' } });
  });
});

describe('pull requests', () => {
  beforeEach(() => {
    repository.addPullRequest({ headSha, headRef: 'a' });
    repository.addPullRequest({
      headSha: 'b'.repeat(40),
      commits: [headSha],
      headRepository: 'mallory/service',
      headRef: 'a',
    });
    repository.addPullRequest({ headSha, headRef: 'c', state: 'closed', merged: true });
  });
  const numbers = async (path: string) =>
    (await ask(`GET ${base}${path}`, {})).data.map((pull: { number: number }) => pull.number);

  it('are listed by head and state; a head without an owner is no filter', async () => {
    expect(await numbers('/pulls')).toEqual([2, 1]);
    expect(await numbers('/pulls?state=all')).toEqual([3, 2, 1]);
    expect(await numbers('/pulls?head=mallory:a')).toEqual([2]);
    expect(await numbers('/pulls?head=mallory:')).toEqual([2, 1]);
  });

  it('are found by any of their commits', async () => {
    expect(await numbers(`/commits/${headSha}/pulls`)).toEqual([3, 2, 1]);
    expect(await numbers(`/commits/${'f'.repeat(40)}/pulls`)).toEqual([]);
    expect((await ask(`GET ${base}/commits/nonsense/pulls`, {})).status).toBe(422);
  });

  it('are shown with head and base; an issue is none', async () => {
    expect((await ask(`GET ${base}/pulls/2`, {})).data).toMatchObject({
      number: 2,
      head: { sha: 'b'.repeat(40), ref: 'a', repo: { full_name: 'mallory/service' } },
      base: { ref: 'main', repo: { full_name: 'acme/service' } },
    });
    repository.addIssue();
    expect((await ask(`GET ${base}/pulls/4`, {})).status).toBe(404);
  });
});

describe('the server', () => {
  it('writes down every request with what its token may do', async () => {
    await ask(`GET ${base}?x=1`, { contents: 'read' });
    await ask(`GET ${base}`, null);
    expect(github.requests).toEqual([
      { method: 'GET', path: `${base}?x=1`, permissions: { contents: 'read' } },
      { method: 'GET', path: base, permissions: null },
    ]);
  });

  it('asks mounted handlers first', async () => {
    github.mount((request, response) => {
      if (!request.url?.includes('/actions/')) return false;
      response.end(JSON.stringify({ mine: github.grantOf(request)?.permissions }));
      return true;
    });
    expect((await ask(`GET ${base}/actions/runs/1/artifacts`, { actions: 'read' })).data).toEqual({
      mine: { actions: 'read' },
    });
    expect((await ask(`GET ${base}`, {})).status).toBe(200);
  });

  it('fails as often as it was told to, before or after the effect', async () => {
    repository.addIssue();
    const post = () => ask(`POST ${base}/issues/1/comments`, { issues: 'write' }, { body: 'x' });
    github.failNext(503, 1);
    github.failNext(502, 1, { afterEffect: true });
    expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([503, 502, 201]);
    expect(repository.issue(1).comments).toHaveLength(2);
    github.failNext('hang-up', 1, { method: 'POST' });
    expect((await ask(`GET ${base}`, {})).status).toBe(200);
    await expect(post()).rejects.toThrow();
  });

  it('knows no repository that nobody named', async () => {
    expect((await ask('GET /repos/no/body', {})).status).toBe(404);
    expect((await ask('GET /rate_limit', {})).status).toBe(404);
  });
});
