import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plan } from '../../src/github/commands/plan.ts';
import type { InputName } from '../../src/github/inputs-table.ts';
import { ScenarioError } from '../../src/model/error.ts';
import { aHearingJob, type HearingJob } from './a-hearing-job.ts';
import { mergeSha } from './a-job.ts';

const scenario = `
name = "Night & day"
duration = "24h"
[phases]
warmup = "10m"
[system]
command = ["node", "server.js", "\${port}"]
[load]
rate = "10/s"
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soak-plan-'));
  await writeFile(join(folder, 'a.toml'), scenario);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function planned(given: Partial<Record<InputName, string>> = {}): Promise<HearingJob> {
  const scenarioPath = join(folder, 'a.toml');
  const job = aHearingJob(folder, { command: 'plan', scenario: scenarioPath, comment: 'never', ...given });
  expect(await plan(job)).toBe(0);
  return job;
}

const slotsOf = ({ outputs }: HearingJob): number[] => JSON.parse(outputs.get('slots') ?? '[]') as number[];

describe('plan', () => {
  it('names the run after scenario, workflow run and attempt, so that only "re-run all" begins anew', async () => {
    const { outputs } = await planned();
    expect(outputs.get('run-key')).toMatch(/^night-day-9001-a2-[0-9a-f]{6}$/);
    expect(outputs.get('head-sha')).toBe(mergeSha);
    expect((await planned()).outputs.get('run-key')).toBe(outputs.get('run-key'));
    expect((await planned({ set: 'load.rate=20/s' })).outputs.get('run-key')).not.toBe(outputs.get('run-key'));
  });

  it('provides as many legs as are needed, and a fifth more', async () => {
    const job = await planned();
    const slots = slotsOf(job);
    expect(slots.length).toBeGreaterThanOrEqual(7);
    expect(slots).toEqual(slots.map((_, index) => index + 1));
    const bare = slotsOf(await planned({ spares: '0' })).length;
    expect(slots.length).toBe(bare + Math.max(2, Math.ceil(bare / 5)));
    expect(slotsOf(await planned({ spares: '4' })).length).toBe(bare + 4);
  });

  it('does not provide more than a matrix may have', async () => {
    const long = { duration: '60h', 'segment-length': '30m' };
    expect(slotsOf(await planned({ ...long, spares: '0' })).length).toBeGreaterThan(156);
    expect(slotsOf(await planned({ ...long, spares: '100' }))).toHaveLength(256);
  });

  it('refuses a soak that no matrix can carry, instead of one that never ends', async () => {
    const error = await planned({ duration: '200h', 'segment-length': '30m' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ScenarioError);
    expect((error as ScenarioError).issues).toEqual([
      expect.objectContaining({ path: 'segments.length', expected: expect.stringContaining('256') }),
    ]);
  });

  it('shows the plan in the log and in the summary', async () => {
    const job = await planned();
    expect(job.log()).toContain('run key night-day-9001-a2-');
    expect(job.summaries).toHaveLength(1);
  });

  it('shows the name of a scenario in a block that it cannot leave', async () => {
    await writeFile(join(folder, 'a.toml'), scenario.replace('Night & day', 'x ``` @all'));
    const [summary = ''] = (await planned()).summaries;
    expect(summary).toMatch(/^````text\nx ``` .*\n````\n$/s);
    expect(summary).not.toContain('@all');
  });
});
