// The forms in which a check may be written: a limit as text, on and off, a table. What each check means is in decode-checks.ts.

import { z } from 'zod';
import type { Quantity } from '../model/quantity.ts';
import { nonEmptyText, quantity, say, strict, unitHint, word } from './leaf.ts';
import { didYouMean } from './suggest.ts';
import { expectedText, parseGrowth, type Reading } from './units.ts';

/** One check as the user wrote it. `limit` null: the default one. */
export interface CheckDraft {
  readonly on: boolean;
  readonly limit: Quantity | null;
  readonly window: 'steady' | 'last half';
  readonly metric: string | null;
}

export interface LimitKind {
  readonly read: (text: string) => Reading;
  readonly expected: string;
  readonly suffixes: readonly string[];
  /** Whether `true` says something: there is a default limit to turn on. */
  readonly hasDefault: boolean;
  /** What a table may say beside the limit. Default: everything. */
  readonly keys?: 'window and metric' | 'window' | 'none';
}

interface TableDraft {
  readonly limit?: Quantity | undefined;
  readonly window?: CheckDraft['window'] | undefined;
  readonly metric?: string | undefined;
}

interface Issues {
  addIssue(issue: { code: 'custom'; message: string; path?: string[] }): void;
}

const bare = (on: boolean): CheckDraft => ({ on, limit: null, window: 'steady', metric: null });

const windowKey = () =>
  word(['steady', 'last half']).optional().describe('Part of the steady phase that is judged. Default "steady".');

/** A check with a number: a limit, "off", true or false, or a table with the limit and what else it may say. */
export function limited(kind: LimitKind) {
  const { read, expected, suffixes, hasDefault } = kind;
  const orOff = `${expected}, or "off"`;
  const needsLimit = (context: Issues) =>
    context.addIssue({ code: 'custom', message: say(orOff, 'this check has no default limit') });
  const flagForm = z.boolean().transform((on, context) => {
    if (on && !hasDefault) needsLimit(context);
    return bare(on);
  });
  const textForm = z.string().transform((written, context): CheckDraft => {
    if (written === 'off') return bare(false);
    if (written === 'on' && hasDefault) return bare(true);
    const reading = read(written);
    if (reading.ok) return { ...bare(true), limit: reading.value };
    context.addIssue({
      code: 'custom',
      message: say(`${reading.expected}, or "off"`, reading.hint ?? didYouMean(written, ['off'])),
    });
    return z.NEVER;
  });
  const tableForm = tableOf(kind).transform(({ limit, window, metric }: TableDraft, context): CheckDraft => {
    if (limit === undefined && !hasDefault) needsLimit(context);
    return { on: true, limit: limit ?? null, window: window ?? 'steady', metric: metric ?? null };
  });
  return z
    .union([flagForm, textForm, tableForm], { error: ({ input }) => say(orOff, unitHint(input, suffixes)) })
    .optional();
}

function tableOf({ read, expected, suffixes, keys = 'window and metric' }: LimitKind): z.ZodType<TableDraft> {
  const limit = quantity(read, expected, suffixes).optional().describe(`The limit: ${expected}.`);
  if (keys === 'none') return strict({ limit });
  if (keys === 'window') return strict({ limit, window: windowKey() });
  const metric = nonEmptyText('the name of a metric')
    .optional()
    .describe('Metric that is judged instead of the default one.');
  return strict({ limit, window: windowKey(), metric });
}

/** A check of a metric that must be named: a table with metric and limit, or "off". */
export function namedMetric() {
  const expected = 'a table such as { metric = "system.sessions_active", limit = "10/h" }, or "off"';
  // Each form a branch of its own: the one whose type was meant says what is wrong.
  const wordForm = (form: z.ZodType<boolean | string>) =>
    form.transform((written, context) => {
      if (written !== false && written !== 'off') context.addIssue({ code: 'custom', message: expected });
      return bare(false);
    });
  const tableForm = strict({
    metric: nonEmptyText('the name of a metric such as "system.sessions_active"').describe(
      'Full name of a metric in the record ("system.sessions_active"), or its name without the target.',
    ),
    limit: quantity(parseAnyGrowth, expectedText.growthOfAny, ['/h', 'MiB/h']).describe(
      `The limit: ${expectedText.growthOfAny}.`,
    ),
    window: windowKey(),
  }).transform(({ metric, limit, window }, context): CheckDraft => {
    if (isInBytes(metric) && limit.unit === 'per-hour') {
      const message = say('a growth of bytes such as "10MiB/h", because the metric is in bytes');
      context.addIssue({ code: 'custom', message, path: ['limit'] });
    }
    return { on: true, limit, window: window ?? 'steady', metric };
  });
  return z.union([wordForm(z.boolean()), wordForm(z.string()), tableForm], { error: expected }).optional();
}

/** Names of metrics end in their unit: "heap_used_bytes", "system.resident-bytes". */
function isInBytes(metric: string): boolean {
  return /bytes$/i.test(metric);
}

/** Bytes where a size is written, else a count. */
function parseAnyGrowth(text: string): Reading {
  const bytes = parseGrowth(text, 'bytes');
  if (bytes.ok) return bytes;
  const count = parseGrowth(text, 'count');
  if (count.ok) return count;
  return { ok: false, expected: expectedText.growthOfAny, hint: count.hint ?? bytes.hint };
}

/** A check without a number. */
export function plain() {
  const textForm = word(['on', 'off']).transform((written) => bare(written === 'on'));
  return z.union([z.boolean().transform(bare), textForm], { error: 'true or false' }).optional();
}
