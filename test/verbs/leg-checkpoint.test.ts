import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCheckpoint } from '../../src/host/record-folder.ts';
import { newestCheckpoint } from '../../src/verbs/leg-checkpoint.ts';
import { memoryStore } from '../fakes/memory-store.ts';
import { aCheckpointOf, aFolder, hash, runKey, storeRecord, writeRecord } from './a-record.ts';

const wanted = { runKey, headSha: 'a'.repeat(40), scenarioHash: hash };

async function find(store: ReturnType<typeof memoryStore>, root: string, over: Partial<typeof wanted> = {}) {
  const told: string[] = [];
  const found = await newestCheckpoint(await store.list(), store, root, { ...wanted, ...over }, (text) =>
    told.push(text),
  );
  return { found, told };
}

describe('the newest valid checkpoint', () => {
  it('is nothing where nothing was stored', async () => {
    expect((await find(memoryStore(), await aFolder())).found).toBeNull();
  });

  it('is of the highest segment, then turn, then upload, and lies on this machine afterwards', async () => {
    const store = memoryStore();
    await storeRecord(store, aCheckpointOf({ segment: 1, sequence: 9 }), { upload: 900 });
    await storeRecord(store, aCheckpointOf({ segment: 2, sequence: 20 }), { turn: 1, upload: 950 });
    await storeRecord(store, aCheckpointOf({ segment: 2, sequence: 15 }), { turn: 2, upload: 940 });
    const root = await aFolder();
    const { found, told } = await find(store, root);
    expect(found?.checkpoint.sequence).toBe(15);
    expect(told).toEqual([]);
    expect((await readCheckpoint(join(root, runKey))).sequence).toBe(15);
  });

  it('passes over what is damaged, foreign or not what its name says, and says so', async () => {
    const store = memoryStore();
    await storeRecord(store, aCheckpointOf({ segment: 1, sequence: 7 }));
    store.corrupt(await storeRecord(store, aCheckpointOf({ segment: 6 })));
    await storeRecord(store, aCheckpointOf({ segment: 5, headSha: 'b'.repeat(40) }));
    await storeRecord(store, aCheckpointOf({ segment: 4, version: 99 }));
    await storeRecord(store, aCheckpointOf({ segment: 1 }), { segment: 3 });
    const { found, told } = await find(store, await aFolder());
    expect(found?.checkpoint.sequence).toBe(7);
    expect(told.map((text) => text.replace(/^soak-ckpt-night-42-/, ''))).toEqual([
      expect.stringMatching(/^s6.*it is not what its digest says/),
      expect.stringMatching(/^s5.*made with commit bbbbbbbbbb/),
      expect.stringMatching(/^s4.*version/),
      expect.stringMatching(/^s3.*its name says segment 3, it holds segment 1/),
    ]);
  });

  it('is refused as a whole when none can be used: beginning anew under the same name would be another run', async () => {
    const store = memoryStore();
    await storeRecord(store, aCheckpointOf({ segment: 1 }));
    await expect(find(store, await aFolder(), { scenarioHash: 'another' })).rejects.toThrow(
      /none of the 1 checkpoints of night-42 can be used.*another scenario/,
    );
  });

  it('is the record of this machine when that is newer than every upload of it', async () => {
    const store = memoryStore();
    const root = await aFolder();
    await storeRecord(store, aCheckpointOf({ segment: 2, sequence: 30 }), { turn: 1, upload: 500 });
    await writeRecord(root, aCheckpointOf({ segment: 2, sequence: 33 }), 1);
    expect((await find(store, root)).found?.checkpoint.sequence).toBe(33);
  });

  it('is not a copy on this machine when the store has a newer one of the same segment', async () => {
    const store = memoryStore();
    const root = await aFolder();
    await storeRecord(store, aCheckpointOf({ segment: 2, sequence: 30 }), { upload: 500, ended: false });
    await find(store, root);
    expect(JSON.parse(await readFile(join(root, runKey, 'leg.json'), 'utf8')).copyOf).toContain('n500');
    await storeRecord(store, aCheckpointOf({ segment: 2, sequence: 40 }), { upload: 600 });
    expect((await find(store, root)).found?.checkpoint.sequence).toBe(40);
  });
});
