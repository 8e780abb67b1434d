// Rules about durations that must fit each other, and about phases that a check or another phase needs.

import type { Issue } from '../model/issue.ts';
import { at, issueAt, type Path, type Table, textAt } from './tree.ts';
import { secondsAt } from './written-quantities.ts';

/** Shorter ones would only keep soak itself busy. */
const leastLengths: readonly { readonly path: Path; readonly leastSeconds: number; readonly least: string }[] = [
  { path: ['watch', 'every'], leastSeconds: 0.1, least: '100ms' },
  { path: ['segments', 'checkpoint-every'], leastSeconds: 1, least: '1s' },
  { path: ['segments', 'length'], leastSeconds: 10, least: '10s' },
];

export function timeRules(tree: Table): readonly Issue[] {
  const issues: Issue[] = [];
  const duration = secondsAt(tree, 'duration');
  const every = secondsAt(tree, 'watch', 'every');
  if (duration !== null && duration > 0) {
    if (every !== null && every >= duration) {
      issues.push(issueAt(tree, ['watch', 'every'], `less than the duration, "${textAt(tree, 'duration')}"`));
    } else if (every === null && at(tree, 'watch', 'every') === undefined && duration <= 1) {
      issues.push(issueAt(tree, ['duration'], 'more than one second', 'a sample is taken every second'));
    }
  }
  for (const { path, leastSeconds, least } of leastLengths) {
    const seconds = secondsAt(tree, ...path);
    if (seconds !== null && seconds > 0 && seconds < leastSeconds)
      issues.push(issueAt(tree, path, `at least ${least}`));
  }
  const noDrain = secondsAt(tree, 'phases', 'drain') === 0;
  const reload = secondsAt(tree, 'phases', 'reload');
  if (noDrain && reload !== null && reload > 0) {
    issues.push(issueAt(tree, ['phases', 'drain'], 'more than zero, because phases.reload loads again after draining'));
  }
  const cleanup = at(tree, 'checks', 'cleanup');
  if (noDrain && (cleanup === true || cleanup === 'on')) {
    const expected = 'more than zero, because checks.cleanup looks at what is left after draining';
    issues.push(issueAt(tree, ['phases', 'drain'], expected, 'give a drain, or write cleanup = "off"'));
  }
  if (reload !== null && reload > 0 && at(tree, 'load') === undefined) {
    issues.push(issueAt(tree, ['phases', 'reload'], '"off", because there is no [load]'));
  }
  return issues;
}
