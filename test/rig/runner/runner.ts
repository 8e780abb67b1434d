// One machine with GitHub's runner on it, near enough: takes one job after the other. Its workspace and HOME outlive them.
// Not here: which job comes when (the walker), what the services answer.

import { delimiter, join, resolve, sep } from 'node:path';
import type { Runner, Services } from '../contracts.ts';
import type { Expressions } from './expressions-port.ts';
import { beginJob } from './job-run.ts';
import type { Machine } from './job-scene.ts';
import { githubTimings, type Timings } from './timings.ts';

export interface RunnerOptions {
  readonly name: string;
  /** The machine's folder: `_work` and `home` are made in it. */
  readonly root: string;
  readonly services: Services;
  readonly expressions: Expressions;
  /** "owner/name" to the folder of a local git repository, for checkout. */
  readonly repositories: ReadonlyMap<string, string>;
  /** Node 24: JavaScript actions run on it. */
  readonly node: string;
  readonly selfHosted: boolean;
  /** PATH of the steps; default: that of the test, without what npm put into it. */
  readonly path?: string;
  readonly timings?: Partial<Timings>;
}

export function createRunner(options: RunnerOptions): Runner {
  const root = resolve(options.root);
  const home = join(root, 'home');
  // A lost machine loses all that has this HOME.
  if (home === process.env.HOME) throw new Error(`${home} is the HOME of this process: a runner needs one of its own`);
  const machine: Machine = {
    ...options,
    root,
    home,
    path: options.path ?? ownPath(),
    timings: { ...githubTimings, ...options.timings },
  };
  let busy = false;
  return {
    name: options.name,
    home,
    begin(order) {
      if (busy) throw new Error(`runner ${options.name} has a job already; it takes one at a time`);
      const job = beginJob(machine, order, () => {
        busy = false;
      });
      busy = true;
      return job;
    },
  };
}

function ownPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.split(sep).includes('node_modules')).join(delimiter);
}
