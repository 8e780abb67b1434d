// Turns a step as it is written into a turn: which kind it is, and where its action lies.

import { join } from 'node:path';
import { assertNever } from '../../../src/model/error.ts';
import type { StepOrder } from '../contracts.ts';
import { readManifest } from './action-manifest.ts';
import { runCheckout } from './checkout.ts';
import { runComposite } from './composite-action.ts';
import { runJavascript } from './javascript-action.ts';
import type { Frame, JobScene, Turn } from './job-scene.ts';
import { type RunDefaults, runScript } from './run-script.ts';
import { StepError } from './step-error.ts';
import { actionName, displayName } from './step-name.ts';

/** A step of the job. */
export function turnOfStep(job: JobScene, step: StepOrder): Turn {
  return turnWith(job, step, job.order.runDefaults);
}

/** The job's defaults do not reach into composite actions. */
const noDefaults: RunDefaults = { shell: null, workingDirectory: null };

function turnWith(job: JobScene, step: StepOrder, defaults: RunDefaults): Turn {
  return {
    id: step.id,
    name: displayName(step),
    action: actionName(step),
    if: step.if,
    env: step.env,
    timeoutMinutes: step.timeoutMinutes,
    continueOnError: step.continueOnError,
    body: (frame) => runStep(job, frame, step, defaults),
  };
}

async function runStep(job: JobScene, frame: Frame, step: StepOrder, defaults: RunDefaults): Promise<boolean> {
  const { run, shell, workingDirectory, uses } = step;
  if (run !== null) return await runScript(frame, { run, shell, workingDirectory }, defaults);
  if (uses === null) throw new StepError('The step has neither `run` nor `uses`.');
  if (/^actions\/checkout@./.test(uses)) return await runCheckout(frame, step);
  // Read only now: a checkout of the same job may have brought it.
  const folder = folderOf(job, uses);
  const manifest = readManifest(folder);
  const { runs } = manifest;
  switch (runs.kind) {
    case 'node':
      return await runJavascript(frame, step, { folder, manifest, runs });
    case 'composite':
      return await runComposite(frame, step, { folder, manifest, runs }, (inner) => turnWith(job, inner, noDefaults));
    default:
      return assertNever(runs);
  }
}

function folderOf(job: JobScene, uses: string): string {
  if (uses.startsWith('$/')) return join(job.order.selfActionFolder, uses.slice(2));
  if (uses.startsWith('./')) return join(job.places.workspace, uses);
  throw new StepError(`This rig has no action '${uses}': it knows ./folder, $/ and actions/checkout.`);
}
