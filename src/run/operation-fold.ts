// One operation over the reports of one sample, and its histogram of the open hour. Nothing here grows.
// What there was nothing of stays absent: samples look as they did before it could be counted.

import type { OperationInterval } from '../model/sample.ts';
import {
  clear,
  createLatencyHistogram,
  decodeHistogram,
  type LatencyHistogram,
  mergeInto,
  quantiles,
} from '../stats/latency-histogram.ts';
import type { OperationReport } from './ports.ts';
import { createMerged, createStreamFold, type StreamFold } from './stream-fold.ts';

export interface OperationFold {
  /** `steady`: it also belongs to the hour. Returns its response times; null: it had none. */
  add(report: OperationReport, steady: boolean): LatencyHistogram | null;
  take(): OperationInterval;
  readonly hour: LatencyHistogram;
}

export function createOperationFold(): OperationFold {
  const response = createLatencyHistogram();
  const hour = createLatencyHistogram();
  const service = createMerged();
  let failures: Record<string, number> | null = null;
  // From the first stream on there always is one: no event in an interval is known to be none.
  let streams: StreamFold | null = null;
  let succeeded = 0;
  let failed = 0;

  return {
    hour,
    add(report, steady) {
      succeeded += report.succeeded;
      failed += report.failed;
      service.add(report.service);
      for (const [kind, { count }] of Object.entries(report.failures ?? {})) {
        failures ??= {};
        failures[kind] = (failures[kind] ?? 0) + count;
      }
      if (report.stream !== undefined) {
        streams ??= createStreamFold();
        streams.add(report.stream);
      }
      if (report.histogram === null) return null;
      const answered = decodeHistogram(report.histogram);
      mergeInto(response, answered);
      if (steady) mergeInto(hour, answered);
      return answered;
    },
    take() {
      const served = service.take();
      const taken: OperationInterval = {
        succeeded,
        failed,
        latency: quantiles(response),
        ...(served === null ? {} : { service: served }),
        ...(failures === null ? {} : { failures }),
        ...(streams === null ? {} : { stream: streams.take() }),
      };
      succeeded = 0;
      failed = 0;
      failures = null;
      clear(response);
      return taken;
    },
  };
}
