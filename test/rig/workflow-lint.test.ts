// Our rules for shipped workflow files, beside the parser's.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { workflowIssues } from './workflow-lint.ts';

const folder = mkdtempSync(join(tmpdir(), 'rig-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

function issues(text: string): readonly string[] {
  const path = join(folder, 'w.yml');
  writeFileSync(path, text);
  return workflowIssues(path).map((issue) => issue.replace(path, 'w.yml'));
}

const workflow = (steps: string, job = 'timeout-minutes: 5, ') =>
  `on: { push: , workflow_dispatch: { inputs: { x: { type: string } } } }\npermissions: {}\njobs:\n  a: { ${job}runs-on: ubuntu-latest, steps: [${steps}] }\n`;
const pinned = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

describe('a workflow file', () => {
  it.each([
    `{ uses: ${pinned} }`,
    '{ uses: ./.github/actions/x }, { uses: $/ }, { uses: $/sub }, { uses: org/soak-action@v1 }',
    "{ run: 'echo ${{ github.sha }} ${{ github.event_name }} ${{ github.run_id }} ${{ matrix.inputs-like }}' }",
    "{ run: 'echo \"$X\"', env: { X: '${{ github.event.pull_request.title }}' } }",
    "{ run: \"echo ${{ contains('inputs', 'github.event') }}\" }",
  ])('with %s is fine', (steps) => {
    expect(issues(workflow(steps))).toEqual([]);
  });

  it.each<[string, RegExp]>([
    ['{ uses: actions/checkout@v7 }', /^w\.yml: jobs\.a: steps\[0\]: uses: actions\/checkout@v7: expected a commit/],
    ['{ uses: org/soak-action-evil@v1 }', /expected a commit/],
    ['{ uses: docker://alpine:3 }', /expected a commit/],
    ["{ run: 'echo ${{ github.event.pull_request.title }}' }", /steps\[0\]: run: .*foreign text/],
    ["{ run: 'echo ${{ github.head_ref }}' }", /foreign text/],
    ["{ run: 'echo ${{ GITHUB.HEAD_REF }}' }", /foreign text/],
    ['{ run: "echo ${{ github[\'event\'].number }}" }', /foreign text/],
    ["{ run: 'echo ${{ toJSON(github) }}' }", /foreign text/],
    ["{ run: 'echo ${{ inputs.x }}' }", /foreign text/],
    [
      `{ uses: actions/github-script@${'a'.repeat(40)}, with: { script: '\${{ inputs.x }}' } }`,
      /with\.script: .*foreign text/,
    ],
    ['{ run: x, bogus: 1 }', /w\.yml \(Line: 4.*bogus/],
  ])('with %s is not', (steps, message) => {
    expect(issues(workflow(steps))).toEqual([expect.stringMatching(message)]);
  });

  it('needs a time limit for every job that has steps, and permissions somewhere', () => {
    expect(issues(workflow('{ run: x }', ''))).toEqual([expect.stringMatching(/expected timeout-minutes/)]);
    const bare = workflow('{ run: x }').replace('permissions: {}\n', '');
    expect(issues(bare)).toEqual([expect.stringMatching(/expected permissions/)]);
    expect(issues(bare.replace('{ timeout', '{ permissions: {}, timeout'))).toEqual([]);
    const call = 'on: push\npermissions: {}\njobs:\n  a: { uses: some/where/.github/workflows/x.yml@v1 }\n';
    expect(issues(call)).toEqual([expect.stringMatching(/^w\.yml: jobs\.a: uses: .*expected a commit/)]);
  });

  it('that is no YAML says so once', () => {
    expect(issues('on: [push\njobs: }').length).toBeGreaterThan(0);
  });
});
