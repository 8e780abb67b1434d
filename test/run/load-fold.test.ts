import { describe, expect, it } from 'vitest';
import { createLoadFold, mostExamples } from '../../src/run/load-fold.ts';
import type { LoadReport, OperationReport } from '../../src/run/ports.ts';
import { createLatencyHistogram, encodeHistogram, recordSeconds } from '../../src/stats/latency-histogram.ts';

function aReport(over: Partial<LoadReport>, secondsOfAnswers: readonly number[] = []): LoadReport {
  const histogram = createLatencyHistogram();
  for (const seconds of secondsOfAnswers) recordSeconds(histogram, seconds);
  return {
    seconds: 1,
    scheduled: 10,
    sent: 10,
    notSent: 0,
    inFlight: 2,
    operations: {
      search: {
        succeeded: secondsOfAnswers.length,
        failed: 0,
        histogram: secondsOfAnswers.length === 0 ? null : encodeHistogram(histogram),
        lastFailure: null,
      },
    },
    generator: { cpuCores: 0.1, residentBytes: 80e6, lagP99Seconds: 0.002, lagMaxSeconds: 0.004 },
    sends: 10,
    fullRateSeconds: null,
    control: null,
    ...over,
  };
}

describe('folding reports into a sample', () => {
  it('adds counts, merges answers and keeps the worse lag', () => {
    const fold = createLoadFold();
    fold.add(aReport({}, [0.01, 0.02]), true);
    const late = { cpuCores: 0.3, residentBytes: 82e6, lagP99Seconds: 0.05, lagMaxSeconds: 0.06 };
    fold.add(aReport({ generator: late, inFlight: 5 }, [0.5]), true);
    const interval = fold.take();
    expect(interval).toMatchObject({ seconds: 2, scheduled: 20, sent: 20, succeeded: 3, failed: 0, inFlight: 5 });
    expect(interval.generator).toEqual(late);
    expect(interval.latency?.max).toBeGreaterThan(0.49);
    expect(interval.operations.search?.succeeded).toBe(3);
  });

  it('knows nothing of an interval without a report, rather than zero', () => {
    const fold = createLoadFold();
    fold.add(aReport({}, [0.01]), true);
    fold.take();
    expect(fold.pending()).toBe(false);
    expect(fold.take()).toMatchObject({ seconds: 0, latency: null, generator: null });
  });

  it('adds up the control, and has its quantiles over all reports of the sample', () => {
    const histogram = (seconds: readonly number[]) => {
      const latency = createLatencyHistogram();
      for (const one of seconds) recordSeconds(latency, one);
      return encodeHistogram(latency);
    };
    const fold = createLoadFold();
    fold.add(aReport({ control: { answered: 3, failed: 0, histogram: histogram([0.001, 0.001, 0.002]) } }), true);
    fold.add(aReport({ control: null }), true);
    fold.add(aReport({ control: { answered: 0, failed: 1, histogram: histogram([2]) } }), true);
    const { control, succeeded, failed, latency } = fold.take();
    expect(control).toMatchObject({ answered: 3, failed: 1 });
    expect(control?.latency?.p50).toBeCloseTo(0.001, 4);
    expect(control?.latency?.max).toBeCloseTo(2, 1);
    // It is no load.
    expect([succeeded, failed, latency]).toEqual([0, 0, null]);

    fold.add(aReport({ control: { answered: 0, failed: 0, histogram: null } }), true);
    expect(fold.take().control).toEqual({ answered: 0, failed: 0, latency: null });
  });

  it('says that there was no control, rather than one that was never asked', () => {
    const fold = createLoadFold();
    expect(fold.take().control).toBeNull();
    fold.add(aReport({ control: null }), true);
    expect(fold.take().control).toBeNull();
  });

  it('keeps only steady answers for the hour, and restores them after a resume', () => {
    const fold = createLoadFold();
    fold.add(aReport({}, [0.01]), false);
    expect(fold.hour(0)).toEqual([]);
    fold.add(aReport({}, [0.02]), true);
    const resumed = createLoadFold();
    resumed.restore(fold.hour(0));
    expect(resumed.hour(0)).toEqual(fold.hour(0));
    resumed.clearHour();
    expect(resumed.hour(1)).toEqual([]);
  });
});

function encoded(...secondsOfEach: readonly number[]): string {
  const histogram = createLatencyHistogram();
  for (const seconds of secondsOfEach) recordSeconds(histogram, seconds);
  return encodeHistogram(histogram);
}

/** A report of one operation, "search". */
function aReportOf(parts: Partial<OperationReport>): LoadReport {
  const search = { succeeded: 0, failed: 0, histogram: null, lastFailure: null, ...parts };
  return aReport({ operations: { search } });
}

