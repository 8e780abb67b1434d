// Rules across fields, read from the tree as written and not from the decoded draft: so they are reported together with
// wrong types and unknown keys. Each rule keeps silent about what it cannot read; the decoder speaks of that.

import type { Issue } from '../model/issue.ts';
import { answerRules } from './rules-answers.ts';
import { arrivalRules } from './rules-arrival.ts';
import { captureRules } from './rules-captures.ts';
import { chaosRules } from './rules-chaos.ts';
import { loadRules } from './rules-load.ts';
import { mixRules } from './rules-mix.ts';
import { payloadRules } from './rules-payload.ts';
import { requestRules } from './rules-requests.ts';
import { sessionRules } from './rules-session.ts';
import { systemRules } from './rules-system.ts';
import { timeRules } from './rules-time.ts';
import { variableRules } from './rules-variables.ts';
import { isTable } from './tree.ts';

export function crossFieldIssues(tree: unknown): readonly Issue[] {
  if (!isTable(tree)) return [];
  return allRules.flatMap((rules) => rules(tree));
}

const allRules = [
  timeRules,
  systemRules,
  loadRules,
  arrivalRules,
  mixRules,
  sessionRules,
  requestRules,
  answerRules,
  payloadRules,
  captureRules,
  variableRules,
  chaosRules,
];
