// A job of GitHub Actions as readContext sees it, and a context for what is told on GitHub.

import type { ActionContext } from '../../src/github/action-context.ts';
import { type Environment, readContext } from '../../src/github/read-context.ts';

export const mergeSha = 'e'.repeat(40);
export const headSha = 'a'.repeat(40);

export const jobEnv: Environment = {
  GITHUB_REPOSITORY: 'acme/service',
  GITHUB_RUN_ID: '9001',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'report',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_SHA: mergeSha,
  GITHUB_REF_NAME: 'main',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  RUNNER_ENVIRONMENT: 'github-hosted',
};

export const repositoryOfEvent = { repository: { full_name: 'acme/service', default_branch: 'trunk' } };

export function contextOf(eventName: string, event: object, env: Environment = {}): ActionContext {
  const text = JSON.stringify({ ...repositoryOfEvent, ...event });
  return readContext({ ...jobEnv, GITHUB_EVENT_NAME: eventName, ...env }, () => text);
}
