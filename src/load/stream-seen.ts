// What one stream after the other gave: events, numbers missing in their sequence, reconnects, pauses. Bounded, whatever comes.
// Pure; times are told. Not for whether that is right (stream-check.ts).

import type { StreamSeen } from './outcome.ts';

export interface StreamCounter {
  /**
   * A stream begins. What came since done() is counted with it, without times. `continues`: its sequence goes on from the stream
   * before; else its first number may be any.
   */
  begin(sentSeconds: number, continues?: boolean): void;
  /** `sequence`: the number of this event; null: it has none, or none is asked for. Expected to rise by one. */
  event(atSeconds: number, sequence: number | null): void;
  /** The stream was opened anew. `resumed`: after the last event; else its numbers may begin anew too. */
  reconnected(resumed: boolean): void;
  events(): number;
  missed(): number;
  /** The first number that did not rise; null: all did. */
  outOfOrder(): { readonly before: number; readonly got: number } | null;
  /** The stream is over; all is counted anew from here. `sentSeconds`: when it really began, if that is known only now. */
  done(sentSeconds?: number | null): StreamSeen;
}

const mostGaps = 4096;
const fewestGaps = 64;

export function createStreamSeen(): StreamCounter {
  let events = 0;
  let missed = 0;
  let reconnects = 0;
  let outOfOrder: { readonly before: number; readonly got: number } | null = null;
  let inStream = false;
  let beganSeconds = 0;
  let firstSeconds: number | null = null;
  let lastSeconds: number | null = null;
  let last: number | null = null;
  let mayBeginAnew = false;

  // Every gap, or, when they are too many, every second, fourth... of them.
  let gaps = new Float64Array(fewestGaps);
  let kept = 0;
  let stride = 1;
  let sinceKept = 0;
  let longest = 0;

  function takeGap(seconds: number): void {
    longest = Math.max(longest, seconds);
    sinceKept += 1;
    if (sinceKept < stride) return;
    sinceKept = 0;
    if (kept === mostGaps) {
      kept = mostGaps / 2;
      for (let index = 0; index < kept; index += 1) gaps[index] = gaps[2 * index + 1] ?? 0;
      stride *= 2;
    } else if (kept === gaps.length) {
      const larger = new Float64Array(Math.min(2 * gaps.length, mostGaps));
      larger.set(gaps);
      gaps = larger;
    }
    gaps[kept] = seconds;
    kept += 1;
  }

  function takeNumber(got: number): void {
    if (last === null || got === last + 1 || (mayBeginAnew && got <= last)) {
      last = got;
    } else if (got > last) {
      missed += got - last - 1;
      last = got;
    } else {
      outOfOrder ??= { before: last, got };
    }
    mayBeginAnew = false;
  }

  return {
    begin(sentSeconds, continues = false) {
      if (!continues) {
        last = null;
        missed = 0;
        outOfOrder = null;
      }
      inStream = true;
      beganSeconds = sentSeconds;
      firstSeconds = null;
      lastSeconds = null;
      kept = 0;
      stride = 1;
      sinceKept = 0;
      longest = 0;
    },
    event(atSeconds, sequence) {
      events += 1;
      if (sequence !== null) takeNumber(sequence);
      if (!inStream) return;
      firstSeconds ??= atSeconds;
      if (lastSeconds !== null) takeGap(atSeconds - lastSeconds);
      lastSeconds = atSeconds;
    },
    reconnected(resumed) {
      reconnects += 1;
      mayBeginAnew = !resumed;
    },
    events: () => events,
    missed: () => missed,
    outOfOrder: () => outOfOrder,
    done(sentSeconds = null) {
      const from = sentSeconds ?? beganSeconds;
      const gapsSeconds = gaps.subarray(0, kept);
      // The longest pause is what one looks for: it must not fall between those that are kept.
      if (stride > 1 && !gapsSeconds.includes(longest)) gapsSeconds[kept - 1] = longest;
      const seen = {
        events,
        missed,
        reconnects,
        firstSeconds: firstSeconds === null ? null : firstSeconds - from,
        gapsSeconds,
      };
      inStream = false;
      events = 0;
      missed = 0;
      reconnects = 0;
      outOfOrder = null;
      return seen;
    },
  };
}
