// Reads what GitHub says about the job, from its environment and the event's file. The environment and the reader are arguments.
// Not here: what is done with it. Nothing in an event is trusted to be short, sane or safe to print.

import { isRecord } from '../capture/is-record.ts';
import type { ActionContext, OtherRunFacts, PullRequestFacts } from './action-context.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** We do not run in a job of GitHub Actions, or its description cannot be read. Names everything that is wrong at once. */
export class ContextError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(
      `this is not the environment of a GitHub Actions job: ${problems.join('; ')}. Run it by \`uses:\` in a workflow, or use the command \`soak\` elsewhere.`,
      options,
    );
    this.name = 'ContextError';
    this.problems = problems;
  }
}

const required = [
  'GITHUB_REPOSITORY',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_JOB',
  'GITHUB_EVENT_NAME',
  'GITHUB_EVENT_PATH',
  'GITHUB_SHA',
  'GITHUB_REF_NAME',
  'GITHUB_SERVER_URL',
  'GITHUB_API_URL',
] as const;

/** `readText` gives the content of a file. Throws ContextError. */
export function readContext(env: Environment, readText: (path: string) => string): ActionContext {
  const missing = required.filter((name) => (env[name] ?? '') === '').map((name) => `${name} is not set`);
  if (missing.length > 0) throw new ContextError(missing);
  const given = (name: (typeof required)[number]): string => env[name] ?? '';

  const problems: string[] = [];
  const [owner = '', repo = '', ...more] = given('GITHUB_REPOSITORY').split('/');
  if (owner === '' || repo === '' || more.length > 0) problems.push('GITHUB_REPOSITORY is not "owner/name"');
  const runAttempt = Number(given('GITHUB_RUN_ATTEMPT'));
  if (!Number.isInteger(runAttempt) || runAttempt < 1) problems.push('GITHUB_RUN_ATTEMPT is not a number from 1');
  const event = readEvent(given('GITHUB_EVENT_PATH'), readText);
  const pullRequest = pullRequestIn(event, given('GITHUB_REPOSITORY'), problems);
  const workflowRun = workflowRunIn(event, given('GITHUB_EVENT_NAME'), problems);
  if (problems.length > 0) throw new ContextError(problems);

  const serverUrl = withoutSlash(given('GITHUB_SERVER_URL'));
  const runId = given('GITHUB_RUN_ID');
  const eventSha = given('GITHUB_SHA');
  return {
    owner,
    repo,
    runId,
    runAttempt,
    job: given('GITHUB_JOB'),
    eventName: given('GITHUB_EVENT_NAME'),
    eventSha,
    headSha: pullRequest?.headSha ?? eventSha,
    pullRequest,
    workflowRun,
    defaultBranch: textAt(event, 'repository', 'default_branch'),
    refName: given('GITHUB_REF_NAME'),
    serverUrl,
    apiUrl: withoutSlash(given('GITHUB_API_URL')),
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    hosted: env.RUNNER_ENVIRONMENT === 'github-hosted',
  };
}

function readEvent(path: string, readText: (path: string) => string): unknown {
  let text: string;
  try {
    text = readText(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new ContextError([`GITHUB_EVENT_PATH, ${path}, cannot be read (${String(error.code)})`], { cause: error });
  }
  try {
    const event: unknown = JSON.parse(text);
    if (isRecord(event)) return event;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ContextError([`GITHUB_EVENT_PATH, ${path}, does not hold an object in JSON`]);
}

/** Of pull_request and pull_request_target alike. A head without a repository is a fork that was deleted. */
function pullRequestIn(event: unknown, repository: string, problems: string[]): PullRequestFacts | null {
  const pull = at(event, 'pull_request');
  if (!isRecord(pull)) return null;
  const { number } = pull;
  const headSha = textAt(pull, 'head', 'sha');
  const headRepository = textAt(pull, 'head', 'repo', 'full_name');
  if (typeof number !== 'number') problems.push('the event has no pull_request.number');
  if (headSha === null) problems.push('the event has no pull_request.head.sha');
  const fromFork = headRepository?.toLowerCase() !== repository.toLowerCase();
  return typeof number === 'number' && headSha !== null ? { number, headSha, fromFork } : null;
}

/** A head branch or owner that GitHub does not know any more is empty: then no pull request is found by it. */
function workflowRunIn(event: unknown, eventName: string, problems: string[]): OtherRunFacts | null {
  if (eventName !== 'workflow_run') return null;
  const run = at(event, 'workflow_run');
  const id = at(run, 'id');
  const headSha = textAt(run, 'head_sha');
  if (typeof id !== 'number' && typeof id !== 'string') problems.push('the event has no workflow_run.id');
  if (headSha === null) problems.push('the event has no workflow_run.head_sha');
  return {
    id: String(id),
    headSha: headSha ?? '',
    headBranch: textAt(run, 'head_branch') ?? '',
    headOwner: textAt(run, 'head_repository', 'owner', 'login') ?? '',
  };
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) found = isRecord(found) ? found[key] : undefined;
  return found;
}

/** null when there is nothing, or nothing that is a text. */
function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = at(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : null;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
