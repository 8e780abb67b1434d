// Issues as lines for people: file, key, what was expected, what stood there, and a hint.

import type { Issue } from '../model/issue.ts';

/** "scenarios/api.toml load.rate: expected a rate such as "200/s", got 200 (number)". One line each. */
export function renderIssue(source: string, issue: Issue): string {
  const where = issue.path === '' ? source : `${source} ${issue.path}`;
  const got = issue.got === null ? '' : `, got ${issue.got}`;
  const hint = issue.hint === null ? '' : ` (${issue.hint})`;
  return `${where}: expected ${issue.expected}${got}${hint}`;
}
