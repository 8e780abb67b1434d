// Two workflow runs of the same key at once, on two machines: every segment is carried once.

import { afterAll, describe, expect, it } from 'vitest';
import { findCarriers } from '../rig/runner/carriers.ts';
import { jobOf, openScene, type Scene } from '../rig/scene.ts';
import { chainFiles, recordOf, tellLogs } from './a-chain.ts';

let scene: Scene;
afterAll(async () => await scene.close());

describe('two legs at once', () => {
  it('do not carry the same segment: one claims, the other waits', async () => {
    scene = await openScene({
      files: chainFiles({ steadySeconds: 110, segmentLength: '50s', spares: 1 }),
      selfHosted: 2,
    });
    const walk = () =>
      scene.walk({ workflow: '.github/workflows/soak.yml', runId: '6301', secrets: { SERVICE_TOKEN: 'token' } });
    const results = await Promise.all([walk().result, walk().result]);
    const logs = results.map(({ jobs }) => tellLogs(jobs)).join('\n');
    for (const { conclusion, jobs } of results) {
      expect(conclusion, logs).toBe('success');
      expect(jobOf(jobs, 'report').outputs.verdict, logs).toBe('pass');
    }
    expect(logs).toContain('is being carried by another leg; waiting for it');
    const left = await recordOf(scene, '6301');
    expect(left.checkpoint.state).toBe('finished');
    const { samples } = left.capture;
    const stamps = samples.map(({ atSeconds }) => atSeconds);
    expect(new Set(stamps).size).toBe(stamps.length);
    expect(left.checkpoint.position.steadySeconds).toBeGreaterThanOrEqual(110);
    expect(left.checkpoint.position.steadySeconds).toBeLessThan(115);
    for (const machine of scene.machines) expect(findCarriers([`HOME=${machine.home}`])).toEqual([]);
  });
});
