// A `run` step: the script goes to a file in RUNNER_TEMP, a shell runs it.

import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { evaluateText } from './contexts.ts';
import type { Frame } from './job-scene.ts';
import { StepError } from './step-error.ts';
import { runInFrame } from './step-run.ts';

export interface Script {
  readonly run: string;
  /** null, also in the defaults: bash without pipefail. */
  readonly shell: string | null;
  /** Relative to the workspace. */
  readonly workingDirectory: string | null;
}

/** `defaults.run`, evaluated already. */
export type RunDefaults = Omit<Script, 'run'>;

const shells: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -eo pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python3 {0}',
};

/** Program and arguments for a script file. */
export function shellCommand(shell: string | null, scriptFile: string): readonly [file: string, ...args: string[]] {
  const template = shell === null ? 'bash -e {0}' : (shells[shell] ?? shell);
  const [file, ...args] = template.split(' ').map((word) => word.replaceAll('{0}', scriptFile));
  if (file === undefined || file === '' || !template.includes('{0}')) {
    throw new StepError(`The shell '${shell}' is not known here: expected bash, sh, python, or a command with {0}.`);
  }
  return [file, ...args];
}

export async function runScript(frame: Frame, script: Script, defaults: RunDefaults): Promise<boolean> {
  const evaluate = (text: string): string => evaluateText(frame.job, frame.scope, text, frame.contexts);
  const { temp, workspace } = frame.job.places;
  const scriptFile = join(temp, `${randomUUID()}.sh`);
  await writeFile(scriptFile, evaluate(script.run), { mode: 0o755 });
  const shell = script.shell === null ? defaults.shell : evaluate(script.shell);
  const { workingDirectory } = script;
  const folder = workingDirectory === null ? (defaults.workingDirectory ?? '.') : evaluate(workingDirectory);
  const [file, ...args] = shellCommand(shell, scriptFile);
  const end = await runInFrame(frame, { file, args, cwd: resolve(workspace, folder) });
  if (end.code === 0) return true;
  if (!frame.stop.aborted) frame.log.annotate('error', `Process completed with exit code ${exitNumber(end)}.`);
  return false;
}

function exitNumber({ code, signal }: { readonly code: number | null; readonly signal: string | null }): string {
  return code === null ? `128 + ${signal}` : String(code);
}
