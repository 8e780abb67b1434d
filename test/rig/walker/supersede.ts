// `concurrency` between runs: one group is one name in one repository, whatever its case.

export interface Concurrency {
  readonly group: string;
  readonly cancelInProgress: boolean;
}

/** What this needs of a WalkingRun. */
export interface GroupedRun {
  readonly repository: string;
  readonly concurrency: Concurrency | null;
  cancel(): void;
}

export function sameGroup(one: GroupedRun, other: GroupedRun): boolean {
  if (one.concurrency === null || other.concurrency === null || one.repository !== other.repository) return false;
  return one.concurrency.group.toLowerCase() === other.concurrency.group.toLowerCase();
}

/** Cancels the older runs of the new one's group, when the new one says so. */
export function supersede(runs: readonly GroupedRun[], newRun: GroupedRun): void {
  if (newRun.concurrency?.cancelInProgress !== true) return;
  for (const run of runs) if (run !== newRun && sameGroup(run, newRun)) run.cancel();
}
