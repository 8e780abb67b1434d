// Lanes that wait for a send, the least recently used first, so that every connection and session is in use.
// Memory is one entry a lane, however often it comes and goes. Not for what they do (crew.ts).

export interface IdleLanes {
  /** The lane waits from now on. */
  add(lane: number): void;
  /** The one that has waited longest, which waits no more; null: none waits. */
  take(): number | null;
  /** The lane waits no more; false when it did not. */
  remove(lane: number): boolean;
}

/** `lanes`: how many there are; none waits yet. */
export function createIdleLanes(lanes: number): IdleLanes {
  const ring = new Int32Array(lanes);
  // A removed lane keeps its place in the ring until it comes to the front, or until it waits again.
  const isInRing = new Uint8Array(lanes);
  const waits = new Uint8Array(lanes);
  let first = 0;
  let size = 0;

  return {
    add(lane) {
      waits[lane] = 1;
      if (isInRing[lane] === 1) return;
      isInRing[lane] = 1;
      ring[(first + size) % lanes] = lane;
      size += 1;
    },
    take() {
      while (size > 0) {
        const lane = ring[first] ?? 0;
        first = (first + 1) % lanes;
        size -= 1;
        isInRing[lane] = 0;
        if (waits[lane] !== 1) continue;
        waits[lane] = 0;
        return lane;
      }
      return null;
    },
    remove(lane) {
      const waited = waits[lane] === 1;
      waits[lane] = 0;
      return waited;
    },
  };
}
