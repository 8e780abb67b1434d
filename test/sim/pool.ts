// Spreads the runs of all cells over threads. Which thread takes what, and when, changes nothing in the sums.

import { Worker } from 'node:worker_threads';
import type { Cell } from './cell.ts';
import { addTallies, emptyTally, type Tally } from './tally.ts';
import type { Done, Task, WorkerSettings } from './worker.ts';

/** Samples that one task should about hold: small enough to keep both threads busy until the end. */
const samplesPerTask = 100_000;

/** Tasks of a plan, each some runs of one cell. */
export function tasksOf(cells: readonly Cell[]): readonly Task[] {
  return cells.flatMap(({ name, runs, setting }) => {
    const size = Math.max(1, Math.round((samplesPerTask * setting.everySeconds) / setting.seconds));
    return Array.from({ length: Math.ceil(runs / size) }, (_, index) => ({
      cell: name,
      from: index * size,
      to: Math.min(runs, (index + 1) * size),
    }));
  });
}

/** Cell name -> tally, when all is done. Rejects with the first thing that went wrong in a thread. */
export async function runAll(
  cells: readonly Cell[],
  settings: WorkerSettings,
  { threads, onTask }: { readonly threads: number; readonly onTask: (done: number, of: number) => void },
): Promise<ReadonlyMap<string, Tally>> {
  const tasks = tasksOf(cells);
  const tallies = new Map<string, Tally>();
  let next = 0;
  let finished = 0;
  const workers: Worker[] = [];

  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings });
      workers.push(worker);
      const give = () => {
        const task = tasks[next];
        next += 1;
        if (task === undefined) resolve();
        else worker.postMessage(task);
      };
      worker.on('error', reject);
      worker.on('message', ({ task, tally }: Done) => {
        tallies.set(task.cell, addTallies(tallies.get(task.cell) ?? emptyTally, tally));
        finished += 1;
        onTask(finished, tasks.length);
        give();
      });
      give();
    });

  try {
    await Promise.all(Array.from({ length: threads }, work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return tallies;
}
