// Runs as a whole: cancelled, run again, superseded, short of runners, dispatched; and what starts one.

import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Json } from './contracts.ts';
import { aJob, callerPath, fakeRunners, settled, someRepositories, walk } from './walker/a-walk.ts';
import { triggers } from './walker/event.ts';
import type { RunResult } from './walker/walk-workflow.ts';

const one = (text: string) => ({ [callerPath]: text });
const conclusions = (run: RunResult) => Object.fromEntries(run.jobs.map((job) => [job.name, job.conclusion]));

describe('cancel', () => {
  const files = one(`
on: push
jobs:
  plan: ${aJob()}
  legs: ${aJob('needs: plan, strategy: { max-parallel: 1, matrix: { slot: [1, 2] } }')}
  stays: ${aJob('needs: plan, if: always()')}
  queued: ${aJob('needs: plan')}
  queued-always: ${aJob('needs: plan, if: always()')}
  report: ${aJob("needs: legs, if: '!cancelled()'")}
  cleanup: ${aJob('needs: legs, if: always()')}
  told: ${aJob('needs: legs, if: cancelled()')}
`);

  it('ends what runs and waits, but for what is to run all the same', async () => {
    const fake = fakeRunners(2, (name) => (name === 'legs (1)' || name === 'stays' ? 'held' : 'success'));
    const run = walk(files, fake);
    await settled();
    await settled();
    expect(fake.names()).toEqual(['plan', 'legs (1)', 'stays']);
    run.cancel();
    await settled();
    fake.end('stays');
    const result = await run.result;
    expect(conclusions(result)).toEqual({
      plan: 'success',
      'legs (1)': 'cancelled',
      'legs (2)': 'cancelled',
      stays: 'success',
      queued: 'cancelled',
      'queued-always': 'success',
      report: 'skipped',
      cleanup: 'success',
      told: 'success',
    });
    expect(result.conclusion).toBe('cancelled');
  });

  it('reaches jobs of called workflows, whose own conditions decide', async () => {
    const fake = fakeRunners(1, (name) => (name === 'call / legs' ? 'held' : 'success'));
    const run = walk(
      {
        [callerPath]: '\non: push\njobs:\n  call: { uses: ./.github/workflows/one.yml }',
        'user/app/.github/workflows/one.yml': `\non: workflow_call\njobs:\n  legs: ${aJob()}\n  report: ${aJob("needs: legs, if: '!cancelled()'")}\n  clean: ${aJob('needs: legs, if: always()')}`,
      },
      fake,
    );
    await settled();
    run.cancel();
    expect(conclusions(await run.result)).toEqual({
      'call / legs': 'cancelled',
      'call / report': 'skipped',
      'call / clean': 'success',
    });
  });
});

describe('cancel, early and late', () => {
  it('skips what waits for jobs, and changes nothing when all is over', async () => {
    const text = one(`\non: push\njobs:\n  a: ${aJob()}\n  b: ${aJob('needs: a')}`);
    const held = fakeRunners(1, () => 'held');
    const first = walk(text, held);
    await settled();
    first.cancel();
    expect(conclusions(await first.result)).toEqual({ a: 'cancelled', b: 'skipped' });
    const run = walk(text, fakeRunners(1));
    const result = await run.result;
    run.cancel();
    expect(result.conclusion).toBe('success');
  });

  it('of a run that waits for its group ends it at once', async () => {
    const text = one(`\non: push\nconcurrency: g\njobs:\n  a: ${aJob()}`);
    const fake = fakeRunners(1, () => 'held');
    const older = walk(text, fake);
    const newer = walk(text, fake, { others: [older] });
    newer.cancel();
    expect(await newer.result).toMatchObject({ conclusion: 'cancelled', jobs: [{ name: 'a', conclusion: 'skipped' }] });
    fake.end('a');
    await older.result;
  });
});

describe('re-run of failed jobs', () => {
  const files = one(`
on: push
jobs:
  plan: ${aJob()}
  other: ${aJob()}
  legs: ${aJob('needs: plan, strategy: { fail-fast: false, matrix: { slot: [1, 2] } }')}
  report: ${aJob("needs: [legs, other], if: '!cancelled()'")}
`);

  it('keeps what succeeded with its outputs, and runs what failed and all that depends on it', async () => {
    const first = await walk(
      files,
      fakeRunners(1, (name) => (name === 'legs (2)' ? 'failure' : { from: name })),
    ).result;
    expect(first.conclusion).toBe('failure');
    const fake = fakeRunners(1, (name) => ({ again: name }));
    const second = await walk(files, fake, { previous: first }).result;
    expect(fake.names()).toEqual(['legs (2)', 'report']);
    expect(second).toMatchObject({ conclusion: 'success', runAttempt: 2 });
    expect(fake.order('legs (2)').contexts).toMatchObject({
      github: { run_attempt: '2' },
      needs: { plan: { result: 'success', outputs: { from: 'plan' } } },
    });
    expect(second.outputs.legs).toEqual({ from: 'legs (1)', again: 'legs (2)' });
    const third = await walk(files, fake, { previous: second }).result;
    expect(third).toMatchObject({ conclusion: 'success', runAttempt: 3 });
    expect(fake.orders).toHaveLength(2);
  });
});

