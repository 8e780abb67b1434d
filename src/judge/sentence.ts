// The verdict's first sentence: the result, then what was not judged. One sentence, so that it survives being quoted alone.

import { assertNever } from '../model/error.ts';
import type { Finding, NotJudged, VerdictOutcome } from '../model/finding.ts';
import type { Scenario } from '../model/scenario.ts';
import { counted, formatLength } from './figures.ts';
import { outcomeOf } from './verdict.ts';

interface Judged {
  readonly outcome: VerdictOutcome;
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
  readonly scenario: Scenario;
}

export function verdictSentence(judged: Judged): string {
  return `${[result(judged), ...notJudgedText(judged.notJudged)].join('; ')}.`;
}

function result({ outcome, findings, scenario }: Judged): string {
  const decisive = findings.filter((one) => outcomeOf(one) === outcome);
  const [first, ...others] = decisive;
  const lead = first === undefined ? '' : firstSentence(first.sentence);
  const also = names(others).filter((name) => name !== first?.check);
  switch (outcome) {
    case 'fail':
      return also.length === 0 ? lead : `${lead}; also violated: ${also.join(', ')}`;
    case 'invalid':
      return `${lead}; nothing is claimed about the system`;
    case 'inconclusive':
      if (first === undefined) return 'Nothing was judged, so nothing is shown';
      return also.length === 0 ? lead : `${lead}; also undecided: ${also.join(', ')}`;
    case 'pass': {
      const held = names(decisive);
      const load = scenario.load === null ? 'without load' : 'of steady load';
      const all = held.length === 1 ? 'The one judged check holds' : `All ${counted(held.length, 'judged check')} hold`;
      return `${all} over ${formatLength(scenario.durationSeconds)} ${load} (${held.join(', ')})`;
    }
    default:
      return assertNever(outcome);
  }
}

function names(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ check }) => check))];
}

/** Checks with the same reason share it: "not judged: a, b and c (turned off), d (no limit is set)". */
function notJudgedText(notJudged: readonly NotJudged[]): readonly string[] {
  if (notJudged.length === 0) return [];
  const byReason = Map.groupBy(notJudged, ({ reason }) => reason);
  const parts = [...byReason].map(([reason, group]) => {
    const checks = [...new Set(group.map(({ check }) => check))];
    return `${listed(checks)} (${reason})`;
  });
  return [`not judged: ${parts.join(', ')}`];
}

/** "a, b and c" */
function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Up to the first period that ends a sentence; a period inside a number has no space after it. */
function firstSentence(text: string): string {
  return (text.split(/\.\s/)[0] ?? text).replace(/\.$/, '');
}
