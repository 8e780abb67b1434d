// A checkpoint store in memory, with a clock set by hand. A healthy store does what this does; tests make it misbehave.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../src/host/files-below.ts';
import type { CheckpointStore, StoredEntry, StoreTrouble } from '../../src/run/store.ts';

export interface MemoryEntry extends StoredEntry {
  readonly files: ReadonlyMap<string, Buffer>;
}

export interface MemoryStore extends CheckpointStore {
  /** By name; what was removed is not among them. */
  readonly entries: ReadonlyMap<string, MemoryEntry>;
  /** What the store's clock says. It does not move by itself. */
  unixSeconds: number;
  /**
   * The next `count` puts do this. After a trouble the name is burned, as it may be on GitHub: never listed, and taken for ever; give
   * false when the service was not even reached.
   */
  fail(count: number, how: StoreTrouble | 'taken', burned?: boolean): void;
  /** Every method rejects with this until it is null again. */
  outage: StoreTrouble | null;
  /** From now on `get` says that it is damaged. */
  corrupt(name: string): void;
  /** Puts something there as another workflow run did. */
  putForOtherRun(run: string, name: string, files: Readonly<Record<string, string>>): void;
}

export function memoryStore(): MemoryStore {
  const entries = new Map<string, MemoryEntry>();
  const usedNames = new Set<string>();
  const corrupted = new Set<string>();
  const failures: { readonly how: StoreTrouble | 'taken'; readonly burned: boolean }[] = [];
  let nextId = 1;

  function keep(name: string, files: ReadonlyMap<string, Buffer>, otherRun: string | null): void {
    const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
    entries.set(name, { name, id: String(nextId), createdUnixSeconds: store.unixSeconds, bytes, otherRun, files });
    nextId += 1;
  }

  function reach(): void {
    if (store.outage !== null) throw store.outage;
  }

  const store: MemoryStore = {
    entries,
    unixSeconds: 1_700_000_000,
    outage: null,
    fail(count, how, burned = true) {
      for (let index = 0; index < count; index += 1) failures.push({ how, burned });
    },
    corrupt: (name) => void corrupted.add(name),
    putForOtherRun(run, name, files) {
      keep(name, new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])), run);
    },
    async list() {
      reach();
      return [...entries.values()]
        .sort((one, other) => other.createdUnixSeconds - one.createdUnixSeconds || Number(other.id) - Number(one.id))
        .map(({ files: _, ...entry }) => entry);
    },
    async put(name, folder) {
      reach();
      const failure = failures.shift();
      if (failure !== undefined) {
        if (failure.burned) usedNames.add(name);
        if (failure.how === 'taken') return 'taken';
        throw failure.how;
      }
      // Content first: two that put at once are told apart at one moment.
      const paths = await filesBelow(folder);
      if (paths.length === 0) throw new Error(`${folder} has no files: there is nothing to store`);
      const files = new Map<string, Buffer>();
      for (const path of paths) files.set(path, await readFile(join(folder, path)));
      if (usedNames.has(name)) return 'taken';
      usedNames.add(name);
      keep(name, files, null);
      return 'stored';
    },
    async get(entry, folder) {
      reach();
      const found = entries.get(entry.name);
      if (found === undefined || found.id !== entry.id) return 'gone';
      await mkdir(folder, { recursive: true });
      if (corrupted.has(entry.name)) return 'damaged';
      for (const [path, content] of found.files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
      return 'whole';
    },
    async remove(entry) {
      reach();
      if (entries.get(entry.name)?.id === entry.id) entries.delete(entry.name);
    },
  };
  return store;
}
