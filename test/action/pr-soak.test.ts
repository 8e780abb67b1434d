// The label on a pull request: by a fork, with a push after it, with a hostile title. Nothing runs or renders that should not.

import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findCarriers } from '../rig/runner/carriers.ts';
import { jobOf, legsOf, openScene, printedBy, type Scene } from '../rig/scene.ts';
import { supersede } from '../rig/walker/supersede.ts';
import type { WalkingRun } from '../rig/walker/walk-workflow.ts';
import { chainFiles, seconds, tellLogs } from './a-chain.ts';

const scenes: Scene[] = [];
afterAll(async () => {
  for (const scene of scenes) await scene.close();
});

const workflow = '.github/workflows/pr-soak.yml';
const evil = 'evil --> @everyone [free](https://evil.example) <img src=x> ::error::pwned $(touch pwned) `touch pwned`';

/** The repository of the action itself, with a mini-soak of half a minute. */
async function ourRepository(): Promise<Scene> {
  const { 'soak/chain.toml': scenario = '' } = chainFiles({ steadySeconds: 30, segmentLength: '60s' });
  const scene = await openScene({
    files: {
      'scenarios/mini-1h.toml': scenario.replace('name = "chain"', 'name = "mini"'),
      // The shipped workflow installs before it soaks.
      'package.json': '{ "name": "ours", "version": "1.0.0" }',
      'package-lock.json': '{ "name": "ours", "version": "1.0.0", "lockfileVersion": 3, "packages": {} }',
    },
    overlay: ['action.yml', 'dist', '.github/workflows'],
  });
  scenes.push(scene);
  return scene;
}

/** On every machine of the scene, the hosted ones and their workspaces among them. */
function filesNamed(name: string, folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => basename(path) === name);
}

function pullRequest(number: number, repository: string, ref: string, sha: string) {
  return {
    number,
    title: evil,
    body: evil,
    head: { sha, ref, repo: { full_name: repository }, user: { login: repository.split('/')[0] ?? '' } },
    base: { sha, ref: 'main', repo: { full_name: 'acme/shop' } },
  };
}

describe('the label on a pull request of a fork', () => {
  it('soaks on a hosted machine without secrets; the comment is made by another run, from closed words', async () => {
    const scene = await ourRepository();
    const { 'soak/chain.toml': scenario = '' } = chainFiles({ steadySeconds: 30, segmentLength: '60s' });
    const hostile = scenario.replace('name = "chain"', `name = ${JSON.stringify(evil)}`);
    const sha = scene.commit('patch-1', {
      'scenarios/mini-1h.toml': hostile.replace('TOKEN = "${env.TOKEN}"', 'A = "b"'),
    });
    const repository = scene.rest.state.repository('acme/shop');
    const pull = repository.addPullRequest({
      headSha: sha,
      headRef: 'patch-1',
      headRepository: 'mallory/shop',
      title: evil,
    });
    repository.addLabel(pull.number, 'soak');
    const event = {
      name: 'pull_request',
      sha,
      ref: `refs/pull/${pull.number}/merge`,
      payload: {
        action: 'labeled',
        label: { name: 'soak' },
        pull_request: pullRequest(pull.number, 'mallory/shop', 'patch-1', sha),
      },
    };
    const result = await scene.walk({
      workflow,
      runId: '7001',
      event,
      fork: { repository: 'mallory/shop', branch: 'patch-1', sha },
      vars: { SOAK_RUNS_ON: '["self-hosted"]' },
      secrets: { environment: 'TOKEN=do-not-leak' },
    }).result;
    const logs = tellLogs(result.jobs);
    expect(result.conclusion, logs).toBe('success');
    expect(jobOf(result.jobs, 'report').outputs.verdict, logs).toBe('pass');
    for (const leg of legsOf(result.jobs)) expect(leg.runnerName).toMatch(/^hosted-/);
    expect(logs).not.toContain('do-not-leak');
    expect(pull.comments).toEqual([]);
    const annotations = result.jobs.flatMap((job) => job.annotations);
    expect(annotations.some(({ message }) => message.includes('no comment on'))).toBe(true);
    expect(annotations.filter(({ level, message }) => level === 'error' && message.includes('pwned'))).toEqual([]);
    expect(logs).toMatch(/the label could not be taken off/);

    const told = await scene.walk({
      workflow: '.github/workflows/fork-comment.yml',
      runId: '7002',
      event: {
        name: 'workflow_run',
        payload: {
          action: 'completed',
          workflow_run: {
            id: 7001,
            name: 'pr-soak',
            event: 'pull_request',
            head_sha: sha,
            head_branch: 'patch-1',
            head_repository: { full_name: 'mallory/shop', owner: { login: 'mallory' } },
          },
        },
      },
    }).result;
    expect(told.conclusion, tellLogs(told.jobs)).toBe('success');
    expect(pull.comments).toHaveLength(1);
    const body = pull.comments[0]?.body ?? '';
    expect(body).toContain('PASS');
    for (const bad of ['@everyone', 'evil', '<img', '$(', 'pwned']) expect(body).not.toContain(bad);
    expect(filesNamed('pwned', scene.folder)).toEqual([]);
  });
});

