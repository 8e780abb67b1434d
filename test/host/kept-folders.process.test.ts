// system.keep over the real tar: what a leg leaves is what the next one finds.

import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptFoldersName, packKeptFolders, unpackKeptFolders } from '../../src/host/kept-folders.ts';
import { installSnapshot, snapshotRecord } from '../../src/host/record-snapshot.ts';
import { HarnessError } from '../../src/model/error.ts';

let root = '';
let cwd = '';
let next = '';
let record = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'soak-kept-'));
  [cwd, next, record] = [join(root, 'workspace'), join(root, 'next workspace'), join(root, 'record')];
  for (const folder of [cwd, next, record]) await mkdir(folder);
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function write(path: string, text: string, mode = 0o644): Promise<void> {
  await mkdir(join(cwd, path, '..'), { recursive: true });
  await writeFile(join(cwd, path), text);
  await chmod(join(cwd, path), mode);
}

const read = async (path: string): Promise<string> => await readFile(join(next, path), 'utf8');

describe('kept folders', () => {
  it('come back with modes, links, empty folders and strange names', async () => {
    await write('data/db', 'rows');
    await write('data/hook.sh', '#!/bin/sh', 0o755);
    await write('data/key', 'k', 0o600);
    await write('data/deep/er/-rf *\n', 'strange');
    await mkdir(join(cwd, 'data', 'empty'));
    await symlink('db', join(cwd, 'data', 'current'));
    await symlink('not-there', join(cwd, 'data', 'dangling'));
    await write('one-file.json', '{}');
    await write('other', 'not kept');

    await packKeptFolders(cwd, ['data/', './one-file.json'], record);
    expect(await readdir(record)).toEqual([keptFoldersName]);
    expect(await unpackKeptFolders(next, [], record)).toBe(true);

    expect(await read('data/db')).toBe('rows');
    expect(await read('data/deep/er/-rf *\n')).toBe('strange');
    expect(await read('one-file.json')).toBe('{}');
    for (const [path, mode] of [
      ['data/hook.sh', 0o755],
      ['data/key', 0o600],
    ] as const) {
      expect((await stat(join(next, path))).mode & 0o777).toBe(mode);
    }
    expect(await readdir(join(next, 'data', 'empty'))).toEqual([]);
    expect(await readlink(join(next, 'data', 'current'))).toBe('db');
    expect((await lstat(join(next, 'data', 'dangling'))).isSymbolicLink()).toBe(true);
    expect(await readdir(next)).toEqual(['data', 'one-file.json']);
  });

  it('may lie beside each other, and one of them may begin with a hyphen', async () => {
    await write('a/b/x', '1');
    await write('--help/y', '2');
    await packKeptFolders(cwd, ['a/b', '--help'], record);
    await unpackKeptFolders(next, [], record);
    expect([await read('a/b/x'), await read('--help/y')]).toEqual(['1', '2']);
  });

  it('travel in a checkpoint', async () => {
    await write('data/db', 'rows');
    await writeFile(join(record, 'checkpoint.json'), '{}');
    await packKeptFolders(cwd, ['data'], record);
    await snapshotRecord(record, join(root, 'out'));
    await installSnapshot(join(root, 'out'), join(root, 'in'));
    await unpackKeptFolders(next, [], join(root, 'in'));
    expect(await read('data/db')).toBe('rows');
  });

  it('that are not there yet are left out', async () => {
    await write('data/db', 'rows');
    await packKeptFolders(cwd, ['cache/', 'data/', 'data/db/not-a-folder'], record);
    await unpackKeptFolders(next, [], record);
    expect(await readdir(next)).toEqual(['data']);
  });

  it('leave what an earlier leg kept when none of them is there', async () => {
    await write('data/db', 'rows');
    await packKeptFolders(cwd, ['data'], record);
    await packKeptFolders(cwd, ['nothing'], record);
    await unpackKeptFolders(next, [], record);
    expect(await read('data/db')).toBe('rows');
  });

  it('replace what an earlier leg kept, and what setting up has put there', async () => {
    for (const text of ['old', 'new']) {
      await write('data/db', text);
      await packKeptFolders(cwd, ['data'], record);
    }
    await mkdir(join(next, 'data'));
    await writeFile(join(next, 'data', 'db'), 'fresh');
    await writeFile(join(next, 'data', 'seed'), 'made by setting up');
    await unpackKeptFolders(next, ['data'], record);
    expect(await read('data/db')).toBe('new');
    expect(await readdir(join(next, 'data'))).toEqual(['db']);
  });

  it('were not carried where there is nothing of them', async () => {
    expect(await unpackKeptFolders(next, [], record)).toBe(false);
    await packKeptFolders(cwd, [], record);
    await packKeptFolders(cwd, ['data'], record);
    expect(await readdir(record)).toEqual([]);
  });

  it('that cannot be unpacked say why, in the words of tar', async () => {
    await writeFile(join(record, keptFoldersName), 'no archive at all');
    const error = await unpackKeptFolders(next, [], record).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HarnessError);
    expect(error).toMatchObject({ code: 'record-unwritable' });
    expect((error as HarnessError).message).toMatch(/^system\.keep could not be unpacked \(.*\): \S.*$/s);
  });

  it('that cannot be packed leave the archive that was there', async () => {
    await write('data/db', 'rows');
    await packKeptFolders(cwd, ['data'], record);
    const before = await readFile(join(record, keptFoldersName));
    const missing = join(root, 'gone');
    await expect(packKeptFolders(cwd, ['data'], missing)).rejects.toMatchObject({ code: 'record-unwritable' });
    expect(await readFile(join(record, keptFoldersName))).toEqual(before);
  });
});
