// Failures of one operation by kind, and the first of each kind in the whole run as an example. Bounded, however many kinds a
// target thinks of. Not for sentences (failures.ts).

import type { FailureReport } from '../run/ports.ts';
import type { Failure } from './failures.ts';

export interface FailureTally {
  /** `body`: the beginning of what was answered, if anything was. */
  count(failure: Failure, body: string | undefined): void;
  /** By kind, counts since the last take; undefined: nothing failed. */
  take(): Readonly<Record<string, FailureReport>> | undefined;
}

/** Beyond so many kinds of one operation every further one is "other". */
export const mostKinds = 20;
export const otherKind = 'other';
/** Characters kept of the answer of an example. */
export const longestExample = 2000;

interface Kind {
  count: number;
  example: FailureReport['example'];
}

export function createFailureTally(): FailureTally {
  const kinds = new Map<string, Kind>();
  let counted = false;

  return {
    count(failure, body) {
      counted = true;
      const name = kinds.has(failure.kind) || kinds.size < mostKinds ? failure.kind : otherKind;
      const known = kinds.get(name);
      if (known !== undefined) {
        known.count += 1;
        return;
      }
      const example = { sentence: failure.sentence, body: body === undefined ? null : body.slice(0, longestExample) };
      kinds.set(name, { count: 1, example });
    },
    take() {
      if (!counted) return undefined;
      counted = false;
      const taken: Record<string, FailureReport> = {};
      for (const [name, kind] of kinds) {
        if (kind.count === 0) continue;
        taken[name] = { count: kind.count, example: kind.example };
        kind.count = 0;
        kind.example = null;
      }
      return taken;
    },
  };
}