describe('a push after the label', () => {
  it('ends the soak, because what was soaked is not what would be merged; another label does not', async () => {
    const scene = await ourRepository();
    const repository = scene.rest.state.repository('acme/shop');
    const sha = scene.commit('feature', {});
    const pull = repository.addPullRequest({ headSha: sha, headRef: 'feature', title: evil });
    repository.addLabel(pull.number, 'soak');
    const eventOf = (action: string, label: string | null, head: string) => ({
      name: 'pull_request',
      sha: head,
      ref: `refs/pull/${pull.number}/merge`,
      payload: {
        action,
        ...(label === null ? {} : { label: { name: label } }),
        pull_request: pullRequest(pull.number, 'acme/shop', 'feature', head),
      },
    });
    let stopping: Promise<void> = Promise.resolve();
    const common = { workflow, vars: { SOAK_RUNS_ON: '["self-hosted"]' }, secrets: { environment: 'TOKEN=shhh' } };
    let pushed: WalkingRun | null = null;
    let other: WalkingRun | null = null;
    const soak: WalkingRun = scene.walk({
      ...common,
      runId: '7101',
      event: eventOf('labeled', 'soak', sha),
      onJobBegun: (job) => {
        if (job.order.id !== 'legs') return;
        stopping = printedBy(job, /phase steady/).then(async () => {
          other = scene.walk({ ...common, runId: '7102', event: eventOf('labeled', 'bug', sha), others: [soak] });
          supersede([soak], other);
          await seconds(3);
          expect(job.logSoFar()).not.toContain('phase stop');
          const newer = scene.commit('feature', { 'new.txt': 'pushed' });
          pushed = scene.walk({ ...common, runId: '7103', event: eventOf('synchronize', null, newer), others: [soak] });
        });
      },
    });
    const result = await soak.result;
    await stopping;
    const logs = tellLogs(result.jobs);
    expect(result.conclusion, logs).toBe('cancelled');
    for (const run of [other, pushed] as unknown as readonly WalkingRun[]) {
      const { jobs } = await run.result;
      expect(jobs.every(({ conclusion }) => conclusion === 'skipped')).toBe(true);
    }
    expect(pull.labels).toEqual([]);
    expect(pull.comments).toHaveLength(1);
    for (const bad of ['@everyone', '<img', '$(touch']) expect(pull.comments[0]?.body).not.toContain(bad);
    expect(filesNamed('pwned', scene.folder)).toEqual([]);
    for (const machine of scene.machines) expect(findCarriers([`HOME=${machine.home}`]), logs).toEqual([]);
  });
});
