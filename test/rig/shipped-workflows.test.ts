// Every workflow that we ship: nothing that GitHub's own parser or our rules find, no more rights than it needs, and only inputs and outputs
// that exist.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputs, outputs } from '../../src/github/inputs-table.ts';
import type { Json } from './contracts.ts';
import { listOf, recordOf, textOf } from './walker/tree.ts';
import { workflowIssues } from './workflow-lint.ts';

const folder = '.github/workflows';
const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const workflow = (name: string) => recordOf(parse(readFileSync(`${folder}/${name}`, 'utf8')) as Json);
const jobsOf = (name: string) =>
  Object.entries(recordOf(workflow(name).jobs)).map(([id, job]) => ({ id, job: recordOf(job) }));
const stepsOf = (name: string) =>
  jobsOf(name).flatMap(({ id, job }) => listOf(job.steps).map((step) => ({ job: id, step: recordOf(step) })));

/** They get what the caller grants: one that asked for more than that would not start. See docs/decisions/0007-the-action.md. */
const inherit = ['plan', 'report'];
const deliberate: readonly RegExp[] = inherit.map(
  (job) => new RegExp(`/soak\\.yml: jobs\\.${job}: expected permissions, here or at the top`),
);

describe('the shipped workflows', () => {
  it('are these', () => {
    expect(names).toEqual(['ci.yml', 'fork-comment.yml', 'nightly.yml', 'pr-soak.yml', 'release.yml', 'soak.yml']);
  });

  it.each(names)('%s has no issue', (name) => {
    const issues = workflowIssues(`${folder}/${name}`);
    expect(issues.filter((issue) => !deliberate.some((pattern) => pattern.test(issue)))).toEqual([]);
  });

  it.each(names)('%s gives the action only inputs that it has, and asks only for outputs that it has', (name) => {
    const ours = stepsOf(name).filter(({ step }) => step.uses === '$/');
    const given = ours.flatMap(({ step }) => Object.keys(recordOf(step.with)));
    expect(given.filter((input) => !Object.hasOwn(inputs, input))).toEqual([]);
    for (const { job, step } of ours) {
      const text = JSON.stringify(recordOf(workflow(name).jobs)[job]);
      const asked = [...text.matchAll(new RegExp(`steps\\.${textOf(step.id)}\\.outputs\\.([\\w-]+)`, 'g'))];
      expect(asked.map((match) => match[1]).filter((output) => !Object.hasOwn(outputs, output ?? ''))).toEqual([]);
    }
  });

  it.each(names)('%s calls soak.yml only with inputs that it has', (name) => {
    const declared = recordOf(recordOf(recordOf(workflow('soak.yml').on).workflow_call).inputs);
    const calls = jobsOf(name).filter(({ job }) => textOf(job.uses).endsWith('/soak.yml'));
    const given = calls.flatMap(({ job }) => Object.keys(recordOf(job.with)));
    expect(given.filter((input) => !Object.hasOwn(declared, input))).toEqual([]);
  });

  it.each(names)('%s leaves no token in the checkout, and is never run for a pull request with our rights', (name) => {
    const checkouts = stepsOf(name).filter(({ step }) => textOf(step.uses).startsWith('actions/checkout@'));
    expect(checkouts.every(({ step }) => recordOf(step.with)['persist-credentials'] === false)).toBe(true);
    expect(JSON.stringify(workflow(name))).not.toContain('pull_request_target');
  });

  it.each<[string, string, Readonly<Record<string, string>> | undefined]>([
    ['soak.yml', 'legs', { contents: 'read' }],
    ['soak.yml', 'plan', undefined],
    ['soak.yml', 'report', undefined],
    ['fork-comment.yml', 'comment', { actions: 'read', 'pull-requests': 'write' }],
    ['pr-soak.yml', 'begin', { 'pull-requests': 'write' }],
    ['pr-soak.yml', 'soak', { contents: 'read', 'pull-requests': 'write' }],
    ['nightly.yml', 'soak', { contents: 'read', issues: 'write', actions: 'read' }],
    ['release.yml', 'release', { contents: 'write' }],
  ])('%s gives to %s no more than %j', (name, id, permissions) => {
    expect(jobsOf(name).find(({ id: one }) => one === id)?.job.permissions).toEqual(permissions);
  });

  it('give secrets to the legs alone', () => {
    const withSecrets = jobsOf('soak.yml').filter(({ job }) => JSON.stringify(job).includes('secrets.'));
    expect(withSecrets.map(({ id }) => id)).toEqual(['legs']);
    expect(stepsOf('fork-comment.yml').some(({ step }) => textOf(step.uses).startsWith('actions/checkout@'))).toBe(
      false,
    );
  });
});
