import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreTrouble } from '../../src/run/store.ts';
import { createLegUploads } from '../../src/verbs/leg-uploads.ts';
import { handClock } from '../fakes/hand-clock.ts';
import { memoryStore } from '../fakes/memory-store.ts';
import { aCheckpointOf, aFolder, runKey, writeRecord } from './a-record.ts';

async function aLeg() {
  const store = memoryStore();
  const clock = handClock();
  const folder = await writeRecord(await aFolder(), aCheckpointOf({ segment: 2 }), 1);
  const told: string[] = [];
  let superseded = 0;
  const uploads = createLegUploads({
    store,
    folder,
    place: { runKey, segment: 2, turn: 1, attempt: 1 },
    renewSeconds: 60,
    clock,
    tell: (text) => told.push(text),
    onSuperseded: () => {
      superseded += 1;
    },
  });
  const names = () => [...store.entries.keys()];
  /** Files are read and written for real; time moves only by hand. */
  const settle = async (done: () => boolean, advanceSeconds = 0): Promise<void> => {
    for (let turn = 0; turn < 1000 && !done(); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      if (advanceSeconds > 0) await clock.advance(advanceSeconds);
    }
    expect(done()).toBe(true);
  };
  return { store, clock, folder, told, uploads, names, settle, superseded: () => superseded };
}

describe('copies of the record that leave the machine', () => {
  it('are made beside the run, one at a time, under a new name each', async () => {
    const { uploads, names, settle, clock } = await aLeg();
    uploads.offer();
    uploads.offer();
    await settle(() => uploads.uploads().made === 2);
    await clock.advance(5);
    uploads.offer();
    await settle(() => uploads.uploads().made === 3 && names().length === 2);
    expect(new Set(names()).size).toBe(2);
  });

  it('keep the newest two, so that there is one to fall back on', async () => {
    const { uploads, names, settle } = await aLeg();
    for (let made = 1; made <= 4; made += 1) {
      uploads.offer();
      await settle(() => uploads.uploads().made === made);
    }
    await settle(() => names().length === 2);
    expect(await uploads.finish(60)).toBe(true);
    expect(names().filter((name) => name.endsWith('-end'))).toHaveLength(1);
  });

  it('are tried again under another name when the service was ill or burned the first one', async () => {
    const { store, uploads, names, settle, told } = await aLeg();
    store.fail(2, new StoreTrouble('503', true));
    uploads.offer();
    await settle(() => uploads.uploads().made === 1, 1);
    expect(names()).toHaveLength(1);
    expect(uploads.uploads()).toEqual({ made: 1, failed: 2 });
    expect(told).toEqual(['checkpoint not stored, trying again: 503']);
  });

  it('are given up at once when trying cannot help, and the run is not touched', async () => {
    const { store, uploads, told, settle } = await aLeg();
    store.fail(1, new StoreTrouble('no quota', false));
    uploads.offer();
    await settle(() => told.length === 1);
    expect(uploads.uploads().made).toBe(0);
  });

  it('say with the last one that the leg has ended, also after trouble', async () => {
    const { store, uploads, names, settle } = await aLeg();
    store.fail(3, new StoreTrouble('reset', true));
    let ended: boolean | null = null;
    void uploads.finish(300).then((stored) => {
      ended = stored;
    });
    await settle(() => ended !== null, 1);
    expect(ended).toBe(true);
    expect(names()).toEqual([expect.stringMatching(/^soak-ckpt-night-42-s2-t1-a1-n\d+-end$/)]);
  });

  it('are said not to be stored when the time for the last one is over', async () => {
    const { store, uploads, settle } = await aLeg();
    store.outage = new StoreTrouble('refused', true);
    let ended: boolean | null = null;
    void uploads.finish(30).then((stored) => {
      ended = stored;
    });
    await settle(() => ended !== null, 5);
    expect(ended).toBe(false);
  });

  it('are said not to be stored when this machine cannot make them: no bug, and nothing thrown', async () => {
    const { store, uploads, told } = await aLeg();
    store.put = async () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
    };
    expect(await uploads.finish(30)).toBe(false);
    expect(told).toEqual(['not kept outside this machine: ENOSPC: no space left on device, write']);
  });

  it('show between two of them that the leg lives', async () => {
    const { clock, names, settle } = await aLeg();
    await clock.advance(76);
    await settle(() => names().includes('soak-claim-night-42-s2-t1-r1'));
    // The leg hears of it a moment after the store has it.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await clock.advance(95);
    await settle(() => names().length === 1 && names().includes('soak-claim-night-42-s2-t1-r2'));
  });

  it('notice that another leg took over, once, and end nothing then', async () => {
    const { store, uploads, settle, superseded, names } = await aLeg();
    const claim = join(await aFolder(), 'claim');
    await mkdir(claim);
    await writeFile(join(claim, 'claim.json'), '{}');
    await store.put('soak-claim-night-42-s3-t1', claim);
    uploads.offer();
    await settle(() => superseded() === 1);
    expect(await uploads.finish(60)).toBe(true);
    expect(names().filter((name) => name.endsWith('-end'))).toEqual([]);
  });
});
