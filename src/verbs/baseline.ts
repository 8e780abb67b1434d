// The summary of a run: made of its record, or read from where it was written. What `--baseline` names, and what stands beside a report.

import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeBaseline, encodeBaseline } from '../capture/baseline.ts';
import { sha256 } from '../host/digest.ts';
import type { Files } from '../host/files.ts';
import { checkpointPath } from '../host/record-layout.ts';
import { summariseRun } from '../judge/baseline-run.ts';
import { comparisonWith } from '../judge/baseline-run-compare.ts';
import { judge } from '../judge/judge.ts';
import type { BaselineComparison, BaselineSummary } from '../model/baseline.ts';
import { ScenarioError } from '../model/error.ts';
import type { Verdict } from '../model/finding.ts';
import type { Scenario } from '../model/scenario.ts';
import { stableStringify } from '../scenario/hash.ts';
import { type RunRecord, readRecord } from './read-record.ts';

/** Name of the file beside a report. */
const baselineFile = 'baseline.json';

export function summaryOf({ scenario, checkpoint, capture }: RunRecord, verdict: Verdict): BaselineSummary {
  const { scenarioHash, headSha, startedUnixSeconds } = checkpoint;
  const facts = { scenarioHash, loadHash: loadHashOf(scenario), commit: headSha, startedUnixSeconds };
  return summariseRun(scenario, capture, verdict, facts);
}

/** Writes the summary into the folder of a report; resolves with its path. */
export async function writeSummary(record: RunRecord, verdict: Verdict, out: string, files: Files): Promise<string> {
  const path = join(out, baselineFile);
  await files.writeText(path, encodeBaseline(summaryOf(record, verdict)));
  return path;
}

/** The judged record beside the run that `where` names. Throws as readBaseline does. */
export async function compareRecord(record: RunRecord, verdict: Verdict, where: string): Promise<BaselineComparison> {
  return comparisonWith(summaryOf(record, verdict), await readBaseline(where));
}

/**
 * A baseline.json, a folder with one, or the folder of a record. A record is judged anew: then both runs are seen by the same judge.
 * Throws ScenarioError for what is neither, HarnessError for a record that cannot be read.
 */
export async function readBaseline(where: string): Promise<BaselineSummary> {
  const isFolder = await stat(where).then(
    (found) => found.isDirectory(),
    () => null,
  );
  if (isFolder === null) throw wrong(where, 'nothing is there, or it may not be read');
  const file = join(where, baselineFile);
  if (!isFolder) return await readSummary(where);
  if (!existsSync(checkpointPath(where)) && existsSync(file)) return await readSummary(file);
  const record = await readRecord(where);
  return summaryOf(record, judge(record.scenario, record.capture));
}

async function readSummary(path: string): Promise<BaselineSummary> {
  const decoded = decodeBaseline(await readFile(path, 'utf8'), '--baseline');
  if (!decoded.ok) throw new ScenarioError(decoded.issues);
  return decoded.value;
}

function wrong(where: string, why: string): ScenarioError {
  const expected = 'a baseline.json, or the folder of a record';
  return new ScenarioError([{ path: '--baseline', expected, got: `${where}: ${why}`, hint: null }]);
}

/** What is sent, wherever it is sent to: addresses change from machine to machine, and secrets are nobody's business. */
function loadHashOf({ load, chaos }: Scenario): string {
  const work = load === null ? null : { ...load, target: '', headers: {} };
  // null means "not asked for": a key that a later version adds must not make all earlier runs strangers.
  const asked = JSON.parse(JSON.stringify({ work, chaos }), (_, value: unknown) =>
    value === null ? undefined : value,
  );
  return sha256(stableStringify(asked));
}
