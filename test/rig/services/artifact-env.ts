// Makes this process look like the step of an action to GitHub's artifact client. Must run before the client is imported.

import { type ResultsService, runtimeToken } from './results-service.ts';

export function enterJob(service: ResultsService, runId: string, options: { expiresInSeconds?: number } = {}): void {
  Object.assign(process.env, {
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(runId, 'soak / legs (2)', options.expiresInSeconds ?? 3600),
    // The client takes a name of this kind for github.com's.
    GITHUB_SERVER_URL: 'http://gh.localhost',
    GITHUB_API_URL: service.url,
  });
}

/** Keeps what the client prints out of the report of the tests. Returns how to let it print again. */
export function hushClient(): () => void {
  const write = process.stdout.write;
  process.stdout.write = () => true;
  return () => {
    process.stdout.write = write;
  };
}
