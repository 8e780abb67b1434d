// The three families of failure. ScenarioError: the user's file or arguments. HarnessError: we or the host.
// Anything else is a bug and is shown with its stack.

import type { Issue } from './issue.ts';

/** What the user wrote is wrong. Exit code 2; `issues` holds every mistake at once. */
export class ScenarioError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.path}: ${issue.expected}`).join('; '));
    this.name = 'ScenarioError';
    this.issues = issues;
  }
}

/** Stable names of harness failures; tests and documents refer to them. */
export const harnessCodes = [
  'command-not-found',
  'boot-exited',
  'boot-timeout',
  'port-taken',
  'keeper-lost',
  'load-process-lost',
  'load-not-started',
  'setup-failed',
  'record-unreadable',
  'record-unwritable',
  'store-unreachable',
  'target-not-found',
  'unsupported-platform',
] as const;

export type HarnessCode = (typeof harnessCodes)[number];

/** We, the host, or the boot failed: nothing is claimed about a leak. Message: what happened, where, what was expected. */
export class HarnessError extends Error {
  readonly code: HarnessCode;
  /** What to do next, one sentence. */
  readonly hint: string;
  /** Which target it was about; null when about none. */
  readonly target: string | null;
  /** Last lines of that target's log, oldest first. */
  readonly logTail: readonly string[];
  constructor(
    code: HarnessCode,
    message: string,
    hint: string,
    options?: ErrorOptions & { readonly target?: string; readonly logTail?: readonly string[] },
  ) {
    super(message, options);
    this.target = options?.target ?? null;
    this.logTail = options?.logTail ?? [];
    this.name = 'HarnessError';
    this.code = code;
    this.hint = hint;
  }
}

/** Ends a switch over a closed union: reached only when a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}
