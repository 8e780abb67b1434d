// What came out of some runs of a cell. Tallies add up in any order to the same sum, times apart.

import type { Outcome } from './detector.ts';

export interface Tally {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Why undecided, or which series of a run failed: text -> how often. */
  readonly notes: Readonly<Record<string, number>>;
  readonly decisions: number;
  /** Processor time of the decisions, their sum and the longest. */
  readonly milliseconds: number;
  readonly longest: number;
  /** Sizes that passes said they would have seen, in the unit of the cell's limit. */
  readonly visible: readonly number[];
  /** What came out of the same systems with a leak of just that size. */
  readonly atVisible: Readonly<Record<Outcome, number>>;
}

const none: Readonly<Record<Outcome, number>> = { pass: 0, fail: 0, inconclusive: 0 };

export const emptyTally: Tally = {
  outcomes: none,
  notes: {},
  decisions: 0,
  milliseconds: 0,
  longest: 0,
  visible: [],
  atVisible: none,
};

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    outcomes: addCounts(a.outcomes, b.outcomes),
    notes: addCounts(a.notes, b.notes),
    decisions: a.decisions + b.decisions,
    milliseconds: a.milliseconds + b.milliseconds,
    longest: Math.max(a.longest, b.longest),
    visible: [...a.visible, ...b.visible].sort((one, other) => one - other),
    atVisible: addCounts(a.atVisible, b.atVisible),
  };
}

export function runsOf({ pass, fail, inconclusive }: Tally['outcomes']): number {
  return pass + fail + inconclusive;
}

function addCounts<T extends Readonly<Record<string, number>>>(a: T, b: T): T {
  const sum: Record<string, number> = { ...a };
  for (const [key, count] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + count;
  // Keys in order, so that equal tallies print equally.
  return Object.fromEntries(Object.entries(sum).sort(([one], [other]) => (one < other ? -1 : 1))) as T;
}
