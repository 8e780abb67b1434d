// Counts what happened since the last report, in memory that does not grow: per operation counters and one histogram each,
// one histogram for the generator's own lateness. Not for sending, nor for measuring the process (load-process.ts).

import type { GeneratorInterval } from '../model/sample.ts';
import type { LoadReport, OperationReport } from '../run/ports.ts';
import {
  clear,
  count,
  createLatencyHistogram,
  encodeHistogram,
  type LatencyHistogram,
  quantiles,
  recordSeconds,
} from '../stats/latency-histogram.ts';
import type { Outcome } from './outcome.ts';

export interface Tally {
  /** A send fell due and was handled this much later: lateness of this process, waiting for a free connection not included. */
  due(lagSeconds: number): void;
  sent(): void;
  notSent(sends?: number): void;
  /** `intendedSeconds` on the clock of the outcome: the response time is counted from when the send was due. */
  ended(operation: number, intendedSeconds: number, outcome: Outcome): void;
  /** What was counted since the last take, and begins anew. */
  take(): Pick<LoadReport, 'scheduled' | 'sent' | 'notSent' | 'operations'> &
    Pick<GeneratorInterval, 'lagP99Seconds' | 'lagMaxSeconds'>;
}

interface OperationTally {
  readonly name: string;
  readonly latency: LatencyHistogram;
  succeeded: number;
  failed: number;
  lastFailure: string | null;
}

export function createTally(operationNames: readonly string[]): Tally {
  const lag = createLatencyHistogram();
  const operations = operationNames.map(
    (name): OperationTally => ({ name, latency: createLatencyHistogram(), succeeded: 0, failed: 0, lastFailure: null }),
  );
  let scheduled = 0;
  let sent = 0;
  let notSent = 0;

  return {
    due(lagSeconds) {
      scheduled += 1;
      recordSeconds(lag, lagSeconds);
    },
    sent() {
      sent += 1;
    },
    notSent(sends = 1) {
      notSent += sends;
    },
    ended(index, intendedSeconds, outcome) {
      const operation = operations[index];
      if (operation === undefined) throw new RangeError(`no operation ${index}`);
      if (outcome.failure === null) {
        operation.succeeded += 1;
      } else {
        operation.failed += 1;
        operation.lastFailure = outcome.failure;
      }
      if (outcome.timed) recordSeconds(operation.latency, outcome.endedSeconds - intendedSeconds);
    },
    take() {
      const late = quantiles(lag);
      const taken = {
        scheduled,
        sent,
        notSent,
        operations: Object.fromEntries(operations.map((operation) => [operation.name, reportOf(operation)])),
        // Nothing was due, so nothing was late.
        lagP99Seconds: late?.p99 ?? 0,
        lagMaxSeconds: late?.max ?? 0,
      };
      scheduled = 0;
      sent = 0;
      notSent = 0;
      clear(lag);
      for (const operation of operations) {
        operation.succeeded = 0;
        operation.failed = 0;
        operation.lastFailure = null;
        clear(operation.latency);
      }
      return taken;
    },
  };
}

function reportOf(operation: OperationTally): OperationReport {
  return {
    succeeded: operation.succeeded,
    failed: operation.failed,
    histogram: count(operation.latency) === 0 ? null : encodeHistogram(operation.latency),
    lastFailure: operation.lastFailure,
  };
}
