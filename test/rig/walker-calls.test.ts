// The walker over workflows that call workflows: inputs, secrets, outputs, permissions, forks, what is refused before anything runs.

import { describe, expect, it } from 'vitest';
import type { Json } from './contracts.ts';
import { aJob, callerPath, fakeRunners, walk } from './walker/a-walk.ts';
import { WorkflowError } from './walker/workflow-error.ts';

const soakPath = 'org/soak-action/.github/workflows/soak.yml';
const uses = 'uses: org/soak-action/.github/workflows/soak.yml@v1';

const soak = `
on:
  workflow_call:
    inputs:
      scenario: { type: string, required: true }
      spares: { type: number, default: 1 }
      loud: { type: boolean }
      where: { type: string, default: '\${{ github.repository }}' }
    secrets: { environment: { required: false } }
    outputs: { verdict: { value: '\${{ jobs.report.outputs.verdict }}/\${{ jobs.legs.result }}' } }
permissions: {}
env: { FROM: soak }
jobs:
  legs: ${aJob('permissions: { contents: read }, strategy: { matrix: { slot: [1, 2] } }')}
  report: ${aJob("needs: legs, if: '!cancelled()', permissions: { pull-requests: write, contents: read }, outputs: { verdict: x }")}
`;

const caller = (job: string, more = '', after = '') => ({
  [callerPath]: `\non: [push, pull_request]\n${more}\nenv: { CALLER: travels-not }\njobs:\n  soak: { ${job} }\n${after}`,
  [soakPath]: soak,
});
const granted = 'permissions: { contents: read, pull-requests: write }';

function issuesOf(files: Readonly<Record<string, string>>): readonly string[] {
  try {
    walk(files, fakeRunners(1));
    return [];
  } catch (error) {
    if (error instanceof WorkflowError) return error.issues;
    throw error;
  }
}

describe('a called workflow', () => {
  it('gets inputs and secrets, gives outputs, and is named after its caller', async () => {
    const fake = fakeRunners(1, (name) => (name === 'soak / report' ? { verdict: 'pass' } : 'success'));
    const files = caller(
      `${uses}, with: { scenario: a.toml, spares: '\${{ fromJSON(3) }}' }, secrets: { environment: 'T=\${{ secrets.TOKEN }}' }`,
      granted,
      `  after: ${aJob('needs: soak')}`,
    );
    const result = await walk(files, fake, { secrets: { TOKEN: 'hush', OTHER: 'not yours' } }).result;
    expect(result.jobs.map((job) => `${job.name} ${job.conclusion}`)).toEqual([
      'soak / legs (1) success',
      'soak / legs (2) success',
      'soak / report success',
      'after success',
    ]);
    expect(result.outputs.soak).toEqual({ verdict: 'pass/success' });
    const order = fake.order('soak / legs (2)');
    expect(order.contexts.inputs).toEqual({ scenario: 'a.toml', spares: 3, loud: false, where: 'user/app' });
    expect(order.contexts.secrets).toEqual({ environment: 'T=hush' });
    expect(order.env).toEqual({ FROM: 'soak' });
    expect(order.selfActionFolder).toMatch(/org\/soak-action$/);
    expect(fake.order('after').selfActionFolder).toMatch(/user\/app$/);
    expect(fake.order('after').contexts.needs).toEqual({
      soak: { result: 'success', outputs: { verdict: 'pass/success' } },
    });
  });

  it('inherits secrets, and is found beside the file that calls it', async () => {
    const fake = fakeRunners(1);
    const files = {
      [callerPath]: '\non: push\njobs:\n  x: { uses: ./.github/workflows/one.yml, secrets: inherit }',
      'user/app/.github/workflows/one.yml': '\non: workflow_call\njobs:\n  y: { uses: $/.github/workflows/two.yml }',
      'user/app/.github/workflows/two.yml': `\non: { workflow_call: }\njobs:\n  z: ${aJob()}`,
    };
    await walk(files, fake, { secrets: { S: 's' } }).result;
    expect(fake.order('x / y / z').secrets).toEqual({});
    const inherited = files['user/app/.github/workflows/one.yml'].replace('two.yml', 'two.yml, secrets: inherit');
    await walk({ ...files, 'user/app/.github/workflows/one.yml': inherited }, fake, { secrets: { S: 's' } }).result;
    expect(fake.orders.at(-1)?.secrets).toEqual({ S: 's' });
  });

  it('that is skipped is one job; one that fails is a failure of its caller', async () => {
    const fake = fakeRunners(1, (name) => (name === 'soak / legs (1)' ? 'failure' : 'success'));
    const skipped = caller(`${uses}, if: false, with: { scenario: a }`, granted);
    const result = await walk(skipped, fake).result;
    expect(result.jobs.map((job) => `${job.name} ${job.conclusion}`)).toEqual(['soak skipped']);
    const failing = caller(
      `${uses}, with: { scenario: a }`,
      granted,
      `  on-failure: ${aJob('needs: soak, if: failure()')}`,
    );
    const failed = await walk(failing, fake).result;
    expect(failed.conclusion).toBe('failure');
    expect(failed.jobs.at(-1)).toMatchObject({ name: 'on-failure', conclusion: 'success' });
  });

  it('with a value of another kind than its input fails its caller', async () => {
    const files = caller(`${uses}, with: { scenario: a, loud: '\${{ github.ref }}' }`, granted);
    const result = await walk(files, fakeRunners(1)).result;
    expect(result).toMatchObject({ conclusion: 'failure', jobs: [{ name: 'soak' }] });
    expect(result.jobs[0]?.annotations[0]?.message).toMatch(/input loud: expected a boolean, got "refs\/heads\/main"/);
  });
});

