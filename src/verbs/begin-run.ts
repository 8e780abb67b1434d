// Where a run begins: a new one from a scenario file, or the newest unfinished one of a record folder.

import { join } from 'node:path';
import { sha256 } from '../host/digest.ts';
import type { Files } from '../host/files.ts';
import { createRecord, readCheckpoint, resumeRecord } from '../host/record-folder.ts';
import { ScenarioError } from '../model/error.ts';
import type { Checkpoint } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { RecordPort } from '../run/ports.ts';
import type { RunToResume } from '../run/run-order.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { findRun, scenarioOf } from './read-record.ts';
import { readScenario } from './read-scenario.ts';
import { newRunKey } from './run-key.ts';

export interface BeginOptions {
  /** null only with `resume`: the record then names its scenario. */
  readonly path: string | null;
  readonly overrides: readonly string[];
  readonly resume: boolean;
  readonly recordRoot: string;
}

export interface BegunRun {
  readonly scenario: Scenario;
  readonly folder: string;
  readonly runKey: string;
  readonly startedUnixSeconds: number;
  /** Called once, when everything else is known to be right. */
  readonly open: () => Promise<{ readonly record: RecordPort; readonly resume: RunToResume | null }>;
}

/** Throws ScenarioError for wrong usage or a wrong file, HarnessError for a record that cannot be read. */
export async function beginRun(options: BeginOptions, files: Files): Promise<BegunRun> {
  if (options.resume) return await resumeRun(options, files);
  if (options.path === null) throw wrongUsage('the path of a scenario', 'none', 'soak run scenario.toml');
  const scenario = await readScenario(files, options.path, options.overrides);
  const startedUnixSeconds = Date.now() / 1000;
  const runKey = newRunKey(scenario.name, startedUnixSeconds, process.pid);
  const folder = join(options.recordRoot, runKey);
  return beginAnew(scenario, folder, runKey, startedUnixSeconds);
}

async function resumeRun(options: BeginOptions, files: Files): Promise<BegunRun> {
  if (options.overrides.length > 0) {
    const given = options.overrides.join(' ');
    throw wrongUsage('no --set, --duration or --target with --resume', given, 'a run goes on as it was begun');
  }
  const folder = await findRun(options.recordRoot, ({ state }) => state === 'running');
  const checkpoint = await readCheckpoint(folder);
  if (checkpoint.state === 'finished') {
    throw wrongUsage('an unfinished run', `${folder}, which is finished`, `"soak judge ${folder}" gives its verdict`);
  }
  if (options.path !== null) {
    const written = await readScenario(files, options.path, []);
    if (scenarioHash(written, sha256) !== checkpoint.scenarioHash) {
      const hint = 'leave the path out to go on as it was begun, or start a new run without --resume';
      throw wrongUsage(`the scenario that ${folder} was begun with`, `another one in ${options.path}`, hint);
    }
  }
  return goOn(folder, checkpoint);
}

/** A run that goes on from its checkpoint in `folder`. Throws HarnessError when the scenario in it was changed. */
export function goOn(folder: string, checkpoint: Checkpoint): BegunRun {
  const { runKey, startedUnixSeconds } = checkpoint;
  const open = async () => {
    const record = await resumeRecord(folder, { runKey, startedUnixSeconds });
    const lastSeconds = record.lastSeconds ?? checkpoint.atSeconds;
    return { record, resume: { checkpoint, lastSeconds, openHour: record.openHour } };
  };
  return { scenario: scenarioOf(checkpoint, folder), folder, runKey, startedUnixSeconds, open };
}

export function beginAnew(scenario: Scenario, folder: string, runKey: string, startedUnixSeconds: number): BegunRun {
  const open = async () => ({ record: createRecord(folder, { runKey, startedUnixSeconds }), resume: null });
  return { scenario, folder, runKey, startedUnixSeconds, open };
}

function wrongUsage(expected: string, got: string, hint: string): ScenarioError {
  return new ScenarioError([{ path: '', expected, got, hint }]);
}
