// Counts what became of the sends of one operation since the last report: how many, how long, what was wrong.
// Not for the schedule as a whole (tally.ts).

import type { OperationReport } from '../run/ports.ts';
import { createLatencyHistogram, recordSeconds } from '../stats/latency-histogram.ts';
import type { Outcome } from './outcome.ts';
import { createFailureTally } from './tally-failures.ts';
import { takeEncoded } from './tally-histogram.ts';
import { createStreamTally, type StreamTally } from './tally-streams.ts';

export interface OperationTally {
  /** `fromSeconds`, on the clock of the outcome: when it was due, from where the response time counts. */
  ended(fromSeconds: number, outcome: Outcome): void;
  take(): OperationReport;
}

export function createOperationTally(): OperationTally {
  const response = createLatencyHistogram();
  const service = createLatencyHistogram();
  const failures = createFailureTally();
  // Only operations that read streams have one.
  let streams: StreamTally | null = null;
  let succeeded = 0;
  let failed = 0;
  let lastFailure: string | null = null;

  return {
    ended(fromSeconds, outcome) {
      // We gave it up ourselves: it says nothing about the target.
      if (outcome.cancelled === true) return;
      const { failure, endedSeconds, sentSeconds } = outcome;
      if (failure === null) {
        succeeded += 1;
      } else {
        failed += 1;
        lastFailure = failure.sentence;
        failures.count(failure, outcome.body);
      }
      if (outcome.timed) {
        recordSeconds(response, endedSeconds - fromSeconds);
        if (sentSeconds !== null) recordSeconds(service, endedSeconds - sentSeconds);
      }
      if (outcome.stream !== undefined) {
        streams ??= createStreamTally();
        streams.count(outcome.stream);
      }
    },
    take() {
      const byKind = failures.take();
      const stream = streams?.take();
      const taken = {
        succeeded,
        failed,
        histogram: takeEncoded(response),
        lastFailure,
        service: takeEncoded(service),
        ...(byKind === undefined ? {} : { failures: byKind }),
        ...(stream === undefined ? {} : { stream }),
      };
      succeeded = 0;
      failed = 0;
      lastFailure = null;
      return taken;
    },
  };
}
