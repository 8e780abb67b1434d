// A composite action: its steps run in the place of one, with their own inputs, ids and status.
// When the job is cancelled or the step times out, the steps that are left do not run, whatever their condition.

import type { StepOrder } from '../contracts.ts';
import { resolveInputs, warnUnexpected } from './action-inputs.ts';
import type { ActionManifest, CompositeRuns } from './action-manifest.ts';
import { contextsFor, evaluateText } from './contexts.ts';
import type { Frame, Scope, Turn } from './job-scene.ts';
import { takeTurn } from './take-turn.ts';

export interface CompositeAction {
  readonly folder: string;
  readonly manifest: ActionManifest;
  readonly runs: CompositeRuns;
}

export async function runComposite(
  frame: Frame,
  step: StepOrder,
  { folder, manifest, runs }: CompositeAction,
  turnOf: (step: StepOrder) => Turn,
): Promise<boolean> {
  const { job } = frame;
  warnUnexpected(frame, step.with, manifest.inputs);
  const inputs = resolveInputs(frame, step.with, manifest.inputs);
  const scope: Scope = { inputs, actionFolder: folder, steps: {}, status: { failed: false } };
  // A step inside sees the variables of the step that uses it.
  for (const inner of runs.steps.map((one) => ({ ...one, env: { ...step.env, ...one.env } }))) {
    if (frame.stop.aborted) return false;
    await takeTurn(job, scope, turnOf(inner), frame.stop);
  }
  const contexts = contextsFor(job, scope, {});
  for (const [name, value] of Object.entries(manifest.outputs)) {
    frame.outputs[name] = evaluateText(job, scope, value, contexts);
  }
  return !scope.status.failed;
}