describe('before anything runs', () => {
  it('all mistakes of a call are said at once', () => {
    const issues = issuesOf(caller(`${uses}, with: { spares: many, volume: 3 }, secrets: { pass: word }`, granted));
    expect(issues).toHaveLength(4);
    expect(issues.join('\n')).toMatch(/ci\.yml: jobs\.soak calls org\/soak-action.*input scenario is required/);
    expect(issues.join('\n')).toMatch(/input volume is not defined there; it has scenario, spares, loud, where/);
    expect(issues.join('\n')).toMatch(/input spares: expected a number, got "many"/);
    expect(issues.join('\n')).toMatch(/secret pass is not defined there; it has environment/);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'a mistake of the parser',
      { [callerPath]: 'on: push\njobs:\n  a: { runs-on: x, bogus: 1 }' },
      /ci\.yml \(Line: 3.*bogus/,
    ],
    [
      'an unknown need',
      { [callerPath]: `on: push\njobs:\n  a: ${aJob('needs: b')}\n  c: ${aJob()}` },
      /unknown job 'b'/,
    ],
    [
      'an event that starts nothing',
      { [callerPath]: `on: release\njobs:\n  a: ${aJob()}` },
      /does not run on push, only on release/,
    ],
    [
      'a repository nobody gave',
      caller('uses: some/where/x.yml@v1'),
      /one of these repositories: user\/app, org\/soak-action/,
    ],
    ['a file that is not there', caller('uses: org/soak-action/y.yml@v1'), /no such workflow file/],
    ['a file that cannot be called', caller('uses: ./.github/workflows/ci.yml'), /it has no on: workflow_call/],
    [
      'what the rig cannot do',
      { [callerPath]: `on: push\njobs:\n  a: ${aJob('container: x')}` },
      /container: the rig does not/,
    ],
  ])('%s is refused', (_, files, message) => {
    expect(issuesOf(files).join('\n')).toMatch(message);
  });

  it('more than ten levels are refused', () => {
    const files = { [callerPath]: `on: [push, workflow_call]\njobs:\n  a: { uses: ./.github/workflows/ci.yml }` };
    expect(issuesOf(files)).toEqual([expect.stringContaining('at most 10 levels')]);
  });
});

