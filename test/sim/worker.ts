// The thread that runs cells: gets names and numbers, sends tallies. Knows the plan itself, so that no code crosses over.

import { parentPort, workerData } from 'node:worker_threads';
import { detectors } from './detector.ts';
import type { SeedRange } from './dice.ts';
import { cellNamed } from './plan.ts';
import { runCell } from './run.ts';
import type { Tally } from './tally.ts';

export interface WorkerSettings {
  readonly detector: string;
  readonly range: SeedRange;
}

export interface Task {
  readonly cell: string;
  readonly from: number;
  readonly to: number;
}

export interface Done {
  readonly task: Task;
  readonly tally: Tally;
}

const settings: WorkerSettings = workerData;
const detector = detectors[settings.detector];

parentPort?.on('message', (task: Task) => {
  if (detector === undefined) throw new RangeError(`no such detector: ${settings.detector}`);
  const tally = runCell(cellNamed(task.cell), detector, { range: settings.range, from: task.from, to: task.to });
  const done: Done = { task, tally };
  parentPort?.postMessage(done);
});
