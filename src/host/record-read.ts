// Reads a run's folder: all hours as one capture, and the checkpoint. Changes nothing there, and may be done while
// the run is still being written.

import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeCheckpoint } from '../capture/checkpoint.ts';
import { type HourText, parseJson } from '../capture/decode-text.ts';
import { type Trust, unsealHour } from '../capture/seal.ts';
import { orderIssues } from '../capture/validate.ts';
import { HarnessError } from '../model/error.ts';
import type { RunEvent } from '../model/event.ts';
import type { Capture, CaptureHeader, Checkpoint } from '../model/record.ts';
import type { HourHistogram, Sample } from '../model/sample.ts';
import { readHour } from './record-hour.ts';
import { checkpointPath, type HourFiles, hoursAmong, sealedHourPath } from './record-layout.ts';
import { hasCode, noCheckpoint, noHours, twoRuns, unreadable, wrongContent } from './record-messages.ts';

/** A running record may seal an hour while we read it; more often than this it cannot. */
const mostAttempts = 3;
const gunzipBeside = promisify(gunzip);

/**
 * Sealed hours and the open one, with the open hour's histograms from the checkpoint. `trust`: whether samples of sealed hours are
 * believed; by default every line is proven. Throws HarnessError `record-unreadable`.
 */
export async function readCapture(folder: string, trust: Trust = {}): Promise<Capture> {
  return await asUnreadable(folder, async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await readOnce(folder, trust);
      } catch (error) {
        if (attempt === mostAttempts || !hasCode(error, 'ENOENT')) throw error;
      }
    }
  });
}

async function readOnce(folder: string, trust: Trust): Promise<Capture> {
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
    const text = (await trustedHour(folder, files, trust)) ?? (await readHour(folder, files));
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

/** null: not to be trusted, or not a whole sealed hour. The reader that proves then finds the lines, or says what is wrong. */
async function trustedHour(folder: string, { hour, sealed }: HourFiles, trust: Trust): Promise<HourText | null> {
  if (trust.trustSealed !== true || !sealed) return null;
  try {
    const bytes = await gunzipBeside(await readFile(sealedHourPath(folder, hour)));
    const opened = unsealHour(parseJson(bytes.toString('utf8')), trust);
    return opened.ok ? { ...opened.value, torn: false } : null;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'Z_DATA_ERROR', 'Z_BUF_ERROR')) return null;
    throw error;
  }
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
