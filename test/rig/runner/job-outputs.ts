// The outputs of a job, evaluated when all is over, however it ended. One that could hold a secret is left out, as on GitHub.

import { contextsFor, evaluateText } from './contexts.ts';
import type { JobScene } from './job-scene.ts';
import type { StepLog } from './step-log.ts';

export function evaluateOutputs(job: JobScene, log: StepLog): Record<string, string> {
  const outputs: Record<string, string> = {};
  const contexts = contextsFor(job, job.root, {});
  for (const [name, text] of Object.entries(job.order.outputs)) {
    const value = evaluateText(job, job.root, text, contexts);
    if (value === '') continue;
    if (job.masks.hide(value) === value) outputs[name] = value;
    else log.annotate('warning', `Skip output '${name}' since it may contain secret.`);
  }
  return outputs;
}
