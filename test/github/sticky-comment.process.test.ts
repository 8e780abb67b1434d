import { describe, expect, it } from 'vitest';
import { longestText } from '../../src/github/marked-text.ts';
import { commentMarker } from '../../src/github/marker.ts';
import { writeStickyComment } from '../../src/github/sticky-comment.ts';
import { actionsBot } from '../rig/services/rest-state.ts';
import { aGitHub, place, type TestGitHub } from './a-github.ts';

const marker = commentMarker('nightly', 'verdict');
const granted = { 'pull-requests': 'write' } as const;
const headSha = 'a'.repeat(40);

/** Bodies of the pull request's comments that are ours, oldest first. */
function oursOn(world: TestGitHub, number: number): readonly string[] {
  return world.repository
    .issue(number)
    .comments.filter(({ user }) => user.type === 'Bot')
    .map(({ body }) => body);
}

async function withPull(
  options: Parameters<typeof aGitHub>[1] = {},
  permissions: Parameters<typeof aGitHub>[0] = granted,
) {
  const world = await aGitHub(permissions, options);
  const { number } = world.repository.addPullRequest({ headSha });
  return {
    ...world,
    number,
    write: (body: string, mark = marker) => writeStickyComment(world.rest, place, { number, marker: mark, body }),
    ours: () => oursOn(world, number),
    [Symbol.asyncDispose]: () => world.github.close(),
  };
}

describe('the sticky comment', () => {
  it('is created once and then brought up to date in place', async () => {
    await using pull = await withPull();
    expect(await pull.write('started')).toBe('created');
    expect(await pull.write('pass')).toBe('updated');
    expect(pull.ours()).toEqual([`${marker}\npass`]);
    expect(pull.repository.issue(pull.number).comments[0]?.user.login).toBe('github-actions[bot]');
  });

  it('is found on the last of three pages', async () => {
    await using pull = await withPull();
    pull.repository.addComments(pull.number, 249);
    pull.repository.addComment(pull.number, `${marker}\nold`, actionsBot);
    expect(await pull.write('new')).toBe('updated');
    expect(pull.ours()).toEqual([`${marker}\nnew`]);
    expect(pull.asked().filter((line) => line.startsWith('GET'))).toHaveLength(3);
  });

  it('carries its marker once, also when the body begins with it', async () => {
    await using pull = await withPull();
    await pull.write(`${marker}\nverdict`);
    expect(pull.ours()).toEqual([`${marker}\nverdict`]);
  });

  it('is one per scenario', async () => {
    await using pull = await withPull();
    await pull.write('one');
    expect(await pull.write('two', commentMarker('nightly-2', 'verdict'))).toBe('created');
    expect(pull.ours()).toHaveLength(2);
  });

  it('is found again for a scenario that is called like the end of a comment', async () => {
    await using pull = await withPull();
    const mean = commentMarker('nightly --> @everyone', 'verdict');
    expect(await pull.write('one', mean)).toBe('created');
    expect(await pull.write('two', mean)).toBe('updated');
    expect(pull.ours()).toEqual([`${mean}\ntwo`]);
    expect(pull.ours()[0]).not.toMatch(/@everyone|--> .*-->/);
  });

  it.each([
    ['a user who begins with the marker', `${marker}\nmine now`, undefined],
    ['a user who quotes it', `> ${marker}\nlook at this`, undefined],
    ['a bot that quotes it', `somebody wrote ${marker}`, actionsBot],
  ])('is not captured by %s', async (_name, body, user) => {
    await using pull = await withPull();
    pull.repository.addComment(pull.number, body, user);
    expect(await pull.write('verdict')).toBe('created');
    expect(pull.repository.issue(pull.number).comments.map((comment) => comment.body)).toEqual([
      body,
      `${marker}\nverdict`,
    ]);
  });

  it('keeps the newest of two that a race left, and deletes the other', async () => {
    await using pull = await withPull();
    pull.repository.addComment(pull.number, `${marker}\nfirst`, actionsBot);
    pull.repository.addComments(pull.number, 120);
    const { id } = pull.repository.addComment(pull.number, `${marker}\nsecond`, actionsBot);
    expect(await pull.write('verdict')).toBe('updated');
    expect(pull.ours()).toEqual([`${marker}\nverdict`]);
    expect(pull.repository.issue(pull.number).comments.at(-1)?.id).toBe(id);
  });

  it('is updated although the other of two cannot be deleted', async () => {
    await using pull = await withPull();
    pull.repository.addComment(pull.number, `${marker}\nfirst`, actionsBot);
    pull.repository.addComment(pull.number, `${marker}\nsecond`, actionsBot);
    pull.github.failNext(403, 1, { method: 'DELETE' });
    expect(await pull.write('verdict')).toBe('updated');
    expect(pull.ours()).toEqual([`${marker}\nfirst`, `${marker}\nverdict`]);
  });

  it('is there once when it was created and only the answer was lost', async () => {
    await using pull = await withPull();
    pull.github.failNext(502, 1, { method: 'POST', afterEffect: true });
    expect(await pull.write('verdict')).toBe('created');
    expect(pull.ours()).toEqual([`${marker}\nverdict`]);
  });

  it('is created anew when somebody deleted it in that moment', async () => {
    await using pull = await withPull();
    pull.repository.addComment(pull.number, `${marker}\nold`, actionsBot);
    pull.github.failNext(404, 1, { method: 'PATCH' });
    expect(await pull.write('verdict')).toBe('created');
  });
});

describe('a sticky comment that cannot be written', () => {
  it.each([
    ['may not write', { 'pull-requests': 'read', contents: 'write' }, {}],
    ['may not even read', { contents: 'read' }, { public: false }],
  ] as const)('is refused when the token %s', async (_name, permissions, options) => {
    await using pull = await withPull(options, permissions);
    expect(await pull.write('verdict')).toBe('refused');
    expect(pull.repository.issue(pull.number).comments).toEqual([]);
  });

  it('is refused when it is there but the token may not change it', async () => {
    await using pull = await withPull({}, {});
    pull.repository.addComment(pull.number, `${marker}\nold`, actionsBot);
    expect(await pull.write('verdict')).toBe('refused');
  });

  it('is refused for a number that names nothing', async () => {
    await using world = await aGitHub(granted);
    expect(await writeStickyComment(world.rest, place, { number: 99, marker, body: 'x' })).toBe('refused');
  });

  it('is written with the permission for issues alone', async () => {
    await using pull = await withPull({}, { issues: 'write' });
    expect(await pull.write('verdict')).toBe('created');
  });

  it('is never sent when it is too long', async () => {
    await using pull = await withPull();
    await expect(pull.write('x'.repeat(longestText))).rejects.toThrow(/at most 60000 were expected/);
    expect(pull.asked()).toEqual([]);
    expect(await pull.write('x'.repeat(longestText - marker.length - 1))).toBe('created');
  });

  it.each([422, 500])('rejects with what the service said: %s', async (status) => {
    await using pull = await withPull();
    pull.github.failNext(status, 3, { method: 'POST' });
    await expect(pull.write('verdict')).rejects.toMatchObject({ name: 'RestError', status });
  });
});
