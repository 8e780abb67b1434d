// What an action leaves to be done after all steps: put on the pile of the job, the last one comes first.

import type { StepOrder } from '../contracts.ts';
import type { Frame, Turn } from './job-scene.ts';
import { displayName } from './step-name.ts';

export function postOf(frame: Frame, step: StepOrder, condition: string, body: Turn['body']): void {
  const { job, scope, id } = frame;
  job.posts.push({
    // Seen from where the step stood, but it is the job's status that counts now.
    scope: { ...scope, status: job.root.status },
    turn: {
      id: null,
      name: `Post ${displayName(step)}`,
      action: id,
      if: condition,
      env: step.env,
      timeoutMinutes: step.timeoutMinutes,
      continueOnError: step.continueOnError,
      body,
    },
  });
}
