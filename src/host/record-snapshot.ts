// A copy of a run's folder at one moment, also while it is being written: what leaves the machine as one checkpoint.
// Whole hours are linked, not copied. Only files that belong to a record are taken, in both directions, and only files: a link could
// point at anything on this machine.

import type { Dirent } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { keptFoldersName } from './kept-folders.ts';
import { legName } from './leg-state.ts';
import { checkpointName, hoursAmong, openHourPath, sealedHourPath } from './record-layout.ts';
import { hasCode, noCheckpoint } from './record-messages.ts';

/** The record may seal an hour while we copy it; more often than this it cannot. */
const mostAttempts = 3;
const logsName = 'logs';

/**
 * Makes `into` anew. The checkpoint is taken first, so the lines are never older than it. Rejects with HarnessError
 * `record-unreadable` when there is none, with errors of the disk as they are.
 */
export async function snapshotRecord(folder: string, into: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rm(into, { recursive: true, force: true });
      await mkdir(into, { recursive: true });
      return await copyOnce(folder, into);
    } catch (error) {
      if (attempt === mostAttempts || !hasCode(error, 'ENOENT')) throw error;
    }
  }
}

async function copyOnce(folder: string, into: string): Promise<void> {
  const before = await filesIn(folder);
  if (!before.has(checkpointName)) throw noCheckpoint(join(folder, checkpointName));
  for (const name of [checkpointName, legName, keptFoldersName]) {
    if (before.has(name)) await copyFile(join(folder, name), join(into, name));
  }
  const names = await filesIn(folder);
  for (const { hour } of hoursAmong([...names])) {
    // By the name that we would give it ourselves: "hour-00001.jsonl" is not one of ours.
    const sealed = basename(sealedHourPath(folder, hour));
    const open = basename(openHourPath(folder, hour));
    if (names.has(sealed)) await linkOrCopy(join(folder, sealed), join(into, sealed));
    else if (names.has(open)) await copyFile(join(folder, open), join(into, open));
  }
  await copyLogs(folder, into);
}

/** Logs lie in the record once a run is over; they are bounded. */
async function copyLogs(folder: string, into: string): Promise<void> {
  const folders = await namesIn(folder, (entry) => entry.isDirectory());
  if (!folders.has(logsName)) return;
  await mkdir(join(into, logsName));
  for (const name of await filesIn(join(folder, logsName))) {
    await copyFile(join(folder, logsName, name), join(into, logsName, name));
  }
}

/** Makes a fetched snapshot the record: `folder` is replaced by the files of `from` that belong to a record. */
export async function installSnapshot(from: string, folder: string): Promise<void> {
  const staged = `${folder}.incoming`;
  await snapshotRecord(from, staged);
  await rm(folder, { recursive: true, force: true });
  await rename(staged, folder);
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    // Another file system, or one without links.
    if (!hasCode(error, 'EXDEV', 'EPERM', 'ENOTSUP')) throw error;
    await copyFile(from, to);
  }
}

async function filesIn(folder: string): Promise<ReadonlySet<string>> {
  return await namesIn(folder, (entry) => entry.isFile());
}

async function namesIn(folder: string, isWanted: (entry: Dirent) => boolean): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  return new Set(entries.filter(isWanted).map(({ name }) => name));
}
