import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baselineBranch, compareWithAccepted } from '../../src/github/bring-baseline.ts';
import { judge } from '../../src/judge/judge.ts';
import { StoreTrouble } from '../../src/run/store.ts';
import { type RunRecord, readRecord } from '../../src/verbs/read-record.ts';
import { memoryStore } from '../fakes/memory-store.ts';
import { aNightly, writeRun } from '../verbs/a-judged-run.ts';
import { aHearingJob } from './a-hearing-job.ts';
import { contextOf } from './a-job.ts';

const name = 'soak-accepted-nightly-77';

let root = '';
let record: RunRecord;
const files: Record<string, string> = {};
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'soak-accepted-'));
  record = await readRecord(await writeRun(root, 'night-2', 1_700_086_400, { slower: 1.5 }));
  const before = await writeRun(root, 'night-1', 1_700_000_000);
  for (const file of await readdir(before)) files[file] = await readFile(join(before, file), 'utf8');
});
afterAll(() => rm(root, { recursive: true }));

async function compared(prepare: (store: ReturnType<typeof memoryStore>) => void, given = {}) {
  const job = aHearingJob(root, { command: 'report', ...given });
  const store = memoryStore();
  store.putForOtherRun('77', name, files);
  prepare(store);
  const find = async () => (await store.list()).find((entry) => entry.name === name) ?? null;
  const comparison = await compareWithAccepted(job, record, judge(record.scenario, record.capture), { find, store });
  return { comparison, job };
}

describe('the accepted run that a verdict stands beside', () => {
  it('is fetched, judged and compared, and nothing of it stays', async () => {
    const { comparison, job } = await compared(() => {});
    expect(comparison?.before.runKey).toBe('night-1');
    expect(comparison?.lines.find(({ metric }) => metric === 'p99')?.answer).toBe('worse');
    expect(job.commands()).toEqual([]);
    expect(await readdir(root)).not.toContain('.baseline');
  });

  it('need not exist', async () => {
    const { comparison, job } = await compared((store) => {
      const [entry] = [...store.entries.values()];
      if (entry !== undefined) void store.remove(entry);
    });
    expect([comparison, job.commands()]).toEqual([null, []]);
  });

  it.each<[string, (store: ReturnType<typeof memoryStore>) => void, string]>([
    ['is damaged', (store) => store.corrupt(name), `${name} is damaged`],
    [
      'cannot be reached',
      (store) => void Object.assign(store, { outage: new StoreTrouble('GitHub is away', true) }),
      'GitHub is away',
    ],
    ['is no record', (store) => store.putForOtherRun('77', name, { 'notes.txt': 'x' }), 'no run was found'],
  ])(
    'costs no verdict when it %s: a notice where it was asked for, else a line of the log',
    async (_, prepare, why) => {
      const asked = await compared(prepare, { baseline: 'main' });
      expect(asked.comparison).toBeNull();
      expect(asked.job.commands()).toMatchObject([{ name: 'notice', value: expect.stringContaining(why) }]);
      const unasked = await compared(prepare);
      expect(unasked.job.commands()).toEqual([]);
      expect(unasked.job.log()).toContain('not compared with a baseline: ');
    },
  );

  it('is not looked for without a token', async () => {
    const job = aHearingJob(root, { command: 'report' });
    expect(job.inputs.token).toBeNull();
    expect(await compareWithAccepted(job, record, judge(record.scenario, record.capture))).toBeNull();
  });
});

describe('the branch of the baseline', () => {
  const branch = (given: object, scenario = aNightly(), event = 'push') =>
    baselineBranch({ ...aHearingJob(root, given), context: contextOf(event, {}) }, scenario);

  it('is what the step says, else what the scenario says, else the default branch', () => {
    const named = { ...aNightly(), baseline: { branch: 'release' } };
    expect(branch({ baseline: 'stable' }, named)).toBe('stable');
    expect(branch({}, named)).toBe('release');
    expect(branch({})).toBe('trunk');
    expect(branch({}, aNightly(), 'schedule')).toBe('main');
    expect(branch({ baseline: 'none' }, named)).toBeNull();
  });
});
