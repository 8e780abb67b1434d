import { describe, expect, it } from 'vitest';
import { createRest } from '../../src/github/rest.ts';
import { isRefusal, RestError } from '../../src/github/rest-error.ts';
import { startRestGitHub } from '../rig/services/rest-github.ts';
import { aGitHub, place } from './a-github.ts';

const route = 'GET /repos/{owner}/{repo}';
const writing = { 'pull-requests': 'write' } as const;

async function errorOf(asking: Promise<unknown>): Promise<RestError> {
  const error = await asking.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof RestError)) throw error;
  return error;
}

describe('what may pass by itself', () => {
  it.each([
    ['a sick service', 503, {}, [2]],
    ['a connection that ends', 'hang-up', {}, [2]],
    ['an answer that ends in the middle', 'cut-short', { afterEffect: true }, [2]],
    ['a rate limit', 429, {}, [2]],
    ['a rate limit that says how long', 429, { headers: { 'retry-after': '17' } }, [17]],
    ['a rate limit in the clothes of a refusal', 403, { headers: { 'retry-after': '5' } }, [5]],
  ] as const)('%s is tried again', async (_name, kind, options, pauses) => {
    await using world = await aGitHub({});
    world.github.failNext(kind, 1, options);
    expect(await world.rest.ask(route, place)).toMatchObject({ data: { full_name: 'acme/service' }, tries: 2 });
    expect(world.pauses).toEqual(pauses);
  });

  it('is given up after three tries, and the error says what was asked and answered', async () => {
    await using world = await aGitHub({});
    world.github.failNext(502, 9);
    const error = await errorOf(world.rest.ask(route, place));
    expect(error.message).toMatch(/^GET \/repos\/\{owner\}\/\{repo\}: 502 fault 502/);
    expect({ status: error.status, refusal: isRefusal(error), pauses: world.pauses }).toEqual({
      status: 502,
      refusal: false,
      pauses: [2, 8],
    });
  });

  it('is not waited for when the service asks for more than a minute, or for the next hour', async () => {
    await using world = await aGitHub({});
    world.github.failNext(429, 1, { headers: { 'retry-after': '61' } });
    expect(await errorOf(world.rest.ask(route, place))).toMatchObject({ status: 429 });
    world.github.failNext(403, 1, { headers: { 'x-ratelimit-remaining': '0' } });
    const spent = await errorOf(world.rest.ask(route, place));
    expect(isRefusal(spent)).toBe(false);
    expect(world.pauses).toEqual([]);
  });

  it('includes a server that takes the question and says nothing', async () => {
    await using world = await aGitHub({});
    world.github.failNext('silence', 1);
    const token = world.github.githubToken({}, 'acme/service');
    const rest = await createRest({ token, apiUrl: world.github.url, wait: async () => {}, answerWithinSeconds: 0.3 });
    expect(await rest.ask(route, place)).toMatchObject({ tries: 2 });
  });

  it('includes a server that is not there', async () => {
    const gone = await startRestGitHub();
    await gone.close();
    const pauses: number[] = [];
    const rest = await createRest({
      token: 'none',
      apiUrl: gone.url,
      wait: async (seconds) => void pauses.push(seconds),
    });
    expect(await errorOf(rest.ask(route, place))).toMatchObject({ status: null, transient: true });
    expect(pauses).toEqual([2, 8]);
  });
});

describe('an answer', () => {
  it.each([400, 401, 403, 404, 409, 410, 422])('of %s is never asked for twice', async (status) => {
    await using world = await aGitHub({});
    world.github.failNext(status, 1);
    const error = await errorOf(world.rest.ask(route, place));
    expect({ status: error.status, refusal: isRefusal(error) }).toEqual({
      status,
      refusal: [403, 404, 410].includes(status),
    });
    expect(world.asked()).toHaveLength(1);
  });

  it('without a body is null', async () => {
    await using world = await aGitHub(writing);
    const { number } = world.repository.addPullRequest({ headSha: 'a'.repeat(40) });
    const { id } = world.repository.addComment(number, 'gone soon');
    const deleting = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    expect(await world.rest.ask(deleting, { ...place, comment_id: id })).toEqual({ data: null, tries: 1 });
  });

  it('in pages is read through all of them, each tried again by itself', async () => {
    await using world = await aGitHub(writing);
    const { number } = world.repository.addPullRequest({ headSha: 'a'.repeat(40) });
    world.repository.addComments(number, 250);
    world.github.failNext('cut-short', 1, { afterEffect: true });
    const bodies: unknown[] = [];
    const listing = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    for await (const { body } of world.rest.list(listing, { ...place, issue_number: number })) {
      bodies.push(body);
      if (bodies.length === 150) world.github.failNext(500, 2);
    }
    expect(bodies).toHaveLength(250);
    expect(new Set(bodies).size).toBe(250);
    expect(world.pauses).toEqual([2, 2, 8]);
  });

  it('that should be a list and is none is not an empty list', async () => {
    await using world = await aGitHub({});
    const reading = world.rest.list(route, place)[Symbol.asyncIterator]().next();
    expect((await errorOf(reading)).message).toContain('a list was expected');
  });
});

describe('the token', () => {
  it('is in no error, nor in what caused it', async () => {
    await using world = await aGitHub({});
    const token = world.github.githubToken({}, 'acme/service');
    const rest = await createRest({ token, apiUrl: `${world.github.url}/`, wait: async () => {} });
    world.github.failNext(404, 1);
    const error = await errorOf(rest.ask(route, place));
    expect(JSON.stringify([error.message, error.stack, error, error.cause])).not.toContain(token.slice(4, 20));
  });
});
