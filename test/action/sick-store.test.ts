// The same chain with a sick artifact service: unavailable, unreachable, a burned name, a corrupt newest checkpoint.

import { afterAll, describe, expect, it } from 'vitest';
import type { JobResult, RunningJob } from '../rig/contracts.ts';
import { jobOf, openScene, printedBy, type Scene } from '../rig/scene.ts';
import { chainFiles, lossBefore, newestCheckpointName, recordOf, seconds, systemPids, tellLogs } from './a-chain.ts';

let scene: Scene;
afterAll(async () => await scene.close());

/** As the scenario has it; and the last upload of a leg with the end of its job. */
const checkpointSeconds = 10;
const jobEndSeconds = 5;

describe('a chain whose artifact service is sick', () => {
  it('soaks on meanwhile and loses nothing but what a corrupt checkpoint held', async () => {
    scene = await openScene({ files: chainFiles({ steadySeconds: 300, segmentLength: '60s', spares: 3 }) });
    const { faults } = scene.results;
    const done: string[] = [];
    const troubles: Promise<void>[] = [];
    let corruptedUnixSeconds = 0;
    let legs = 0;
    const trouble = async (job: RunningJob, number: number): Promise<void> => {
      await printedBy(job, /phase steady/);
      if (number === 2) {
        await seconds(15);
        await faults.outage('503', 60);
        done.push('503');
        await faults.outage('refuse', 60);
        done.push('refused');
      }
      if (number === 3) {
        await seconds(12);
        faults.burnNext(1, 403);
        done.push('burned');
      }
    };
    const run = scene.walk({
      workflow: '.github/workflows/soak.yml',
      runId: '6201',
      secrets: { SERVICE_TOKEN: 'token' },
      onJobBegun: (job) => {
        if (job.order.id !== 'legs') return;
        legs += 1;
        if (legs <= 3) troubles.push(trouble(job, legs));
      },
      onJobEnded: (ended: JobResult) => {
        if (ended.id !== 'legs' || legs !== 4) return;
        const name = newestCheckpointName(scene, '6201');
        corruptedUnixSeconds = ended.endedMs / 1000;
        troubles.push(scene.results.corrupt(name).then(() => void done.push(`corrupt ${name}`)));
      },
    });
    const result = await run.result;
    await Promise.all(troubles);
    const logs = tellLogs(result.jobs);
    expect(done.length, logs).toBe(4);
    expect(result.conclusion, logs).toBe('success');
    expect(jobOf(result.jobs, 'report').outputs.verdict, logs).toBe('pass');
    const left = await recordOf(scene, '6201');
    expect(left.checkpoint.state).toBe('finished');
    expect(systemPids(left)).toHaveLength(1);
    const burned = scene.results.artifacts().filter(({ state }) => state === 'burned');
    expect(burned.map(({ name }) => name)).toEqual([expect.stringMatching(/^soak-ckpt-/)]);
    expect(logs).toMatch(/was passed over: it is not what its digest says/);
    expect(logs).toMatch(/checkpoint not stored, trying again/);
    // The leg before the corrupt checkpoint ended here; what was stored before it is what there is.
    const missing = lossBefore(left, corruptedUnixSeconds);
    console.log(`the corrupt checkpoint cost ${missing.toFixed(1)} s of samples`);
    expect(missing).toBeLessThanOrEqual(checkpointSeconds + jobEndSeconds);
    // The load never stopped for the store: no sample of steady came more than a few seconds after the one before, inside a segment.
    const gaps = gapsInsideSegments(left.capture.samples);
    console.log(`longest pause between two samples while the store was sick: ${Math.max(...gaps).toFixed(1)} s`);
    expect(Math.max(...gaps)).toBeLessThan(5);
  });
});

function gapsInsideSegments(
  samples: readonly { readonly atSeconds: number; readonly segment: number }[],
): readonly number[] {
  return samples.flatMap((sample, index) => {
    const before = samples[index - 1];
    return before === undefined || before.segment !== sample.segment ? [] : [sample.atSeconds - before.atSeconds];
  });
}
