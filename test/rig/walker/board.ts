// Every job of a run and where it stands, in the order of the files: what the run page shows.

import type { JobResult, RunningJob } from '../contracts.ts';

export interface WalkedJob {
  readonly name: string;
  /** waiting: for other jobs; queued: for its turn or a runner. */
  readonly state: 'waiting' | 'queued' | 'running' | 'done';
  readonly running: RunningJob | null;
  readonly result: JobResult | null;
}

/** The line of one job on the board. */
export interface Place {
  set(change: Partial<WalkedJob>): void;
  /** A line of its own for a leg or a nested job, above this one. */
  split(name: string): Place;
  /** Takes the line away: its parts stand for it. */
  close(): void;
}

export interface Board {
  open(name: string): Place;
  jobs(): readonly WalkedJob[];
}

export function createBoard(): Board {
  const keys: object[] = [];
  const entries = new Map<object, WalkedJob>();

  function add(name: string, index: number): Place {
    const key = {};
    keys.splice(index, 0, key);
    entries.set(key, { name, state: 'waiting', running: null, result: null });
    return {
      set(change) {
        const entry = entries.get(key);
        if (entry !== undefined) entries.set(key, { ...entry, ...change });
      },
      split: (part) => add(part, keys.indexOf(key)),
      close() {
        keys.splice(keys.indexOf(key), 1);
        entries.delete(key);
      },
    };
  }

  return {
    open: (name) => add(name, keys.length),
    jobs: () => keys.flatMap((key) => entries.get(key) ?? []),
  };
}
