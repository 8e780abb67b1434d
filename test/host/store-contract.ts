// What every checkpoint store must do, whatever it is made of. Each kind runs these same cases.

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/host/files-below.ts';
import type { CheckpointStore, StoredEntry } from '../../src/run/store.ts';

export interface StoreUnderTest {
  readonly store: CheckpointStore;
  /** The same store, as another leg sees it. */
  readonly another: CheckpointStore;
  /** Damages what is kept under that name. */
  corrupt(name: string): Promise<void>;
  /** Lets the store's clock go on by a second or more, where it is set by hand. */
  tick(): void;
}

export interface StoreTraits {
  /** False on GitHub, where deleting frees a name. */
  readonly removedNamesStayTaken: boolean;
}

export function itKeepsTheContract(kind: string, open: () => Promise<StoreUnderTest>, traits: StoreTraits): void {
  describe(`the contract of stores, kept by ${kind}`, () => {
    let root = '';
    let count = 0;
    let under: StoreUnderTest;

    beforeEach(async () => {
      root = await mkdtemp(join(tmpdir(), 'soak-store-'));
      under = await open();
    });
    afterEach(async () => {
      await rm(root, { recursive: true, force: true });
    });
    afterAll(() => {
      expect(count).toBeGreaterThan(0);
    });

    async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
      count += 1;
      const folder = join(root, `given-${count}`);
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
      return folder;
    }

    async function entryOf(name: string): Promise<StoredEntry> {
      const found = (await under.another.list()).find((entry) => entry.name === name);
      if (found === undefined) throw new Error(`${name} is not listed`);
      return found;
    }

    it('gives back every file below the folder, byte by byte, to another leg', async () => {
      const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 251));
      const folder = await folderOf({ 'checkpoint.json': '{"a":1}', 'hours/hour-0000.json.gz': bytes, empty: '' });
      expect(await under.store.put('soak-ckpt-k-s1-t1-a1-n1', folder)).toBe('stored');
      const target = join(root, 'deep', 'target');
      expect(await under.another.get(await entryOf('soak-ckpt-k-s1-t1-a1-n1'), target)).toBe('whole');
      expect(await filesBelow(target)).toEqual(['checkpoint.json', 'empty', 'hours/hour-0000.json.gz']);
      expect(await readFile(join(target, 'checkpoint.json'), 'utf8')).toBe('{"a":1}');
      expect((await readFile(join(target, 'hours/hour-0000.json.gz'))).equals(bytes)).toBe(true);
    });

    it('lists what it keeps, newest first', async () => {
      const folder = await folderOf({ a: 'content' });
      for (const name of ['soak-b', 'soak-a', 'soak-c']) {
        await under.store.put(name, folder);
        under.tick();
      }
      const entries = await under.another.list();
      expect(entries.map(({ name }) => name)).toEqual(['soak-c', 'soak-a', 'soak-b']);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
      for (const entry of entries) {
        expect(entry.otherRun).toBeNull();
        expect(entry.bytes).toBeGreaterThan(0);
        expect(entry.createdUnixSeconds).toBeGreaterThan(1_600_000_000);
      }
    });

    it('never gives a name twice, and keeps what came first', async () => {
      expect(await under.store.put('soak-x', await folderOf({ a: 'first' }))).toBe('stored');
      expect(await under.another.put('soak-x', await folderOf({ a: 'second' }))).toBe('taken');
      expect(await under.store.get(await entryOf('soak-x'), join(root, 'x'))).toBe('whole');
      expect(await readFile(join(root, 'x', 'a'), 'utf8')).toBe('first');
    });

    it('lets one of two win that want a name at once', async () => {
      const folders = [await folderOf({ a: 'one' }), await folderOf({ a: 'other' })] as const;
      const outcomes = await Promise.all([
        under.store.put('soak-claim', folders[0]),
        under.another.put('soak-claim', folders[1]),
      ]);
      expect(outcomes.toSorted()).toEqual(['stored', 'taken']);
    });

    it('says that something is damaged, and leaves nothing of it', async () => {
      await under.store.put('soak-x', await folderOf({ a: 'content '.repeat(500), 'b/c': 'more' }));
      await under.corrupt('soak-x');
      expect(await under.store.get(await entryOf('soak-x'), join(root, 'x'))).toBe('damaged');
      expect(await readdir(join(root, 'x'))).toEqual([]);
    });

    it('says that something is gone that was removed; removing it again is no trouble', async () => {
      await under.store.put('soak-x', await folderOf({ a: 'content' }));
      const entry = await entryOf('soak-x');
      await under.another.remove(entry);
      expect(await under.store.list()).toEqual([]);
      expect(await under.store.get(entry, join(root, 'x'))).toBe('gone');
      await under.store.remove(entry);
    });

    it.runIf(traits.removedNamesStayTaken)('keeps the name of what was removed', async () => {
      const folder = await folderOf({ a: 'content' });
      await under.store.put('soak-x', folder);
      await under.store.remove(await entryOf('soak-x'));
      expect(await under.another.put('soak-x', folder)).toBe('taken');
      expect(await under.store.list()).toEqual([]);
    });

    it('refuses a folder without files, and keeps no name for it', async () => {
      const empty = join(root, 'empty');
      await mkdir(join(empty, 'below'), { recursive: true });
      await expect(under.store.put('soak-x', empty)).rejects.toThrow(/no files/);
      expect(await under.store.list()).toEqual([]);
      expect(await under.store.put('soak-x', await folderOf({ a: 'content' }))).toBe('stored');
    });
  });
}
