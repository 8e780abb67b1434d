// For tests of the walker: repositories from texts, and runners that answer as the test says, without any process.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Conclusion, JobOrder, JobResult, Json, Runner } from '../contracts.ts';
import { type WalkingRun, type WalkOptions, walkWorkflow } from './walk-workflow.ts';

/** What a job comes to; 'held': when the test says so, or when it is cancelled. */
export type Answer = Conclusion | 'held' | { readonly [output: string]: string };

export interface FakeRunners {
  readonly runners: readonly Runner[];
  /** Orders in the order in which they began. */
  readonly orders: JobOrder[];
  /** Names of those, without the runner. */
  names(): readonly string[];
  order(name: string): JobOrder;
  /** Ends a held job. */
  end(name: string, conclusion?: Conclusion): void;
}

export function fakeRunners(count: number, answer: (name: string) => Answer = () => 'success'): FakeRunners {
  const orders: JobOrder[] = [];
  const held = new Map<string, (conclusion: Conclusion) => void>();
  let clockMs = 0;

  function begin(order: JobOrder, runnerName: string): ReturnType<Runner['begin']> {
    orders.push(order);
    const { promise, resolve } = Promise.withResolvers<JobResult>();
    const script = answer(order.name);
    const finish = (conclusion: Conclusion): void => {
      clockMs += 1;
      resolve(jobResult(order, runnerName, conclusion, typeof script === 'object' ? script : {}, clockMs));
    };
    if (script === 'held') held.set(order.name, finish);
    else finish(typeof script === 'object' ? 'success' : script);
    return {
      order,
      result: promise,
      actionPid: () => null,
      cancel: () => finish('cancelled'),
      lose: () => finish('failure'),
      logSoFar: () => '',
    };
  }

  return {
    runners: Array.from({ length: count }, (_, index) => {
      const name = `machine-${index + 1}`;
      return { name, home: '', begin: (order: JobOrder) => begin(order, name) };
    }),
    orders,
    names: () => orders.map((order) => order.name),
    order(name) {
      const found = orders.find((order) => order.name === name);
      if (found === undefined)
        throw new Error(`${name} never began; begun: ${orders.map((one) => one.name).join(', ')}`);
      return found;
    },
    end(name, conclusion = 'success') {
      const finish = held.get(name);
      if (finish === undefined) throw new Error(`${name} is not held; held: ${[...held.keys()].join(', ')}`);
      held.delete(name);
      finish(conclusion);
    },
  };
}

function jobResult(
  order: JobOrder,
  runnerName: string,
  conclusion: Conclusion,
  outputs: Readonly<Record<string, string>>,
  endedMs: number,
): JobResult {
  const { name, id } = order;
  const nothing = { steps: [], annotations: [], summaries: [], log: '' };
  return { name, id, conclusion, outputs, ...nothing, runnerName, startedMs: endedMs, endedMs };
}

/** "owner/name/path" -> text, below a new folder; the answer's `remove` takes it away. */
export function someRepositories(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'rig-walker-'));
  const repositories: Record<string, string> = {};
  for (const [path, text] of Object.entries(files)) {
    const [owner, name] = path.split('/');
    repositories[`${owner}/${name}`] = join(root, `${owner}/${name}`);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { repositories, remove: () => rmSync(root, { recursive: true }) };
}

export const callerPath = 'user/app/.github/workflows/ci.yml';

/** Walks user/app's ci.yml on a push; files are read at once, so they are gone when this returns. */
export function walk(
  files: Readonly<Record<string, string>>,
  fake: FakeRunners,
  more: Partial<WalkOptions> & { readonly payload?: Readonly<Record<string, Json>> } = {},
): WalkingRun {
  const { repositories, remove } = someRepositories(files);
  try {
    return walkWorkflow({
      repositories,
      caller: { repository: 'user/app', workflowPath: '.github/workflows/ci.yml' },
      event: { name: 'push', payload: more.payload ?? {}, sha: 'a'.repeat(40), ref: 'refs/heads/main' },
      secrets: {},
      runId: '1',
      runAttempt: 1,
      runners: fake.runners,
      nowMs: () => 0,
      ...more,
    });
  } finally {
    remove();
  }
}

/** Until everything that can go on without the test has gone on. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** A flow-style job that does nothing; `more` goes in front. */
export function aJob(more = ''): string {
  return `{ ${more}${more === '' ? '' : ', '}runs-on: ubuntu-latest, steps: [{ run: work }] }`;
}
