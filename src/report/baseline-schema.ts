// The part of verdict.json that compares with an earlier run: its shape, and a comparison as a value of it.
// Absent where nothing was compared; a new optional part, so the version of the file stays.

import { z } from 'zod';
import type { BaselineComparison, BaselineEstimate, BaselineLine } from '../model/baseline.ts';
import { isoTime } from './meta.ts';

const bound = z.number().nullable();

const estimate = z
  .strictObject({ value: z.number(), low: bound, high: bound, confidence: z.number().nullable(), n: z.number() })
  .describe('In the unit of the line.');

const line = z.strictObject({
  metric: z.string().describe('memory-growth, p99, error-rate, throughput, ...'),
  series: z.string(),
  unit: z.string().describe('Of before and now, in base units.'),
  before: estimate.nullable().describe('null where the baseline does not know it.'),
  now: estimate.nullable(),
  change: z
    .strictObject({ value: z.number(), low: bound, high: bound, confidence: z.number().nullable(), unit: z.string() })
    .nullable()
    .describe('percent: of the value before; else a difference in its unit.'),
  answer: z.enum(['worse', 'better', 'same', 'cannot be told']),
  because: z
    .enum([
      'undecided',
      'no-interval',
      'not-in-this-run',
      'not-in-baseline',
      'no-limit',
      'other-load',
      'other-machine',
      'machines-differ',
      'machine-unknown',
      'late-sends',
    ])
    .nullable()
    .describe('Why it cannot be told.'),
  sentence: z.string(),
});

export const baselineSchema = z
  .strictObject({
    runKey: z.string(),
    commit: z.string().nullable(),
    startedAt: z.iso.datetime(),
    outcome: z.enum(['pass', 'fail', 'inconclusive', 'invalid']),
    scenario: z.strictObject({ name: z.string(), hash: z.string() }),
    notes: z.array(z.string()),
    lines: z.array(line),
  })
  .describe('This run beside an earlier one. Evidence; it does not change the outcome.');

/** Every key is written here by hand: their order is part of the format. */
export function baselineEntry({ before, notes, lines }: BaselineComparison): z.infer<typeof baselineSchema> {
  return {
    runKey: before.runKey,
    commit: before.commit,
    startedAt: isoTime(before.startedUnixSeconds),
    outcome: before.outcome,
    scenario: { name: before.scenario.name, hash: before.scenario.hash },
    notes: [...notes],
    lines: lines.map(lineEntry),
  };
}

function lineEntry({ metric, series, unit, before, now, change, answer, because, sentence }: BaselineLine) {
  return {
    metric,
    series,
    unit,
    before: estimateEntry(before),
    now: estimateEntry(now),
    change: change === null ? null : { ...change, low: finiteOrNull(change.low), high: finiteOrNull(change.high) },
    answer,
    because,
    sentence,
  };
}

function estimateEntry(known: BaselineEstimate | null): z.infer<typeof estimate> | null {
  if (known === null) return null;
  const { value, low, high, confidence, n } = known;
  return { value, low, high, confidence, n };
}

/** JSON has no infinity. */
function finiteOrNull(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
