// Sends that are due but found every connection busy: a bounded queue of their numbers and intended times.
// Not for deciding what becomes of those that do not fit: they are counted as not sent (generator.ts).

export interface SendQueue {
  /** False when the queue is full: nothing was added. */
  push(send: number, intendedSeconds: number): boolean;
  /** Takes the oldest; false when there was none. */
  shift(take: (send: number, intendedSeconds: number) => void): boolean;
  length(): number;
  clear(): void;
}

/** Ten seconds of the rate, at least 1000 sends: what lies longer only repeats that the target does not keep up. */
export function queueCapacity(ratePerSecond: number): number {
  return Math.max(1000, Math.ceil(10 * ratePerSecond));
}

export function createSendQueue(capacity: number): SendQueue {
  // 16 bytes a send and no garbage, also in the middle of a stall.
  const sends = new Float64Array(capacity);
  const intended = new Float64Array(capacity);
  let first = 0;
  let size = 0;
  return {
    push(send, intendedSeconds) {
      if (size === capacity) return false;
      const at = (first + size) % capacity;
      sends[at] = send;
      intended[at] = intendedSeconds;
      size += 1;
      return true;
    },
    shift(take) {
      if (size === 0) return false;
      const at = first;
      first = (first + 1) % capacity;
      size -= 1;
      take(sends[at] ?? 0, intended[at] ?? 0);
      return true;
    },
    length: () => size,
    clear() {
      size = 0;
    },
  };
}
