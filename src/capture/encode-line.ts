// One line of the open hour: JSON, keys always in the same order, numbers with the digits that were measured.
// Not here: the sealed form of a full hour (seal.ts).

import type { RunEvent } from '../model/event.ts';
import type { CaptureHeader } from '../model/record.ts';
import type {
  ControlInterval,
  GeneratorInterval,
  LoadInterval,
  OperationInterval,
  Quantiles,
  Sample,
  StreamInterval,
} from '../model/sample.ts';
import type { HourEnd } from './format.ts';
import { isRecord } from './is-record.ts';
import { roundDecimals, roundDigits } from './rounding.ts';

export type Line = CaptureHeader | Sample | RunEvent | HourEnd;

/** Clocks are trusted to the millisecond, response times to the microsecond of their histogram. */
const clockDecimals = 3;
const latencyDecimals = 6;
const gaugeDigits = 6;

/** The line without its newline. Throws RangeError on NaN and infinities, except in gauges, where they mean "unknown". */
export function encodeLine(line: Line): string {
  switch (line.kind) {
    case 'header': {
      const { kind, format, version, runKey, startedUnixSeconds, hour } = line;
      return JSON.stringify({ kind, format, version, runKey, startedUnixSeconds, hour });
    }
    case 'sample':
      return JSON.stringify(roundedSample(line));
    case 'end':
      return JSON.stringify({
        kind: line.kind,
        histograms: line.histograms.map(({ hour, operation, encoded }) => ({ hour, operation, encoded })),
      });
    default:
      return JSON.stringify(roundedEvent(line));
  }
}

/** The sample as a line holds it: same content, keys in order, numbers rounded. */
export function roundedSample(sample: Sample): Sample {
  return {
    kind: 'sample',
    atSeconds: roundDecimals(sample.atSeconds, clockDecimals),
    phase: sample.phase,
    epoch: sample.epoch,
    segment: sample.segment,
    gauges: mapSorted(sample.gauges, roundedGauge),
    load: sample.load === null ? null : roundedLoad(sample.load),
    ticks: { total: sample.ticks.total, up: sample.ticks.up },
  };
}

function roundedGauge(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  return Number.isInteger(value) ? value : roundDigits(value, Math.max(gaugeDigits, integerDigits(value)));
}

/** A large gauge with a fraction loses the fraction, never a whole byte. */
function integerDigits(value: number): number {
  return Math.min(15, Math.trunc(Math.abs(value)).toString().length);
}

function roundedLoad(load: LoadInterval): LoadInterval {
  return {
    seconds: roundDecimals(load.seconds, clockDecimals),
    scheduled: load.scheduled,
    sent: load.sent,
    notSent: load.notSent,
    succeeded: load.succeeded,
    failed: load.failed,
    inFlight: load.inFlight,
    latency: roundedQuantiles(load.latency),
    operations: mapSorted(load.operations, (operation) => mapOperation(operation, roundedQuantiles)),
    generator: load.generator === null ? null : roundedGenerator(load.generator),
    // Older records do not have these keys, and are written again as they were.
    ...(load.control === undefined ? {} : { control: load.control === null ? null : roundedControl(load.control) }),
    ...(load.chaos === undefined
      ? {}
      : { chaos: mapSorted(load.chaos, ({ asked, delivered }) => ({ asked, delivered })) }),
  };
}

type MapTimes = (times: Quantiles | null) => Quantiles | null;

/** The same operation, keys in order, every table of quantiles mapped; keys that are not there stay away. */
export function mapOperation(operation: OperationInterval, map: MapTimes): OperationInterval {
  const { succeeded, failed, latency, service, failures, stream } = operation;
  return {
    succeeded,
    failed,
    latency: map(latency),
    ...(service === undefined ? {} : { service: map(service) }),
    ...(failures === undefined ? {} : { failures: mapSorted(failures, (times) => times) }),
    ...(stream === undefined ? {} : { stream: mapStream(stream, map) }),
  };
}

function mapStream({ events, missed, reconnects, firstEvent, gap }: StreamInterval, map: MapTimes): StreamInterval {
  return { events, missed, reconnects, firstEvent: map(firstEvent), gap: map(gap) };
}

function roundedControl({ answered, failed, latency }: ControlInterval): ControlInterval {
  return { answered, failed, latency: roundedQuantiles(latency) };
}

function roundedGenerator(generator: GeneratorInterval): GeneratorInterval {
  return {
    cpuCores: roundDigits(generator.cpuCores, gaugeDigits),
    residentBytes: generator.residentBytes,
    lagP99Seconds: roundDecimals(generator.lagP99Seconds, latencyDecimals),
    lagMaxSeconds: roundDecimals(generator.lagMaxSeconds, latencyDecimals),
    ...(generator.lagP50Seconds === undefined
      ? {}
      : { lagP50Seconds: roundDecimals(generator.lagP50Seconds, latencyDecimals) }),
  };
}

function roundedQuantiles(latency: Quantiles | null): Quantiles | null {
  return latency === null ? null : mapQuantiles(latency, (seconds) => roundDecimals(seconds, latencyDecimals));
}

export function mapQuantiles({ p50, p95, p99, p999, max }: Quantiles, map: (seconds: number) => number): Quantiles {
  return { p50: map(p50), p95: map(p95), p99: map(p99), p999: map(p999), max: map(max) };
}

/** Stamp first, then the event's own fields in alphabetical order. */
export function roundedEvent(event: RunEvent): RunEvent {
  const { kind, event: name, atSeconds, epoch, segment, ...body } = event;
  const stamp = { kind, event: name, atSeconds: roundDecimals(atSeconds, clockDecimals), epoch, segment };
  return { ...stamp, ...mapSorted(body, roundedField) } as RunEvent;
}

function roundedField(value: unknown): unknown {
  if (typeof value === 'number') return roundDecimals(value, latencyDecimals);
  return isRecord(value) ? mapSorted(value, roundedField) : value;
}

function mapSorted<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  const names = Object.keys(record);
  // Lines that were read from a record are in order already, and a sealed hour has many.
  if (!names.every((name, index) => index === 0 || (names[index - 1] ?? '') <= name)) names.sort();
  return Object.fromEntries(names.map((name) => [name, map(record[name] as From)]));
}
