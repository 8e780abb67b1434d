// Rules about load.mix-blocks: a mix can only vary when there are operations to vary, a schedule to cut, and time for blocks.

import type { Issue } from '../model/issue.ts';
import { at, issueAt, type Table, textAt } from './tree.ts';
import { isReplay, operationWeights } from './written-operations.ts';
import { secondsAt } from './written-quantities.ts';

/** So short a block would be over before its requests are answered. */
const tooShortSeconds = 10;

export function mixRules(tree: Table): readonly Issue[] {
  const path = ['load', 'mix-blocks'] as const;
  if (textAt(tree, ...path) === null || isReplay(tree)) return [];
  const issues: Issue[] = [];
  const expect = (expected: string, hint: string | null = null) => {
    issues.push(issueAt(tree, path, expected, hint));
  };
  const seconds = secondsAt(tree, ...path);
  const duration = secondsAt(tree, 'duration');
  if (seconds !== null && seconds > 0 && seconds <= tooShortSeconds) expect('more than 10s', 'two minutes suit most');
  if (seconds !== null && duration !== null && duration > 0 && seconds >= duration) {
    expect(`less than the duration, "${textAt(tree, 'duration')}"`);
  }
  // A weight that cannot be read counts: the decoder speaks of it.
  if (operationWeights(tree).filter((weight) => weight !== 0).length < 2) {
    expect('at least two operations with a weight above zero', 'remove it: one operation alone has no mix');
  }
  if (at(tree, 'load', 'rate') === 'max')
    expect('a rate such as "200/s": with "max" no schedule says where a block ends');
  return issues;
}
