// Builders of lines and hours for tests: sound ones, of which a test changes what it is about.

import type { Hour } from '../../src/capture/seal.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { Capture, CaptureHeader, Checkpoint } from '../../src/model/record.ts';
import type { LoadInterval, Sample } from '../../src/model/sample.ts';

export const aHeader: CaptureHeader = {
  kind: 'header',
  format: 'soak-capture',
  version: 1,
  runKey: 'api-20261122-a1',
  startedUnixSeconds: 1_795_000_000,
  hour: 0,
};

export const aLoad: LoadInterval = {
  seconds: 10.002,
  scheduled: 400,
  sent: 399,
  notSent: 1,
  succeeded: 395,
  failed: 2,
  inFlight: 2,
  latency: { p50: 0.001234, p95: 0.004567, p99: 0.009876, p999: 0.0234, max: 0.0256 },
  operations: {
    search: {
      succeeded: 300,
      failed: 2,
      latency: { p50: 0.001234, p95: 0.004567, p99: 0.009876, p999: 0.0234, max: 0.0256 },
    },
    store: { succeeded: 95, failed: 0, latency: null },
  },
  generator: { cpuCores: 0.0512, residentBytes: 71_303_168, lagP99Seconds: 0.000412, lagMaxSeconds: 0.003021 },
  control: {
    answered: 39,
    failed: 1,
    latency: { p50: 0.000512, p95: 0.001234, p99: 0.002345, p999: 0.002345, max: 0.002345 },
  },
};

export function aSample(atSeconds: number, over: Partial<Sample> = {}): Sample {
  return {
    kind: 'sample',
    atSeconds,
    phase: 'steady',
    epoch: 0,
    segment: 0,
    gauges: {
      'system.resident-bytes': 104_857_600 + Math.floor(atSeconds),
      'system.cpu-cores': 0.1234,
      'system.sockets': null,
    },
    load: aLoad,
    ticks: { total: 10, up: 10 },
    ...over,
  };
}

export function aPhase(atSeconds: number, over: Partial<RunEvent> = {}): RunEvent {
  return { kind: 'event', event: 'phase', atSeconds, epoch: 0, segment: 0, phase: 'steady', ...over } as RunEvent;
}

export function aCapture(over: Partial<Capture> = {}): Capture {
  return {
    header: aHeader,
    samples: [aSample(10), aSample(20), aSample(30)],
    events: [aPhase(0), aPhase(15)],
    histograms: [{ hour: 0, operation: 'search', encoded: 'HISTFAAA' }],
    torn: false,
    ...over,
  };
}

export function anHour(over: Partial<Hour> = {}): Hour {
  const { header, samples, events, histograms } = aCapture();
  return { header, samples, events, histograms, ...over };
}

export function aCheckpoint(over: Partial<Checkpoint> = {}): Checkpoint {
  return {
    format: 'soak-checkpoint',
    version: 1,
    runKey: aHeader.runKey,
    sequence: 7,
    scenario: { name: 'api', env: { TOKEN: '${env.SERVICE_TOKEN}' } },
    scenarioHash: 'b3c4',
    headSha: null,
    startedUnixSeconds: aHeader.startedUnixSeconds,
    atSeconds: 30.5,
    state: 'running',
    segment: 0,
    position: { phase: 'steady', phaseSeconds: 12.5, steadySeconds: 12.5, epoch: 0, sends: 500 },
    ports: { port: 40_123 },
    targets: [{ name: 'system', pid: 4242, startTicks: 188_931, bootId: 'c0ffee' }],
    keeperFolder: null,
    histograms: [{ hour: 0, operation: 'search', encoded: 'HISTFAAA' }],
    previousDigest: null,
    ...over,
  };
}
