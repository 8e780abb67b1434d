// Writes the open hour: lines go through one queue to one writer, so nobody who appends ever waits.
// After a failed write nothing more is written: a record that ends is honest, one with holes is not.
// Not here: what a crash left behind (record-recover.ts), reading (record-read.ts).

import { type FileHandle, open } from 'node:fs/promises';
import { encodeCheckpoint } from '../capture/checkpoint.ts';
import { encodeLine } from '../capture/encode-line.ts';
import { captureHeader } from '../capture/format.ts';
import { HarnessError } from '../model/error.ts';
import type { RecordPort } from '../run/ports.ts';
import { replaceFile, syncFolder } from './record-durable.ts';
import { sealOnDisk } from './record-hour.ts';
import { checkpointPath, openHourPath, sealedHourPath } from './record-layout.ts';
import { alreadyClosed, tooManyWaiting, unwritable } from './record-messages.ts';

/** A loss of power costs at most this much. */
const flushEveryMs = 10_000;
/** Several hours at one line a second: a disk that took none of them will take no more. */
const mostWaitingLines = 10_000;

export interface RecordOptions {
  readonly runKey: string;
  /** Unix seconds of `atSeconds` 0. */
  readonly startedUnixSeconds: number;
  /** Told once, at the first write that failed; from then on saveCheckpoint and close reject with the same error. */
  readonly onError?: (error: Error) => void;
}

/** Where writing begins: the hour to append to, and hours that are over but not sealed yet. */
export interface WriterStart {
  readonly hour: number;
  readonly unsealed: readonly number[];
}

interface Batch {
  readonly lines: string[];
}

export function createWriter(folder: string, start: WriterStart, options: RecordOptions): RecordPort {
  let openHour = start.hour;
  let file: { readonly handle: FileHandle; readonly path: string } | null = null;
  let batch: Batch | null = null;
  let waitingLines = 0;
  let flushTimer: NodeJS.Timeout | null = null;
  let failure: Error | null = null;
  let closing: Promise<void> | null = null;
  let work: Promise<void> = Promise.resolve();
  let sealing: Promise<void> = Promise.resolve();

  function fail(path: string, cause: unknown): void {
    if (failure !== null) return;
    // An error of the operating system has a code. Anything else is ours, or a bug, and keeps its own words and stack.
    const isOurs = cause instanceof Error && (cause instanceof HarnessError || !('code' in cause));
    failure = isOurs ? cause : unwritable(path, cause);
    batch = null;
    options.onError?.(failure);
  }

  /** Puts a job behind all others; resolves when it is done or was given up. Never rejects. */
  function enqueue(path: string, job: () => Promise<void>): Promise<void> {
    work = work.then(async () => {
      if (failure !== null) return;
      try {
        await job();
      } catch (error) {
        fail(path, error);
      }
    });
    return work;
  }

  async function openFile(hour: number): Promise<FileHandle> {
    const path = openHourPath(folder, hour);
    const handle = await open(path, 'a');
    file = { handle, path };
    const { size } = await handle.stat();
    if (size === 0) {
      await handle.appendFile(`${encodeLine(captureHeader(options.runKey, options.startedUnixSeconds, hour))}\n`);
      await handle.datasync();
      await syncFolder(folder);
    }
    return handle;
  }

  async function write(hour: number, text: string): Promise<FileHandle> {
    const handle = file?.handle ?? (await openFile(hour));
    await handle.appendFile(text);
    flushTimer ??= setTimeout(flushSoon, flushEveryMs).unref();
    return handle;
  }

  function flushSoon(): void {
    flushTimer = null;
    enqueueFlush();
  }

  function enqueueFlush(): void {
    enqueue(openHourPath(folder, openHour), async () => {
      await file?.handle.datasync();
    });
  }

  async function closeFile(): Promise<void> {
    const { handle } = file ?? {};
    file = null;
    await handle?.close();
  }

  function sealBeside(hour: number): void {
    sealing = sealing.then(async () => {
      try {
        await sealOnDisk(folder, hour);
      } catch (error) {
        fail(sealedHourPath(folder, hour), error);
      }
    });
  }

  function append(text: string): void {
    waitingLines += 1;
    if (waitingLines > mostWaitingLines) {
      const path = openHourPath(folder, openHour);
      fail(path, tooManyWaiting(path, waitingLines));
      return;
    }
    if (batch !== null) {
      batch.lines.push(text);
      return;
    }
    const begun: Batch = { lines: [text] };
    const hour = openHour;
    batch = begun;
    enqueue(openHourPath(folder, hour), async () => {
      if (batch === begun) batch = null;
      await write(hour, begun.lines.join(''));
      waitingLines -= begun.lines.length;
    });
  }

  async function closeAll(): Promise<void> {
    enqueueFlush();
    await work;
    if (flushTimer !== null) clearTimeout(flushTimer);
    await sealing;
    try {
      await closeFile();
    } catch (error) {
      fail(openHourPath(folder, openHour), error);
    }
    if (failure !== null) throw failure;
  }

  for (const hour of start.unsealed) sealBeside(hour);
  // The file of the open hour is there from the beginning: a folder with a checkpoint always has an hour.
  enqueue(openHourPath(folder, openHour), async () => {
    await openFile(start.hour);
  });

  return {
    append(line) {
      if (failure === null && closing === null) append(`${encodeLine(line)}\n`);
    },

    rollHour(hour, histograms) {
      if (failure !== null || closing !== null) return;
      const over = openHour;
      const next = Math.max(over, hour) + 1;
      const end = `${encodeLine({ kind: 'end', histograms })}\n`;
      openHour = next;
      batch = null;
      enqueue(openHourPath(folder, over), async () => {
        const handle = await write(over, end);
        // Durable before the next hour exists: only the last hour of a folder may be without an end.
        await handle.datasync();
        await closeFile();
      });
      enqueue(openHourPath(folder, next), async () => {
        await openFile(next);
        sealBeside(over);
      });
    },

    async saveCheckpoint(checkpoint) {
      if (failure === null && closing !== null) throw alreadyClosed(folder);
      const path = checkpointPath(folder);
      const text = encodeCheckpoint(checkpoint);
      batch = null;
      enqueueFlush();
      await enqueue(path, () => replaceFile(path, text));
      if (failure !== null) throw failure;
    },

    close() {
      closing ??= closeAll();
      return closing;
    },
  };
}
