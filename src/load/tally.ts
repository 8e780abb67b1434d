// Counts what happened since the last report, in memory that does not grow: the schedule, each operation (tally-operation.ts),
// and the generator's own lateness. Not for sending, nor for measuring the process (load-process.ts).

import type { GeneratorInterval } from '../model/sample.ts';
import type { LoadReport } from '../run/ports.ts';
import { clear, createLatencyHistogram, quantiles, recordSeconds } from '../stats/latency-histogram.ts';
import type { Outcome } from './outcome.ts';
import { createOperationTally } from './tally-operation.ts';

export interface Tally {
  /**
   * A send fell due and was handled this much later: lateness of this process, waiting for a free connection not included.
   * null: it had no time of its own to be late for (closed loop).
   */
  due(lagSeconds: number | null): void;
  sent(): void;
  notSent(sends?: number): void;
  /** `fromSeconds` on the clock of the outcome: the response time is counted from then, which is when the send was due. */
  ended(operation: number, fromSeconds: number, outcome: Outcome): void;
  /** What was counted since the last take, and begins anew. */
  take(): Pick<LoadReport, 'scheduled' | 'sent' | 'notSent' | 'operations'> & Lag;
}

export type Lag = Required<Pick<GeneratorInterval, 'lagP50Seconds' | 'lagP99Seconds' | 'lagMaxSeconds'>>;

/** Operations are told by their index in `operationNames`. */
export function createTally(operationNames: readonly string[]): Tally {
  const lag = createLatencyHistogram();
  const operations = operationNames.map((name) => ({ name, tally: createOperationTally() }));
  let scheduled = 0;
  let sent = 0;
  let notSent = 0;

  return {
    due(lagSeconds) {
      scheduled += 1;
      if (lagSeconds !== null) recordSeconds(lag, lagSeconds);
    },
    sent() {
      sent += 1;
    },
    notSent(sends = 1) {
      notSent += sends;
    },
    ended(index, fromSeconds, outcome) {
      const operation = operations[index];
      if (operation === undefined) throw new RangeError(`no operation ${index}`);
      operation.tally.ended(fromSeconds, outcome);
    },
    take() {
      const late = quantiles(lag);
      const taken = {
        scheduled,
        sent,
        notSent,
        operations: Object.fromEntries(operations.map(({ name, tally }) => [name, tally.take()])),
        // Nothing was due, so nothing was late.
        lagP50Seconds: late?.p50 ?? 0,
        lagP99Seconds: late?.p99 ?? 0,
        lagMaxSeconds: late?.max ?? 0,
      };
      scheduled = 0;
      sent = 0;
      notSent = 0;
      if (late !== null) clear(lag);
      return taken;
    },
  };
}
