// The record of a run on this machine's disk: begin one, go on with one, read one. The layout is told in record-layout.ts.
// Not here: what the lines mean (capture/), and who may write (run-lock.ts).

import { mkdirSync, readdirSync } from 'node:fs';
import { HarnessError } from '../model/error.ts';
import type { RecordPort } from '../run/ports.ts';
import { checkpointName, hoursAmong } from './record-layout.ts';
import { alreadyThere, hasCode, noHours, unwritable } from './record-messages.ts';
import { type Recovered, recoverFolder } from './record-recover.ts';
import { createWriter, type RecordOptions } from './record-writer.ts';

export { type NewestRun, newestRun } from './record-newest.ts';
export { openHistograms, readCapture, readCheckpoint } from './record-read.ts';
export type { RecordOptions } from './record-writer.ts';

/** A record that goes on after its writer ended or died. */
export interface ResumedRecord extends RecordPort {
  /** Stamp of the newest whole line; null when there is none. */
  readonly lastSeconds: number | null;
  /** The last line had been torn and was cut. */
  readonly torn: boolean;
  /** Number of the hour that is appended to. Histograms of a checkpoint below it are already in finished hours. */
  readonly openHour: number;
}

/** Begins a record; makes the folder. Throws HarnessError `record-unwritable` when it cannot be made or holds a record already. */
export function createRecord(folder: string, options: RecordOptions): RecordPort {
  // Waiting is right here: nothing runs yet, and a folder that cannot be had is told before anything boots.
  const names = namesAfterMaking(folder);
  if (names.includes(checkpointName) || hoursAmong(names).length > 0) throw alreadyThere(folder);
  return createWriter(folder, { hour: 0, unsealed: [] }, options);
}

function namesAfterMaking(folder: string): readonly string[] {
  try {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder);
  } catch (error) {
    if (hasSyscall(error)) throw unwritable(folder, error);
    throw error;
  }
}

/**
 * Goes on with a record: removes what a crash left half, cuts a torn line, seals hours that are over, appends to the open one.
 * Rejects with HarnessError `record-unreadable` when there is no sound record, `record-unwritable` when it cannot be mended.
 */
export async function resumeRecord(folder: string, options: RecordOptions): Promise<ResumedRecord> {
  const { hour, unsealed, lastSeconds, torn } = await recover(folder, options.runKey);
  return { ...createWriter(folder, { hour, unsealed }, options), lastSeconds, torn, openHour: hour };
}

async function recover(folder: string, runKey: string): Promise<Recovered> {
  try {
    return await recoverFolder(folder, runKey);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw noHours(folder);
    if (!(error instanceof HarnessError) && hasSyscall(error)) throw unwritable(folder, error);
    throw error;
  }
}

function hasSyscall(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
