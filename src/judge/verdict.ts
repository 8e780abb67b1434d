// Findings -> one outcome. The worst counts: fail > invalid > inconclusive > pass.
// Associative and commutative, so the way a run was cut into segments cannot change it.

import { assertNever } from '../model/error.ts';
import type { Finding, VerdictOutcome } from '../model/finding.ts';

/** 'none': nothing was learnt about the target. It is the neutral element, and a run that ends there is inconclusive. */
export type PartialOutcome = VerdictOutcome | 'none';

const severity: Readonly<Record<PartialOutcome, number>> = { none: 0, pass: 1, inconclusive: 2, invalid: 3, fail: 4 };

/** What one finding alone would make of the run. That we did our part well says nothing about the target. */
export function outcomeOf(finding: Pick<Finding, 'about' | 'outcome'>): PartialOutcome {
  switch (finding.outcome) {
    case 'violated':
      return finding.about === 'harness' ? 'invalid' : 'fail';
    case 'inconclusive':
      return 'inconclusive';
    case 'holds':
      return finding.about === 'harness' ? 'none' : 'pass';
    default:
      return assertNever(finding.outcome);
  }
}

export function worse(one: PartialOutcome, other: PartialOutcome): PartialOutcome {
  return severity[one] >= severity[other] ? one : other;
}

export function foldOutcomes(findings: readonly Pick<Finding, 'about' | 'outcome'>[]): VerdictOutcome {
  const folded = findings.map(outcomeOf).reduce(worse, 'none');
  return folded === 'none' ? 'inconclusive' : folded;
}
