// The checkpoint store over a plain folder, for the command line and for CI systems without artifacts: two processes may use it at once.
// Layout: `<name>/label.json` (when, how much, digest), `<name>/files/...`; `<name>.gone`, empty: the name was removed and stays taken.

import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { CheckpointStore, StoredEntry } from '../run/store.ts';
import { digestFolder, emptyFolder, filesBelow } from './files-below.ts';
import { syncFolder } from './record-durable.ts';

const ourPrefix = 'soak-';
const goneSuffix = '.gone';
const temporaryMark = '.tmp-';
/** What renaming a folder onto another one that has something in it fails with. */
const takenCodes = process.platform === 'win32' ? ['EPERM', 'EEXIST'] : ['ENOTEMPTY', 'EEXIST'];

const labelShape = z.strictObject({
  createdUnixSeconds: z.number(),
  bytes: z.number(),
  digest: z.string(),
});
type Label = z.infer<typeof labelShape>;

/** `clock`: Unix seconds. The folder is made when it is missing; errors of the disk come through as they are. */
export function createFolderStore(root: string, clock: () => number): CheckpointStore {
  const placeOf = (name: string): string => join(root, checkedName(name));
  const tombstoneOf = (name: string): string => placeOf(name) + goneSuffix;
  const temporaryOf = (name: string): string => `${placeOf(name)}${temporaryMark}${randomUUID()}`;

  async function moveAway(name: string): Promise<void> {
    const temporary = temporaryOf(name);
    if (!(await unless('ENOENT', rename(placeOf(name), temporary)))) return;
    await rm(temporary, { recursive: true });
  }

  return {
    async list() {
      const names = await namesIn(root);
      const gone = new Set(names.filter((name) => name.endsWith(goneSuffix)));
      const entries = await Promise.all(
        names
          .filter((name) => name.startsWith(ourPrefix) && !name.includes(temporaryMark))
          .filter((name) => !gone.has(name) && !gone.has(name + goneSuffix))
          .map((name) => entryOf(placeOf(name), name)),
      );
      return entries
        .filter((entry) => entry !== null)
        .sort((one, other) => other.createdUnixSeconds - one.createdUnixSeconds || (one.name < other.name ? 1 : -1));
    },

    async put(name, folder) {
      if ((await filesBelow(folder)).length === 0) {
        throw new Error(`${folder} has no files: there is nothing to store`);
      }
      await mkdir(root, { recursive: true });
      if ((await exists(tombstoneOf(name))) || (await exists(placeOf(name)))) return 'taken';
      const temporary = temporaryOf(name);
      const files = join(temporary, 'files');
      try {
        await copyFolder(folder, files);
        const label: Label = { createdUnixSeconds: clock(), ...(await digestFolder(files)) };
        await writeDurably(join(temporary, 'label.json'), JSON.stringify(label));
        // The lock: a folder with something in it is never replaced, so of two only one succeeds.
        if (!(await unless(takenCodes, rename(temporary, placeOf(name))))) return 'taken';
        await syncFolder(root);
      } finally {
        await rm(temporary, { recursive: true, force: true });
      }
      // Removed by another between our look and our rename: its tombstone was there before its folder went.
      if (!(await exists(tombstoneOf(name)))) return 'stored';
      await moveAway(name);
      return 'taken';
    },

    async get({ name }, folder) {
      const place = placeOf(name);
      if ((await exists(tombstoneOf(name))) || !(await exists(place))) return 'gone';
      await mkdir(folder, { recursive: true });
      const label = await readLabel(place);
      const isCopied = await unless('ENOENT', copyFolder(join(place, 'files'), folder));
      const isWhole = isCopied && label !== null && (await digestFolder(folder)).digest === label.digest;
      if (isWhole) return 'whole';
      await emptyFolder(folder);
      return (await exists(place)) ? 'damaged' : 'gone';
    },

    async remove({ name }) {
      if (!(await exists(placeOf(name)))) return;
      await writeDurably(tombstoneOf(name), '');
      await moveAway(name);
    },
  };
}

/** A name is the name of a file here. */
function checkedName(name: string): string {
  if (!/^[\w.-]+$/.test(name) || name.startsWith('.') || name.includes(temporaryMark) || name.endsWith(goneSuffix)) {
    throw new Error(`${JSON.stringify(name)} cannot be a name in a store: expected letters, digits, "-", "_", "."`);
  }
  return name;
}

async function entryOf(place: string, name: string): Promise<StoredEntry | null> {
  const label = await readLabel(place);
  if (label !== null) {
    return { name, id: name, createdUnixSeconds: label.createdUnixSeconds, bytes: label.bytes, otherRun: null };
  }
  // It lost its label, so it is damaged, and is listed: whoever gets it is told.
  const facts = await stat(place).catch(() => null);
  if (facts === null || !facts.isDirectory()) return null;
  return { name, id: name, createdUnixSeconds: facts.mtimeMs / 1000, bytes: 0, otherRun: null };
}

async function readLabel(place: string): Promise<Label | null> {
  try {
    return labelShape.parse(JSON.parse(await readFile(join(place, 'label.json'), 'utf8')));
  } catch {
    return null;
  }
}

async function copyFolder(from: string, to: string): Promise<void> {
  const folders = new Set<string>();
  for (const path of await filesBelow(from)) {
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(from, path), target);
    folders.add(dirname(target));
    await using file = await open(target, 'r+');
    await file.sync();
  }
  for (const folder of folders) await syncFolder(folder);
}

async function writeDurably(path: string, text: string): Promise<void> {
  {
    await using file = await open(path, 'w');
    await file.writeFile(text);
    await file.sync();
  }
  await syncFolder(dirname(path));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return await unless('ENOENT', stat(path));
}

/** False when it failed with that code; other errors are thrown on. */
async function unless(codes: string | readonly string[], work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if ([codes].flat().includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
