// Takes the next segment for this leg, or waits until the leg that has it ends or falls silent.
// Every look begins anew: while we wait, somebody else may finish the run.

import { join } from 'node:path';
import { type ClaimTimes, viewClaims } from '../run/claims.ts';
import type { Clock } from '../run/ports.ts';
import { type CheckpointStore, type StoredEntry, StoreTrouble } from '../run/store.ts';
import { type FoundRun, newestCheckpoint, type Wanted } from './leg-checkpoint.ts';
import { claim } from './leg-uploads.ts';
import { retryPauseSeconds, wait } from './retry-pause.ts';

export interface ClaimOrder {
  readonly store: CheckpointStore;
  readonly recordRoot: string;
  readonly wanted: Wanted;
  readonly attempt: number;
  /** Lease by the scenario's own cadence, once it is known from a checkpoint. */
  readonly times: (found: FoundRun | null) => ClaimTimes;
  /** Seconds after which waiting is given up. */
  readonly patienceSeconds: number;
  readonly clock: Clock;
  readonly tell: (text: string) => void;
}

export type Claimed =
  | { readonly kind: 'claimed'; readonly segment: number; readonly turn: number; readonly found: FoundRun | null }
  | { readonly kind: 'done'; readonly found: FoundRun }
  /** Another leg carries the run, and did so for all of our patience. */
  | { readonly kind: 'held'; readonly segment: number };

const longestLookPauseSeconds = 15;
/** A name that is taken and does not show up in the list after this belongs to nobody: its creation failed half-way. */
const burnedAfterSeconds = 30;

/** Rejects with StoreTrouble when the store cannot be reached for all of the patience. */
export async function claimSegment(order: ClaimOrder): Promise<Claimed> {
  const { store, clock, wanted, tell } = order;
  const started = clock.nowSeconds();
  const patient = () => clock.nowSeconds() - started < order.patienceSeconds;
  const burned = new Map<string, number>();
  let told = false;
  for (;;) {
    const entries = await listPatiently(store, clock, patient, tell);
    const found = await newestCheckpoint(entries, store, order.recordRoot, wanted, tell);
    if (found?.checkpoint.state === 'finished') return { kind: 'done', found };
    const times = order.times(found);
    const view = viewClaims(entries, wanted.runKey, found?.checkpoint.segment ?? null, clock.unixSeconds(), times);
    if (view.kind === 'held') {
      if (!patient()) return { kind: 'held', segment: view.segment };
      if (!told) tell(`segment ${view.segment + 1} is being carried by another leg; waiting for it`);
      told = true;
      await wait(clock, Math.min(longestLookPauseSeconds, times.leaseSeconds / 3));
      continue;
    }
    const turn = await makeClaim(order, view.segment, view.turn, burned);
    if (turn !== null) return { kind: 'claimed', segment: view.segment, turn, found };
    if (!patient()) return { kind: 'held', segment: view.segment };
    await wait(clock, Math.min(5, times.leaseSeconds / 6));
  }
}

/** The turn that is ours now; null when somebody was faster, or may have been. */
async function makeClaim(
  order: ClaimOrder,
  segment: number,
  firstTurn: number,
  burned: Map<string, number>,
): Promise<number | null> {
  const { store, clock, wanted, attempt, tell } = order;
  for (let turn = firstTurn; ; turn += 1) {
    const name = `${segment}-${turn}`;
    const refusedAt = burned.get(name);
    // Refused before, and still nobody's: its creation failed half-way, so the next turn is free.
    if (refusedAt !== undefined && clock.nowSeconds() - refusedAt < burnedAfterSeconds) return null;
    if (refusedAt !== undefined) continue;
    const staging = join(order.recordRoot, `.claim-${wanted.runKey}`);
    const place = { runKey: wanted.runKey, segment, turn, attempt };
    try {
      const outcome = await claim(store, place, 0, staging, { attempt, claimedUnixSeconds: clock.unixSeconds() });
      if (outcome === 'stored') return turn;
      burned.set(name, clock.nowSeconds());
      return null;
    } catch (error) {
      if (!(error instanceof StoreTrouble) || !error.transient) throw error;
      // Our own try may have burned the name: nobody else can have it then.
      tell(`the claim of segment ${segment + 1} was not stored: ${error.message}`);
      burned.set(name, Number.NEGATIVE_INFINITY);
      return null;
    }
  }
}

/** Lists, trying again while `patient` says so. Rejects with StoreTrouble. */
export async function listPatiently(
  store: CheckpointStore,
  clock: Clock,
  patient: () => boolean,
  tell: (text: string) => void,
): Promise<readonly StoredEntry[]> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await store.list();
    } catch (error) {
      if (!(error instanceof StoreTrouble) || !error.transient || !patient()) throw error;
      if (attempt === 0) tell(`the store does not answer, trying again: ${error.message}`);
      await wait(clock, retryPauseSeconds(attempt));
    }
  }
}
