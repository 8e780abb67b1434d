// Builds the record of a run for tests of the judge: phases one after the other, a sample at every step, an answer to every send.
// What a test does not wish is healthy: flat gauges, no failure, a load process in time.

import type { RunEvent, RunEventBody } from '../../src/model/event.ts';
import type { PhaseName } from '../../src/model/plan.ts';
import type { Capture } from '../../src/model/record.ts';
import type { LoadInterval, Sample } from '../../src/model/sample.ts';
import { createLatencyHistogram, encodeHistogram, recordSeconds } from '../../src/stats/latency-histogram.ts';

/** A load process in good order. */
export const aGenerator = { cpuCores: 0.1, residentBytes: 60e6, lagP99Seconds: 0.002, lagMaxSeconds: 0.004 };

export interface CaptureWishes {
  readonly everySeconds?: number;
  readonly idleSeconds?: number;
  readonly warmupSeconds?: number;
  readonly steadySeconds?: number;
  readonly drainSeconds?: number;
  readonly perSecond?: number;
  /** Value of "system.resident-bytes" at seconds since steady began (negative before); null: not read. */
  readonly memory?: (steadySeconds: number) => number | null;
  readonly handles?: (steadySeconds: number, phase: PhaseName) => number | null;
  /** Further gauges, or other values of known ones. */
  readonly gauges?: (steadySeconds: number, phase: PhaseName) => Readonly<Record<string, number | null>>;
  /** Changes the load interval of one sample; null: no load ran in it. */
  readonly load?: (interval: LoadInterval, steadySeconds: number) => LoadInterval | null;
  readonly sample?: (sample: Sample, steadySeconds: number) => Sample | null;
  readonly events?: readonly RunEvent[];
  /** Response times that went into the histograms; none: the record has no histograms. */
  readonly responses?: readonly number[];
}

export const latency = { p50: 0.004, p95: 0.008, p99: 0.012, p999: 0.02, max: 0.03 };

export function aCapture(wishes: CaptureWishes = {}): Capture {
  const { everySeconds = 1, idleSeconds = 5, warmupSeconds = 15, steadySeconds = 90, drainSeconds = 5 } = wishes;
  const phases: readonly (readonly [PhaseName, number])[] = [
    ['idle', idleSeconds],
    ['warmup', warmupSeconds],
    ['steady', steadySeconds],
    ['drain', drainSeconds],
  ];
  const steadyStart = idleSeconds + warmupSeconds;
  const samples: Sample[] = [];
  const events: RunEvent[] = [
    anEvent(0, { event: 'boot', target: 'system', pid: 100 }),
    anEvent(0, { event: 'ready', target: 'system', afterSeconds: 0.4 }),
  ];
  let start = 0;
  for (const [phase, seconds] of phases) {
    if (seconds > 0) events.push(anEvent(start, { event: 'phase', phase }));
    const looks = Math.round(seconds / everySeconds);
    for (let look = 1; look <= looks; look += 1) {
      const atSeconds = start + look * everySeconds;
      const sample = aSample(wishes, phase, atSeconds, atSeconds - steadyStart, everySeconds);
      const wished = wishes.sample === undefined ? sample : wishes.sample(sample, atSeconds - steadyStart);
      if (wished !== null) samples.push(wished);
    }
    start += seconds;
  }
  return {
    header: {
      kind: 'header',
      format: 'soak-capture',
      version: 1,
      runKey: 'test',
      startedUnixSeconds: 1_700_000_000,
      hour: 0,
    },
    samples,
    events: [...events, ...(wishes.events ?? [])].toSorted((a, b) => a.atSeconds - b.atSeconds),
    histograms: histogramsOf(wishes.responses ?? Array.from({ length: 1000 }, (_, index) => 0.002 + index * 1e-5)),
    torn: false,
  };
}

function aSample(
  wishes: CaptureWishes,
  phase: PhaseName,
  atSeconds: number,
  steadySeconds: number,
  every: number,
): Sample {
  const loaded = phase === 'warmup' || phase === 'steady';
  const interval = anInterval(every, wishes.perSecond ?? 40);
  const load = !loaded ? null : wishes.load === undefined ? interval : wishes.load(interval, steadySeconds);
  return {
    kind: 'sample',
    atSeconds,
    phase,
    epoch: 0,
    segment: 0,
    gauges: {
      'system.resident-bytes': wishes.memory === undefined ? 80e6 : wishes.memory(steadySeconds),
      'system.handles': wishes.handles === undefined ? 24 : wishes.handles(steadySeconds, phase),
      'system.sockets': loaded ? 8 : 3,
      'system.children': 0,
      'system.threads': 11,
      ...wishes.gauges?.(steadySeconds, phase),
    },
    load,
    ticks: phase === 'steady' ? { total: every, up: every } : { total: 0, up: 0 },
  };
}

export function anInterval(seconds: number, perSecond: number): LoadInterval {
  const sends = seconds * perSecond;
  return {
    seconds,
    scheduled: sends,
    sent: sends,
    notSent: 0,
    succeeded: sends,
    failed: 0,
    inFlight: 1,
    latency,
    operations: { call: { succeeded: sends, failed: 0, latency } },
    generator: aGenerator,
  };
}

export function anEvent(atSeconds: number, body: RunEventBody, epoch = 0): RunEvent {
  return { kind: 'event', atSeconds, epoch, segment: 0, ...body };
}

function histogramsOf(responses: readonly number[]): Capture['histograms'] {
  if (responses.length === 0) return [];
  const histogram = createLatencyHistogram();
  for (const seconds of responses) recordSeconds(histogram, seconds);
  return [{ hour: 0, operation: 'call', encoded: encodeHistogram(histogram) }];
}

export const noCapture: Capture = {
  header: {
    kind: 'header',
    format: 'soak-capture',
    version: 1,
    runKey: 'test',
    startedUnixSeconds: 1_700_000_000,
    hour: 0,
  },
  samples: [],
  events: [],
  histograms: [],
  torn: false,
};
