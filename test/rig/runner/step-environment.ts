// The environment of a step's process: clean, never that of the test. Later layers win, as on GitHub: machine, job, step, GITHUB_*.

import { delimiter, dirname } from 'node:path';
import { runnerContext } from './contexts.ts';
import { members } from './expressions-port.ts';
import type { Frame, JobScene } from './job-scene.ts';

/** Of the github context: what becomes GITHUB_<NAME>. The token never does. */
const shownToSteps = [
  'actor',
  'actor_id',
  'base_ref',
  'event_name',
  'graphql_url',
  'head_ref',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
] as const;

/** What a step starts from: machine, job, GITHUB_ENV, its own variables; PATH with what GITHUB_PATH added. */
export function baseEnvironment(job: JobScene, stepEnv: Readonly<Record<string, string>>): Record<string, string> {
  const env: Record<string, string> = {
    PATH: job.machine.path,
    LANG: 'C.UTF-8',
    HOME: job.machine.home,
    RUNNER_TRACKING_ID: job.trackingId,
    CI: 'true',
    ...job.env,
    ...stepEnv,
  };
  return { ...env, PATH: [...job.addedPaths.toReversed(), env.PATH].join(delimiter) };
}

/** GITHUB_*, RUNNER_* and the file commands, over `frame.env`. */
export function stepEnvironment(frame: Frame, actionFolder: string | null): Record<string, string> {
  const { job } = frame;
  const github = members(frame.contexts.github);
  const env: Record<string, string> = { ...frame.env };
  for (const name of shownToSteps) {
    const value = github[name];
    if (value !== undefined && value !== null) env[`GITHUB_${name.toUpperCase()}`] = String(value);
  }
  for (const [name, value] of Object.entries(runnerContext(job.machine, job.places))) {
    env[`RUNNER_${name.toUpperCase()}`] = value;
  }
  const folder = actionFolder ?? frame.scope.actionFolder;
  return {
    ...env,
    ...(folder === null ? {} : { GITHUB_ACTION_PATH: folder }),
    ...frame.files.env,
    RUNNER_WORKSPACE: dirname(job.places.workspace),
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: frame.id,
    GITHUB_JOB: job.order.id,
    GITHUB_WORKSPACE: job.places.workspace,
    GITHUB_EVENT_PATH: job.places.eventFile,
    GITHUB_SERVER_URL: job.machine.services.serverUrl,
    GITHUB_API_URL: job.machine.services.apiUrl,
  };
}

/** Credentials of the artifact service: for JavaScript actions, not for `run` steps. */
export function actionCredentials(job: JobScene): Record<string, string> {
  return { ACTIONS_RUNTIME_TOKEN: job.runtimeToken, ACTIONS_RESULTS_URL: job.machine.services.resultsUrl };
}

/** INPUT_*: upper case, blanks become underscores, all else stays. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
