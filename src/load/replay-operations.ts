// The operations of a recording: its requests by method and path, ids in the path folded, so that what is counted for each stays
// small however many there are. Pure. Not for making them ready for sending (replay.ts).

import type { Recorded } from './replay-record.ts';

export interface ReplayOperation {
  /** "GET /items/*", or "GET other" for what came when there were enough names. */
  readonly name: string;
  readonly method: string;
  /** What was answered when it was recorded; empty: the recording does not tell. */
  readonly statuses: ReadonlySet<number>;
}

export interface ReplayOperations {
  /** Takes up a request while the recording is read for the first time. */
  note(request: Pick<Recorded, 'method' | 'path' | 'status'>): void;
  /** Index of its operation in the list. Expects a request that was noted, or one like it. */
  indexOf(request: Pick<Recorded, 'method' | 'path'>): number;
  list(): readonly ReplayOperation[];
}

const mostNames = 40;
const longestName = 100;

/** The first forty names are taken; of the rest each method is one. */
export function createReplayOperations(): ReplayOperations {
  const byName = new Map<string, ReplayOperation & { readonly index: number; readonly statuses: Set<number> }>();
  let named = 0;

  function add(name: string, method: string) {
    const added = { index: byName.size, name, method, statuses: new Set<number>() };
    byName.set(name, added);
    return added;
  }

  function take(name: string, method: string) {
    if (named < mostNames) {
      named += 1;
      return add(name, method);
    }
    return byName.get(otherName(method)) ?? add(otherName(method), method);
  }

  return {
    note({ method, path, status }) {
      const name = operationName(method, path);
      const { statuses } = byName.get(name) ?? take(name, method);
      if (status !== null) statuses.add(status);
    },
    indexOf({ method, path }) {
      return (byName.get(operationName(method, path)) ?? byName.get(otherName(method)))?.index ?? 0;
    },
    list: () => [...byName.values()],
  };
}

// "GET /items/12/parts/8f14e45fceea467fa9c51c0f?q=a" -> "GET /items/*/parts/*"
export function operationName(method: string, path: string): string {
  const folded = (path.split(/[?#]/, 1)[0] ?? '')
    .split('/')
    .map((part) => (isId(part) ? '*' : part))
    .join('/');
  const name = `${method} ${folded}`;
  return name.length > longestName ? `${name.slice(0, longestName)}...` : name;
}

function otherName(method: string): string {
  return `${method} other`;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const longHex = /^[0-9a-f]{16,}$/i;

function isId(part: string): boolean {
  return /^\d+$/.test(part) || uuid.test(part) || longHex.test(part);
}
