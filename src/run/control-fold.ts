// The null server over the reports of one sample. Not for the hour: it is judged by sample.

import type { ControlInterval } from '../model/sample.ts';
import { clear, createLatencyHistogram, decodeHistogram, mergeInto, quantiles } from '../stats/latency-histogram.ts';
import type { ControlReport } from './ports.ts';

export interface ControlFold {
  add(report: ControlReport | null): void;
  /** null when none of the reports saw it. */
  take(): ControlInterval | null;
}

export function createControlFold(): ControlFold {
  const latency = createLatencyHistogram();
  let counts: { readonly answered: number; readonly failed: number } | null = null;
  return {
    add(report) {
      if (report === null) return;
      counts = {
        answered: (counts?.answered ?? 0) + report.answered,
        failed: (counts?.failed ?? 0) + report.failed,
      };
      if (report.histogram !== null) mergeInto(latency, decodeHistogram(report.histogram));
    },
    take() {
      const taken = counts === null ? null : { ...counts, latency: quantiles(latency) };
      counts = null;
      clear(latency);
      return taken;
    },
  };
}
