// GitHub on one machine, for one test: services, runners, and the repository of somebody who calls the shipped workflow.
// The action is the built one: action.yml, dist/ and .github/workflows of this folder.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { JobResult, Runner, RunningJob, Services } from './contracts.ts';
import * as expressions from './expressions.ts';
import { killCarriers } from './runner/carriers.ts';
import { createRunner } from './runner/runner.ts';
import { type RestGitHub, startRestGitHub } from './services/rest-github.ts';
import {
  type ResultsOptions,
  type ResultsService,
  runtimeToken,
  startResultsService,
} from './services/results-service.ts';
import { type WalkingRun, type WalkOptions, walkWorkflow } from './walker/walk-workflow.ts';

export const callerName = 'acme/shop';
const actionName = 'org/soak-action';

export interface SceneOptions {
  /** Files of the caller's repository: path to content. */
  readonly files: Readonly<Record<string, string>>;
  /** Paths of this folder that are copied into the caller's repository: it is then the action's own. */
  readonly overlay?: readonly string[];
  /** Machines of the caller's own, each with a home that outlives its jobs. */
  readonly selfHosted?: number;
  readonly blobs?: ResultsOptions['blobs'];
  /** Life of the token of a job's artifacts. */
  readonly tokenSeconds?: (jobName: string) => number;
}

export interface Scene {
  readonly folder: string;
  readonly rest: RestGitHub;
  readonly results: ResultsService;
  /** Head of the caller's main branch. */
  readonly sha: string;
  readonly machines: readonly Runner[];
  readonly services: Services;
  /** Walks a workflow of the caller's repository; `github` context and runners are the scene's. */
  walk(options: SceneWalk): WalkingRun;
  /** Commits files to a branch and returns the new commit. */
  commit(branch: string, files: Readonly<Record<string, string>>): string;
  /** Ends what lives with the home of one of the machines, and the services. */
  close(): Promise<void>;
}

export interface SceneWalk extends Partial<Omit<WalkOptions, 'caller' | 'event' | 'runId'>> {
  readonly workflow: string;
  readonly runId: string;
  readonly event?: Partial<WalkOptions['event']>;
  /** Where the head of the run lies when that is a fork. */
  readonly fork?: { readonly repository: string; readonly branch: string; readonly sha: string };
}

/** A hosted machine carries one job and is gone. */
const hostedMachines = 24;

export async function openScene(options: SceneOptions): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-scene-'));
  const rest = await startRestGitHub();
  const blobs = options.blobs ?? { kind: 'own' as const };
  const results = await startResultsService({ gate: rest.gateOf('actions'), blobs });
  rest.mount(results.restHandler);
  const repository = join(folder, 'repository');
  const sha = beginRepository(repository, options.files, options.overlay ?? []);
  const services: Services = {
    apiUrl: rest.url,
    serverUrl: 'http://gh.localhost',
    resultsUrl: `${results.url}/`,
    githubToken: (permissions, name) => rest.githubToken(permissions, name),
    runtimeToken: (runId, jobName, seconds) => runtimeToken(runId, jobName, options.tokenSeconds?.(jobName) ?? seconds),
  };
  const repositories = new Map([
    [callerName, repository],
    [actionName, resolve('.')],
  ]);
  const machine = (name: string, selfHosted: boolean): Runner =>
    createRunner({
      name,
      root: join(folder, name),
      services,
      expressions,
      repositories,
      node: process.execPath,
      selfHosted,
    });
  const machines = Array.from({ length: options.selfHosted ?? 1 }, (_, index) => machine(`own-${index + 1}`, true));
  const hosted = Array.from({ length: hostedMachines }, (_, index) => machine(`hosted-${index + 1}`, false));
  const used = new Set<Runner>();

  return {
    folder,
    rest,
    results,
    sha,
    machines,
    services,
    walk({ workflow, runId, event, fork, ...more }) {
      const payload = { repository: { full_name: callerName, default_branch: 'main' }, ...event?.payload };
      results.describeRun(runId, {
        repository: callerName,
        headRepository: fork?.repository ?? callerName,
        headBranch: fork?.branch ?? 'main',
        headSha: fork?.sha ?? sha,
      });
      return walkWorkflow({
        repositories: Object.fromEntries(repositories),
        caller: { repository: callerName, workflowPath: workflow },
        event: { name: 'workflow_dispatch', sha, ref: 'refs/heads/main', ...event, payload },
        secrets: {},
        runAttempt: 1,
        runners: [...machines, ...hosted],
        pick: (order, free) => {
          const own = order.labels.includes('self-hosted');
          const runner = free.find((one) => (own ? machines.includes(one) : hosted.includes(one) && !used.has(one)));
          if (runner === undefined) return null;
          if (!own) used.add(runner);
          return runner;
        },
        github: { server_url: services.serverUrl, api_url: rest.url },
        githubToken: (permissions, name) => rest.githubToken(permissions, name),
        ...more,
        runId,
      });
    },
    commit: (branch, files) => commitTo(repository, branch, files),
    async close() {
      for (const one of [...machines, ...hosted]) await killCarriers([`HOME=${one.home}`]);
      await results.close();
      await rest.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function beginRepository(folder: string, files: Readonly<Record<string, string>>, overlay: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  for (const path of overlay) cpSync(path, join(folder, path), { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  return commitTo(folder, 'main', files);
}

function commitTo(folder: string, branch: string, files: Readonly<Record<string, string>>): string {
  if (git(folder, 'branch', '--list', branch) !== '') git(folder, 'checkout', '--quiet', branch);
  else if (git(folder, 'branch', '--show-current') !== branch) git(folder, 'checkout', '--quiet', '-b', branch);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', `files of ${branch}`);
  return git(folder, 'rev-parse', 'HEAD');
}

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=rig', '-c', 'user.email=rig@example.invalid', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

/** The leg jobs of a run, in the order in which they ended. */
export function legsOf(jobs: readonly JobResult[]): readonly JobResult[] {
  return jobs.filter(({ id }) => id === 'legs').toSorted((a, b) => a.endedMs - b.endedMs);
}

export function jobOf(jobs: readonly JobResult[], id: string): JobResult {
  const job = jobs.find((one) => one.id === id);
  if (job === undefined) throw new Error(`no job ${id} among ${jobs.map(({ name }) => name).join(', ')}`);
  return job;
}

/** Resolves when the job has printed this. Rejects when it ends without. */
export async function printedBy(job: RunningJob, text: string | RegExp): Promise<void> {
  let over = false;
  void job.result.then(() => {
    over = true;
  });
  const seen = (): boolean => (typeof text === 'string' ? job.logSoFar().includes(text) : text.test(job.logSoFar()));
  while (!seen()) {
    if (over) throw new Error(`${job.order.name} ended without printing ${text}:\n${job.logSoFar()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
