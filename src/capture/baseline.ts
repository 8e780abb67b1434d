// baseline.json: the summary of a run as text. Small, readable by people, strict when read; every mistake at once.
// Not here: how a summary is made or compared (judge/), where it lies (verbs/).

import { z } from 'zod';
import type { BaselineEstimate, BaselineSummary } from '../model/baseline.ts';
import type { Issue, Result } from '../model/issue.ts';
import { parseJson } from './decode-text.ts';
import { isRecord } from './is-record.ts';
import { count, seconds } from './line-schema.ts';
import { notJson } from './messages.ts';
import { roundDigits } from './rounding.ts';
import { versionIssues } from './version.ts';
import { describe, issuesOf } from './zod-issues.ts';

export const baselineFormat = 'soak-baseline';
/** Newest version of the summary that this program writes and reads. */
export const baselineVersion = 1;

/** More would say that the last ones mean something, and a file of a few kilobytes would be twice as large. */
const digits = 7;

const text = z.string().min(1);
const finite = z.number();

const estimate: z.ZodType<BaselineEstimate> = z
  .strictObject({
    value: finite,
    low: finite.nullable(),
    high: finite.nullable(),
    confidence: z.number().gt(0).lt(1).nullable(),
    degreesOfFreedom: z.number().positive().nullable(),
    n: count,
  })
  .refine(({ value, low, high }) => (low ?? value) <= value && value <= (high ?? value), {
    message: 'a value within its bounds',
  })
  .refine(({ low, high, confidence }) => (low === null && high === null) || confidence !== null, {
    message: 'a confidence beside bounds',
  });

const operation = z.strictObject({
  name: text,
  answers: count,
  p50: estimate.nullable(),
  p95: estimate.nullable(),
  p99: estimate.nullable(),
  errorRate: estimate.nullable(),
  throughput: estimate.nullable(),
});

const schema: z.ZodType<BaselineSummary> = z.strictObject({
  format: z.literal(baselineFormat),
  version: count,
  runKey: text,
  commit: text.nullable(),
  startedUnixSeconds: seconds,
  scenario: z.strictObject({ name: text, hash: text }),
  outcome: z.enum(['pass', 'fail', 'inconclusive', 'invalid']),
  steadySeconds: seconds,
  load: z.strictObject({ hash: text, model: z.enum(['open', 'closed']), prompt: z.boolean().nullable() }).nullable(),
  machine: z
    .strictObject({ slowness: z.number().positive(), spread: seconds.nullable(), segments: count.min(1) })
    .nullable(),
  errorLimit: z.number().min(0).max(1).nullable(),
  growth: z.array(
    z.strictObject({
      check: text,
      series: text,
      unit: z.enum(['bytes-per-hour', 'count-per-hour', 'percent-per-hour']),
      estimate,
      limit: finite.nullable(),
    }),
  ),
  all: operation.nullable(),
  operations: z.array(operation),
});

/** JSON in the order of the type, with a final newline; numbers to seven digits, but for Unix time. */
export function encodeBaseline(summary: BaselineSummary): string {
  const { startedUnixSeconds, ...rest } = summary;
  const rounded = JSON.parse(JSON.stringify(rest), (_, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? roundDigits(value, digits) : value,
  ) as typeof rest;
  const { format, version, runKey, commit, ...more } = rounded;
  return `${JSON.stringify({ format, version, runKey, commit, startedUnixSeconds, ...more }, null, 1)}\n`;
}

/** The summary, or everything that is wrong with the text. `path` names it in messages. */
export function decodeBaseline(content: string, path = 'baseline'): Result<BaselineSummary> {
  const value = parseJson(content);
  if (!isRecord(value)) return refused([notJson(path, describe(content))]);
  const unreadable = versionIssues(value, baselineFormat, baselineVersion, path);
  if (unreadable.length > 0) return refused(unreadable);
  const checked = schema.safeParse(value);
  return checked.success ? { ok: true, value: checked.data } : refused(issuesOf(checked.error, value, path));
}

function refused(issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}
