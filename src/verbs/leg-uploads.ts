// Copies of the record leave the machine beside the run: never awaited by it, tried again under a fresh name, older ones removed.
// Also shows that this leg lives, and notices when another one took over.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newestFirst, parseStoreName, storeName } from '../capture/store-names.ts';
import { snapshotRecord } from '../host/record-snapshot.ts';
import { isSuperseded } from '../run/claims.ts';
import type { Clock, OffsitePort } from '../run/ports.ts';
import { type CheckpointStore, type StoredEntry, StoreTrouble } from '../run/store.ts';
import { retryPauseSeconds, wait } from './retry-pause.ts';

export interface LegPlace {
  readonly runKey: string;
  readonly segment: number;
  readonly turn: number;
  readonly attempt: number;
}

export interface UploadOrder {
  readonly store: CheckpointStore;
  readonly folder: string;
  readonly place: LegPlace;
  readonly renewSeconds: number;
  readonly clock: Clock;
  readonly tell: (text: string) => void;
  /** Called once, when another leg carries the run. */
  readonly onSuperseded: () => void;
}

export interface LegUploads extends OffsitePort {
  /** The last copy, which says that this leg has ended. False when it could not be stored within the time. */
  finish(withinSeconds: number): Promise<boolean>;
  uploads(): { readonly made: number; readonly failed: number };
  /** Ends the timer, also of a leg that broke. */
  close(): void;
}

/** The newest one, and one to fall back on when it turns out to be damaged. */
const keptCheckpoints = 2;
const longestTryingSeconds = 600;
/** A leg whose uploads come as often as its renewals should shows itself by them, even when one takes a moment. */
const looksPerRenewal = 4;
const slackOfRenewal = 1.25;

export function createLegUploads(order: UploadOrder): LegUploads {
  const { store, folder, place, clock, tell } = order;
  let offered = false;
  let busy: Promise<void> | null = null;
  let ended = false;
  let superseded = false;
  let count = 0;
  let failed = 0;
  let renewals = 0;
  let lastName = 0;
  let shownAt = clock.nowSeconds();
  const ending = Promise.withResolvers<void>();

  const stopRenewing = clock.every(order.renewSeconds / looksPerRenewal, () => {
    if (busy === null && clock.nowSeconds() - shownAt >= order.renewSeconds * slackOfRenewal) begin(renew);
  });

  function begin(work: () => Promise<void>): void {
    busy = work()
      .catch((error: unknown) => tell(`not kept outside this machine: ${messageOf(error)}`))
      .finally(() => {
        busy = null;
        if (offered && !ended) begin(uploadOffered);
      });
  }

  async function uploadOffered(): Promise<void> {
    offered = false;
    await upload(false, () => ended || offered, longestTryingSeconds);
    await tidy();
  }

  /** False when it was given up. Each try has a name of its own: a failed one may have burned its name. */
  async function upload(isLast: boolean, givenUp: () => boolean, withinSeconds: number): Promise<boolean> {
    const until = clock.nowSeconds() + withinSeconds;
    const staged = `${folder}.outgoing`;
    for (let attempt = 0; ; attempt += 1) {
      lastName = Math.max(lastName + 1, Math.floor(clock.unixSeconds()));
      const name = storeName({ kind: 'checkpoint', ...place, upload: lastName, ended: isLast });
      try {
        await snapshotRecord(folder, staged);
        if ((await store.put(name, staged)) === 'stored') {
          count += 1;
          shownAt = clock.nowSeconds();
          return true;
        }
      } catch (error) {
        failed += 1;
        if (!(error instanceof StoreTrouble)) throw error;
        if (attempt === 0 || isLast) tell(`checkpoint not stored, trying again: ${error.message}`);
        if (!error.transient) return false;
      } finally {
        await rm(staged, { recursive: true, force: true });
      }
      const pause = retryPauseSeconds(attempt);
      if (givenUp() || clock.nowSeconds() + pause > until) return false;
      await Promise.race([wait(clock, pause), ...(isLast ? [] : [ending.promise])]);
      if (givenUp()) return false;
    }
  }

  /** A full disk is told like a store that does not answer: the leg is over, and what it held must not be lost in an exception. */
  async function lastUpload(withinSeconds: number): Promise<boolean> {
    try {
      return await upload(true, () => false, withinSeconds);
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      tell(`not kept outside this machine: ${error.message}`);
      return false;
    }
  }

  async function renew(): Promise<void> {
    renewals += 1;
    await claim(store, place, renewals, `${folder}.claim`, { renewed: clock.unixSeconds() });
    shownAt = clock.nowSeconds();
    await tidy();
  }

  async function tidy(): Promise<void> {
    const entries = await store.list();
    if (!superseded && isSuperseded(entries, place.runKey, place)) {
      superseded = true;
      order.onSuperseded();
    }
    for (const entry of supersededEntries(entries, place)) await store.remove(entry);
  }

  return {
    offer() {
      if (ended || superseded) return;
      offered = true;
      if (busy === null) begin(uploadOffered);
    },
    async finish(withinSeconds) {
      ended = true;
      stopRenewing();
      ending.resolve();
      const until = clock.nowSeconds() + withinSeconds;
      while (busy !== null) await busy;
      // What another leg carries now is not ours to end.
      if (superseded) return true;
      const stored = await lastUpload(Math.max(1, until - clock.nowSeconds()));
      if (stored) await tidy().catch(() => undefined);
      return stored;
    },
    uploads: () => ({ made: count, failed }),
    close: stopRenewing,
  };
}

/** Creates the claim, or a renewal of it. "taken": somebody else was first. */
export async function claim(
  store: CheckpointStore,
  { runKey, segment, turn }: LegPlace,
  renewal: number,
  staging: string,
  content: object,
): Promise<'stored' | 'taken'> {
  await mkdir(staging, { recursive: true });
  try {
    await writeFile(join(staging, 'claim.json'), `${JSON.stringify({ runKey, segment, turn, ...content })}\n`);
    return await store.put(storeName({ kind: 'claim', runKey, segment, turn, renewal }), staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Checkpoints but for the newest ones, and renewals but for the newest; claims stay, their names are the lock. */
function supersededEntries(entries: readonly StoredEntry[], place: LegPlace): readonly StoredEntry[] {
  const ours = entries.flatMap((entry) => {
    const name = parseStoreName(entry.name);
    return name !== null && name.runKey === place.runKey && entry.otherRun === null ? [{ name, entry }] : [];
  });
  const checkpoints = ours
    .flatMap(({ name, entry }) => (name.kind === 'checkpoint' ? [{ name, entry }] : []))
    .toSorted((a, b) => newestFirst(a.name, b.name));
  const renewals = ours
    .flatMap(({ name, entry }) => (name.kind === 'claim' && name.renewal > 0 ? [{ name, entry }] : []))
    .toSorted((a, b) => newestFirst(a.name, b.name));
  return [...checkpoints.slice(keptCheckpoints), ...renewals.slice(1)].map(({ entry }) => entry);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
