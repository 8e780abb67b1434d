// The checkpoint as text: one JSON object, readable by people, strict when read.
// Not here: where it is kept and how it is replaced without ever being half (host/record-folder.ts).

import { z } from 'zod';
import type { Issue, Result } from '../model/issue.ts';
import type { Checkpoint } from '../model/record.ts';
import { parseJson } from './decode-text.ts';
import { checkpointFormat, checkpointVersion } from './format.ts';
import { isRecord } from './is-record.ts';
import { count, histogramSchema, phaseName, seconds } from './line-schema.ts';
import { notJson } from './messages.ts';
import { versionIssues } from './version.ts';
import { describe, issuesOf } from './zod-issues.ts';

const text = z.string().min(1);

const checkpointSchema: z.ZodType<Checkpoint> = z.strictObject({
  format: z.literal(checkpointFormat),
  version: count,
  runKey: text,
  sequence: count,
  scenario: z.unknown().refine((scenario) => scenario !== undefined, { message: 'the scenario of the run' }),
  scenarioHash: text,
  headSha: text.nullable(),
  startedUnixSeconds: seconds,
  atSeconds: seconds,
  state: z.enum(['running', 'finished']),
  segment: count,
  position: z.strictObject({
    phase: phaseName,
    phaseSeconds: seconds,
    steadySeconds: seconds,
    epoch: count,
    sends: count,
    fullRateSeconds: z.number().nonnegative().nullable().exactOptional(),
  }),
  ports: z.record(text, z.int().min(1).max(65_535)),
  targets: z.array(
    z.strictObject({ name: text, pid: z.int().positive(), startTicks: count.nullable(), bootId: text.nullable() }),
  ),
  keeperFolder: text.nullable(),
  histograms: z.array(histogramSchema),
  previousDigest: text.nullable(),
});

/** JSON in the order of the type, with a final newline. The same checkpoint gives the same text, so it may be digested. */
export function encodeCheckpoint(checkpoint: Checkpoint): string {
  const { format, version, runKey, sequence, scenario, scenarioHash, headSha, startedUnixSeconds } = checkpoint;
  const { atSeconds, state, segment, position, ports, targets, keeperFolder, histograms, previousDigest } = checkpoint;
  const head = { format, version, runKey, sequence, scenario, scenarioHash, headSha, startedUnixSeconds };
  const rest = { atSeconds, state, segment, position, ports, targets, keeperFolder, histograms, previousDigest };
  return `${JSON.stringify({ ...head, ...rest }, null, 1)}\n`;
}

/** The checkpoint, or why it cannot be used: not JSON, another format, a version of the future, or fields that are wrong. */
export function decodeCheckpoint(content: string): Result<Checkpoint> {
  const value = parseJson(content);
  if (!isRecord(value)) return refused([notJson('checkpoint', describe(content))]);
  const unreadable = versionIssues(value, checkpointFormat, checkpointVersion, 'checkpoint');
  if (unreadable.length > 0) return refused(unreadable);
  const checked = checkpointSchema.safeParse(value);
  return checked.success ? { ok: true, value: checked.data } : refused(issuesOf(checked.error, value, 'checkpoint'));
}

function refused(issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}
