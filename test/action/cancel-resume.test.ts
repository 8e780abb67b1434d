// Cancelled in the fifth segment, then gone on with: by running the failed jobs again, and by a later workflow run.

import { afterAll, describe, expect, it } from 'vitest';
import type { RunningJob } from '../rig/contracts.ts';
import { findCarriers } from '../rig/runner/carriers.ts';
import { jobOf, openScene, printedBy, type Scene } from '../rig/scene.ts';
import type { WalkingRun } from '../rig/walker/walk-workflow.ts';
import { chainFiles, lossBefore, recordOf, seconds, tellLogs } from './a-chain.ts';

const scenes: Scene[] = [];
afterAll(async () => {
  for (const scene of scenes) await scene.close();
});

const workflow = '.github/workflows/soak.yml';
const secrets = { SERVICE_TOKEN: 'token' };

describe('a chain that is cancelled', () => {
  it('saves, leaves no process, and goes on when its failed jobs are run again', async () => {
    const scene = await openScene({ files: chainFiles({ steadySeconds: 230, segmentLength: '50s', spares: 2 }) });
    scenes.push(scene);
    let legs = 0;
    let cancelledAt = 0;
    let cancelling: Promise<void> = Promise.resolve();
    const cancelIn = async (job: RunningJob, of: WalkingRun): Promise<void> => {
      await printedBy(job, /phase steady/);
      await seconds(16);
      cancelledAt = Date.now() / 1000;
      of.cancel();
    };
    const run: WalkingRun = scene.walk({
      workflow,
      runId: '6401',
      secrets,
      onJobBegun: (job) => {
        if (job.order.id !== 'legs') return;
        legs += 1;
        if (legs === 5) cancelling = cancelIn(job, run);
      },
    });
    const cancelled = await run.result;
    await cancelling;
    const endedAfter = Date.now() / 1000 - cancelledAt;
    const logs = tellLogs(cancelled.jobs);
    expect(cancelled.conclusion, logs).toBe('cancelled');
    console.log(`cancelled: everything saved and stopped ${endedAfter.toFixed(1)} s after the signal`);
    expect(endedAfter).toBeLessThan(60);
    for (const machine of scene.machines) expect(findCarriers([`HOME=${machine.home}`]), logs).toEqual([]);
    const saved = await recordOf(scene, '6401');
    expect(saved.checkpoint.state).toBe('running');
    expect(lossBefore(saved, cancelledAt)).toBeLessThanOrEqual(2);

    const again = await scene.walk({ workflow, runId: '6401', secrets, previous: cancelled }).result;
    const logsAgain = tellLogs(again.jobs);
    expect(again.runAttempt).toBe(2);
    expect(jobOf(again.jobs, 'report').outputs.verdict, logsAgain).toBe('pass');
    const left = await recordOf(scene, '6401');
    expect(left.checkpoint.state).toBe('finished');
    expect(left.checkpoint.runKey).toBe(saved.checkpoint.runKey);
    expect(left.checkpoint.position.epoch).toBe(1);
    for (const machine of scene.machines) expect(findCarriers([`HOME=${machine.home}`])).toEqual([]);
  });

  it('goes on in another workflow run that is given its key', async () => {
    const files = chainFiles({ steadySeconds: 90, segmentLength: '50s', spares: 1 });
    const callable = files['.github/workflows/soak.yml']?.replace('contents: read,', 'contents: read, actions: read,');
    const scene = await openScene({ files: { ...files, '.github/workflows/soak.yml': callable ?? '' } });
    scenes.push(scene);
    let cancelling: Promise<void> = Promise.resolve();
    const first: WalkingRun = scene.walk({
      workflow,
      runId: '6402',
      secrets,
      onJobBegun: (job) => {
        if (job.order.id !== 'legs') return;
        cancelling = printedBy(job, /phase steady/)
          .then(async () => await seconds(13))
          .then(() => first.cancel());
      },
    });
    await first.result;
    await cancelling;
    const { checkpoint } = await recordOf(scene, '6402');
    const second = await scene.walk({
      workflow,
      runId: '6403',
      secrets,
      inputs: { 'run-key': checkpoint.runKey },
    }).result;
    const logs = tellLogs(second.jobs);
    expect(second.conclusion, logs).toBe('success');
    expect(logs).toContain('brought from another workflow run');
    const left = await recordOf(scene, '6403');
    expect(left.checkpoint.state).toBe('finished');
    expect(left.checkpoint.runKey).toBe(checkpoint.runKey);
    expect(left.checkpoint.position.epoch).toBe(1);
  });
});
