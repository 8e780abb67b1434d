// The sections [checks], [abort] and [baseline]: what is claimed, when to stop early, what to compare with.

import { z } from 'zod';
import type { Quantity } from '../model/quantity.ts';
import type { CheckCode } from '../model/scenario.ts';
import {
  above,
  flag,
  nonEmptyText,
  positiveDuration,
  quantity,
  say,
  share,
  shareOfWhole,
  size,
  strict,
  unitHint,
  word,
} from './leaf.ts';
import { didYouMean } from './suggest.ts';
import { expectedText, parseDuration, parseGrowth, parsePercent, parseRate, type Reading } from './units.ts';

/** One check as the user wrote it. `limit` null: the default one. */
export interface CheckDraft {
  readonly on: boolean;
  readonly limit: Quantity | null;
  readonly window: 'steady' | 'last half';
  readonly metric: string | null;
}

const bare = (on: boolean): CheckDraft => ({ on, limit: null, window: 'steady', metric: null });

interface LimitKind {
  readonly read: (text: string) => Reading;
  readonly expected: string;
  readonly suffixes: readonly string[];
  /** Whether `true` says something: there is a default limit to turn on. */
  readonly hasDefault: boolean;
}

/** A check with a number: a limit, "off", true or false, or a table with limit, window, metric. */
function limited({ read, expected, suffixes, hasDefault }: LimitKind) {
  const orOff = `${expected}, or "off"`;
  const needsLimit = (context: { addIssue(issue: { code: 'custom'; message: string }): void }) =>
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
  const tableForm = strict({
    limit: quantity(read, expected, suffixes).optional().describe(`The limit: ${expected}.`),
    window: word(['steady', 'last half'])
      .optional()
      .describe('Part of the steady phase that is judged. Default "steady".'),
    metric: nonEmptyText('the name of a metric')
      .optional()
      .describe('Metric that is judged instead of the default one.'),
  }).transform(({ limit, window, metric }, context): CheckDraft => {
    if (limit === undefined && !hasDefault) needsLimit(context);
    return { on: true, limit: limit ?? null, window: window ?? 'steady', metric: metric ?? null };
  });
  return z
    .union([flagForm, textForm, tableForm], { error: ({ input }) => say(orOff, unitHint(input, suffixes)) })
    .optional();
}

/** A check without a number. */
function plain() {
  const textForm = word(['on', 'off']).transform((written) => bare(written === 'on'));
  return z.union([z.boolean().transform(bare), textForm], { error: 'true or false' }).optional();
}

const latencyLimit = above(parseDuration, `${expectedText.duration}, above zero`);

export const checksSchema = strict({
  'memory-growth': limited({
    read: (written) => parseGrowth(written, 'bytes'),
    expected: expectedText.growthOfBytes,
    suffixes: ['MiB/h', 'MB/h'],
    hasDefault: true,
  }).describe('Growth of resident memory that is too much. Default "10MiB/h".'),
  'handle-growth': limited({
    read: (written) => parseGrowth(written, 'count'),
    expected: expectedText.growthOfCount,
    suffixes: ['/h'],
    hasDefault: true,
  }).describe('Growth of open handles that is too much. Default "1/h".'),
  'latency-drift': limited({
    read: (written) => parseGrowth(written, 'percent'),
    expected: expectedText.growthOfPercent,
    suffixes: ['%/h'],
    hasDefault: true,
  }).describe('Slowing of p95 that is too much. Default "2%/h".'),
  degradation: limited({
    read: parsePercent,
    expected: expectedText.percent,
    suffixes: ['%'],
    hasDefault: true,
  }).describe('How much slower than in the baseline hour p95 of an hour may be. Default "10%".'),
  'error-rate': limited({
    read: shareOfWhole,
    expected: expectedText.percent,
    suffixes: ['%'],
    hasDefault: true,
  }).describe('Share of wrong or missing answers that is too much. Default "1%".'),
  uptime: limited({
    read: shareOfWhole,
    expected: 'a percentage such as "99.9%"',
    suffixes: ['%'],
    hasDefault: true,
  }).describe('Least share of seconds of the steady phase in which the system lives and is ready. Default "99.9%".'),
  p99: limited({
    read: latencyLimit,
    expected: 'a duration such as "10ms"',
    suffixes: ['ms', 's'],
    hasDefault: false,
  }).describe('Longest 99th percentile of the response time. No default: not judged unless given.'),
  throughput: limited({
    read: above(parseRate, `${expectedText.rate}, above zero`),
    expected: expectedText.rate,
    suffixes: ['/s'],
    hasDefault: true,
  }).describe('Least mean rate of right answers. Default: 95 % of the planned mean rate.'),
  crash: plain().describe('The system must not die. Default true.'),
  cleanup: plain().describe(
    'Sessions, sockets, handles and children must be back to idle after draining. Default true.',
  ),
} satisfies Record<CheckCode, z.ZodType>);

export const abortSchema = strict({
  rss: size().optional().describe('Stop early when resident memory is above this in three samples in a row.'),
  p99: positiveDuration().optional().describe('Stop early when p99 is above this in three samples in a row.'),
  'error-rate': share().optional().describe('Stop early when the error rate is above this in three samples in a row.'),
  'on-regression': flag().optional().describe('Stop early on a statistical suspicion. Default false.'),
});

export const baselineSchema = strict({
  branch: nonEmptyText('the name of a branch').describe('Branch whose newest accepted record is compared with.'),
});
