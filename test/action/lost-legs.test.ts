// The same chain with what happens to machines: legs out of order, a leg that is killed, a runner that is lost.

import { afterAll, describe, expect, it } from 'vitest';
import type { RunningJob } from '../rig/contracts.ts';
import { findCarriers } from '../rig/runner/carriers.ts';
import { jobOf, openScene, printedBy, type Scene } from '../rig/scene.ts';
import { chainFiles, lossBefore, recordOf, seconds, systemPids, tellLogs } from './a-chain.ts';

let scene: Scene;
afterAll(async () => await scene.close());

/** As the scenario has it, and what an upload may take. */
const checkpointSeconds = 10;
const uploadSeconds = 3;

describe('a chain whose legs are lost', () => {
  it('goes on from the last upload, on the same living system, and says what is missing', async () => {
    scene = await openScene({ files: chainFiles({ steadySeconds: 300, segmentLength: '60s', spares: 4 }) });
    const pull = scene.rest.state.repository('acme/shop').addPullRequest({ headSha: scene.sha });
    const hurt: { readonly what: string; readonly unixSeconds: number }[] = [];
    const hurting: Promise<void>[] = [];
    let legs = 0;
    const hurtLeg = async (job: RunningJob, number: number): Promise<void> => {
      if (number !== 3 && number !== 4) return;
      await printedBy(job, /taken over|phase steady/);
      await seconds(number === 3 ? 17 : 26);
      hurt.push({ what: number === 3 ? 'killed' : 'lost', unixSeconds: Date.now() / 1000 });
      const pid = job.actionPid();
      if (number === 4) job.lose('process');
      else if (pid !== null) process.kill(pid, 'SIGKILL');
    };
    const run = scene.walk({
      workflow: '.github/workflows/soak.yml',
      runId: '6101',
      secrets: { SERVICE_TOKEN: 'token' },
      matrixOrder: (all) => all.toReversed(),
      onJobBegun: (job) => {
        if (job.order.id !== 'legs') return;
        legs += 1;
        hurting.push(hurtLeg(job, legs));
      },
    });
    const result = await run.result;
    await Promise.all(hurting);
    const logs = tellLogs(result.jobs);
    expect(
      hurt.map(({ what }) => what),
      logs,
    ).toEqual(['killed', 'lost']);
    expect(jobOf(result.jobs, 'report').outputs.verdict, logs).toBe('pass');

    const left = await recordOf(scene, '6101');
    expect(left.checkpoint.state, logs).toBe('finished');
    expect(systemPids(left), logs).toHaveLength(1);
    expect(left.checkpoint.position.epoch).toBe(0);
    const losses = hurt.map(({ what, unixSeconds }) => ({ what, seconds: lossBefore(left, unixSeconds) }));
    console.log(`lost: ${losses.map(({ what, seconds: lost }) => `${what} ${lost.toFixed(1)} s`).join(', ')}`);
    for (const { seconds: lost } of losses) expect(lost).toBeLessThanOrEqual(checkpointSeconds + uploadSeconds);

    const { comments } = scene.rest.state.repository('acme/shop').issue(pull.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(/was cut off and went on/);
    for (const machine of scene.machines) expect(findCarriers([`HOME=${machine.home}`])).toEqual([]);
  });
});
