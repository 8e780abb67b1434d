// Rules about load.mix-blocks: a mix can only vary when there are operations to vary, a schedule to cut, and time for blocks.

import type { Issue } from '../model/issue.ts';
import { at, issueAt, isTable, listAt, type Table, textAt } from './tree.ts';
import { parseDuration } from './units.ts';

/** So short a block would be over before its requests are answered. */
const tooShortSeconds = 10;

export function mixRules(tree: Table): readonly Issue[] {
  const path = ['load', 'mix-blocks'] as const;
  const written = textAt(tree, ...path);
  if (written === null) return [];
  const issues: Issue[] = [];
  const expect = (expected: string, hint: string | null = null) => {
    issues.push(issueAt(tree, path, expected, hint));
  };
  const seconds = secondsOf(written);
  const duration = secondsOf(textAt(tree, 'duration'));
  if (seconds !== null && seconds > 0 && seconds <= tooShortSeconds) expect('more than 10s', 'two minutes suit most');
  if (seconds !== null && duration !== null && duration > 0 && seconds >= duration) {
    expect(`less than the duration, "${textAt(tree, 'duration')}"`);
  }
  if (operationsSent(tree) < 2) {
    expect('at least two operations with a weight above zero', 'remove it: one operation alone has no mix');
  }
  if (at(tree, 'load', 'rate') === 'max')
    expect('a rate such as "200/s": with "max" no schedule says where a block ends');
  return issues;
}

/** Operations with a weight above zero; a weight that cannot be read counts, the decoder speaks of it. */
function operationsSent(tree: Table): number {
  const mix = at(tree, 'load', 'mix');
  return listAt(tree, 'load', 'operations').filter((operation) => {
    const mixed = isTable(mix) ? at(mix, textAt(operation, 'name') ?? '') : undefined;
    return (mixed ?? at(operation, 'weight') ?? 1) !== 0;
  }).length;
}

function secondsOf(text: string | null): number | null {
  const reading = text === null ? null : parseDuration(text);
  return reading?.ok === true ? reading.value.value : null;
}
