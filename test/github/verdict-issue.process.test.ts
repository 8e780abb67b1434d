import { describe, expect, it } from 'vitest';
import { commentMarker } from '../../src/github/marker.ts';
import { tellIssue } from '../../src/github/verdict-issue.ts';
import { actionsBot } from '../rig/services/rest-state.ts';
import { aGitHub, place } from './a-github.ts';

const marker = commentMarker('nightly', 'issue');

async function aRepository(...[permissions = { issues: 'write' }, options]: Partial<Parameters<typeof aGitHub>>) {
  const world = await aGitHub(permissions, options);
  return {
    ...world,
    tell: (red: boolean | null, body = 'memory grows', title = 'nightly soak is red') =>
      tellIssue(world.rest, place, { marker, title, body, red }),
    issues: () => [...world.repository.issues.values()],
    [Symbol.asyncDispose]: () => world.github.close(),
  };
}

describe('the issue of a nightly soak', () => {
  it('is opened by the first red night, told by the next ones, closed by the first green one', async () => {
    await using nights = await aRepository();
    expect(await nights.tell(false)).toBe('nothing');
    expect(await nights.tell(true, 'night 1')).toBe('opened');
    expect(await nights.tell(true, 'night 2')).toBe('updated');
    expect(await nights.tell(null, 'host broke')).toBe('updated');
    expect(await nights.tell(false, 'green again')).toBe('closed');
    expect(await nights.tell(false)).toBe('nothing');
    const [issue, ...others] = nights.issues();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      title: 'nightly soak is red',
      body: `${marker}\nnight 2`,
      state: 'closed',
      stateReason: 'completed',
      labels: ['soak'],
      user: { login: 'github-actions[bot]' },
    });
    expect(issue?.comments.map(({ body }) => body)).toEqual(['night 2', 'host broke', 'green again']);
  });

  it('is a new one when it turns red again', async () => {
    await using nights = await aRepository();
    for (const red of [true, false, true]) await nights.tell(red);
    expect(nights.issues().map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('is not opened by a night that says nothing about the system', async () => {
    await using nights = await aRepository();
    expect(await nights.tell(null)).toBe('nothing');
    expect(nights.issues()).toEqual([]);
  });

  it('is found on the last page of issues with the label', async () => {
    await using nights = await aRepository();
    const { number } = nights.repository.addIssue({ body: `${marker}\nold`, user: actionsBot, labels: ['soak'] });
    for (let made = 0; made < 205; made++) nights.repository.addIssue({ labels: ['soak'] });
    expect(await nights.tell(true, 'new')).toBe('updated');
    expect(nights.repository.issue(number).body).toBe(`${marker}\nnew`);
  });

  it.each([
    ['an issue of a user who copied the marker', { body: `${marker}\nmine`, labels: ['soak'] }],
    ['an issue of another scenario', { body: commentMarker('weekly', 'issue'), labels: ['soak'], user: actionsBot }],
    ['an issue that is closed', { body: marker, labels: ['soak'], user: actionsBot, state: 'closed' as const }],
  ])('is not %s', async (_name, seeded) => {
    await using nights = await aRepository();
    const { number } = nights.repository.addIssue(seeded);
    expect(await nights.tell(true)).toBe('opened');
    expect(nights.repository.issue(number).comments).toEqual([]);
  });

  it('is not a pull request, which bears the same label', async () => {
    await using nights = await aRepository();
    const pull = { headSha: 'a'.repeat(40), body: marker, labels: ['soak'], user: actionsBot };
    const { number } = nights.repository.addPullRequest(pull);
    expect(await nights.tell(false)).toBe('nothing');
    expect(nights.repository.issue(number).state).toBe('open');
  });

  it('is one again after two runs opened two', async () => {
    await using nights = await aRepository();
    for (const night of ['a', 'b'])
      nights.repository.addIssue({ body: `${marker}\n${night}`, user: actionsBot, labels: ['soak'] });
    expect(await nights.tell(true)).toBe('updated');
    expect(nights.issues().map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ['closed', 'not_planned'],
      ['open', null],
    ]);
  });

  it('is one when it was opened and only the answer was lost', async () => {
    await using nights = await aRepository();
    nights.github.failNext('hang-up', 1, { method: 'POST', afterEffect: true });
    expect(await nights.tell(true)).toBe('opened');
    expect(nights.issues().filter(({ state }) => state === 'open')).toHaveLength(1);
  });

  it('has a title that GitHub takes', async () => {
    await using nights = await aRepository();
    expect(await nights.tell(true, 'body', `${'x'.repeat(254)}😀😀`)).toBe('opened');
    expect(nights.issues()[0]?.title).toBe(`${'x'.repeat(254)}…`);
  });
});

describe('an issue that cannot be written', () => {
  it('is refused without the permission', async () => {
    await using nights = await aRepository({ 'pull-requests': 'write', contents: 'read' });
    expect(await nights.tell(true)).toBe('refused');
    expect(nights.issues()).toEqual([]);
  });

  it('is refused where the repository has no issues', async () => {
    await using nights = await aRepository();
    nights.github.failNext(410, 1, { method: 'POST' });
    expect(await nights.tell(true)).toBe('refused');
  });

  it('is never sent when it is too long', async () => {
    await using nights = await aRepository();
    await expect(nights.tell(true, 'x'.repeat(60_000))).rejects.toThrow(/at most 60000/);
    expect(nights.asked()).toEqual([]);
  });

  it('rejects when the service stays sick', async () => {
    await using nights = await aRepository();
    nights.github.failNext(503, 3);
    await expect(nights.tell(true)).rejects.toMatchObject({ name: 'RestError', status: 503 });
  });
});
