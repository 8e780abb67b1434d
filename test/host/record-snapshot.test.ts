import { existsSync, unlinkSync, writeFileSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/host/files-below.ts';
import { createRecord, readCapture, readCheckpoint } from '../../src/host/record-folder.ts';
import { installSnapshot, snapshotRecord } from '../../src/host/record-snapshot.ts';
import { HarnessError } from '../../src/model/error.ts';
import { aCheckpoint, aHeader, aSample } from '../capture/an-hour.ts';

let root = '';
let folder = '';
let into = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'soak-snapshot-'));
  folder = join(root, 'run');
  into = join(root, 'copy');
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

/** A record with two sealed hours, an open one, and all that may lie beside them. */
async function aRecord(): Promise<void> {
  const record = createRecord(folder, { runKey: aHeader.runKey, startedUnixSeconds: aHeader.startedUnixSeconds });
  for (let hour = 0; hour < 2; hour += 1) {
    record.append(aSample(hour * 3600 + 1));
    record.rollHour(hour, []);
  }
  record.append(aSample(7201));
  await record.saveCheckpoint(aCheckpoint());
  await record.close();
  await mkdir(join(folder, 'logs'));
  await writeFile(join(folder, 'leg.json'), '{"segment":2,"turn":1,"copyOf":null}');
  await writeFile(join(folder, 'keep.tar'), 'tar');
  await writeFile(join(folder, 'logs', 'system.log'), 'hello');
}

const ofARecord = [
  'checkpoint.json',
  'hour-0000.json.gz',
  'hour-0001.json.gz',
  'hour-0002.jsonl',
  'keep.tar',
  'leg.json',
  'logs/system.log',
];

/** What does not belong into a record, and must neither leave the machine nor come onto it. */
async function addStrangers(): Promise<void> {
  await writeFile(join(root, 'secret'), 'a secret');
  await writeFile(join(folder, 'lock'), '1');
  await writeFile(join(folder, 'checkpoint.json.tmp'), '{');
  await writeFile(join(folder, 'hour-0007.json.gz.tmp'), '');
  await writeFile(join(folder, '.bashrc'), 'echo');
  await writeFile(join(folder, '..hour-0003.jsonl'), '');
  await writeFile(join(folder, '..\\hour-0003.jsonl'), '');
  await writeFile(join(folder, 'hour-0003.jsonl.sh'), '');
  await mkdir(join(folder, '...'));
  await writeFile(join(folder, '...', 'hour-0003.jsonl'), '');
  await mkdir(join(folder, 'hour-0004.jsonl'));
  await mkdir(join(folder, 'logs', 'deeper'));
  await writeFile(join(folder, 'logs', 'deeper', 'x.log'), '');
  // Names of hours that we would never give: they would be read as one of another name.
  await writeFile(join(folder, 'hour-00005.jsonl'), '');
  await writeFile(join(folder, `hour-${'9'.repeat(30)}.jsonl`), '');
  for (const name of ['hour-0005.jsonl', 'hour-0006.json.gz', join('logs', 'link.log')]) {
    await symlink(join(root, 'secret'), join(folder, name));
  }
}

