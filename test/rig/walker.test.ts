// The walker over one workflow file: order, conditions, matrices, outputs, orders for runners, runs that end early.

import { describe, expect, it } from 'vitest';
import { aJob, callerPath, fakeRunners, settled, walk } from './walker/a-walk.ts';
import type { RunResult } from './walker/walk-workflow.ts';

const one = (text: string) => ({ [callerPath]: text });
const conclusions = (run: RunResult) => Object.fromEntries(run.jobs.map((job) => [job.name, job.conclusion]));

describe('jobs', () => {
  it('begin when those they need have ended, and see their results and outputs', async () => {
    const fake = fakeRunners(2, (name) => (name === 'a' ? { x: '1' } : 'success'));
    const run = walk(
      one(`
on: push
jobs:
  c: ${aJob("needs: [a, b], if: needs.a.outputs.x == 1 && needs.b.result == 'success'")}
  b: ${aJob('needs: a')}
  a: ${aJob()}
`),
      fake,
    );
    const result = await run.result;
    expect(fake.names()).toEqual(['a', 'b', 'c']);
    expect(fake.order('c').contexts.needs).toEqual({
      a: { result: 'success', outputs: { x: '1' } },
      b: { result: 'success', outputs: {} },
    });
    expect(result).toMatchObject({ conclusion: 'success', runAttempt: 1, outputs: { a: { x: '1' }, b: {}, c: {} } });
    expect(result.jobs.map((job) => job.name)).toEqual(['c', 'b', 'a']);
  });

  it('follow their conditions when one before them fails or is skipped', async () => {
    const fake = fakeRunners(3, (name) => (name === 'bad' ? 'failure' : 'success'));
    const run = walk(
      one(`
on: push
jobs:
  bad: ${aJob()}
  off: ${aJob("if: github.event_name == 'never'")}
  after-bad: ${aJob('needs: bad')}
  on-failure: ${aJob('needs: bad, if: failure()')}
  not-cancelled: ${aJob('needs: bad, if: "${{ !cancelled() }}"')}
  two-after-bad: ${aJob('needs: not-cancelled')}
  always: ${aJob('needs: off, if: always()')}
  # A skipped job poisons success() all the way down, although what is needed directly succeeded.
  behind-skipped: ${aJob('needs: always')}
  no-failure-behind-skipped: ${aJob('needs: off, if: failure()')}
  wrong: ${aJob('if: fromJSON(github.head_ref)')}
`),
      fake,
    );
    const result = await run.result;
    expect(conclusions(result)).toEqual({
      bad: 'failure',
      off: 'skipped',
      'after-bad': 'skipped',
      'on-failure': 'success',
      'not-cancelled': 'success',
      'two-after-bad': 'skipped',
      always: 'success',
      'behind-skipped': 'skipped',
      'no-failure-behind-skipped': 'skipped',
      wrong: 'failure',
    });
    expect(result.conclusion).toBe('failure');
    expect(result.jobs.at(-1)?.annotations[0]?.message).toMatch(/^user\/app.*ci\.yml: jobs\.wrong: .*empty input/);
  });

  it('of a failure that may be are a success to those that need them', async () => {
    const fake = fakeRunners(1, (name) => (name === 'may' ? 'failure' : 'success'));
    const run = walk(
      one(`\non: push\njobs:\n  may: ${aJob('continue-on-error: true')}\n  b: ${aJob('needs: may')}`),
      fake,
    );
    const result = await run.result;
    expect(conclusions(result)).toEqual({ may: 'failure', b: 'success' });
    expect(result.conclusion).toBe('success');
  });

  it('get an order with everything evaluated that the service evaluates, and the rest as written', async () => {
    const fake = fakeRunners(1);
    const run = walk(
      one(`
name: all of it
on: { workflow_dispatch: { inputs: { minutes: { type: number, default: 7 }, loud: { type: boolean } } } }
env: { A: workflow, B: 'b \${{ vars.V }}' }
defaults: { run: { shell: bash, working-directory: top } }
jobs:
  full:
    name: Full \${{ inputs.minutes }}
    runs-on: \${{ fromJSON('["self-hosted","soak"]') }}
    timeout-minutes: \${{ inputs.minutes }}
    env: { A: job, N: 1.5 }
    defaults: { run: { working-directory: below } }
    outputs: { o: '\${{ steps.s.outputs.o }}' }
    steps:
      - { id: s, uses: $/, with: { scenario: a.toml, retention-days: 3, empty: }, if: '\${{ inputs.loud }}', timeout-minutes: 5 }
      - { run: echo, env: { T: '\${{ secrets.S }}' }, continue-on-error: true, working-directory: w, shell: sh }
`),
      fake,
      {
        event: { name: 'workflow_dispatch', payload: {}, sha: 'b'.repeat(40), ref: 'refs/heads/main' },
        inputs: { loud: 'true' },
        secrets: { S: 'hush' },
        vars: { V: 'v' },
        github: { actor: 'alice' },
      },
    );
    await run.result;
    const order = fake.order('Full 7');
    expect(order).toMatchObject({
      id: 'full',
      labels: ['self-hosted', 'soak'],
      timeoutMinutes: 7,
      env: { A: 'job', B: 'b ${{ vars.V }}', N: '1.5' },
      runDefaults: { shell: 'bash', workingDirectory: 'below' },
      outputs: { o: '${{ steps.s.outputs.o }}' },
      secrets: { S: 'hush' },
    });
    expect(order.selfActionFolder).toMatch(/user\/app$/);
    expect(order.steps).toMatchObject([
      {
        id: 's',
        uses: '$/',
        with: { scenario: 'a.toml', 'retention-days': '3', empty: '' },
        if: 'inputs.loud',
        timeoutMinutes: 5,
      },
      {
        run: 'echo',
        env: { T: '${{ secrets.S }}' },
        continueOnError: true,
        workingDirectory: 'w',
        shell: 'sh',
        if: null,
      },
    ]);
    expect(order.contexts).toMatchObject({
      inputs: { minutes: 7, loud: true },
      vars: { V: 'v' },
      matrix: null,
      strategy: { 'job-index': 0, 'job-total': 1 },
      github: {
        job: 'full',
        workflow: 'all of it',
        run_attempt: '1',
        ref_name: 'main',
        actor: 'alice',
        event: { inputs: { loud: 'true', minutes: '7' } },
      },
    });
  });
});

