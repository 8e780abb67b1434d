// What a command cannot do without: the scenario, or the name of the run.

import { createFiles } from '../../host/files.ts';
import type { Scenario } from '../../model/scenario.ts';
import { readScenario } from '../../verbs/read-scenario.ts';
import { InputError } from '../input-error.ts';
import type { InputName } from '../inputs-table.ts';
import type { Job } from '../job.ts';

/** Throws InputError when it was not given, ScenarioError when it is wrong. */
export async function scenarioOfJob(job: Job): Promise<Scenario> {
  return await readScenario(createFiles(), scenarioPathOfJob(job), job.inputs.overrides);
}

/** Throws InputError. */
export function scenarioPathOfJob({ inputs }: Pick<Job, 'inputs'>): string {
  if (inputs.scenario !== null) return inputs.scenario;
  throw missing('scenario', 'the path of a scenario', 'such as soak/nightly.toml');
}

/** Throws InputError. */
export function runKeyOfJob({ inputs }: Pick<Job, 'inputs'>): string {
  if (inputs.runKey !== null) return inputs.runKey;
  throw missing('run-key', 'the name of the run', 'take it from the output `run-key` of the command `plan`');
}

function missing(path: InputName, expected: string, hint: string): InputError {
  return new InputError([{ path, expected, got: 'nothing', hint }]);
}