describe('concurrency', () => {
  const text = `\non: push\nconcurrency: { group: 'CI-\${{ github.ref }}', cancel-in-progress: '\${{ github.event.newer == true }}' }\njobs:\n  a: ${aJob()}`;

  it('is evaluated', () => {
    const run = walk(one(text), fakeRunners(1), { payload: { newer: true } });
    expect(run.concurrency).toEqual({ group: 'CI-refs/heads/main', cancelInProgress: true });
    expect(walk(one(`\non: push\njobs:\n  a: ${aJob()}`), fakeRunners(1)).concurrency).toBeNull();
  });

  it('cancels older runs of the group when the newer one says so, and waits for them', async () => {
    const fake = fakeRunners(2, () => 'held');
    const older = walk(one(text), fake);
    const elsewhere = walk(one(text.replace('CI-', 'other-')), fake);
    await settled();
    const newer = walk(one(text), fake, { payload: { newer: true }, others: [older, elsewhere] });
    expect((await older.result).conclusion).toBe('cancelled');
    await settled();
    await settled();
    expect(fake.orders).toHaveLength(3);
    newer.cancel();
    elsewhere.cancel();
    expect((await newer.result).conclusion).toBe('cancelled');
    await elsewhere.result;
  });

  it('lets a run wait for an older one that it does not cancel', async () => {
    const fake = fakeRunners(2, () => 'held');
    const older = walk(one(text), fake);
    const newer = walk(one(text), fake, { others: [older] });
    await settled();
    expect(fake.orders).toHaveLength(1);
    fake.end('a');
    await settled();
    await settled();
    fake.end('a');
    expect((await newer.result).conclusion).toBe('success');
  });
});

describe('runners', () => {
  it('carry one job at a time, whichever run it is from, and are chosen by a label that is their name', async () => {
    const fake = fakeRunners(2, () => 'held');
    const text = one('\non: push\njobs:\n  a: { runs-on: [self-hosted, machine-2], steps: [{ run: work }] }');
    const begun: string[] = [];
    const more = { onJobBegun: (_: unknown, runner: { readonly name: string }) => begun.push(runner.name) };
    const runs = [walk(text, fake, more), walk(text, fake, more)];
    await settled();
    expect(begun).toEqual(['machine-2']);
    fake.end('a');
    await runs[0]?.result;
    await settled();
    fake.end('a');
    await runs[1]?.result;
    expect(begun).toEqual(['machine-2', 'machine-2']);
  });

  it('are chosen by the test where it wants to', async () => {
    const fake = fakeRunners(3);
    const ended: string[] = [];
    const run = walk(one(`\non: push\njobs:\n  a: ${aJob()}\n  b: ${aJob('needs: a')}`), fake, {
      pick: (order, free) =>
        free.find((runner) => runner.name === (order.id === 'a' ? 'machine-3' : 'machine-1')) ?? null,
      onJobEnded: (result, runner) => ended.push(`${result.name} on ${runner.name}`),
    });
    await run.result;
    expect(ended).toEqual(['a on machine-3', 'b on machine-1']);
  });
});

describe('a dispatch', () => {
  const text = `\non: { workflow_dispatch: { inputs: { size: { type: choice, options: [s, m], required: true }, n: { type: number, default: 2 } } } }\njobs:\n  a: ${aJob()}`;
  const event = { name: 'workflow_dispatch', payload: {}, sha: 'd'.repeat(40), ref: 'refs/heads/main' };

  it.each<[Readonly<Record<string, string>>, RegExp]>([
    [{}, /input size is required/],
    [{ size: 'xl' }, /input size: expected one of s, m, got xl/],
    [{ size: 's', color: 'red' }, /unexpected input color; it has size, n/],
  ])('with %j is refused', (inputs, message) => {
    expect(() => walk(one(text), fakeRunners(1), { event, inputs })).toThrow(message);
  });
});

describe('triggers', () => {
  const { repositories, remove } = someRepositories({
    'u/r/a.yml': `on: { pull_request: { types: [labeled] }, pull_request_target: , schedule: [{ cron: '0 3 * * *' }], workflow_run: { workflows: [pr soak], types: [completed] } }\njobs:\n  a: ${aJob()}`,
  });
  const path = join(repositories['u/r'] ?? '', 'a.yml');

  it.each<[string, Readonly<Record<string, Json>>, boolean]>([
    ['pull_request', { action: 'labeled' }, true],
    ['pull_request', { action: 'synchronize' }, false],
    ['pull_request_target', { action: 'synchronize' }, true],
    ['pull_request_target', { action: 'labeled' }, false],
    ['schedule', {}, true],
    ['workflow_run', { action: 'completed', workflow_run: { name: 'pr soak' } }, true],
    ['workflow_run', { action: 'requested', workflow_run: { name: 'pr soak' } }, false],
    ['workflow_run', { action: 'completed', workflow_run: { name: 'ci' } }, false],
    ['push', {}, false],
  ])('%s %j: %s', (name, payload, expected) => {
    expect(triggers(path, { name, payload })).toBe(expected);
  });

  afterAll(remove);
});
