// The verbs that ask or tidy up: the same as on the command line, on the record of this job.

import { createFiles } from '../../host/files.ts';
import { createLeftBehind } from '../../host/left-behind.ts';
import { checkVerb } from '../../verbs/check.ts';
import { initVerb } from '../../verbs/init.ts';
import { judgeVerb } from '../../verbs/judge.ts';
import { stopVerb } from '../../verbs/stop.ts';
import type { Job } from '../job.ts';
import { scenarioPathOfJob } from './asked-for.ts';

export async function check(job: Job): Promise<number> {
  const { inputs, teller } = job;
  return await checkVerb({ path: scenarioPathOfJob(job), overrides: inputs.overrides }, createFiles(), teller);
}

/** Of the newest record of this job; `set` may give other limits. Red only for the verdicts of `fail-on`. */
export async function judge({ inputs, teller, recordRoot, setOutput }: Job): Promise<number> {
  const options = { record: recordRoot, overrides: inputs.overrides, json: false, baseline: null };
  const code = await judgeVerb(options, teller);
  const outcome = ({ 0: 'pass', 1: 'fail', 3: 'inconclusive', 4: 'invalid' } as const)[code as 0 | 1 | 3 | 4];
  setOutput('verdict', outcome);
  return inputs.failOn.includes(outcome) ? 1 : 0;
}

/** Writes a scenario from `set: command=node server.js` or `set: url=http://…`. */
export async function init({ inputs, teller }: Job): Promise<number> {
  const given = new Map(
    inputs.overrides.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  const command = given.get('command')?.split(' ') ?? [];
  const url = given.get('url') ?? null;
  const path = inputs.scenario ?? 'soak.toml';
  return (await initVerb({ path, command, url }, createFiles(), teller)) === 0 ? 0 : 1;
}

export async function stop({ teller, recordRoot }: Job): Promise<number> {
  return (await stopVerb({ record: recordRoot }, createLeftBehind(), teller)) === 0 ? 0 : 1;
}
