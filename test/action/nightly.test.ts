// The nightly of the action's own repository, as shipped: red opens one issue, the next red updates it, green closes it.

import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jobOf, openScene, type Scene } from '../rig/scene.ts';
import { tellLogs } from './a-chain.ts';

let scene: Scene;
afterAll(async () => await scene.close());

const fixture = (name: string): string => resolve(`test/fixtures/systems/${name}.mjs`);

const scenarioOf = (system: string): string => `name = "nightly"
duration = "1h"
[segments]
checkpoint-every = "10s"
[phases]
idle = "1s"
warmup = "2s"
drain = "10s"
[system]
command = ["node", "${fixture(system)}", "--port", "\${port}"]
ready = { http = "http://127.0.0.1:\${port}/health", within = "20s" }
[load]
target = "http://127.0.0.1:\${port}"
rate = "10/s"
[checks]
memory-growth = "off"
handle-growth = "off"
latency-drift = "off"
degradation = "off"
uptime = "90%"
`;

describe('the nightly', () => {
  it('keeps one issue: opened when red, updated while red, closed when green', async () => {
    scene = await openScene({
      files: {
        'scenarios/nightly.toml': scenarioOf('crashing'),
        'package.json': '{ "name": "ours", "version": "1.0.0" }',
        'package-lock.json': '{ "name": "ours", "version": "1.0.0", "lockfileVersion": 3, "packages": {} }',
      },
      overlay: ['action.yml', 'dist', '.github/workflows'],
    });
    const night = async (runId: string, sha: string) => {
      const result = await scene.walk({
        workflow: '.github/workflows/nightly.yml',
        runId,
        event: { name: 'workflow_dispatch', sha },
        inputs: { duration: '40s' },
      }).result;
      return { result, logs: tellLogs(result.jobs) };
    };
    const { issues } = scene.rest.state.repository('acme/shop');
    const first = await night('7501', scene.sha);
    expect(first.result.conclusion, first.logs).toBe('failure');
    expect(jobOf(first.result.jobs, 'report').outputs.verdict, first.logs).toBe('fail');
    expect([...issues.values()].map(({ state }) => state)).toEqual(['open']);

    const second = await night('7502', scene.sha);
    expect(second.result.conclusion, second.logs).toBe('failure');
    const [issue] = [...issues.values()];
    expect(issues.size).toBe(1);
    expect(issue?.comments).toHaveLength(1);

    const mended = scene.commit('main', { 'scenarios/nightly.toml': scenarioOf('steady') });
    const third = await night('7503', mended);
    expect(third.result.conclusion, third.logs).toBe('success');
    expect(issue?.state).toBe('closed');
    expect(third.logs).toContain('soak-accepted-nightly-7503');
  });
});
