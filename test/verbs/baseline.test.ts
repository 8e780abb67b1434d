// Two records on disk, and the verbs that hold one beside the other.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeBaseline } from '../../src/capture/baseline.ts';
import { createFiles } from '../../src/host/files.ts';
import { judge } from '../../src/judge/judge.ts';
import { HarnessError, ScenarioError } from '../../src/model/error.ts';
import { verdictSchema } from '../../src/report/verdict-schema.ts';
import { readBaseline, summaryOf, writeSummary } from '../../src/verbs/baseline.ts';
import { judgeVerb } from '../../src/verbs/judge.ts';
import { readRecord } from '../../src/verbs/read-record.ts';
import { hearingTeller } from '../fakes/hearing-teller.ts';
import { aNightly, writeRun } from './a-judged-run.ts';

let root = '';
let before = '';
let now = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'soak-baseline-'));
  before = await writeRun(root, 'night-1', 1_700_000_000);
  now = await writeRun(root, 'night-2', 1_700_086_400, { slower: 1.5 });
});
afterAll(() => rm(root, { recursive: true }));

async function judged(record: string, baseline: string, json = false) {
  const teller = hearingTeller();
  const code = await judgeVerb({ record, overrides: [], json, baseline }, teller);
  return { code, said: teller.said };
}

async function refusal(baseline: string): Promise<unknown> {
  return await judged(now, baseline).catch((error: unknown) => error);
}

describe('soak judge --baseline', () => {
  it('prints what changed below the verdict, and leaves the verdict alone', async () => {
    const { code, said } = await judged(now, before);
    expect(code).toBe(0);
    const text = said.join('\n');
    expect(text).toContain('Compared with night-1 (commit aaaaaaa, 2023-11-14 22:13 UTC)');
    expect(text).toMatch(/worse +p99 +all operations +4\.99 ms +7\.49 ms +\+50 %/);
    expect(text).toMatch(/same +throughput +all operations +40\.0\/s +40\.0\/s/);
    expect(text.indexOf('worse')).toBeLessThan(text.lastIndexOf('same'));
    expect(text).toContain('It does not change the verdict.');
  });

  it('puts it into the JSON, as the schema says', async () => {
    const { said } = await judged(now, before, true);
    const file = verdictSchema.parse(JSON.parse(said[0] ?? ''));
    expect(file.outcome).toBe('pass');
    expect(file.baseline).toMatchObject({ runKey: 'night-1', outcome: 'pass', scenario: { name: 'nightly' } });
    const p99 = file.baseline?.lines.find(({ metric }) => metric === 'p99');
    expect(p99).toMatchObject({ answer: 'worse', because: null, unit: 'seconds', change: { unit: 'percent' } });
    const plain = hearingTeller();
    await judgeVerb({ record: now, overrides: [], json: true, baseline: null }, plain);
    expect(Object.keys(JSON.parse(plain.said[0] ?? ''))).not.toContain('baseline');
  });

  it('reads a summary as well as a record, and a folder that holds one', async () => {
    const record = await readRecord(before);
    const summary = summaryOf(record, judge(record.scenario, record.capture));
    const folder = await mkdtemp(join(root, 'report-'));
    await writeFile(join(folder, 'baseline.json'), encodeBaseline(summary));
    const lines = async (where: string) => JSON.parse((await judged(now, where, true)).said[0] ?? '').baseline.lines;
    const ofRecord = await lines(before);
    const answers = (all: readonly { readonly metric: string; readonly answer: string }[]) =>
      all.map(({ metric, answer }) => `${metric} ${answer}`);
    expect(answers(await lines(folder))).toEqual(answers(ofRecord));
    expect(answers(await lines(join(folder, 'baseline.json')))).toEqual(answers(ofRecord));
  });

  it('compares nothing under another load, and no response times across machines', async () => {
    const other = await writeRun(root, 'night-3', 1_700_000_000, { scenario: aNightly({ rate: '50/s' }) });
    expect((await judged(now, other)).said.join('\n')).toMatch(/cannot be told +p99 .* other load/);
    const slow = await writeRun(root, 'night-4', 1_700_000_000, { slowness: 2 });
    expect((await judged(now, slow)).said.join('\n')).toMatch(/cannot be told +p99 .* other machine/);
    // Where it is sent to is not what is sent.
    const elsewhere = await writeRun(root, 'night-5', 1_700_000_000, {
      scenario: aNightly({ target: 'http://10.0.0.1:80', headers: { authorization: 'secret' } }),
    });
    expect((await judged(now, elsewhere)).said.join('\n')).toMatch(/worse +p99/);
  });

  it('says what is wrong with a baseline', async () => {
    const missing = await refusal(join(root, 'nowhere'));
    expect(missing).toBeInstanceOf(ScenarioError);
    expect((missing as ScenarioError).issues[0]).toMatchObject({ path: '--baseline' });
    const wrong = join(root, 'wrong.json');
    await writeFile(wrong, '{"format": "soak-baseline", "version": 1}');
    const issues = ((await refusal(wrong)) as ScenarioError).issues.map(({ path }) => path);
    expect(issues).toEqual(expect.arrayContaining(['--baseline.runKey', '--baseline.scenario', '--baseline.growth']));
    const empty = await mkdtemp(join(root, 'empty-'));
    expect(await refusal(empty)).toBeInstanceOf(HarnessError);
  });
});

describe('a report', () => {
  it('has the summary of its run beside it, which is read again', async () => {
    const record = await readRecord(now);
    const out = join(root, 'report');
    const path = await writeSummary(record, judge(record.scenario, record.capture), out, createFiles());
    expect(path).toBe(join(out, 'baseline.json'));
    expect((await readFile(path, 'utf8')).length).toBeLessThan(4000);
    expect(await readBaseline(out)).toMatchObject({
      runKey: 'night-2',
      commit: 'a'.repeat(40),
      machine: { slowness: 1 },
    });
  });
});
