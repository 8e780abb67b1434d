// By hand, about an hour: a leak that no single segment can see, over a chain of six ten-minute boxes. Prints what handing over costs.

import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { jobOf, openScene, type Scene } from '../rig/scene.ts';
import { chainFiles, recordOf, tellLogs } from './a-chain.ts';

let scene: Scene;
afterAll(async () => await scene.close());

const leaky = resolve('test/fixtures/systems/leaking.mjs');
const boxSeconds = 600;
const leakMbPerHour = 30;

const scenario = `name = "slow leak"
duration = "${6 * boxSeconds - 240}s"
seed = 42
[segments]
checkpoint-every = "60s"
[phases]
idle = "20s"
warmup = "120s"
drain = "20s"
[system]
command = ["node", "${leaky}", "--port", "\${port}", "--mb-per-hour", "${leakMbPerHour}", "--max-life", "3h"]
ready = { http = "http://127.0.0.1:\${port}/health", within = "20s" }
[load]
target = "http://127.0.0.1:\${port}"
rate = "50/s"
clients = 5
[checks]
memory-growth = "10MB/h"
handle-growth = "off"
latency-drift = "off"
degradation = "off"
`;

describe('a leak of 30 MB/h over six boxes of ten minutes', () => {
  it('is found, or honestly inconclusive, with the load on for 97 % of the time', async () => {
    const files = chainFiles({ steadySeconds: 60, segmentLength: `${boxSeconds}s`, spares: 1 });
    scene = await openScene({ files: { ...files, 'soak/chain.toml': scenario } });
    const result = await scene.walk({
      workflow: '.github/workflows/soak.yml',
      runId: '9001',
      secrets: { SERVICE_TOKEN: 'token' },
    }).result;
    const logs = tellLogs(result.jobs);
    const verdict = jobOf(result.jobs, 'report').outputs.verdict;
    const { capture, checkpoint } = await recordOf(scene, '9001');
    expect(checkpoint.state, logs).toBe('finished');
    const { findings } = judge(checkpoint.scenario as Scenario, capture);
    for (const { check, outcome, sentence } of findings) console.log(`${check} ${outcome}: ${sentence}`);
    const growth = findings.find(({ check }) => check === 'memory-growth');
    expect(['violated', 'inconclusive'], logs).toContain(growth?.outcome);
    // Nothing else is wrong with this system.
    expect(findings.filter(({ outcome }) => outcome === 'violated').map(({ check }) => check)).toEqual(
      growth?.outcome === 'violated' ? ['memory-growth'] : [],
    );
    expect(['fail', 'inconclusive'], logs).toContain(verdict);
    const underLoad = capture.samples.filter(({ load }) => load !== null);
    const first = underLoad[0]?.atSeconds ?? 0;
    const last = underLoad.at(-1)?.atSeconds ?? 0;
    const share = underLoad.length / (last - first);
    const losses = capture.events.flatMap((event) =>
      event.event === 'segment' && event.how === 'resume' ? [event.lostSeconds] : [],
    );
    console.log(
      `verdict ${verdict}: ${jobOf(result.jobs, 'report').summaries.join('').split('\n').slice(0, 4).join(' ')}`,
    );
    console.log(`segments ${checkpoint.segment + 1}; under load ${(100 * share).toFixed(1)} % of the wall time`);
    console.log(`hand-overs: ${losses.map((seconds) => `${seconds.toFixed(1)} s`).join(', ')}`);
    expect(share).toBeGreaterThanOrEqual(0.97);
  }, 4_800_000);
});
