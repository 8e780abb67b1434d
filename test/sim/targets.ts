// Did a cell keep what is claimed? A count proves little: what is missed for sure is told from what may be chance.

import { exactShareInterval } from '../../src/stats/clopper-pearson.ts';
import type { ShareInterval } from '../../src/stats/share-interval.ts';
import type { Cell } from './cell.ts';
import type { Outcome } from './detector.ts';
import { runsOf, type Tally } from './tally.ts';

export interface Judged {
  /** "fail <= 1 %". */
  readonly claim: string;
  /** `short`: missed, but the 95 % interval still holds the target. `missed`: it does not. */
  readonly kept: 'kept' | 'short' | 'missed';
}

/** Least share of runs that must fail at the size which a pass says it would have seen. */
const coverageTarget = 0.85;

export function judgeTargets({ targets, coverage }: Cell, { outcomes, atVisible }: Tally): readonly Judged[] {
  const { failAtMost, failAtLeast, inconclusiveAtMost, passAtMost } = targets;
  return [
    ...(failAtMost === undefined ? [] : [atMost('fail', outcomes, failAtMost)]),
    ...(failAtLeast === undefined ? [] : [atLeast('fail', outcomes, failAtLeast)]),
    ...(inconclusiveAtMost === undefined ? [] : [atMost('inconclusive', outcomes, inconclusiveAtMost)]),
    ...(passAtMost === undefined ? [] : [atMost('pass', outcomes, passAtMost)]),
    ...(coverage && runsOf(atVisible) > 0 ? [coverageOf(atVisible)] : []),
  ];
}

function coverageOf(atVisible: Tally['atVisible']): Judged {
  const { claim, kept } = atLeast('fail', atVisible, coverageTarget);
  return { claim: `${claim} at the size that would have been seen`, kept };
}

export function atMost(outcome: Outcome, outcomes: Tally['outcomes'], target: number): Judged {
  const { share, low } = shareOf(outcome, outcomes);
  const claim = `${outcome} <= ${percent(target)} %`;
  return { claim, kept: share <= target ? 'kept' : low > target ? 'missed' : 'short' };
}

export function atLeast(outcome: Outcome, outcomes: Tally['outcomes'], target: number): Judged {
  const { share, high } = shareOf(outcome, outcomes);
  const claim = `${outcome} >= ${percent(target)} %`;
  return { claim, kept: share >= target ? 'kept' : high < target ? 'missed' : 'short' };
}

/** Share of runs with that outcome, and its 95 % bounds (Clopper-Pearson). Throws RangeError for no runs. */
export function shareOf(outcome: Outcome, outcomes: Tally['outcomes']): ShareInterval {
  const interval = exactShareInterval(outcomes[outcome], runsOf(outcomes));
  if (interval === null) throw new RangeError('shareOf requires at least one run');
  return interval;
}

/** A share as per cent with one digit where it has one: "0.5", "95". */
export function percent(share: number): string {
  return (100 * share).toFixed(1).replace(/\.0$/, '');
}
