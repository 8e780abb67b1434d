// The newest valid checkpoint of a run, wherever it lies: in the store, or in the record that this machine still holds.
// Judged by content. What is damaged, foreign or of a later version is passed over, and said.

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckpointName, newestFirst, parseStoreName } from '../capture/store-names.ts';
import { sha256 } from '../host/digest.ts';
import { readLegState, writeLegState } from '../host/leg-state.ts';
import { readCapture, readCheckpoint } from '../host/record-folder.ts';
import { installSnapshot } from '../host/record-snapshot.ts';
import { HarnessError } from '../model/error.ts';
import type { Checkpoint } from '../model/record.ts';
import type { CheckpointStore, StoredEntry } from '../run/store.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { scenarioOf } from './read-record.ts';

/** What a checkpoint must be of to be ours. null: not known here, so not asked. */
export interface Wanted {
  readonly runKey: string;
  readonly headSha: string | null;
  readonly scenarioHash: string | null;
}

export interface FoundRun {
  /** The record, on this machine now. */
  readonly folder: string;
  readonly checkpoint: Checkpoint;
}

interface Candidate {
  readonly name: CheckpointName;
  readonly entry: StoredEntry;
}

/**
 * null when the run has no checkpoint yet. `tell` hears what was passed over. Rejects with StoreTrouble when the store cannot be
 * asked, with HarnessError `record-unreadable` when there are checkpoints and none of them can be used: to begin anew under the same
 * name would be another run.
 */
export async function newestCheckpoint(
  entries: readonly StoredEntry[],
  store: CheckpointStore,
  recordRoot: string,
  wanted: Wanted,
  tell: (text: string) => void,
): Promise<FoundRun | null> {
  const folder = join(recordRoot, wanted.runKey);
  const local = await localRun(folder, wanted);
  const passedOver: string[] = [];
  for (const candidate of candidatesOf(entries, wanted.runKey)) {
    if (local !== null && isAtLeast(local, candidate.name, candidate.entry.name)) break;
    const found = await fetched(candidate, store, recordRoot, wanted);
    if (found.ok) return { folder, checkpoint: found.checkpoint };
    passedOver.push(`${candidate.entry.name} was passed over: ${found.reason}`);
    tell(passedOver.at(-1) ?? '');
  }
  if (local !== null) return { folder, checkpoint: local.checkpoint };
  if (passedOver.length === 0) return null;
  throw new HarnessError(
    'record-unreadable',
    `none of the ${passedOver.length} checkpoints of ${wanted.runKey} can be used; ${passedOver[0]}`,
    'Go on with the commit and the scenario it was begun with, or start a new run.',
  );
}

/** Likeliest first. */
function candidatesOf(entries: readonly StoredEntry[], runKey: string): readonly Candidate[] {
  const candidates = entries.flatMap((entry): readonly Candidate[] => {
    const name = parseStoreName(entry.name);
    return name?.kind === 'checkpoint' && name.runKey === runKey ? [{ name, entry }] : [];
  });
  return candidates.toSorted((a, b) => newestFirst(a.name, b.name));
}

interface LocalRun {
  readonly checkpoint: Checkpoint;
  readonly segment: number;
  readonly turn: number;
  readonly copyOf: string | null;
}

async function localRun(folder: string, wanted: Wanted): Promise<LocalRun | null> {
  try {
    const checkpoint = await readCheckpoint(folder);
    if (refusal(checkpoint, wanted, folder) !== null) return null;
    const leg = await readLegState(folder);
    return { checkpoint, segment: checkpoint.segment, turn: leg?.turn ?? 0, copyOf: leg?.copyOf ?? null };
  } catch (error) {
    if (error instanceof HarnessError) return null;
    throw error;
  }
}

/** The record itself is newer than every upload of it; a copy is as new as the upload it came from. */
function isAtLeast(local: LocalRun, name: CheckpointName, text: string): boolean {
  if (local.segment !== name.segment) return local.segment > name.segment;
  if (local.turn !== name.turn) return local.turn > name.turn;
  return local.copyOf === null || local.copyOf === text;
}

type Fetched = { readonly ok: true; readonly checkpoint: Checkpoint } | { readonly ok: false; readonly reason: string };

async function fetched(
  { name, entry }: Candidate,
  store: CheckpointStore,
  recordRoot: string,
  wanted: Wanted,
): Promise<Fetched> {
  const incoming = join(recordRoot, `.fetched-${entry.name}`);
  await mkdir(recordRoot, { recursive: true });
  await rm(incoming, { recursive: true, force: true });
  try {
    const outcome = await store.get(entry, incoming);
    if (outcome === 'damaged') return { ok: false, reason: 'it is not what its digest says' };
    if (outcome === 'gone') return { ok: false, reason: 'it is not there any more' };
    const checkpoint = await readCheckpoint(incoming);
    const reason = refusal(checkpoint, wanted, incoming);
    if (reason !== null) return { ok: false, reason };
    if (checkpoint.segment !== name.segment) {
      return { ok: false, reason: `its name says segment ${name.segment}, it holds segment ${checkpoint.segment}` };
    }
    await readCapture(incoming);
    await writeLegState(incoming, { segment: name.segment, turn: name.turn, copyOf: entry.name });
    await installSnapshot(incoming, join(recordRoot, wanted.runKey));
    return { ok: true, checkpoint };
  } catch (error) {
    if (error instanceof HarnessError) return { ok: false, reason: error.message };
    throw error;
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

/** Why this checkpoint is not of the run that is wanted; null when it is. Throws HarnessError when it was changed. */
function refusal(checkpoint: Checkpoint, wanted: Wanted, folder: string): string | null {
  const { runKey, headSha } = checkpoint;
  if (runKey !== wanted.runKey) return `it belongs to the run ${runKey}`;
  if (wanted.headSha !== null && headSha !== null && headSha !== wanted.headSha) {
    return `it was made with commit ${headSha.slice(0, 10)}, this run soaks ${wanted.headSha.slice(0, 10)}`;
  }
  const hash = scenarioHash(scenarioOf(checkpoint, folder), sha256);
  return wanted.scenarioHash !== null && hash !== wanted.scenarioHash ? 'it was made with another scenario' : null;
}
