// Hours as the engine could write them, for properties: any mix of gauges, load, operations and events.

import fc from 'fast-check';
import type { Hour } from '../../src/capture/seal.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { LoadInterval, OperationInterval, Quantiles, Sample } from '../../src/model/sample.ts';
import { aHeader } from './an-hour.ts';

const count = fc.nat({ max: 1_000_000 });
const name = fc.stringMatching(/^[a-z][a-z0-9.-]{0,11}$/);
const seconds = fc.double({ min: 0, max: 100_000, noNaN: true }).map(Math.abs);
const latency = fc.double({ min: 1e-6, max: 3600, noNaN: true });

const quantiles: fc.Arbitrary<Quantiles> = fc
  .array(latency, { minLength: 5, maxLength: 5 })
  .map((values) => values.toSorted((a, b) => a - b))
  .map(([p50 = 0, p95 = 0, p99 = 0, p999 = 0, max = 0]) => ({ p50, p95, p99, p999, max }));

const times = fc.option(quantiles);
/** What records of older versions of the program do not have may be absent, each for itself. */
const operation: fc.Arbitrary<OperationInterval> = fc.record(
  {
    succeeded: count,
    failed: count,
    latency: times,
    service: times,
    failures: fc.dictionary(name, count, { maxKeys: 3 }),
    stream: fc.record({ events: count, missed: count, reconnects: count, firstEvent: times, gap: times }),
  },
  { requiredKeys: ['succeeded', 'failed', 'latency'] },
);

const loadOf = {
  seconds,
  scheduled: count,
  sent: count,
  notSent: count,
  succeeded: count,
  failed: count,
  inFlight: count,
  latency: fc.option(quantiles),
  operations: fc.dictionary(name, operation, { maxKeys: 3 }),
  generator: fc.record(
    { cpuCores: seconds, residentBytes: count, lagP99Seconds: seconds, lagMaxSeconds: seconds, lagP50Seconds: seconds },
    { requiredKeys: ['cpuCores', 'residentBytes', 'lagP99Seconds', 'lagMaxSeconds'] },
  ),
};
const chaos = fc.dictionary(name, fc.record({ asked: count, delivered: count }), { maxKeys: 3 });
const control = fc.option(fc.record({ answered: count, failed: count, latency: fc.option(quantiles) }));

/** Control and chaos are in no record of older versions of the program. */
const load: fc.Arbitrary<LoadInterval> = fc.oneof(
  fc.record(loadOf),
  fc.record({ ...loadOf, control }),
  fc.record({ ...loadOf, control, chaos }),
);

/** Whole numbers up to the largest that is exact, fractions, small and negative ones: a metrics endpoint may tell anything. */
const gauge = fc.option(
  fc.oneof(
    fc.maxSafeInteger().map((value) => value + 0),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.nat({ max: 5000 }),
  ),
);

const sample = fc.record({
  phase: fc.constantFrom('idle' as const, 'warmup' as const, 'steady' as const, 'drain' as const),
  segment: fc.nat({ max: 3 }),
  gauges: fc.dictionary(name, gauge, { maxKeys: 5 }),
  load: fc.option(load),
  ticks: fc.tuple(count, count).map(([a, b]) => ({ total: Math.max(a, b), up: Math.min(a, b) })),
});

const ordinal = fc.integer({ min: 1, max: 99 });
const suspicion = { check: name, series: name, sentence: fc.string({ unit: 'binary' }), inARow: ordinal };

const body = fc.oneof(
  fc.record({ event: fc.constant('phase' as const), phase: fc.constantFrom('steady' as const, 'drain' as const) }),
  fc.record({ event: fc.constant('boot' as const), target: name, pid: count }),
  fc.record({
    event: fc.constant('crash' as const),
    target: name,
    exit: fc.record({ code: fc.option(fc.nat({ max: 255 })), signal: fc.option(name) }),
    logTail: fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
  }),
  fc.record({ event: fc.constant('checkpoint' as const), sequence: count }),
  fc.record({ event: fc.constant('suspicion' as const), look: ordinal, of: fc.constant(99), ...suspicion }),
  fc.record({ event: fc.constant('abort' as const), limit: fc.constant('regression' as const), ...suspicion }),
  fc.record({ event: fc.constant('calibration' as const), seconds, reference: fc.option(seconds) }),
  fc.record({
    event: fc.constant('failure' as const),
    operation: name,
    failure: name,
    sentence: fc.string({ unit: 'binary' }),
    body: fc.option(fc.string({ unit: 'binary' })),
  }),
  fc.record({
    event: fc.constant('chaos' as const),
    deed: fc.constantFrom('pause' as const, 'kill' as const, 'restart' as const),
    toSeconds: seconds,
    recoveredAfterSeconds: fc.option(seconds),
    withinSeconds: seconds,
  }),
);

/** Times in ascending order, in milliseconds, as the clock gives them. */
const stamps = (length: number) =>
  fc
    .array(fc.nat({ max: 3_599_999 }), { minLength: length, maxLength: length })
    .map((values) => values.toSorted((a, b) => a - b).map((value) => value / 1000));

export const arbitraryHour: fc.Arbitrary<Hour> = fc
  .record({ samples: fc.array(sample, { maxLength: 12 }), bodies: fc.array(body, { maxLength: 4 }) })
  .chain(({ samples, bodies }) =>
    fc.record({
      header: fc.nat({ max: 200 }).map((hour) => ({ ...aHeader, hour })),
      samples: stamps(samples.length).map((at) =>
        samples.map((one, index): Sample => ({ kind: 'sample', atSeconds: at[index] ?? 0, epoch: 0, ...one })),
      ),
      events: stamps(bodies.length).map((at) =>
        bodies.map(
          (one, index) => ({ kind: 'event', atSeconds: at[index] ?? 0, epoch: 0, segment: 0, ...one }) as RunEvent,
        ),
      ),
      histograms: fc.array(
        fc.record({ hour: fc.nat({ max: 200 }), operation: name, encoded: fc.base64String({ minLength: 4 }) }),
        { maxLength: 3 },
      ),
    }),
  );