describe('permissions', () => {
  it.each<[string, string, string]>([
    ['omitted', '', 'contents read'],
    ['at the top', 'permissions: { issues: write }', 'issues write'],
    ['none', 'permissions: {}', ''],
    ['all read', 'permissions: read-all', 'many'],
  ])('%s', async (_, top, expected) => {
    const fake = fakeRunners(1);
    await walk({ [callerPath]: `on: push\n${top}\njobs:\n  a: ${aJob()}` }, fake).result;
    const given = Object.entries(fake.order('a').permissions).filter(([, level]) => level !== 'none');
    if (expected === 'many') expect(given.length).toBeGreaterThan(10);
    else expect(given.map((pair) => pair.join(' ')).join()).toBe(expected);
  });

  it("of a job stand instead of those of its workflow, and a called job without any has its caller's", async () => {
    const fake = fakeRunners(1);
    const files = {
      [callerPath]: `\non: push\npermissions: write-all\njobs:\n  own: ${aJob('permissions: { actions: read }')}\n  call: { uses: ./.github/workflows/one.yml, permissions: { checks: write } }`,
      'user/app/.github/workflows/one.yml': `\non: workflow_call\njobs:\n  z: ${aJob()}\n  less: ${aJob('permissions: { checks: read }')}`,
    };
    await walk(files, fake).result;
    expect(fake.order('own').permissions).toMatchObject({ actions: 'read', contents: 'none' });
    expect(fake.order('call / z').permissions).toMatchObject({ checks: 'write', contents: 'none' });
    expect(fake.order('call / less').permissions).toMatchObject({ checks: 'read' });
  });

  it('at the top of a called workflow reduce those of its caller', async () => {
    const fake = fakeRunners(1);
    const files = {
      [callerPath]: '\non: push\npermissions: write-all\njobs:\n  call: { uses: ./.github/workflows/one.yml }',
      'user/app/.github/workflows/one.yml': `\non: workflow_call\npermissions: { checks: read }\njobs:\n  z: ${aJob()}`,
    };
    await walk(files, fake).result;
    expect(fake.order('call / z').permissions).toMatchObject({ checks: 'read', contents: 'none' });
  });

  it("that a called workflow asks for beyond its caller's are an error of the whole run", () => {
    expect(issuesOf(caller(`${uses}, with: { scenario: a }`))).toEqual([
      "error calling workflow 'org/soak-action/.github/workflows/soak.yml@v1': the nested job 'report' is requesting 'pull-requests: write', but is only allowed 'pull-requests: none'",
    ]);
    const top = {
      ...caller(`${uses}, with: { scenario: a }`, granted),
      [soakPath]: soak.replace('permissions: {}', 'permissions: { issues: read }'),
    };
    expect(issuesOf(top)[0]).toMatch(/the workflow is requesting 'issues: read', but is only allowed 'issues: none'/);
  });

  const pullRequest = (head: string | null): Readonly<Record<string, Json>> => ({
    pull_request: {
      head: { ref: 'x', repo: head === null ? null : { full_name: head } },
      base: { ref: 'main', repo: { full_name: 'user/app' } },
    },
  });

  it.each<[string | null, boolean]>([
    ['user/app', false],
    ['stranger/app', true],
    [null, true],
  ])('and secrets of a pull request from %s are reduced: %s', async (head, reduced) => {
    const fake = fakeRunners(1);
    const files = caller(`${uses}, with: { scenario: a }, secrets: inherit`, granted);
    const event = { name: 'pull_request', payload: pullRequest(head), sha: 'c'.repeat(40), ref: 'refs/pull/7/merge' };
    const run = walk(files, fake, {
      event,
      secrets: { S: 's' },
      githubToken: (permissions) => `token-${permissions['pull-requests']}`,
    });
    await run.result;
    const order = fake.order('soak / report');
    const level = reduced ? 'read' : 'write';
    expect(order.permissions).toMatchObject({ 'pull-requests': level, contents: 'read' });
    expect(order.secrets).toEqual({ ...(reduced ? {} : { S: 's' }), GITHUB_TOKEN: `token-${level}` });
    expect(order.contexts.github).toMatchObject({
      token: `token-${level}`,
      head_ref: 'x',
      base_ref: 'main',
      ref_name: '7/merge',
    });
  });
});
