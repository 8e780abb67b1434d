// What came on the streams of one operation, in memory that does not grow. Not for reading streams.

import type { StreamReport } from '../run/ports.ts';
import { createLatencyHistogram, recordSeconds } from '../stats/latency-histogram.ts';
import type { StreamSeen } from './outcome.ts';
import { takeEncoded } from './tally-histogram.ts';

export interface StreamTally {
  count(stream: StreamSeen): void;
  /** What was counted since the last take; undefined: no stream ended, nor a piece of one. */
  take(): StreamReport | undefined;
}

export function createStreamTally(): StreamTally {
  const firstEvent = createLatencyHistogram();
  const gap = createLatencyHistogram();
  let counted = false;
  let events = 0;
  let missed = 0;
  let reconnects = 0;

  return {
    count(stream) {
      counted = true;
      events += stream.events;
      missed += stream.missed;
      reconnects += stream.reconnects;
      if (stream.firstSeconds !== null) recordSeconds(firstEvent, stream.firstSeconds);
      const { gapsSeconds } = stream;
      for (let index = 0; index < gapsSeconds.length; index += 1) recordSeconds(gap, gapsSeconds[index] ?? 0);
    },
    take() {
      if (!counted) return undefined;
      const taken = { events, missed, reconnects, firstEvent: takeEncoded(firstEvent), gap: takeEncoded(gap) };
      counted = false;
      events = 0;
      missed = 0;
      reconnects = 0;
      return taken;
    },
  };
}
