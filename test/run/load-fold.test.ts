import { describe, expect, it } from 'vitest';
import { createLoadFold } from '../../src/run/load-fold.ts';
import type { LoadReport } from '../../src/run/ports.ts';
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
