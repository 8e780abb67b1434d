// What a check is: a question about the evidence that gives findings, or says why it cannot.

import type { Finding, NotJudged } from '../model/finding.ts';
import type { CheckSpec } from '../model/scenario.ts';
import type { Evidence } from './evidence.ts';

/** One answer on one series. `cannot` is for what this run or platform does not offer; too little data is a finding. */
export type Answer =
  | { readonly kind: 'found'; readonly finding: Finding }
  | {
      readonly kind: 'cannot';
      readonly because: Exclude<NotJudged['because'], 'off'>;
      readonly series: string;
      readonly reason: string;
      readonly next: string | null;
    };

export type Check = (evidence: Evidence, spec: CheckSpec) => readonly Answer[];

/** A check of the run itself: always asked, cannot be turned off. */
export type StandingCheck = (evidence: Evidence) => readonly Finding[];

type FindingCore = Pick<Finding, 'check' | 'series' | 'outcome' | 'sentence'>;

/** A finding with everything that need not be said left at its neutral value. */
export function finding(core: FindingCore & Partial<Finding>): Finding {
  return {
    about: 'target',
    estimate: null,
    limitText: null,
    sinceSeconds: null,
    epochs: [],
    windows: [],
    smallestVisible: null,
    next: null,
    evidence: [],
    ...core,
  };
}

export function found(one: Finding): Answer {
  return { kind: 'found', finding: one };
}
