// The next requests of a recording, read before they fall due, so that a disk never holds up the schedule. Bounded: reading waits
// while enough is held. When the recording is over it begins again from its first request, for as long as the load lasts.
// Not for what is done with them (replay-pacer.ts).

import type { Recorded } from './replay-record.ts';
import type { Recording } from './replay-recording.ts';

/** A request with its place on the schedule. */
export interface Timed {
  readonly recorded: Recorded;
  /** Since the run began, at the pace of the replay. */
  readonly loadSeconds: number;
  /** What it takes of the memory, about. */
  readonly bytes: number;
}

export interface Ahead {
  /** The next one; null: it is not read yet. Throws when the file cannot be read on, which ends the load. */
  peek(): Timed | null;
  /** Takes the one that peek gave. */
  take(): void;
  close(): Promise<void>;
}

const mostRequests = 4096;
const mostBytes = 8_388_608;
const bytesBeside = 200;

/**
 * Begins at request `fromSend` of a replay that has gone on since the run began. Resolves when it is there.
 * Number n of the replay is number n modulo their count of the recording, in its lap n / count.
 */
export async function readAhead(recording: Recording, fromSend: number, pace: number): Promise<Ahead> {
  const { requests, lapSeconds } = recording;
  // Those before `next` were taken.
  let held: Timed[] = [];
  let next = 0;
  let bytes = 0;
  let closed = false;
  let failure: unknown = null;
  let wake: (() => void) | null = null;

  const isFull = () => held.length - next >= mostRequests || bytes >= mostBytes;

  async function readOn(isThere: () => void): Promise<void> {
    let lap = Math.floor(fromSend / requests);
    for (let first = fromSend % requests; ; first = 0) {
      for await (const batch of recording.read(first)) {
        for (const recorded of batch) hold(recorded, lap);
        isThere();
        while (isFull() && !closed) await room();
        if (closed) return;
      }
      lap += 1;
    }
  }

  function hold(recorded: Recorded, lap: number): void {
    const loadSeconds = (lap * lapSeconds + recorded.atSeconds) / pace;
    const timed = { recorded, loadSeconds, bytes: bytesOf(recorded) };
    held.push(timed);
    bytes += timed.bytes;
  }

  function room(): Promise<void> {
    return new Promise((resolve) => {
      wake = resolve;
    });
  }

  await new Promise<void>((resolve, reject) => {
    readOn(resolve).catch((error: unknown) => {
      failure = error;
      reject(error);
    });
  });

  return {
    peek() {
      const timed = held[next];
      if (timed !== undefined) return timed;
      if (failure !== null && !closed) throw failure;
      return null;
    },
    take() {
      bytes -= held[next]?.bytes ?? 0;
      next += 1;
      if (next >= mostRequests) {
        held = held.slice(next);
        next = 0;
      }
      if (wake === null || isFull()) return;
      wake();
      wake = null;
    },
    async close() {
      closed = true;
      wake?.();
      await recording.close();
    },
  };
}

function bytesOf({ path, headers, body }: Recorded): number {
  const ofHeaders = headers.reduce((sum, text) => sum + text.length, 0);
  return bytesBeside + path.length + ofHeaders + (body?.length ?? 0);
}
