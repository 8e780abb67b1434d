// A small real record on disk, with its checkpoint: what legs fetch, skip and go on with.

import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeName } from '../../src/capture/store-names.ts';
import { sha256 } from '../../src/host/digest.ts';
import { writeLegState } from '../../src/host/leg-state.ts';
import { createRecord } from '../../src/host/record-folder.ts';
import { snapshotRecord } from '../../src/host/record-snapshot.ts';
import type { Checkpoint } from '../../src/model/record.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { aSample } from '../capture/an-hour.ts';
import type { MemoryStore } from '../fakes/memory-store.ts';
import { aScenario } from '../run/a-scenario.ts';

export const runKey = 'night-42';
export const scenario = aScenario();
export const hash = scenarioHash(scenario, sha256);

export async function aFolder(): Promise<string> {
  return await mkdtemp(join(tmpdir(), 'soak-leg-'));
}

export function aCheckpointOf(over: Partial<Checkpoint> = {}): Checkpoint {
  return {
    format: 'soak-checkpoint',
    version: 1,
    runKey,
    sequence: 1,
    scenario,
    scenarioHash: hash,
    headSha: 'a'.repeat(40),
    startedUnixSeconds: 1_700_000_000,
    atSeconds: 10,
    state: 'running',
    segment: 0,
    position: { phase: 'steady', phaseSeconds: 5, steadySeconds: 5, epoch: 0, sends: 100 },
    ports: {},
    targets: [],
    keeperFolder: null,
    histograms: [],
    previousDigest: null,
    ...over,
  };
}

/** Writes a record below `root` and returns its folder. */
export async function writeRecord(root: string, checkpoint: Checkpoint, turn = 1): Promise<string> {
  const folder = join(root, checkpoint.runKey);
  await mkdir(root, { recursive: true });
  const { startedUnixSeconds } = checkpoint;
  const record = createRecord(folder, { runKey: checkpoint.runKey, startedUnixSeconds });
  record.append(aSample(1));
  await record.saveCheckpoint(checkpoint);
  await record.close();
  await writeLegState(folder, { segment: checkpoint.segment, turn, copyOf: null });
  return folder;
}

/** Puts such a record into the store, as a leg would. Returns the name. */
export async function storeRecord(
  store: MemoryStore,
  checkpoint: Checkpoint,
  name: { readonly segment?: number; readonly turn?: number; readonly upload?: number; readonly ended?: boolean } = {},
): Promise<string> {
  const root = await aFolder();
  const folder = await writeRecord(root, checkpoint, name.turn ?? 1);
  const staged = join(root, 'staged');
  await snapshotRecord(folder, staged);
  const full = { segment: checkpoint.segment, turn: 1, upload: 1, ended: true, ...name, runKey, attempt: 1 };
  const text = storeName({ kind: 'checkpoint', ...full });
  await store.put(text, staged);
  return text;
}
