// A JavaScript action: main now and, if it declares one, a post at the end of the job; each a fresh process of Node.

import { join } from 'node:path';
import type { StepOrder } from '../contracts.ts';
import { resolveInputs, warnUnexpected } from './action-inputs.ts';
import type { ActionManifest, NodeRuns } from './action-manifest.ts';
import type { Frame } from './job-scene.ts';
import { postOf } from './post-turn.ts';
import { actionCredentials, inputVariables } from './step-environment.ts';
import { runInFrame } from './step-run.ts';

export interface NodeAction {
  readonly folder: string;
  readonly manifest: ActionManifest;
  readonly runs: NodeRuns;
}

export async function runJavascript(frame: Frame, step: StepOrder, action: NodeAction): Promise<boolean> {
  const { main, post, postIf } = action.runs;
  warnUnexpected(frame, step.with, action.manifest.inputs);
  // Before main runs: post must come however main ends.
  if (post !== null) {
    const condition = postIf ?? 'always()';
    postOf(frame, step, condition, (later) => runScriptFile(later, step, action, post, frame.state));
  }
  return await runScriptFile(frame, step, action, main, {});
}

async function runScriptFile(
  frame: Frame,
  step: StepOrder,
  { folder, manifest }: NodeAction,
  script: string,
  state: Readonly<Record<string, string>>,
): Promise<boolean> {
  const inputs = resolveInputs(frame, step.with, manifest.inputs);
  const stateVariables = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  const end = await runInFrame(frame, {
    file: frame.job.machine.node,
    args: [join(folder, script)],
    cwd: frame.job.places.workspace,
    env: { ...inputVariables(inputs), ...stateVariables, ...actionCredentials(frame.job) },
    actionFolder: folder,
    isAction: true,
  });
  if (end.signal !== null) frame.log.say(`The process of the action was ended by ${end.signal}.`);
  return end.code === 0;
}
