// Shell 2: the action. Reads inputs once, calls a verb, answers with outputs, annotations and the exit of the step.

import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { chdir } from 'node:process';
import { createClock } from '../host/clock.ts';
import { HarnessError, ScenarioError } from '../model/error.ts';
import { StoreTrouble } from '../run/store.ts';
import { type ActionTeller, createActionTeller } from './action-teller.ts';
import { type EnvironmentEntry, environmentVariable, parseEnvironmentList } from './environment-list.ts';
import { InputError } from './input-error.ts';
import { type ActionInputs, decodeInputs } from './inputs.ts';
import { placesOf } from './places.ts';
import { nextVariable, stateSaver } from './post-state.ts';
import { ContextError, readContext } from './read-context.ts';
import { RestError } from './rest-error.ts';
import { refuseGhes } from './server-guard.ts';
import { mask } from './workflow-commands.ts';

/** Resolves with the exit code of the step: 0, or 1 when the step must be red. */
export async function actionMain(): Promise<number> {
  const write = (text: string): void => void process.stdout.write(text);
  const teller = createActionTeller(write);
  let inputs: ActionInputs | null = null;
  try {
    const refused = refuseGhes(process.env.GITHUB_SERVER_URL ?? '');
    if (refused !== null) {
      teller.error(refused, 'soak');
      return 1;
    }
    inputs = decodeInputs((name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '');
    const context = readContext(process.env, (path) => readFileSync(path, 'utf8'));
    const secrets = takeEnvironment();
    enter(inputs);
    // Large: what can be refused was refused before.
    const core = await import('@actions/core');
    for (const { name, value } of secrets) {
      if (value.trim() !== '') write(`${mask(value)}\n`);
      core.exportVariable(name, value);
    }
    const { runCommand } = await import('./commands/run-command.ts');
    return await runCommand({
      context,
      inputs,
      teller,
      clock: createClock(),
      env: process.env,
      ...placesOf(process.env),
      headSha: inputs.headSha ?? context.headSha,
      setOutput: (name, value) => core.setOutput(name, value),
      saveState: stateSaver((name, value) => core.saveState(name, value)),
      addSummary: async (markdown) => {
        await core.summary.addRaw(markdown, true).write();
      },
      exportPlain: (name, value) => core.exportVariable(name, value),
    });
  } catch (error) {
    return tell(error, inputs, teller);
  }
}

/** Throws InputError. */
function enter({ workingDirectory, command }: ActionInputs): void {
  try {
    chdir(workingDirectory);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    // A leg that adopts has nothing checked out, and reads nothing there.
    if (command === 'segment' && process.env[nextVariable] === 'adopt') return;
    const issue = { path: 'working-directory', expected: 'a folder that exists', hint: null };
    throw new InputError([{ ...issue, got: `"${workingDirectory}"` }]);
  }
}

/** Throws InputError. The list itself does not travel on: the system would see every secret twice. */
function takeEnvironment(): readonly EnvironmentEntry[] {
  const text = process.env[environmentVariable];
  delete process.env[environmentVariable];
  const list = parseEnvironmentList(text ?? '');
  if (!list.ok) throw new InputError(list.issues);
  return list.entries;
}

function tell(error: unknown, inputs: ActionInputs | null, teller: ActionTeller): number {
  if (error instanceof ScenarioError) tellIssues(error, inputs, teller);
  else if (error instanceof HarnessError) teller.error(`${error.message}. ${error.hint}`, 'soak');
  else if (error instanceof ContextError || error instanceof StoreTrouble || error instanceof RestError) {
    teller.error(error.message, 'soak');
  } else {
    // Neither the user's fault nor the machine's: a bug, and a bug is shown whole.
    teller.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    teller.error('soak itself failed; this is a bug. Please report it with the lines above.', 'soak');
  }
  return 1;
}

/** A mistake in the scenario is shown on its file, as the repository names it. */
function tellIssues(error: ScenarioError, inputs: ActionInputs | null, teller: ActionTeller): void {
  if (error instanceof InputError || inputs === null || inputs.scenario === null) {
    teller.issues('action inputs', error.issues, null);
    return;
  }
  const { scenario, workingDirectory } = inputs;
  const file = posix.isAbsolute(scenario) ? scenario : posix.join(workingDirectory, scenario);
  teller.issues(scenario, error.issues, file);
}
