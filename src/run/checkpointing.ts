// Writes the checkpoints of a run: one at a time, in order, each naming the digest of the one before.

import { encodeCheckpoint } from '../capture/checkpoint.ts';
import type { Checkpoint } from '../model/record.ts';
import type { RecordPort } from './ports.ts';
import type { RunOrder } from './run-order.ts';

/** What changes from one checkpoint to the next. */
export type CheckpointFacts = Pick<
  Checkpoint,
  'atSeconds' | 'segment' | 'position' | 'ports' | 'targets' | 'keeperFolder' | 'histograms'
>;

export interface Checkpointing {
  /** Resolves when it is durable; rejects when the record cannot be written. */
  save(state: Checkpoint['state']): Promise<void>;
  /** The same while the run goes on; does nothing while one of its own is under way. */
  saveBeside(): Promise<void>;
  /** Number of the newest one. */
  sequence(): number;
}

export function createCheckpointing(record: RecordPort, order: RunOrder, facts: () => CheckpointFacts): Checkpointing {
  const before = order.resume?.checkpoint ?? null;
  let sequence = before?.sequence ?? 0;
  let previousDigest = before === null ? null : order.digest(encodeCheckpoint(before));
  let saves: Promise<void> = Promise.resolve();

  async function write(state: Checkpoint['state']): Promise<void> {
    sequence += 1;
    const checkpoint: Checkpoint = {
      format: 'soak-checkpoint',
      version: 1,
      runKey: order.runKey,
      sequence,
      scenario: order.scenario,
      scenarioHash: order.scenarioHash,
      headSha: order.headSha,
      startedUnixSeconds: order.startedUnixSeconds,
      state,
      ...facts(),
      previousDigest,
    };
    previousDigest = order.digest(encodeCheckpoint(checkpoint));
    await record.saveCheckpoint(checkpoint);
  }

  function save(state: Checkpoint['state']): Promise<void> {
    saves = saves.then(() => write(state));
    return saves;
  }

  let savingBeside = false;
  return {
    save,
    async saveBeside() {
      if (savingBeside) return;
      savingBeside = true;
      await save('running');
      savingBeside = false;
    },
    sequence: () => sequence,
  };
}
