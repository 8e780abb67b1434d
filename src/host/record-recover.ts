// Puts a run's folder in order after its writer died, so that it can be written to again.
// Nothing that was written whole is lost: of two copies of an hour the one that reads is kept.

import { open, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { HourText } from '../capture/decode-text.ts';
import { HarnessError } from '../model/error.ts';
import { readHour, readSealedHour } from './record-hour.ts';
import { type HourFiles, hoursAmong, openHourPath, sealedHourPath, temporarySuffix } from './record-layout.ts';
import { noHours, twoRuns } from './record-messages.ts';
import type { WriterStart } from './record-writer.ts';

export interface Recovered extends WriterStart {
  /** Stamp of the newest whole line; null when there is none. */
  readonly lastSeconds: number | null;
  /** A line had been cut short by the crash. */
  readonly torn: boolean;
}

const newline = 0x0a;

/** Removes what is half, cuts a torn line, and tells where to go on. Throws HarnessError `record-unreadable`. */
export async function recoverFolder(folder: string, runKey: string): Promise<Recovered> {
  const names = await readdir(folder);
  for (const name of names.filter((one) => one.endsWith(temporarySuffix))) await unlink(join(folder, name));
  const hours: HourFiles[] = [];
  for (const files of hoursAmong(names)) hours.push(await withOneCopy(folder, files));
  const last = hours.at(-1);
  if (last === undefined) throw noHours(folder);
  const torn = last.open && (await cutTornLine(openHourPath(folder, last.hour)));
  const text = await readHour(folder, last);
  if (text.header !== null && text.header.runKey !== runKey) throw twoRuns(folder, text.header.runKey, runKey);
  const over = text.histograms !== null;
  const unsealed = hours.filter((files) => files.open && (over || files !== last)).map(({ hour }) => hour);
  const lastSeconds = newestStamp(text) ?? (await stampBefore(folder, hours));
  return { hour: over ? last.hour + 1 : last.hour, unsealed, lastSeconds, torn };
}

/** The writer died between sealing an hour and removing its lines. */
async function withOneCopy(folder: string, files: HourFiles): Promise<HourFiles> {
  if (!files.open || !files.sealed) return files;
  try {
    await readSealedHour(sealedHourPath(folder, files.hour));
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error;
    await unlink(sealedHourPath(folder, files.hour));
    return { ...files, sealed: false };
  }
  await unlink(openHourPath(folder, files.hour));
  return { ...files, open: false };
}

async function cutTornLine(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  const whole = bytes.lastIndexOf(newline) + 1;
  if (whole === bytes.length) return false;
  await using file = await open(path, 'r+');
  await file.truncate(whole);
  await file.sync();
  return true;
}

/** The last hour may have been opened and nothing written in it yet. */
async function stampBefore(folder: string, hours: readonly HourFiles[]): Promise<number | null> {
  const before = hours.at(-2);
  return before === undefined ? null : newestStamp(await readHour(folder, before));
}

function newestStamp({ samples, events }: HourText): number | null {
  const stamps = [...samples, ...events].map(({ atSeconds }) => atSeconds);
  return stamps.length === 0 ? null : stamps.reduce((a, b) => Math.max(a, b));
}
