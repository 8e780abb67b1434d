// One hour on disk: bytes -> lines, and an hour that is over -> its sealed file.
// Not here: the order of hours, the checkpoint.

import { readFile, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { decodeCaptureSteps, type HourText, parseJson } from '../capture/decode-text.ts';
import { sealSteps, unsealHour } from '../capture/seal.ts';
import type { Steps } from '../capture/steps.ts';
import { replaceFile, syncFolder } from './record-durable.ts';
import { type HourFiles, openHourPath, sealedHourPath } from './record-layout.ts';
import { hasCode, unreadable, wrongContent } from './record-messages.ts';

/** Run on libuv's threads, so that a look at the targets is never late because of it. */
const gzipBeside = promisify(gzip);
const gunzipBeside = promisify(gunzip);

/** Seals an hour that is over; does nothing when that was done before. The lines go only when the sealed file is durable. */
export async function sealOnDisk(folder: string, hour: number): Promise<void> {
  const openPath = openHourPath(folder, hour);
  const text = await readHourText(openPath);
  if (text.header !== null) {
    const { header, samples, events } = text;
    const sealed = await breathing(sealSteps({ header, samples, events, histograms: text.histograms ?? [] }));
    await replaceFile(sealedHourPath(folder, hour), await gzipBeside(JSON.stringify(sealed), { level: 9 }));
  }
  await unlink(openPath);
  await syncFolder(dirname(openPath));
}

/** Prefers the sealed file; falls back on the lines while they are still there. Throws HarnessError `record-unreadable`. */
export async function readHour(folder: string, { hour, open, sealed }: HourFiles): Promise<HourText> {
  const openPath = openHourPath(folder, hour);
  if (!sealed) return await readHourText(openPath);
  try {
    return await readSealedHour(sealedHourPath(folder, hour));
  } catch (error) {
    if (open) return await readHourText(openPath);
    throw error;
  }
}

async function readHourText(path: string): Promise<HourText> {
  const decoded = await breathing(decodeCaptureSteps(await readFile(path, 'utf8')));
  if (!decoded.ok) throw wrongContent(path, decoded.issues);
  return decoded.value;
}

/** Throws HarnessError `record-unreadable` when the file is not a whole sealed hour. */
export async function readSealedHour(path: string): Promise<HourText> {
  const hour = unsealHour(parseJson(await unzip(path)));
  if (!hour.ok) throw wrongContent(path, hour.issues);
  return { ...hour.value, torn: false };
}

async function unzip(path: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return (await gunzipBeside(bytes)).toString('utf8');
  } catch (cause) {
    if (hasCode(cause, 'Z_DATA_ERROR', 'Z_BUF_ERROR')) throw unreadable(path, cause);
    throw cause;
  }
}

/** Lets everything else have its turn between two steps: looks at the targets go on while an hour is sealed. */
async function breathing<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}
