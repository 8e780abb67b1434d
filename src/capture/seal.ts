// The sealed form of a full hour: columns with differences, response times to three digits. Compressing and storing it
// is the host's. Opening it again gives the hour as its lines told it, but for the digits of response times.

import { z } from 'zod';
import type { RunEvent } from '../model/event.ts';
import type { Result } from '../model/issue.ts';
import type { CaptureHeader } from '../model/record.ts';
import type {
  ControlInterval,
  GeneratorInterval,
  HourHistogram,
  LoadInterval,
  Quantiles,
  Sample,
} from '../model/sample.ts';
import type { JsonValue } from '../model/scenario.ts';
import { ColumnError } from './column.ts';
import { mapOperation, mapQuantiles, roundedEvent, roundedSample } from './encode-line.ts';
import { isRecord } from './is-record.ts';
import { badColumns, notJson } from './messages.ts';
import { roundDigits } from './rounding.ts';
import { allSteps, rowsPerStep, type Steps } from './steps.ts';
import { packTable, type Table, tableSchema, unpackTable } from './table.ts';
import { lineIssues } from './validate.ts';
import { describe, issuesOf } from './zod-issues.ts';

/** All of one hour that is over. */
export interface Hour {
  readonly header: CaptureHeader;
  readonly samples: readonly Sample[];
  readonly events: readonly RunEvent[];
  readonly histograms: readonly HourHistogram[];
}

/** A plain object, ready for JSON. Format and version are those of its header. */
export interface SealedHour {
  readonly header: CaptureHeader;
  /** One after the other; cut so that none takes long to make. */
  readonly samples: readonly Block[];
  readonly events: readonly RunEvent[];
  readonly histograms: readonly HourHistogram[];
}

interface Block {
  readonly rows: number;
  readonly table: Table;
}

const latencyDigits = 3;
/** Keeps a damaged number from filling the memory. */
const mostRowsOfBlock = 100_000;

const sealedSchema = z.strictObject({
  header: z.unknown(),
  samples: z.array(z.strictObject({ rows: z.int().positive().max(mostRowsOfBlock), table: tableSchema })),
  events: z.array(z.unknown()),
  histograms: z.array(z.unknown()),
});

export function sealHour(hour: Hour): SealedHour {
  return allSteps(sealSteps(hour));
}

/** The same in short steps. */
export function* sealSteps({ header, samples, events, histograms }: Hour): Steps<SealedHour> {
  const blocks: Block[] = [];
  for (let first = 0; first < samples.length; first += rowsPerStep) {
    blocks.push(sealBlock(samples.slice(first, first + rowsPerStep)));
    yield;
  }
  return { header, samples: blocks, events: events.map(roundedEvent), histograms };
}

function sealBlock(samples: readonly Sample[]): Block {
  // An interface is not known to be JSON by its type; a sample holds nothing else.
  const rows = samples.map((sample) => sealedSample(sample) as unknown as JsonValue);
  return { rows: rows.length, table: packTable(rows) };
}

/** How far a reader believes what was sealed. */
export interface Trust {
  /**
   * Samples are not proven one by one again: they were when they were sealed, and gzip tells when a byte changed since. For a
   * reader in a hurry that gives no verdict. Absent: they are proven.
   */
  readonly trustSealed?: boolean;
}

/** The hour again, every line proven by the validator unless trusted; or what is wrong with the file. */
export function unsealHour(sealed: unknown, { trustSealed = false }: Trust = {}): Result<Hour> {
  if (!isRecord(sealed)) return { ok: false, issues: [notJson('sealed hour', describe(sealed))] };
  const headerIssues = lineIssues('header', sealed.header, 'header');
  if (headerIssues.length > 0) return { ok: false, issues: headerIssues };
  const checked = sealedSchema.safeParse(sealed);
  if (!checked.success) return { ok: false, issues: issuesOf(checked.error, sealed, 'sealed hour') };
  const { samples: blocks, events, histograms } = checked.data;
  const samples = openBlocks(blocks);
  if (!samples.ok) return samples;
  const issues = [
    ...(trustSealed ? [] : samples.value.flatMap((sample, index) => lineIssues('sample', sample, `samples[${index}]`))),
    ...events.flatMap((event, index) => lineIssues('event', event, `events[${index}]`)),
    ...histograms.flatMap((histogram, index) => lineIssues('histogram', histogram, `histograms[${index}]`)),
  ];
  if (issues.length > 0) return { ok: false, issues };
  // The validator has seen every line, now or before it was sealed: the cast says what it proved.
  return { ok: true, value: { header: sealed.header, samples: samples.value, events, histograms } as Hour };
}

function openBlocks(blocks: readonly Block[]): Result<readonly unknown[]> {
  try {
    return { ok: true, value: blocks.flatMap(({ table, rows }) => unpackTable(table, rows)) };
  } catch (error) {
    if (error instanceof ColumnError) return { ok: false, issues: [badColumns(error.message)] };
    throw error;
  }
}

/** The sample with response times as the sealed hour holds them. */
export function sealedSample(sample: Sample): Sample {
  const rounded = roundedSample(sample);
  return rounded.load === null ? rounded : { ...rounded, load: sealedLoad(rounded.load) };
}

function sealedLoad(load: LoadInterval): LoadInterval {
  const operations = Object.entries(load.operations).map(([name, operation]) => [
    name,
    mapOperation(operation, sealedLatency),
  ]);
  return {
    ...load,
    latency: sealedLatency(load.latency),
    operations: Object.fromEntries(operations),
    generator: load.generator === null ? null : sealedGenerator(load.generator),
    ...(load.control === undefined ? {} : { control: sealedControl(load.control) }),
  };
}

function sealedControl(control: ControlInterval | null): ControlInterval | null {
  return control === null ? null : { ...control, latency: sealedLatency(control.latency) };
}

function sealedGenerator(generator: GeneratorInterval): GeneratorInterval {
  const { lagP50Seconds, lagP99Seconds, lagMaxSeconds } = generator;
  return {
    ...generator,
    lagP99Seconds: sealedSeconds(lagP99Seconds),
    lagMaxSeconds: sealedSeconds(lagMaxSeconds),
    ...(lagP50Seconds === undefined ? {} : { lagP50Seconds: sealedSeconds(lagP50Seconds) }),
  };
}

function sealedLatency(latency: Quantiles | null): Quantiles | null {
  return latency === null ? null : mapQuantiles(latency, sealedSeconds);
}

function sealedSeconds(seconds: number): number {
  return roundDigits(seconds, latencyDigits);
}
