// Reads a run's folder: all hours as one capture, and the checkpoint. Changes nothing there, and may be done while
// the run is still being written.

import { readdir, readFile } from 'node:fs/promises';
import { decodeCheckpoint } from '../capture/checkpoint.ts';
import { orderIssues } from '../capture/validate.ts';
import { HarnessError } from '../model/error.ts';
import type { RunEvent } from '../model/event.ts';
import type { Capture, CaptureHeader, Checkpoint } from '../model/record.ts';
import type { HourHistogram, Sample } from '../model/sample.ts';
import { readHour } from './record-hour.ts';
import { checkpointPath, hoursAmong } from './record-layout.ts';
import { hasCode, noCheckpoint, noHours, twoRuns, unreadable, wrongContent } from './record-messages.ts';

/** A running record may seal an hour while we read it; more often than this it cannot. */
const mostAttempts = 3;

/** Sealed hours and the open one, with the open hour's histograms from the checkpoint. Throws HarnessError `record-unreadable`. */
export async function readCapture(folder: string): Promise<Capture> {
  return await asUnreadable(folder, async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await readOnce(folder);
      } catch (error) {
        if (attempt === mostAttempts || !hasCode(error, 'ENOENT')) throw error;
      }
    }
  });
}

async function readOnce(folder: string): Promise<Capture> {
  // First: an hour that ends after this look brings its own histograms, and the checkpoint's are then left out.
  const checkpoint = await checkpointOrNull(folder);
  const hours = hoursAmong(await readdir(folder));
  let header: CaptureHeader | null = null;
  const samples: Sample[] = [];
  const events: RunEvent[] = [];
  const histograms: HourHistogram[] = [];
  let torn = false;
  let openHour = 0;
  for (const files of hours) {
    const text = await readHour(folder, files);
    header ??= text.header;
    if (header !== null && text.header !== null && text.header.runKey !== header.runKey)
      throw twoRuns(folder, header.runKey, text.header.runKey);
    for (const sample of text.samples) samples.push(sample);
    for (const event of text.events) events.push(event);
    histograms.push(...(text.histograms ?? []));
    torn = text.torn;
    openHour = text.histograms === null ? files.hour : files.hour + 1;
  }
  if (header === null) throw noHours(folder);
  histograms.push(...openHistograms(checkpoint, openHour));
  const capture = { header, samples: inTimeOrder(samples), events: inTimeOrder(events), histograms, torn };
  const issues = orderIssues(capture);
  if (issues.length > 0) throw wrongContent(folder, issues);
  return capture;
}

/** Histograms of the checkpoint that no finished hour holds; a checkpoint can be older than the end of an hour. */
export function openHistograms(checkpoint: Checkpoint | null, openHour: number): readonly HourHistogram[] {
  return checkpoint?.histograms.filter(({ hour }) => hour >= openHour) ?? [];
}

/** A look takes a moment, so its sample can be written after a line with a later stamp. Stamps are the truth, places are not. */
function inTimeOrder<Line extends { readonly atSeconds: number }>(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted((a, b) => a.atSeconds - b.atSeconds);
}

/** The newest checkpoint of the folder. Throws HarnessError `record-unreadable`: missing, damaged or of a newer version. */
export async function readCheckpoint(folder: string): Promise<Checkpoint> {
  const checkpoint = await asUnreadable(folder, () => checkpointOrNull(folder));
  if (checkpoint === null) throw noCheckpoint(checkpointPath(folder));
  return checkpoint;
}

async function checkpointOrNull(folder: string): Promise<Checkpoint | null> {
  const path = checkpointPath(folder);
  const text = await readTextOrNull(path);
  if (text === null) return null;
  const decoded = decodeCheckpoint(text);
  if (!decoded.ok) throw wrongContent(path, decoded.issues);
  return decoded.value;
}

async function readTextOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Errors of the operating system become one of ours; everything else passes. */
async function asUnreadable<T>(folder: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof HarnessError || !(error instanceof Error) || !('syscall' in error)) throw error;
    if (hasCode(error, 'ENOENT')) throw noHours(folder);
    throw unreadable(folder, error, 'Check that the folder exists and may be read.');
  }
}
