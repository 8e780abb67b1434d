// The whole record of a small healthy run on disk, for what is said of two of them.

import { join } from 'node:path';
import { sha256 } from '../../src/host/digest.ts';
import { createRecord } from '../../src/host/record-folder.ts';
import type { CheckCode, CheckSpec, Scenario } from '../../src/model/scenario.ts';
import { decodeScenario } from '../../src/scenario/decode.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { aCapture, anEvent } from '../judge/a-capture.ts';
import { aCheckpointOf } from './a-record.ts';

const asked: readonly CheckCode[] = ['error-rate', 'throughput'];

/** Judged by two checks that ask nothing of its gauges. */
export function aNightly(load: object = {}): Scenario {
  const decoded = decodeScenario({
    name: 'nightly',
    duration: '90s',
    phases: { idle: '5s', warmup: '15s', drain: '5s' },
    watch: { pid: 1 },
    load: { target: 'http://127.0.0.1:1', rate: '40/s', ...load },
  });
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  const specs: readonly CheckSpec[] = Object.values(decoded.value.checks);
  const checks = Object.fromEntries(specs.map((spec) => [spec.code, { ...spec, on: asked.includes(spec.code) }]));
  return { ...decoded.value, checks: checks as Scenario['checks'] };
}

export interface RunWishes {
  /** Every response time times so much. */
  readonly slower?: number;
  /** Of the machine. */
  readonly slowness?: number;
  readonly scenario?: Scenario;
}

/** Writes the record of a healthy run; returns its folder. */
export async function writeRun(root: string, runKey: string, at: number, wishes: RunWishes = {}): Promise<string> {
  const { slower = 1, slowness = 1, scenario = aNightly() } = wishes;
  const folder = join(root, runKey);
  const capture = aCapture({
    responses: Array.from({ length: 3600 }, (_, index) => slower * (0.004 + (index % 100) * 1e-5)),
    events: [anEvent(0, { event: 'calibration', seconds: 0.018 * slowness, reference: 0.018 })],
  });
  const record = createRecord(folder, { runKey, startedUnixSeconds: at });
  for (const line of [...capture.events, ...capture.samples].toSorted((a, b) => a.atSeconds - b.atSeconds))
    record.append(line);
  const hash = scenarioHash(scenario, sha256);
  const { histograms } = capture;
  await record.saveCheckpoint(
    aCheckpointOf({ runKey, scenario, scenarioHash: hash, startedUnixSeconds: at, state: 'finished', histograms }),
  );
  await record.close();
  return folder;
}
