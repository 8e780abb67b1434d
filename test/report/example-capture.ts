// Records of runs that never were, for tests of reports: seeded, shaped by a few numbers.

import type { RunEvent, RunEventBody } from '../../src/model/event.ts';
import type { PhaseName } from '../../src/model/plan.ts';
import type { Capture } from '../../src/model/record.ts';
import type { LoadInterval, Sample } from '../../src/model/sample.ts';

export interface RunShape {
  readonly everySeconds: number;
  readonly idleSeconds: number;
  readonly warmupSeconds: number;
  readonly steadySeconds: number;
  readonly drainSeconds: number;
  readonly baseBytes: number;
  readonly bytesPerHour: number;
  readonly handlesPerHour: number;
  readonly perSecond: number;
  /** One stall of the latency every so many samples. */
  readonly stallEvery: number;
  readonly failEvery: number;
}

export const quickShape: RunShape = {
  everySeconds: 1,
  idleSeconds: 5,
  warmupSeconds: 15,
  steadySeconds: 120,
  drainSeconds: 10,
  baseBytes: 118e6,
  bytesPerHour: 0,
  handlesPerHour: 0,
  perSecond: 40,
  stallEvery: 37,
  failEvery: 0,
};

/** Even noise in -1..1, the same for the same number. */
export function noise(seed: number): number {
  const x = Math.sin(seed * 127.1 + 11.7) * 43_758.5453;
  return 2 * (x - Math.floor(x)) - 1;
}

export function aCapture(shape: RunShape, extra: readonly RunEvent[] = []): Capture {
  const starts = phaseStarts(shape);
  const end = shape.idleSeconds + shape.warmupSeconds + shape.steadySeconds + shape.drainSeconds;
  const samples: Sample[] = [];
  for (let at = shape.everySeconds; at <= end; at += shape.everySeconds)
    samples.push(aSample(shape, at, phaseAt(starts, at)));
  const events: RunEvent[] = [
    anEvent(0, { event: 'segment', how: 'start', lostSeconds: 0 }),
    anEvent(0, { event: 'boot', target: 'system', pid: 4211 }),
    anEvent(0.8, { event: 'ready', target: 'system', afterSeconds: 0.8 }),
    ...starts.map(([phase, at]) => anEvent(at, { event: 'phase', phase })),
    ...extra,
    anEvent(end, {
      event: 'stopped',
      target: 'system',
      how: 'asked',
      afterSeconds: 0.2,
      exit: { code: 0, signal: null },
    }),
  ];
  return {
    header: {
      kind: 'header',
      format: 'soak-capture',
      version: 1,
      runKey: 'quickstart-20261122-110205',
      startedUnixSeconds: 1_795_345_325,
      hour: 0,
    },
    samples,
    events: events.toSorted((a, b) => a.atSeconds - b.atSeconds),
    histograms: [],
    torn: false,
  };
}

export function anEvent(atSeconds: number, body: RunEventBody, epoch = 0): RunEvent {
  return { kind: 'event', atSeconds, epoch, segment: 0, ...body } as RunEvent;
}

function phaseStarts(shape: RunShape): readonly (readonly [PhaseName, number])[] {
  const warmup = shape.idleSeconds;
  const steady = warmup + shape.warmupSeconds;
  return [
    ['idle', 0.8],
    ['warmup', warmup],
    ['steady', steady],
    ['drain', steady + shape.steadySeconds],
  ];
}

function phaseAt(starts: readonly (readonly [PhaseName, number])[], at: number): PhaseName {
  return starts.findLast(([, start]) => start < at)?.[0] ?? 'boot';
}

function aSample(shape: RunShape, at: number, phase: PhaseName): Sample {
  const loaded = phase === 'warmup' || phase === 'steady';
  const held = Math.max(
    0,
    Math.min(at, shape.idleSeconds + shape.warmupSeconds + shape.steadySeconds) - shape.idleSeconds,
  );
  const settled = 1 - Math.exp(-held / (shape.warmupSeconds / 2));
  const bytes =
    shape.baseBytes * (0.7 + 0.3 * settled) + (shape.bytesPerHour * held) / 3600 + shape.baseBytes * 0.03 * noise(at);
  return {
    kind: 'sample',
    atSeconds: at,
    phase,
    epoch: 0,
    segment: 0,
    gauges: {
      'system.resident-bytes': Math.round(bytes),
      'system.cpu-cores': loaded ? 0.31 : 0.01,
      'system.handles': Math.round(29 + (loaded ? 8 : 0) + (shape.handlesPerHour * held) / 3600 + noise(at + 0.3)),
      'system.sockets': loaded ? 8 : 1,
      'load.resident-bytes': Math.round(71e6 + 1e6 * noise(at + 0.7)),
    },
    load: loaded ? aLoad(shape, at) : null,
    ticks: { total: shape.everySeconds, up: shape.everySeconds },
  };
}

function aLoad(shape: RunShape, at: number): LoadInterval {
  const seconds = shape.everySeconds;
  const scheduled = Math.round(shape.perSecond * seconds);
  const index = Math.round(at / seconds);
  const failed = shape.failEvery > 0 && index % shape.failEvery === 0 ? 2 : 0;
  const slow = shape.stallEvery > 0 && index % shape.stallEvery === 0 ? 9 : 1;
  const p50 = 0.0021 * (1 + 0.1 * noise(at + 0.1));
  const p99 = 0.0094 * slow * (1 + 0.3 * noise(at + 0.2));
  return {
    seconds,
    scheduled,
    sent: scheduled,
    notSent: 0,
    succeeded: scheduled - failed,
    failed,
    inFlight: 1,
    latency: { p50, p95: p50 * 2 + p99 * 0.2, p99, p999: p99 * 1.4, max: p99 * 1.6 },
    operations: {},
    generator: { cpuCores: 0.06, residentBytes: 71e6, lagP99Seconds: 0.0008, lagMaxSeconds: 0.002 },
  };
}
