import { describe, expect, it } from 'vitest';
import { pullRequestOf } from '../../src/github/pull-request-of.ts';
import type { NewPull } from '../rig/services/rest-state.ts';
import { aGitHub } from './a-github.ts';
import { contextOf, headSha, mergeSha } from './a-job.ts';

const other = 'b'.repeat(40);
const reading = { 'pull-requests': 'read' } as const;

describe('the pull request of an event', () => {
  it('is the one that the event names, and nobody is asked', async () => {
    await using world = await aGitHub({});
    const context = contextOf('pull_request', { pull_request: { number: 7, head: { sha: headSha } } });
    expect(await pullRequestOf(world.rest, context, 'auto')).toEqual({ number: 7 });
    expect(world.asked()).toEqual([]);
  });

  it('is none for a push, unless one is always wanted', async () => {
    await using world = await aGitHub(reading);
    world.repository.addPullRequest({ headSha: mergeSha });
    const context = contextOf('push', {});
    expect(await pullRequestOf(world.rest, context, 'auto')).toBeNull();
    expect(world.asked()).toEqual([]);
    expect(await pullRequestOf(world.rest, context, 'always')).toEqual({ number: 1 });
  });
});

describe('the pull request of a commit', () => {
  const soaked = mergeSha;
  it.each<[string, readonly NewPull[], number | null]>([
    ['the newest of several', [{ headSha: soaked }, { headSha: soaked, baseRef: 'next' }], 2],
    ['none that is closed', [{ headSha: soaked }, { headSha: soaked, state: 'closed' }], 1],
    ['none that went on since', [{ headSha: other, commits: [soaked] }], null],
    ['none of a fork that carries our commit', [{ headSha: soaked, headRepository: 'mallory/service' }], null],
    ['none to another repository', [{ headSha: soaked, baseRepository: 'upstream/service' }], null],
    ['none whose fork is gone', [{ headSha: soaked, headRepository: null }], null],
    ['names in any case of letters', [{ headSha: soaked, headRepository: 'Acme/Service' }], 1],
    ['nothing where there is nothing', [], null],
  ])('%s', async (_name, pulls, number) => {
    await using world = await aGitHub(reading);
    for (const pull of pulls) world.repository.addPullRequest(pull);
    const found = await pullRequestOf(world.rest, contextOf('push', {}), 'always');
    expect(found).toEqual(number === null ? null : { number });
  });

  it('is none when GitHub does not know the commit', async () => {
    await using world = await aGitHub(reading);
    const context = contextOf('push', {}, { GITHUB_SHA: 'unknown' });
    expect(await pullRequestOf(world.rest, context, 'always')).toBeNull();
  });

  it('is not guessed when pull requests may not be read', async () => {
    await using world = await aGitHub({ contents: 'read' }, { public: false });
    await expect(pullRequestOf(world.rest, contextOf('push', {}), 'always')).rejects.toMatchObject({ status: 403 });
  });
});

describe('the pull request of another run', () => {
  const run = (over: object = {}) =>
    contextOf('workflow_run', {
      workflow_run: {
        id: 5,
        head_sha: headSha,
        head_branch: 'fix/a&b#1',
        head_repository: { owner: { login: 'mallory' } },
        pull_requests: [{ number: 1 }],
        ...over,
      },
    });
  const forked: NewPull = { headSha, headRef: 'fix/a&b#1', headRepository: 'mallory/service' };

  it.each<[string, NewPull, number | null]>([
    ['from a fork, by owner, branch and commit', forked, 2],
    ['not when it was pushed to since', { ...forked, headSha: other, commits: [headSha] }, null],
    ['not on another branch', { ...forked, headRef: 'fix/other' }, null],
    ['not of another owner', { ...forked, headRepository: 'eve/service' }, null],
    ['not when closed', { ...forked, state: 'closed' }, null],
  ])('%s', async (_name, pull, number) => {
    await using world = await aGitHub(reading);
    world.repository.addPullRequest({ headSha: other, headRef: 'victim' });
    world.repository.addPullRequest(pull);
    expect(await pullRequestOf(world.rest, run(), 'auto')).toEqual(number === null ? null : { number });
  });

  it('is the newest when one head is offered to two branches', async () => {
    await using world = await aGitHub(reading);
    world.repository.addPullRequest(forked);
    world.repository.addPullRequest({ ...forked, baseRef: 'next' });
    expect(await pullRequestOf(world.rest, run(), 'auto')).toEqual({ number: 2 });
  });

  it('is none when the event does not know branch or owner: GitHub would ignore half a filter', async () => {
    await using world = await aGitHub(reading);
    world.repository.addPullRequest(forked);
    for (const context of [run({ head_branch: null }), run({ head_repository: null })]) {
      expect(await pullRequestOf(world.rest, context, 'auto')).toBeNull();
    }
    expect(world.asked()).toEqual([]);
  });
});
