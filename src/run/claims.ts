// Who carries a run now, read from the names in the store. Pure: the caller lists, waits and claims.
//
// A claim is a name; whoever created it first has it. A leg that lives renews its claim or uploads checkpoints; one that is silent
// for a lease has vanished, and the next turn may take its place. A leg that ended says so with its last checkpoint.

import { parseStoreName } from '../capture/store-names.ts';
import type { StoredEntry } from './store.ts';

export interface ClaimTimes {
  /** A leg that lives shows itself at least this often. */
  readonly renewSeconds: number;
  /** Silence longer than this means that it is gone. */
  readonly leaseSeconds: number;
}

/** Never so slow that a system's own lease of half an hour ends before somebody takes it over. */
const slowestRenewalSeconds = 300;
const fastestRenewalSeconds = 10;
const renewalsPerLease = 3;

export function claimTimes(checkpointEverySeconds: number): ClaimTimes {
  const renewSeconds = Math.min(slowestRenewalSeconds, Math.max(fastestRenewalSeconds, checkpointEverySeconds));
  return { renewSeconds, leaseSeconds: renewalsPerLease * renewSeconds };
}

export type ClaimView =
  /** Nobody carries it: this is the claim to make. */
  | { readonly kind: 'free'; readonly segment: number; readonly turn: number }
  | { readonly kind: 'held'; readonly segment: number; readonly untilUnixSeconds: number };

interface Sign {
  readonly segment: number;
  readonly turn: number;
  readonly seenUnixSeconds: number;
  readonly ended: boolean;
}

/** `newestSegment`: of the newest valid checkpoint; null when there is none. Entries of other runs of the workflow hold no claims here. */
export function viewClaims(
  entries: readonly StoredEntry[],
  runKey: string,
  newestSegment: number | null,
  nowUnixSeconds: number,
  { leaseSeconds }: ClaimTimes,
): ClaimView {
  const signs = signsOf(entries, runKey);
  const newest = signs.reduce<Sign | null>((best, sign) => (best === null || isLater(sign, best) ? sign : best), null);
  if (newest !== null) {
    const ofNewest = signs.filter(({ segment, turn }) => segment === newest.segment && turn === newest.turn);
    const seen = Math.max(...ofNewest.map(({ seenUnixSeconds }) => seenUnixSeconds));
    const ended = ofNewest.some((sign) => sign.ended);
    if (!ended && nowUnixSeconds - seen < leaseSeconds) {
      return { kind: 'held', segment: newest.segment, untilUnixSeconds: seen + leaseSeconds };
    }
  }
  const segment = newestSegment === null ? 0 : newestSegment + 1;
  const turns = signs.filter((sign) => sign.segment === segment).map(({ turn }) => turn);
  return { kind: 'free', segment, turn: Math.max(0, ...turns) + 1 };
}

/** True when another leg took over: the one that carries `mine` must end and leave the system alone. */
export function isSuperseded(
  entries: readonly StoredEntry[],
  runKey: string,
  mine: { readonly segment: number; readonly turn: number },
): boolean {
  return signsOf(entries, runKey).some((sign) => isLater(sign, mine));
}

type Turn = Pick<Sign, 'segment' | 'turn'>;

function isLater(one: Turn, other: Turn): boolean {
  return one.segment > other.segment || (one.segment === other.segment && one.turn > other.turn);
}

function signsOf(entries: readonly StoredEntry[], runKey: string): readonly Sign[] {
  return entries.flatMap((entry): readonly Sign[] => {
    const name = parseStoreName(entry.name);
    if (name === null || name.runKey !== runKey || entry.otherRun !== null) return [];
    const { segment, turn } = name;
    const ended = name.kind === 'checkpoint' && name.ended;
    return [{ segment, turn, seenUnixSeconds: entry.createdUnixSeconds, ended }];
  });
}
