// Requests of a replay that fell due, kept until they were sent. Bounded whatever the target does: when too many wait, those that
// fall due then are not kept, for the queue is full as well. Not for the queue itself (send-queue.ts).

import type { Timed } from './replay-ahead.ts';
import type { Recorded } from './replay-record.ts';

export interface KeptRequests {
  /** It fell due. Sends come in order. */
  add(send: number, timed: Timed, operation: number): void;
  /** Index of the operation of a send that fell due. */
  operationOf(send: number): number;
  /** It is about to be sent: what fell due `patienceSeconds` before it and was not sent will not be. */
  use(send: number): void;
  /** A send that waits, or was used lately; null: it is not kept any more. */
  find(send: number): Recorded | null;
}

const mostWaitingBytes = 67_108_864;
const mostUsed = 1024;
const mostUsedBytes = 8_388_608;
/** Operations are remembered of the last million sends: more than wait anywhere. */
const remembered = 2 ** 20;

export function createKeptRequests(patienceSeconds: number): KeptRequests {
  const operations = new Uint8Array(remembered);
  // Both in the order of the sends.
  const waiting = new Map<number, Timed>();
  const used = new Map<number, Timed>();
  let waitingBytes = 0;
  let usedBytes = 0;

  function stopWaiting(send: number, { bytes }: Timed): void {
    waiting.delete(send);
    waitingBytes -= bytes;
  }

  function forgetUsed(): void {
    for (const [send, { bytes }] of used) {
      if (used.size <= 1 || (used.size <= mostUsed && usedBytes <= mostUsedBytes)) return;
      used.delete(send);
      usedBytes -= bytes;
    }
  }

  return {
    add(send, timed, operation) {
      operations[send % remembered] = operation;
      if (waitingBytes + timed.bytes > mostWaitingBytes && waiting.size > 0) return;
      waiting.set(send, timed);
      waitingBytes += timed.bytes;
    },
    operationOf: (send) => operations[send % remembered] ?? 0,
    use(send) {
      const timed = waiting.get(send);
      if (timed === undefined) return;
      stopWaiting(send, timed);
      used.set(send, timed);
      usedBytes += timed.bytes;
      forgetUsed();
      for (const [older, one] of waiting) {
        if (one.loadSeconds >= timed.loadSeconds - patienceSeconds) break;
        stopWaiting(older, one);
      }
    },
    find: (send) => (waiting.get(send) ?? used.get(send))?.recorded ?? null,
  };
}
