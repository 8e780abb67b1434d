// Folds the load process's one-second reports into the interval of one sample, and into the histograms of the hour.
// Holds a few histograms per operation; nothing here grows with the length of the soak.

import type { RunEventBody } from '../model/event.ts';
import type { ChaosCount, GeneratorInterval, HourHistogram, LoadInterval, OperationInterval } from '../model/sample.ts';
import {
  clear,
  count,
  createLatencyHistogram,
  decodeHistogram,
  encodeHistogram,
  mergeInto,
  quantiles,
} from '../stats/latency-histogram.ts';
import { createControlFold } from './control-fold.ts';
import { createOperationFold, type OperationFold } from './operation-fold.ts';
import type { LoadReport } from './ports.ts';

/** The first failure of a kind, as the event that it becomes. */
export type FailureExample = Extract<RunEventBody, { event: 'failure' }>;

/** Beyond so many examples they are no news, and the record must not grow by them. */
export const mostExamples = 100;

export interface LoadFold {
  /** `steady`: the report also belongs to the hour's histograms, which are judged. */
  add(report: LoadReport, steady: boolean): void;
  /** The interval since the last `take`; what is not known because no report came is null or zero seconds. */
  take(): LoadInterval;
  /** First failures of their kinds that came since they were taken last; 100 at most in all. */
  takeExamples(): readonly FailureExample[];
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
  const control = createControlFold();
  let sums = { seconds: 0, scheduled: 0, sent: 0, notSent: 0, inFlight: 0 };
  let generator: GeneratorInterval | null = null;
  let chaos: Record<string, ChaosCount> | null = null;
  let examples: FailureExample[] = [];
  let told = 0;

  const operationOf = (name: string): OperationFold => {
    const known = operations.get(name);
    if (known !== undefined) return known;
    const fold = createOperationFold();
    operations.set(name, fold);
    return fold;
  };

  function addExamples(operation: string, failures: LoadReport['operations'][string]['failures']): void {
    for (const [failure, { example }] of Object.entries(failures ?? {})) {
      if (example === null || told >= mostExamples) continue;
      told += 1;
      examples.push({ event: 'failure', operation, failure, ...example });
    }
  }

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
      if (report.chaos !== undefined) chaos = added(chaos, report.chaos);
      for (const [name, counted] of Object.entries(report.operations)) {
        const answered = operationOf(name).add(counted, steady);
        if (answered !== null) mergeInto(all, answered);
        addExamples(name, counted.failures);
      }
    },
    take() {
      const taken: Record<string, OperationInterval> = {};
      let succeeded = 0;
      let failed = 0;
      for (const [name, fold] of operations) {
        const operation = fold.take();
        taken[name] = operation;
        succeeded += operation.succeeded;
        failed += operation.failed;
      }
      const counted = { ...sums, succeeded, failed, latency: quantiles(all), operations: taken };
      const misdeeds = chaos === null ? {} : { chaos };
      const interval = { ...counted, generator, control: control.take(), ...misdeeds };
      clear(all);
      sums = { seconds: 0, scheduled: 0, sent: 0, notSent: 0, inFlight: sums.inFlight };
      generator = null;
      chaos = null;
      return interval;
    },
    takeExamples() {
      const taken = examples;
      examples = [];
      return taken;
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

function added(sum: Readonly<Record<string, ChaosCount>> | null, more: Readonly<Record<string, ChaosCount>>) {
  const total: Record<string, ChaosCount> = { ...sum };
  for (const [kind, { asked, delivered }] of Object.entries(more)) {
    const before = total[kind];
    total[kind] = { asked: asked + (before?.asked ?? 0), delivered: delivered + (before?.delivered ?? 0) };
  }
  return total;
}

/** Two intervals of the generator seen as one: the worse lag, the later size, the higher CPU. */
function worse(one: GeneratorInterval | null, other: GeneratorInterval): GeneratorInterval {
  if (one === null) return other;
  const medians = [one.lagP50Seconds, other.lagP50Seconds].filter((median) => median !== undefined);
  return {
    cpuCores: Math.max(one.cpuCores, other.cpuCores),
    residentBytes: other.residentBytes,
    lagP99Seconds: Math.max(one.lagP99Seconds, other.lagP99Seconds),
    lagMaxSeconds: Math.max(one.lagMaxSeconds, other.lagMaxSeconds),
    ...(medians.length === 0 ? {} : { lagP50Seconds: Math.max(...medians) }),
  };
}
