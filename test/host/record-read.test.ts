// The reader that believes sealed hours (a look) beside the one that proves every line (all others).

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRecord, readCapture } from '../../src/host/record-folder.ts';
import { suspicionsOf } from '../../src/judge/suspicion.ts';
import { aCapture } from '../judge/a-capture.ts';
import { aCompanion, aScenario, limit } from '../judge/a-scenario.ts';

const hour = 3600;
const trust = { trustSealed: true };
const scenario = aScenario({
  durationSeconds: 24 * hour,
  everySeconds: 10,
  warmupSeconds: 600,
  companions: [aCompanion('upstream', true)],
  checks: { 'memory-growth': limit('10MB/h'), 'handle-growth': limit('1/h'), 'thread-growth': limit('1/h') },
});

let folder: string;
let sealedPath: string;
let openPath: string;

/** Four hours of a system that leaks memory and of a companion that leaks handles; the last hour is open. */
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'soak-trust-')), 'run');
  sealedPath = join(folder, 'hour-0001.json.gz');
  openPath = join(folder, 'hour-0001.jsonl');
  const capture = aCapture({
    everySeconds: 10,
    warmupSeconds: 600,
    steadySeconds: 3.5 * hour,
    drainSeconds: 0,
    memory: (seconds) => 80e6 + (100e6 * seconds) / hour,
    gauges: (seconds) => ({
      'upstream.handles': seconds < 0 ? null : 9 + Math.floor((40 * seconds) / hour),
      // Read at some looks only.
      ...(seconds > hour ? { 'upstream.resident-bytes': 50e6 } : {}),
    }),
  });
  const record = createRecord(folder, capture.header);
  for (const event of capture.events) record.append(event);
  let open = 0;
  for (const sample of capture.samples) {
    const now = Math.floor(sample.atSeconds / hour);
    if (now > open) record.rollHour(now - 1, capture.histograms);
    open = now;
    record.append(sample);
  }
  await record.close();
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

/** Rewrites a sealed hour, soundly compressed. */
async function reseal(change: (text: string) => string): Promise<void> {
  const text = gunzipSync(await readFile(sealedPath)).toString('utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(sealedPath, gzipSync(changed));
}

async function messageOf(reading: Promise<unknown>): Promise<string> {
  return await reading.then(
    () => 'read',
    (error: Error) => error.message,
  );
}

describe('a record read in trust', () => {
  it('is what it is when every line is proven, and is suspected of the same', async () => {
    const [trusted, proven] = [await readCapture(folder, trust), await readCapture(folder)];
    expect(trusted).toEqual(proven);
    const suspected = suspicionsOf(scenario, proven, 0.01);
    expect(suspected.map(({ check, series }) => `${check} of ${series}`)).toEqual([
      'memory-growth of system.resident-bytes',
      'handle-growth of upstream.handles',
    ]);
    expect(suspicionsOf(scenario, trusted, 0.01)).toEqual(suspected);
  });

  it('with a sealed sample that breaks a rule is refused by every reader but the one that trusts', async () => {
    await reseal((text) => text.replace('"steady"', '"asleep"'));
    expect(await messageOf(readCapture(folder))).toMatch(/hour-0001\.json\.gz: samples\[0\]\.phase/);
    expect(await messageOf(readCapture(folder, { trustSealed: false }))).toMatch(/samples\[0\]\.phase/);
    expect(await messageOf(readCapture(folder, trust))).toBe('read');
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    [
      'a changed byte',
      (bytes) => bytes.fill((bytes[bytes.length >> 1] ?? 0) ^ 0xff, bytes.length >> 1, (bytes.length >> 1) + 1),
    ],
    [
      'a wrong sum of its bytes',
      (bytes) => bytes.fill((bytes[bytes.length - 8] ?? 0) ^ 0xff, bytes.length - 8, bytes.length - 7),
    ],
    ['its end cut off', (bytes) => bytes.subarray(0, bytes.length - 20)],
    ['other content', () => gzipSync('{}')],
  ])('and damaged, with %s, is refused in the same words as by the reader that proves', async (_, damage) => {
    await writeFile(sealedPath, damage(await readFile(sealedPath)));
    const refused = await messageOf(readCapture(folder));
    expect(refused).toMatch(/hour-0001\.json\.gz/);
    expect(await messageOf(readCapture(folder, trust))).toBe(refused);
  });

  it('and damaged is read from its lines while they are still there', async () => {
    const whole = await readCapture(folder);
    const lines = [whole.header, ...whole.samples, ...whole.events].filter(
      (line) => line.kind === 'header' || Math.floor(line.atSeconds / hour) === 1,
    );
    await writeFile(
      openPath,
      [...lines, { kind: 'end', histograms: [] }].map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
    await writeFile(sealedPath, 'no gzip');
    const stamps = (await readCapture(folder, trust)).samples.map(({ atSeconds }) => atSeconds);
    expect(stamps).toEqual(whole.samples.map(({ atSeconds }) => atSeconds));
  });
});