describe('a snapshot of a record', () => {
  it('holds the record and what belongs to it', async () => {
    await aRecord();
    await snapshotRecord(folder, into);
    expect(await filesBelow(into)).toEqual(ofARecord);
    expect(await readCapture(into)).toEqual(await readCapture(folder));
    expect(await readCheckpoint(into)).toEqual(await readCheckpoint(folder));
  });

  it('takes nothing else, and follows no link', async () => {
    await aRecord();
    await addStrangers();
    await snapshotRecord(folder, into);
    expect(await filesBelow(into)).toEqual(ofARecord);
    expect((await readdir(into)).toSorted()).toEqual([...ofARecord.slice(0, -1), 'logs']);
    expect(await readdir(join(into, 'logs'))).toEqual(['system.log']);
  });

  it.each(['checkpoint.json', 'leg.json', 'keep.tar', 'logs'])('does not take %s when it is a link', async (name) => {
    await aRecord();
    const elsewhere = join(root, 'elsewhere');
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, 'secret'), 'a secret');
    await rm(join(folder, name), { recursive: true });
    await symlink(name === 'logs' ? elsewhere : join(elsewhere, 'secret'), join(folder, name));
    if (name === 'checkpoint.json') {
      await expect(snapshotRecord(folder, into)).rejects.toBeInstanceOf(HarnessError);
      return;
    }
    await snapshotRecord(folder, into);
    expect(await filesBelow(into)).toEqual(ofARecord.filter((path) => !path.startsWith(name)));
  });

  it('shares whole hours with the record, and copies what still grows', async () => {
    await aRecord();
    await snapshotRecord(folder, into);
    const inode = async (path: string): Promise<number> => (await stat(path)).ino;
    expect(await inode(join(into, 'hour-0000.json.gz'))).toBe(await inode(join(folder, 'hour-0000.json.gz')));
    for (const name of ['hour-0002.jsonl', 'checkpoint.json']) {
      expect(await inode(join(into, name))).not.toBe(await inode(join(folder, name)));
    }
  });

  it('replaces what an earlier one left', async () => {
    await aRecord();
    await mkdir(into);
    await writeFile(join(into, 'hour-0009.jsonl'), 'old');
    await snapshotRecord(folder, into);
    expect(await filesBelow(into)).toEqual(ofARecord);
  });

  it('takes the sealed form of an hour that has both, as it is for a moment', async () => {
    await aRecord();
    await writeFile(join(folder, 'hour-0001.jsonl'), 'what was sealed');
    await snapshotRecord(folder, into);
    expect(await filesBelow(into)).toEqual(ofARecord);
  });

  it('needs a checkpoint', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'hour-0000.jsonl'), '');
    await expect(snapshotRecord(folder, into)).rejects.toThrow(/there is no checkpoint/);
  });

  it('is made again when an hour was sealed between looking and copying', async () => {
    await aRecord();
    const name = (hour: number): string => `hour-${String(hour).padStart(4, '0')}`;
    for (let hour = 2; hour < 300; hour += 1) await writeFile(join(folder, `${name(hour)}.jsonl`), 'lines');
    const snapshot = snapshotRecord(folder, into);
    // As soon as the first hour is copied, the last one is sealed.
    const began = () => existsSync(join(into, `${name(0)}.json.gz`));
    for (let turn = 0; turn < 100_000 && !began(); turn += 1) await new Promise(setImmediate);
    expect(began()).toBe(true);
    writeFileSync(join(folder, `${name(299)}.json.gz`), 'sealed');
    unlinkSync(join(folder, `${name(299)}.jsonl`));
    await snapshot;
    const copied = await filesBelow(into);
    expect(copied.filter((path) => path.startsWith('hour-'))).toHaveLength(300);
    expect(copied).toContain(`${name(299)}.json.gz`);
  });
});

describe('installing a snapshot', () => {
  it('makes it the record, in the place of what lay there', async () => {
    await aRecord();
    await snapshotRecord(folder, into);
    await writeFile(join(folder, 'hour-0009.jsonl'), 'of another leg');
    await installSnapshot(into, folder);
    expect(await filesBelow(folder)).toEqual(ofARecord);
    expect(await readdir(root)).toEqual(['copy', 'run']);
  });

  it('installs nothing of a hostile folder but the files of a record', async () => {
    await aRecord();
    await addStrangers();
    const record = join(root, 'records', 'night');
    await mkdir(join(root, 'records'));
    await installSnapshot(folder, record);
    expect(await filesBelow(record)).toEqual(ofARecord);
    for (const path of await filesBelow(record)) expect((await lstat(join(record, path))).isFile()).toBe(true);
    expect(await readdir(join(root, 'records'))).toEqual(['night']);
  });

  it('leaves the record alone when the snapshot is none', async () => {
    await aRecord();
    await mkdir(into);
    await expect(installSnapshot(into, folder)).rejects.toBeInstanceOf(HarnessError);
    expect(await filesBelow(folder)).toEqual(ofARecord);
  });
});
