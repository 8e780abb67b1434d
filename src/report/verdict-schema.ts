// The shape of verdict.json, once: the type, the check and the shipped JSON Schema all come from here.
// A released version never changes its meaning: a new field is optional, anything else is a new version.

import { z } from 'zod';
import { baselineSchema } from './baseline-schema.ts';

export const verdictFormat = 'soak-verdict';
export const verdictVersion = 1;

const estimate = z
  .strictObject({
    value: z.number(),
    low: z.number().nullable().describe('Lower bound; null where an interval has no meaning or no bound is known.'),
    high: z.number().nullable().describe('Upper bound; null likewise.'),
    confidence: z.number().min(0).max(1).nullable(),
    n: z.number().describe('Observations behind the estimate.'),
    method: z.string(),
    unit: z.enum([
      'bytes',
      'count',
      'cores',
      'seconds',
      'bytes-per-hour',
      'count-per-hour',
      'percent-per-hour',
      'share',
      'per-second',
    ]),
  })
  .describe('A value with its uncertainty, in base units.');

const finding = z.strictObject({
  check: z.string().describe('Stable code: the name of the check.'),
  series: z.string(),
  about: z.enum(['target', 'harness']).describe('harness: a violation makes the verdict invalid, not fail.'),
  outcome: z.enum(['holds', 'violated', 'inconclusive']),
  estimate: estimate.nullable().describe('null where nothing could be estimated.'),
  limitText: z.string().nullable().describe('The limit as the scenario wrote it.'),
  sinceSeconds: z.number().nullable().describe('Seconds of the run since when it is violated.'),
  epochs: z.array(z.int()).describe('Lives of the process that were used, from 0.'),
  windows: z.array(z.strictObject({ fromSeconds: z.number(), toSeconds: z.number() })),
  smallestVisible: z.string().nullable().describe('Smallest growth that would have been seen.'),
  sentence: z.string(),
  next: z.string().nullable().describe('The next thing to do.'),
  evidence: z.array(z.string()),
});

export const verdictSchema = z
  .strictObject({
    format: z.literal(verdictFormat),
    version: z.literal(verdictVersion),
    toolVersion: z.string(),
    runKey: z.string(),
    scenario: z.strictObject({ name: z.string(), hash: z.string() }),
    startedAt: z.iso.datetime().describe('UTC.'),
    durations: z.strictObject({
      runSeconds: z.number().describe('Wall seconds from first boot to last sample.'),
      steadySeconds: z.number().describe('Seconds of steady load that were held.'),
      plannedSteadySeconds: z.number(),
    }),
    totals: z.strictObject({
      requests: z.int().describe('Requests of the whole run.'),
      succeeded: z.int(),
      failed: z.int(),
      successRate: z.number().min(0).max(1).nullable().describe('null when nothing was answered.'),
      durationSeconds: z.number(),
      epochs: z.int(),
      segments: z.int(),
    }),
    outcome: z.enum(['pass', 'fail', 'inconclusive', 'invalid']),
    exitCode: z.int(),
    sentence: z.string(),
    findings: z.array(finding),
    notJudged: z.array(
      z.strictObject({
        check: z.string(),
        reason: z.string(),
        because: z.enum(['off', 'no-limit', 'not-yet', 'not-measurable', 'no-load']),
      }),
    ),
    notes: z.array(z.string()).describe('What a reader should know and no check judges.'),
    baseline: baselineSchema.exactOptional(),
  })
  .describe('The verdict of one soak. Durations in seconds, sizes in bytes, shares from 0 to 1. Unknown is null.');

export type VerdictFile = z.infer<typeof verdictSchema>;

/** JSON Schema (draft 2020-12) of verdict.json, for `schema/`. */
export function verdictJsonSchema(): object {
  return z.toJSONSchema(verdictSchema, { target: 'draft-2020-12' });
}

/** The content of a verdict.json that somebody else wrote; null when it is not one of ours. */
export function decodeVerdictFile(text: string): VerdictFile | null {
  let tree: unknown;
  try {
    tree = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const checked = verdictSchema.safeParse(tree);
  return checked.success ? checked.data : null;
}
