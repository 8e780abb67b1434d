// Main is killed at any instant of a leg: post stores what the disk holds, and the next leg goes on from there.

import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RunningJob } from '../rig/contracts.ts';
import { findCarriers, killCarriers } from '../rig/runner/carriers.ts';
import { openScene, type Scene } from '../rig/scene.ts';
import { lossBefore, recordOf, seconds, tellLogs } from './a-chain.ts';

let scene: Scene;
afterAll(async () => await scene.close());

const workflow = '.github/workflows/test.yml';
const steady = resolve('test/fixtures/systems/steady.mjs');

const files = {
  'soak.toml': `name = "killed"
duration = "60s"
[segments]
checkpoint-every = "10s"
[phases]
idle = "1s"
warmup = "2s"
drain = "10s"
[system]
command = ["node", "${steady}", "--port", "\${port}"]
ready = { http = "http://127.0.0.1:\${port}/health", within = "20s" }
[load]
target = "http://127.0.0.1:\${port}"
rate = "10/s"
[checks]
memory-growth = "off"
handle-growth = "off"
`,
  [workflow]: `on: { workflow_dispatch: { inputs: { key: { default: '' } } } }
permissions: { contents: read }
jobs:
  leg:
    runs-on: [self-hosted]
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - uses: ./
        with: { command: segment, scenario: soak.toml, run-key: "\${{ inputs.key }}", segment-length: 5m }
`,
};

/** Kills main so many seconds after it began; resolves with the Unix seconds of the kill. */
async function killAfter(job: RunningJob, afterSeconds: number): Promise<number> {
  while (job.actionPid() === null) await seconds(0.02);
  await seconds(afterSeconds);
  const pid = job.actionPid();
  if (pid !== null) process.kill(pid, 'SIGKILL');
  return Date.now() / 1000;
}

describe('a main that is killed', () => {
  it.each([0.05, 0.4, 0.8, 1.2, 2, 4, 7, 13, 21])(
    '%s s after it began loses at most what was not on disk',
    async (after) => {
      scene ??= await openScene({ files, overlay: ['action.yml', 'dist'] });
      const runId = String(7700 + Math.round(after * 100));
      let killing: Promise<number> = Promise.resolve(0);
      const result = await scene.walk({
        workflow,
        runId,
        inputs: { key: `killed-${runId}` },
        onJobBegun: (job) => {
          killing = killAfter(job, after);
        },
      }).result;
      const killedAt = await killing;
      const logs = tellLogs(result.jobs);
      expect(result.conclusion, logs).toBe('failure');
      expect(logs).not.toContain('this is a bug');
      const stored = scene.results
        .artifacts()
        .filter((artifact) => artifact.runId === runId && artifact.name.includes('-end'));
      if (stored.length > 0) {
        const left = await recordOf(scene, runId);
        expect(left.checkpoint.state).toBe('running');
        const loss = lossBefore(left, killedAt);
        console.log(
          `killed after ${after} s: stored, ${left.capture.samples.length} samples, ${loss.toFixed(1)} s lost`,
        );
        if (left.capture.samples.length > 0) expect(loss).toBeLessThanOrEqual(2.5);
      }
      // By then there was something to lose.
      if (after >= 4) expect(stored.length, logs).toBe(1);
      const home = `HOME=${scene.machines[0]?.home}`;
      await killCarriers([home]);
      expect(findCarriers([home])).toEqual([]);
    },
  );
});
