// A soak of six segments over six jobs by the shipped workflow, called from another repository.

import { afterAll, describe, expect, it } from 'vitest';
import { findCarriers } from '../rig/runner/carriers.ts';
import { jobOf, legsOf, openScene, type Scene } from '../rig/scene.ts';
import { chainFiles, longestLossSeconds, recordOf, systemPids, tellLogs } from './a-chain.ts';

let scene: Scene;
afterAll(async () => await scene.close());

describe('six segments over six jobs', () => {
  it('are one run: one life of the system, one verdict, one comment', async () => {
    scene = await openScene({ files: chainFiles({ steadySeconds: 380, segmentLength: '70s', spares: 1 }) });
    const pull = scene.rest.state.repository('acme/shop').addPullRequest({ headSha: scene.sha });
    scene.rest.state.repository('acme/shop').addComments(pull.number, 120);
    const run = scene.walk({
      workflow: '.github/workflows/soak.yml',
      runId: '6001',
      secrets: { SERVICE_TOKEN: 'a-secret-of-the-caller' },
    });
    const result = await run.result;
    const logs = tellLogs(result.jobs);
    expect(result.conclusion, logs).toBe('success');
    expect(jobOf(result.jobs, 'report').outputs.verdict, logs).toBe('pass');

    const left = await recordOf(scene, '6001');
    expect(left.checkpoint.state).toBe('finished');
    expect(left.checkpoint.segment + 1).toBe(6);
    expect(systemPids(left)).toHaveLength(1);
    expect(left.checkpoint.position.epoch).toBe(0);
    const handOver = longestLossSeconds(left);
    console.log(`hand-over from job to job: at most ${handOver.toFixed(1)} s without samples`);
    expect(handOver).toBeLessThan(15);

    const ours = scene.rest.state
      .repository('acme/shop')
      .issue(pull.number)
      .comments.filter(({ body }) => body.includes('soak-action'));
    expect(ours).toHaveLength(1);
    expect(ours[0]?.body).toContain('PASS');
    const summaries = result.jobs.flatMap((job) => job.summaries);
    for (const summary of summaries) expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
    expect(jobOf(result.jobs, 'report').summaries.join('')).toContain('PASS');
    expect(legsOf(result.jobs)[2]?.summaries.join('')).toMatch(/3 of 6 segments/);
    expect(logs).not.toContain('a-secret-of-the-caller');
    for (const machine of scene.machines) expect(findCarriers([`HOME=${machine.home}`])).toEqual([]);
  });
});
