// Variables for the system under test, given as one secret of NAME=value lines: a called workflow does not see its caller's environment.

import type { Issue } from '../model/issue.ts';

/** Name of the variable that holds the list; the shipped workflow fills it from `secrets.environment`. */
export const environmentVariable = 'SOAK_ENVIRONMENT';

export interface EnvironmentEntry {
  readonly name: string;
  readonly value: string;
}

export type EnvironmentList =
  | { readonly ok: true; readonly entries: readonly EnvironmentEntry[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const namePattern = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** They would change how our own process, or the runner's, is started, or what a leg takes for its orders. */
const reserved = /^(GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_|SOAK_|NODE_OPTIONS$|PATH$|LD_PRELOAD$)/i;

/** Mistakes never repeat a value: it may be half of a secret. */
export function parseEnvironmentList(text: string): EnvironmentList {
  const entries: EnvironmentEntry[] = [];
  const issues: Issue[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return;
    const wrong = (expected: string, hint: string | null): void => {
      issues.push({ path: `secrets.environment line ${index + 1}`, expected, got: null, hint });
    };
    const at = line.indexOf('=');
    const name = line.slice(0, Math.max(0, at)).trim();
    if (at < 1 || !namePattern.test(name)) wrong('NAME=value', 'a value of several lines cannot be given here');
    else if (reserved.test(name)) wrong(`another name than ${name}`, 'it belongs to the runner, or to soak');
    else entries.push({ name, value: line.slice(at + 1) });
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, entries };
}
