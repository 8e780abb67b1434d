// Which command does what. Each is loaded only when it is called.

import { assertNever } from '../../model/error.ts';
import type { Job } from '../job.ts';

/** Resolves with the exit code of the step. */
export async function runCommand(job: Job): Promise<number> {
  const { command } = job.inputs;
  switch (command) {
    case 'run':
      return await (await import('./run.ts')).run(job);
    case 'plan':
      return await (await import('./plan.ts')).plan(job);
    case 'status':
      return await (await import('./status.ts')).status(job);
    case 'segment':
      return await (await import('./segment.ts')).segment(job);
    case 'report':
      return await (await import('./report.ts')).report(job);
    case 'judge':
      return await (await import('./small.ts')).judge(job);
    case 'check':
      return await (await import('./small.ts')).check(job);
    case 'init':
      return await (await import('./small.ts')).init(job);
    case 'stop':
      return await (await import('./small.ts')).stop(job);
    default:
      return assertNever(command);
  }
}
