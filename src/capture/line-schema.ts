// The shape of each line of a record, with the rules that one line can show alone.
// Not here: what only the whole record can show, such as the order of time (validate.ts).

import { z } from 'zod';
import { harnessCodes } from '../model/error.ts';
import type { RunEvent } from '../model/event.ts';
import type { CaptureHeader } from '../model/record.ts';
import type { HourHistogram, LoadInterval, OperationInterval, Quantiles, Sample } from '../model/sample.ts';
import { captureFormat, type HourEnd } from './format.ts';
import { isRecord } from './is-record.ts';

export const count = z.int().nonnegative();
export const seconds = z.number().nonnegative();
const name = z.string().min(1);
export const phaseName = z.enum(['boot', 'idle', 'warmup', 'steady', 'drain', 'reload', 'stop']);

const quantiles: z.ZodType<Quantiles> = z
  .strictObject({ p50: seconds, p95: seconds, p99: seconds, p999: seconds, max: seconds })
  .refine((q) => q.p50 <= q.p95 && q.p95 <= q.p99 && q.p99 <= q.p999 && q.p999 <= q.max, {
    message: 'quantiles in ascending order: p50, p95, p99, p999, max',
  });

// Older records do not have the optional keys.
const operation: z.ZodType<OperationInterval> = z.strictObject({
  succeeded: count,
  failed: count,
  latency: quantiles.nullable(),
  service: quantiles.nullable().exactOptional(),
  failures: z.record(name, count).exactOptional(),
  stream: z
    .strictObject({
      events: count,
      missed: count,
      reconnects: count,
      firstEvent: quantiles.nullable(),
      gap: quantiles.nullable(),
    })
    .exactOptional(),
});

const load: z.ZodType<LoadInterval> = z.strictObject({
  seconds,
  scheduled: count,
  sent: count,
  notSent: count,
  succeeded: count,
  failed: count,
  inFlight: count,
  latency: quantiles.nullable(),
  operations: z.record(name, operation),
  generator: z
    .strictObject({
      cpuCores: z.number().nonnegative(),
      residentBytes: count,
      lagP99Seconds: seconds,
      lagMaxSeconds: seconds,
      lagP50Seconds: seconds.exactOptional(),
    })
    .nullable(),
  chaos: z.record(name, z.strictObject({ asked: count, delivered: count })).exactOptional(),
  control: z.strictObject({ answered: count, failed: count, latency: quantiles.nullable() }).nullable().exactOptional(),
});

/** One pass over the gauges, instead of one schema per gauge: a week holds a million of them. */
const gauges = z.custom<Sample['gauges']>(isRecord, { message: 'gauges by name' }).superRefine((named, context) => {
  for (const [path, value] of Object.entries(named)) {
    if (value !== null && !Number.isFinite(value))
      context.addIssue({ code: 'custom', path: [path], message: 'a finite number, or null for unknown' });
  }
});

export const sampleSchema: z.ZodType<Sample> = z.strictObject({
  kind: z.literal('sample'),
  atSeconds: seconds,
  phase: phaseName,
  epoch: count,
  segment: count,
  gauges,
  load: load.nullable(),
  ticks: z
    .strictObject({ total: count, up: count })
    .refine((ticks) => ticks.up <= ticks.total, { message: 'no more ticks up than there were ticks' }),
});

const at = { kind: z.literal('event'), atSeconds: seconds, epoch: count, segment: count };
const exit = z.strictObject({ code: z.int().nullable(), signal: z.string().nullable() });
const target = name;
const ordinal = z.int().positive();
const suspicion = { check: name, series: name, sentence: z.string(), inARow: ordinal };
const logTail = z.array(z.string()).readonly();

const events = z.discriminatedUnion('event', [
  z.strictObject({ ...at, event: z.literal('segment'), how: z.enum(['start', 'resume']), lostSeconds: seconds }),
  z.strictObject({ ...at, event: z.literal('boot'), target, pid: count }),
  z.strictObject({ ...at, event: z.literal('ready'), target, afterSeconds: seconds }),
  z.strictObject({
    ...at,
    event: z.literal('boot-failed'),
    target,
    code: z.enum(harnessCodes),
    message: z.string(),
    logTail,
  }),
  z.strictObject({ ...at, event: z.literal('adopted'), target, pid: count }),
  z.strictObject({ ...at, event: z.literal('adoption-failed'), target, reason: z.string() }),
  z.strictObject({ ...at, event: z.literal('phase'), phase: phaseName }),
  z.strictObject({ ...at, event: z.literal('crash'), target, exit, logTail }),
  z
    .strictObject({
      ...at,
      event: z.literal('gap'),
      fromSeconds: seconds,
      toSeconds: seconds,
      reason: z.string(),
    })
    .refine((gap) => gap.fromSeconds <= gap.toSeconds, { message: 'a gap that ends after it begins' }),
  z.discriminatedUnion('limit', [
    z.strictObject({
      ...at,
      event: z.literal('abort'),
      limit: z.enum(['rss', 'p99', 'error-rate']),
      limitText: z.string(),
      value: z.number(),
      samples: count,
    }),
    z.strictObject({ ...at, event: z.literal('abort'), limit: z.literal('regression'), ...suspicion }),
  ]),
  z
    .strictObject({ ...at, event: z.literal('suspicion'), look: ordinal, of: ordinal, ...suspicion })
    .refine((one) => one.look <= one.of, { message: 'no look after the last of the plan' }),
  z.strictObject({ ...at, event: z.literal('calibration'), seconds, reference: seconds.nullable() }),
  z.strictObject({
    ...at,
    event: z.literal('failure'),
    operation: name,
    failure: name,
    sentence: z.string(),
    body: z.string().nullable(),
  }),
  z.strictObject({
    ...at,
    event: z.literal('chaos'),
    deed: z.enum(['pause', 'kill', 'restart']),
    toSeconds: seconds,
    recoveredAfterSeconds: seconds.nullable(),
    withinSeconds: seconds,
  }),
  z.strictObject({ ...at, event: z.literal('interrupt'), signal: z.string() }),
  z.strictObject({ ...at, event: z.literal('harness'), message: z.string() }),
  z.strictObject({ ...at, event: z.literal('checkpoint'), sequence: count }),
  z.strictObject({
    ...at,
    event: z.literal('stopped'),
    target,
    how: z.enum(['asked', 'killed', 'already-gone', 'not-ended']),
    afterSeconds: seconds,
    exit,
  }),
]);

export const eventSchema: z.ZodType<RunEvent> = events;

/** Does not compile when the model has an event that no line of a record could hold. */
export const everyEventIsKnown: RunEvent extends z.output<typeof events> ? true : never = true;

export const histogramSchema: z.ZodType<HourHistogram> = z.strictObject({
  hour: count,
  operation: name,
  encoded: z.base64().min(1),
});

export const endSchema: z.ZodType<HourEnd> = z.strictObject({
  kind: z.literal('end'),
  histograms: z.array(histogramSchema),
});

/** Everything of a header but its version, which is asked first and answered with a sentence of its own. */
export const headerSchema: z.ZodType<CaptureHeader> = z.strictObject({
  kind: z.literal('header'),
  format: z.literal(captureFormat),
  version: count,
  runKey: name,
  startedUnixSeconds: z.number().nonnegative(),
  hour: count,
});
