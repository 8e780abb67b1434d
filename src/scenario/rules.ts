// Rules across fields, read from the tree as written and not from the decoded draft: so they are reported together with
// wrong types and unknown keys. Each rule keeps silent about what it cannot read; the decoder speaks of that.

import type { Issue } from '../model/issue.ts';
import { loadRules } from './rules-load.ts';
import { mixRules } from './rules-mix.ts';
import { requestRules } from './rules-requests.ts';
import { systemRules } from './rules-system.ts';
import { timeRules } from './rules-time.ts';
import { variableRules } from './rules-variables.ts';
import { isTable } from './tree.ts';

export function crossFieldIssues(tree: unknown): readonly Issue[] {
  if (!isTable(tree)) return [];
  return [timeRules, systemRules, loadRules, mixRules, requestRules, variableRules].flatMap((rules) => rules(tree));
}