describe('what there may be nothing of', () => {
  it('has no key in the sample then, so that samples look as they did before it could be counted', () => {
    const fold = createLoadFold();
    fold.add(aReport({}, [0.01]), true);
    const { operations, generator, ...interval } = fold.take();
    expect(Object.keys(operations.search ?? {})).toEqual(['succeeded', 'failed', 'latency']);
    expect(Object.keys(generator ?? {})).not.toContain('lagP50Seconds');
    expect(Object.keys(interval)).not.toContain('chaos');
    fold.add(aReportOf({ service: null, failures: {} }), true);
    expect(Object.keys(fold.take().operations.search ?? {})).toEqual(['succeeded', 'failed', 'latency']);
  });

  it('service times, failures by kind and misdeeds are added up over the reports of a sample, and then begun anew', () => {
    const fold = createLoadFold();
    const failure = (count: number) => ({ count, example: null });
    fold.add(aReportOf({ service: encoded(0.01), failures: { timeout: failure(1) } }), true);
    fold.add(aReportOf({ service: encoded(0.4), failures: { timeout: failure(2), refused: failure(1) } }), true);
    const { search } = fold.take().operations;
    expect(search?.failures).toEqual({ timeout: 3, refused: 1 });
    expect(search?.service?.max).toBeCloseTo(0.4, 2);
    expect(search?.service?.p50).toBeCloseTo(0.01, 3);

    fold.add(aReport({ chaos: { vanish: { asked: 2, delivered: 1 }, cancel: { asked: 0, delivered: 0 } } }), true);
    fold.add(aReport({ chaos: { vanish: { asked: 1, delivered: 1 }, cancel: { asked: 0, delivered: 0 } } }), true);
    const second = fold.take();
    expect(second.chaos).toEqual({ vanish: { asked: 3, delivered: 2 }, cancel: { asked: 0, delivered: 0 } });
    expect(second.operations.search).not.toHaveProperty('service');
    expect(second.operations.search).not.toHaveProperty('failures');
    expect(fold.take()).not.toHaveProperty('chaos');
  });

  it('an operation that reads streams is known to have had no event, once it had one', () => {
    const fold = createLoadFold();
    const stream = { events: 10, missed: 1, reconnects: 2, firstEvent: encoded(0.2), gap: encoded(0.05, 0.06) };
    fold.add(aReportOf({ stream }), true);
    fold.add(aReportOf({ stream: { ...stream, firstEvent: null, gap: encoded(0.5) } }), true);
    const seen = fold.take().operations.search?.stream;
    expect(seen).toMatchObject({ events: 20, missed: 2, reconnects: 4 });
    expect(seen?.firstEvent?.max).toBeCloseTo(0.2, 2);
    expect(seen?.gap?.max).toBeCloseTo(0.5, 2);
    fold.add(aReportOf({}), true);
    const none = { events: 0, missed: 0, reconnects: 0, firstEvent: null, gap: null };
    expect(fold.take().operations.search?.stream).toEqual(none);
  });

  it('keeps the worse median lag', () => {
    const fold = createLoadFold();
    const generator = { cpuCores: 0.1, residentBytes: 80e6, lagP99Seconds: 0.002, lagMaxSeconds: 0.004 };
    fold.add(aReport({ generator: { ...generator, lagP50Seconds: 0.0005 } }), true);
    fold.add(aReport({ generator: { ...generator, lagP50Seconds: 0.001 } }), true);
    fold.add(aReport({ generator }), true);
    expect(fold.take().generator?.lagP50Seconds).toBe(0.001);
  });
});

describe('first failures of their kind', () => {
  it('are given out once each, as the event that they become', () => {
    const fold = createLoadFold();
    const example = { sentence: 'expected status 2xx, got 503', body: 'out of memory' };
    fold.add(
      aReportOf({ failures: { 'status-503': { count: 3, example }, timeout: { count: 1, example: null } } }),
      true,
    );
    expect(fold.takeExamples()).toEqual([{ event: 'failure', operation: 'search', failure: 'status-503', ...example }]);
    expect(fold.takeExamples()).toEqual([]);
  });

  it('are a hundred at most, whatever is reported', () => {
    const fold = createLoadFold();
    let told = 0;
    for (let report = 0; report < 60; report += 1) {
      const example = { sentence: 'wrong', body: null };
      const kinds = [1, 2, 3].map((kind) => [`kind-${report}-${kind}`, { count: 1, example }] as const);
      fold.add(aReportOf({ failures: Object.fromEntries(kinds) }), true);
      told += fold.takeExamples().length;
    }
    expect(told).toBe(mostExamples);
  });
});