describe('a matrix', () => {
  const names = async (strategy: string, name = '') => {
    const fake = fakeRunners(1);
    const result = await walk(one(`\non: push\njobs:\n  t: ${aJob(`${name}strategy: ${strategy}`)}`), fake).result;
    return {
      names: result.jobs.map((job) => job.name),
      matrices: fake.orders.map((order) => order.contexts.matrix),
      result,
    };
  };

  it.each<[string, readonly string[]]>([
    ['{ matrix: { a: [1, 2], b: [x, y] } }', ['t (1, x)', 't (1, y)', 't (2, x)', 't (2, y)']],
    ['{ matrix: { a: [1, 2], b: [x, y], exclude: [{ a: 2 }, { a: 1, b: y }] } }', ['t (1, x)']],
    ['{ matrix: { slot: "${{ fromJSON(\'[1,2]\') }}" } }', ['t (1)', 't (2)']],
    ['{ matrix: "${{ fromJSON(\'{\\"slot\\":[3]}\') }}" }', ['t (3)']],
    ['{ matrix: { include: [{ a: 1 }, { a: 2, b: z }] } }', ['t (1)', 't (2, z)']],
    ['{ matrix: { a: [{ deep: q, flag: true }] } }', ['t (q, true)']],
  ])('%s makes %j', async (strategy, expected) => {
    expect((await names(strategy)).names).toEqual(expected);
  });

  it('puts what include adds into the legs it fits, and makes a leg of what fits none', async () => {
    const made = await names('{ matrix: { a: [1, 2], include: [{ c: all }, { a: 2, c: two }, { a: 9 }] } }');
    expect(made.matrices).toEqual([{ a: 1, c: 'all' }, { a: 2, c: 'two' }, { a: 9 }]);
    expect(made.names).toEqual(['t (1)', 't (2)', 't (9)']);
  });

  it('takes a name with expressions as it is, and puts values behind any other', async () => {
    expect((await names('{ matrix: { a: [1] } }', "name: 'slot ${{ matrix.a }}', ")).names).toEqual(['slot 1']);
    expect((await names('{ matrix: { a: [1] } }', 'name: Slot, ')).names).toEqual(['Slot (1)']);
  });

  it.each(['{ matrix: { a: "${{ fromJSON(\'[]\') }}" } }', '{ matrix: { a: "${{ fromJSON(\'3\') }}" } }'])(
    'of no values fails its job: %s',
    async (strategy) => {
      const { result } = await names(strategy);
      expect(result).toMatchObject({ conclusion: 'failure', jobs: [{ name: 't', conclusion: 'failure' }] });
    },
  );

  const chain = (more: string) => `
on: push
jobs:
  legs: ${aJob(`strategy: { ${more}matrix: { slot: [1, 2, 3] } }`)}
  after: ${aJob("needs: legs, if: '!cancelled()'")}
`;

  it('starts no more than max-parallel at once, in the order that a test asks for', async () => {
    const fake = fakeRunners(3, (name) => (name === 'after' ? 'success' : 'held'));
    const run = walk(one(chain('max-parallel: 1, ')), fake, { matrixOrder: (legs) => [...legs].reverse() });
    await settled();
    expect(fake.names()).toEqual(['legs (3)']);
    expect(run.jobs().map((job) => job.state)).toEqual(['waiting', 'waiting', 'running', 'waiting']);
    for (const name of ['legs (3)', 'legs (2)', 'legs (1)']) {
      fake.end(name);
      await settled();
    }
    expect((await run.result).conclusion).toBe('success');
    expect(fake.names()).toEqual(['legs (3)', 'legs (2)', 'legs (1)', 'after']);
    expect(fake.order('legs (2)').contexts.strategy).toMatchObject({
      'max-parallel': 1,
      'job-index': 1,
      'job-total': 3,
    });
  });

  it('cancels the other legs when one fails, unless fail-fast is off', async () => {
    const answer = (name: string) => (name === 'legs (1)' ? 'failure' : name === 'legs (2)' ? 'held' : 'success');
    const fast = fakeRunners(2, answer);
    expect(conclusions(await walk(one(chain('')), fast).result)).toEqual({
      'legs (1)': 'failure',
      'legs (2)': 'cancelled',
      'legs (3)': 'cancelled',
      after: 'success',
    });
    const slow = fakeRunners(2, answer);
    const run = walk(one(chain('fail-fast: false, ')), slow);
    await settled();
    slow.end('legs (2)');
    expect(conclusions(await run.result)).toMatchObject({ 'legs (2)': 'success', 'legs (3)': 'success' });
    expect(slow.order('after').contexts.needs).toMatchObject({ legs: { result: 'failure' } });
  });

  it('has the outputs of the leg that ended last; an empty one does not overwrite', async () => {
    const fake = fakeRunners(1, (name) => (name === 'legs (3)' ? { o: '' } : { o: name }));
    const result = await walk(one(chain('')), fake).result;
    expect(result.outputs.legs).toEqual({ o: 'legs (2)' });
  });
});
