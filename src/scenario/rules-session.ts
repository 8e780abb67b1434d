// Rules about [load.session]: it must say something, and somebody must leave for it to matter how.

import type { Issue } from '../model/issue.ts';
import { at, issueAt, isTable, type Table } from './tree.ts';

export function sessionRules(tree: Table): readonly Issue[] {
  const path = ['load', 'session'];
  const session = at(tree, ...path);
  if (!isTable(session)) return [];
  if (Object.keys(session).length === 0) {
    const hint = 'remove it: without them a client lives as long as the load';
    return [issueAt(tree, path, 'begin, end, requests or for', hint)];
  }
  const mayEnd = session.requests !== undefined || session.for !== undefined;
  if (session.leave === undefined || mayEnd) return [];
  const expected = 'nothing: without requests or for a client lives as long as the load';
  return [issueAt(tree, [...path, 'leave'], expected, 'give requests or for')];
}
