// The streams of one operation over the reports of one sample. Nothing here grows.

import type { Quantiles, StreamInterval } from '../model/sample.ts';
import { clear, createLatencyHistogram, decodeHistogram, mergeInto, quantiles } from '../stats/latency-histogram.ts';
import type { StreamReport } from './ports.ts';

export interface StreamFold {
  add(report: StreamReport): void;
  take(): StreamInterval;
}

export function createStreamFold(): StreamFold {
  const firstEvent = createMerged();
  const gap = createMerged();
  let events = 0;
  let missed = 0;
  let reconnects = 0;
  return {
    add(report) {
      events += report.events;
      missed += report.missed;
      reconnects += report.reconnects;
      firstEvent.add(report.firstEvent);
      gap.add(report.gap);
    },
    take() {
      const taken = { events, missed, reconnects, firstEvent: firstEvent.take(), gap: gap.take() };
      events = 0;
      missed = 0;
      reconnects = 0;
      return taken;
    },
  };
}

export interface Merged {
  /** A histogram as reports hold it; null and undefined are nothing. */
  add(encoded: string | null | undefined): void;
  /** null: nothing came since the last take. */
  take(): Quantiles | null;
}

/** Histograms of several reports as one. */
export function createMerged(): Merged {
  const merged = createLatencyHistogram();
  return {
    add(encoded) {
      if (typeof encoded === 'string') mergeInto(merged, decodeHistogram(encoded));
    },
    take() {
      const taken = quantiles(merged);
      if (taken !== null) clear(merged);
      return taken;
    },
  };
}
