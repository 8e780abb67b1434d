import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/host/folder-store.ts';
import { StoreTrouble } from '../../src/run/store.ts';
import { memoryStore } from '../fakes/memory-store.ts';
import { itKeepsTheContract } from './store-contract.ts';

const roots: string[] = [];

async function freshRoot(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'soak-folder-store-'));
  roots.push(root);
  return root;
}

async function someFolder(text: string): Promise<string> {
  const folder = await freshRoot();
  await writeFile(join(folder, 'a'), text);
  return folder;
}

afterAll(async () => {
  for (const root of roots) await rm(root, { recursive: true, force: true });
});

itKeepsTheContract(
  'a folder',
  async () => {
    let now = 1_700_000_000;
    const root = join(await freshRoot(), 'made', 'when needed');
    const open = () => createFolderStore(root, () => now);
    return {
      store: open(),
      another: open(),
      corrupt: (name) => writeFile(join(root, name, 'files', 'a'), 'something else'),
      tick: () => {
        now += 1;
      },
    };
  },
  { removedNamesStayTaken: true },
);

itKeepsTheContract(
  'the fake in memory',
  async () => {
    const store = memoryStore();
    return {
      store,
      another: store,
      corrupt: async (name) => store.corrupt(name),
      tick: () => {
        store.unixSeconds += 1;
      },
    };
  },
  { removedNamesStayTaken: true },
);

describe('a folder store', () => {
  it('is empty where there is no folder yet', async () => {
    expect(await createFolderStore(join(await freshRoot(), 'none'), () => 1).list()).toEqual([]);
  });

  it.each([
    ['a file more', async (place: string) => await writeFile(join(place, 'files', 'more'), '')],
    ['a file less', async (place: string) => await rm(join(place, 'files', 'a'))],
    ['no label', async (place: string) => await rm(join(place, 'label.json'))],
    ['half a label', async (place: string) => await writeFile(join(place, 'label.json'), '{"bytes":')],
  ])('sees damage: %s', async (_, damage) => {
    const root = await freshRoot();
    const store = createFolderStore(root, () => 1_700_000_000);
    await store.put('soak-x', await someFolder('content'));
    await damage(join(root, 'soak-x'));
    const [entry] = await store.list();
    if (entry === undefined) throw new Error('what is damaged is still listed');
    expect(await store.get(entry, join(await freshRoot(), 'x'))).toBe('damaged');
  });

  it('does not take what a crash left in the middle of a put for an entry', async () => {
    const root = await freshRoot();
    const store = createFolderStore(root, () => 1_700_000_000);
    await mkdir(join(root, 'soak-x.tmp-0', 'files'), { recursive: true });
    await writeFile(join(root, 'soak-x.tmp-0', 'files', 'a'), 'half');
    expect(await store.list()).toEqual([]);
    expect(await store.put('soak-x', await someFolder('content'))).toBe('stored');
  });

  it('leaves one folder behind a put, and one empty file behind a removal', async () => {
    const root = await freshRoot();
    const store = createFolderStore(root, () => 1_700_000_000);
    await store.put('soak-x', await someFolder('content'));
    await store.put('soak-x', await someFolder('other'));
    expect(await readdir(root)).toEqual(['soak-x']);
    for (const entry of await store.list()) await store.remove(entry);
    expect(await readdir(root)).toEqual(['soak-x.gone']);
  });

  it.each(['../soak-x', 'soak x', '.soak', 'soak-x.gone', ''])('refuses the name %j', async (name) => {
    const store = createFolderStore(await freshRoot(), () => 1);
    await expect(store.put(name, await someFolder('content'))).rejects.toThrow(/cannot be a name/);
  });
});

describe('the fake in memory', () => {
  it('fails as often as it was told, and burns the names', async () => {
    const store = memoryStore();
    const folder = await someFolder('content');
    store.fail(1, new StoreTrouble('503', true));
    store.fail(1, 'taken');
    await expect(store.put('soak-a', folder)).rejects.toThrow('503');
    expect(await store.put('soak-b', folder)).toBe('taken');
    expect(await store.put('soak-a', folder)).toBe('taken');
    expect(await store.put('soak-c', folder)).toBe('stored');
    expect([...store.entries.keys()]).toEqual(['soak-c']);
  });
});
