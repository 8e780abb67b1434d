// What expressions see: the contexts of the order, and what only a runner knows.

import type { Json } from '../contracts.ts';
import { type Contexts, members, type StatusFacts } from './expressions-port.ts';
import type { JobScene, Machine, Places, Scope } from './job-scene.ts';

/** Not seen inside a composite action. */
const outerContexts = ['secrets', 'needs', 'vars'];

export function contextsFor(job: JobScene, scope: Scope, stepEnv: Readonly<Record<string, string>>): Contexts {
  const given = job.order.contexts;
  const contexts: Record<string, Json> = {
    ...given,
    github: {
      ...members(given.github),
      token: job.githubToken,
      workspace: job.places.workspace,
      event_path: job.places.eventFile,
      job: job.order.id,
      server_url: job.machine.services.serverUrl,
      api_url: job.machine.services.apiUrl,
      ...(scope.actionFolder === null ? {} : { action_path: scope.actionFolder }),
    },
    secrets: { ...members(given.secrets), ...job.order.secrets, GITHUB_TOKEN: job.githubToken },
    env: { ...job.env, ...stepEnv },
    steps: Object.fromEntries(Object.entries(scope.steps).map(([id, facts]) => [id, { ...facts }])),
    job: { status: jobStatus(job) },
    runner: runnerContext(job.machine, job.places),
  };
  if (scope.inputs !== null) {
    contexts.inputs = scope.inputs;
    for (const name of outerContexts) delete contexts[name];
  }
  return contexts;
}

export function statusFacts(job: JobScene, scope: Scope): StatusFacts {
  // A job has one status: one that was cancelled is not also failed.
  const failed = scope.status.failed && !job.cancelled;
  return { failed, cancelled: job.cancelled, workspace: job.places.workspace };
}

export function jobStatus(job: JobScene): 'success' | 'failure' | 'cancelled' {
  if (job.cancelled) return 'cancelled';
  return job.root.status.failed ? 'failure' : 'success';
}

export function runnerContext(machine: Machine, places: Places): Readonly<Record<string, string>> {
  return {
    name: machine.name,
    os: 'Linux',
    arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
    temp: places.temp,
    tool_cache: places.toolCache,
    environment: machine.selfHosted ? 'self-hosted' : 'github-hosted',
  };
}

/** One text; throws what the expressions throw. */
export function evaluateText(job: JobScene, scope: Scope, text: string, contexts: Contexts): string {
  return job.machine.expressions.evaluateTemplate(text, contexts, statusFacts(job, scope));
}

export function evaluateTexts(
  job: JobScene,
  scope: Scope,
  texts: Readonly<Record<string, string>>,
  contexts: Contexts,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, evaluateText(job, scope, text, contexts)]),
  );
}
