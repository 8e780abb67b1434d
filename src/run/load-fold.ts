// Folds the load process's one-second reports into the interval of one sample, and into the histograms of the hour.
// Holds one histogram per operation; nothing here grows with the length of the soak.

import type {
  ControlInterval,
  GeneratorInterval,
  HourHistogram,
  LoadInterval,
  OperationInterval,
} from '../model/sample.ts';
import {
  clear,
  count,
  createLatencyHistogram,
  decodeHistogram,
  encodeHistogram,
  type LatencyHistogram,
  mergeInto,
  quantiles,
} from '../stats/latency-histogram.ts';
import type { ControlReport, LoadReport } from './ports.ts';

interface OperationFold {
  succeeded: number;
  failed: number;
  readonly interval: LatencyHistogram;
  readonly hour: LatencyHistogram;
}

export interface LoadFold {
  /** `steady`: the report also belongs to the hour's histograms, which are judged. */
  add(report: LoadReport, steady: boolean): void;
  /** The interval since the last `take`; what is not known because no report came is null or zero seconds. */
  take(): LoadInterval;
  /** True when reports came since the last `take`. */
  pending(): boolean;
  /** Histograms of the open hour, one per operation that answered. */
  hour(hour: number): readonly HourHistogram[];
  /** Continues an open hour read from a checkpoint. */
  restore(histograms: readonly HourHistogram[]): void;
  clearHour(): void;
}

export function createLoadFold(): LoadFold {
  const operations = new Map<string, OperationFold>();
  const all = createLatencyHistogram();
  let sums = { seconds: 0, scheduled: 0, sent: 0, notSent: 0, inFlight: 0 };
  let generator: GeneratorInterval | null = null;
  const control = createControlFold();

  const operationOf = (name: string): OperationFold => {
    const known = operations.get(name);
    if (known !== undefined) return known;
    const fold = { succeeded: 0, failed: 0, interval: createLatencyHistogram(), hour: createLatencyHistogram() };
    operations.set(name, fold);
    return fold;
  };

  return {
    add(report, steady) {
      sums = {
        seconds: sums.seconds + report.seconds,
        scheduled: sums.scheduled + report.scheduled,
        sent: sums.sent + report.sent,
        notSent: sums.notSent + report.notSent,
        inFlight: report.inFlight,
      };
      generator = worse(generator, report.generator);
      control.add(report.control);
      for (const [name, counted] of Object.entries(report.operations)) {
        const fold = operationOf(name);
        fold.succeeded += counted.succeeded;
        fold.failed += counted.failed;
        if (counted.histogram === null) continue;
        const answered = decodeHistogram(counted.histogram);
        mergeInto(fold.interval, answered);
        mergeInto(all, answered);
        if (steady) mergeInto(fold.hour, answered);
      }
    },
    take() {
      const taken: Record<string, OperationInterval> = {};
      let succeeded = 0;
      let failed = 0;
      for (const [name, fold] of operations) {
        taken[name] = { succeeded: fold.succeeded, failed: fold.failed, latency: quantiles(fold.interval) };
        succeeded += fold.succeeded;
        failed += fold.failed;
        fold.succeeded = 0;
        fold.failed = 0;
        clear(fold.interval);
      }
      const counted = { ...sums, succeeded, failed, latency: quantiles(all), operations: taken };
      const interval = { ...counted, generator, control: control.take() };
      clear(all);
      sums = { seconds: 0, scheduled: 0, sent: 0, notSent: 0, inFlight: sums.inFlight };
      generator = null;
      return interval;
    },
    pending: () => sums.seconds > 0,
    hour(hour) {
      return [...operations]
        .filter(([, fold]) => count(fold.hour) > 0)
        .map(([operation, fold]) => ({ hour, operation, encoded: encodeHistogram(fold.hour) }));
    },
    restore(histograms) {
      for (const { operation, encoded } of histograms) mergeInto(operationOf(operation).hour, decodeHistogram(encoded));
    },
    clearHour() {
      for (const fold of operations.values()) clear(fold.hour);
    },
  };
}

/** The null server over the reports of one sample; null when none of them saw it. Not for the hour: it is judged by sample. */
function createControlFold(): { add(report: ControlReport | null): void; take(): ControlInterval | null } {
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

/** Two intervals of the generator seen as one: the worse lag, the later size, the higher CPU. */
function worse(one: GeneratorInterval | null, other: GeneratorInterval): GeneratorInterval {
  if (one === null) return other;
  return {
    cpuCores: Math.max(one.cpuCores, other.cpuCores),
    residentBytes: other.residentBytes,
    lagP99Seconds: Math.max(one.lagP99Seconds, other.lagP99Seconds),
    lagMaxSeconds: Math.max(one.lagMaxSeconds, other.lagMaxSeconds),
  };
}
