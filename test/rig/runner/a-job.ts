// For tests of the runner: a machine in a temporary folder, actions written there, jobs in one line. Not for the walker.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { JobOrder, Runner, RunningJob, Services, StepOrder } from '../contracts.ts';
import * as expressions from '../expressions.ts';
import { findCarriers, killCarriers } from './carriers.ts';
import { createRunner, type RunnerOptions } from './runner.ts';

const services: Services = {
  apiUrl: 'http://127.0.0.1:1',
  serverUrl: 'http://gh.localhost:1',
  resultsUrl: 'http://127.0.0.1:2/',
  githubToken: () => 'ghs_0123456789',
  runtimeToken: (runId, jobName, expiresInSeconds) => `runtime-${runId}-${jobName}-${expiresInSeconds}`,
};

export function aStep(step: Partial<StepOrder>): StepOrder {
  return {
    id: null,
    name: null,
    if: null,
    uses: null,
    run: null,
    shell: null,
    with: {},
    env: {},
    workingDirectory: null,
    timeoutMinutes: null,
    continueOnError: false,
    ...step,
  };
}

export function aJob(steps: readonly Partial<StepOrder>[], more: Partial<JobOrder> = {}): JobOrder {
  const github = { repository: 'some/app', repository_owner: 'some', run_id: '77', run_attempt: 1, event_name: 'push' };
  return {
    name: 'job',
    id: 'job',
    steps: steps.map(aStep),
    env: {},
    runDefaults: { shell: null, workingDirectory: null },
    outputs: {},
    permissions: {},
    timeoutMinutes: 5,
    labels: [],
    selfActionFolder: '',
    secrets: {},
    ...more,
    contexts: { github: { ...github, event: { hello: 'there' } }, ...more.contexts },
  };
}

export interface Bench {
  readonly folder: string;
  readonly runner: Runner;
  /** Where the one repository of these tests is checked out. */
  readonly workspace: string;
  /** Another machine, or the same one with other habits. */
  another(options: Partial<RunnerOptions>): Runner;
  /** Writes an action: action.yml and scripts (CommonJS, ending in .cjs) or other files. Returns its folder. */
  action(name: string, files: Readonly<Record<string, string>>): string;
  /** Ends every process that these tests may have left, and the folder. */
  clean(): Promise<void>;
}

export function createBench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'soak-rig-runner-'));
  const repositories = new Map([['some/app', join(folder, 'app.git')]]);
  const fixed = { name: 'r1', root: join(folder, 'machine'), services, expressions, repositories };
  const another = (options: Partial<RunnerOptions>): Runner =>
    createRunner({ ...fixed, node: process.execPath, selfHosted: true, ...options });
  const runner = another({});
  return {
    folder,
    runner,
    workspace: join(folder, 'machine', '_work', 'app', 'app'),
    another,
    action(name, files) {
      for (const [file, text] of Object.entries(files)) {
        const path = join(folder, name, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      return join(folder, name);
    },
    async clean() {
      await killCarriers([`HOME=${runner.home}`]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the job printed this; throws after ten seconds, with what it printed. */
export async function printed(job: RunningJob, text: string): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    if (job.logSoFar().includes(text)) return;
    await wait(50);
  }
  throw new Error(`expected '${text}' in the log within 10 s, have:\n${job.logSoFar()}`);
}

/** Living processes that carry `NAME=value`. */
export function carriersOf(entry: string): readonly number[] {
  return findCarriers([entry]).map(({ pid }) => pid);
}
