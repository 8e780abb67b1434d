import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzip } from '../../../src/github/artifacts/unzip.ts';
import { filesBelow } from '../../../src/host/files-below.ts';
import { makeZip, type ZipPart } from './make-zip.ts';

const plenty = 1e9;
let root = '';
let count = 0;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'soak-unzip-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function unpack(zip: Buffer, mostBytes = plenty): Promise<{ outcome: string; folder: string }> {
  count += 1;
  const path = join(root, `${count}.zip`);
  const folder = join(root, 'deep', 'er', String(count));
  await writeFile(path, zip);
  await mkdir(folder, { recursive: true });
  return { outcome: await unzip(path, folder, mostBytes), folder };
}

describe('unzip', () => {
  it('unpacks stored and deflated files, folders, empty ones and names of all kinds', async () => {
    const long = Buffer.alloc(300_000, 'abc');
    const zip = makeZip([
      { name: 'dir/', content: '', isStored: true },
      { name: 'dir/ü/long', content: long },
      { name: 'stored', content: 'as it is', isStored: true },
      { name: '.hidden', content: '' },
      { name: 'a..b', content: '', isStored: true },
    ]);
    const { outcome, folder } = await unpack(zip);
    expect(outcome).toBe('unpacked');
    expect(await filesBelow(folder)).toEqual(['.hidden', 'a..b', 'dir/ü/long', 'stored']);
    expect((await readFile(join(folder, 'dir/ü/long'))).equals(long)).toBe(true);
    expect(await readFile(join(folder, 'stored'), 'utf8')).toBe('as it is');
  });

  it('reads sizes in the wide form', async () => {
    const zip = makeZip(
      [
        { name: 'first', content: 'one' },
        { name: 'second', content: 'other', isWide: true },
      ],
      { isWide: true },
    );
    const { outcome, folder } = await unpack(zip);
    expect(outcome).toBe('unpacked');
    expect(await readFile(join(folder, 'second'), 'utf8')).toBe('other');
  });

  it.each(['../evil', 'a/../../evil', '/evil', 'C:/evil', 'a\\..\\evil', './evil', 'a//evil', '..', 'a\0b'])(
    'unpacks nothing when a name is %j',
    async (name) => {
      const { outcome } = await unpack(
        makeZip([
          { name: 'good', content: 'x' },
          { name, content: 'evil' },
        ]),
      );
      expect(outcome).toBe('unsound');
      expect((await filesBelow(root)).filter((path) => !path.endsWith('.zip'))).toEqual([]);
    },
  );

  it('believes the directory, not the names in front of the contents', async () => {
    const { outcome, folder } = await unpack(makeZip([{ name: 'good', localName: '../../evil', content: 'x' }]));
    expect(outcome).toBe('unpacked');
    expect(await filesBelow(folder)).toEqual(['good']);
    expect((await filesBelow(root)).filter((path) => path.includes('evil'))).toEqual([]);
  });

  it.each<readonly [string, readonly ZipPart[]]>([
    ['a file is longer than it says', [{ name: 'bomb', content: Buffer.alloc(1_000_000), says: { bytes: 10 } }]],
    ['a file is shorter than it says', [{ name: 'a', content: 'abc', says: { bytes: 10 } }]],
    ['a sum does not fit', [{ name: 'a', content: 'abc', says: { crc32: 7 } }]],
    ['the method is unknown', [{ name: 'a', content: 'abc', says: { method: 99 } }]],
    ['what is stored says that it is deflated', [{ name: 'a', content: 'abc', isStored: true, says: { method: 8 } }]],
    ['a file is encrypted', [{ name: 'a', content: 'abc', says: { flags: 1 } }]],
    [
      'a name comes twice',
      [
        { name: 'a', content: 'abc' },
        { name: 'a', content: 'xyz' },
      ],
    ],
    [
      'a file is a folder too',
      [
        { name: 'a', content: 'abc' },
        { name: 'a/b', content: 'xyz' },
      ],
    ],
  ])('is not taken in when %s', async (_, parts) => {
    expect((await unpack(makeZip(parts))).outcome).toBe('unsound');
  });

  it('has a limit for all files together', async () => {
    const zip = makeZip([
      { name: 'a', content: Buffer.alloc(600) },
      { name: 'b', content: Buffer.alloc(600) },
    ]);
    expect((await unpack(zip, 1199)).outcome).toBe('unsound');
    expect((await unpack(zip, 1200)).outcome).toBe('unpacked');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('<p>not a zip</p>')],
    ['a beginning only', makeZip([{ name: 'a', content: 'abc' }]).subarray(0, 40)],
  ])('says that this is no zip: %s', async (_, bytes) => {
    expect((await unpack(bytes)).outcome).toBe('not-a-zip');
  });

  it('ends, and stays in its folder, whatever bytes are changed', async () => {
    const zip = makeZip(
      [
        { name: 'a/b', content: 'abc'.repeat(100) },
        { name: 'c', content: 'x', isWide: true },
      ],
      {
        isWide: true,
      },
    );
    const change = fc.record({ at: fc.nat(zip.length - 1), value: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const changed = Buffer.from(zip);
        for (const { at, value } of changes) changed[at] = value;
        const { outcome, folder } = await unpack(changed);
        expect(['unpacked', 'unsound', 'not-a-zip']).toContain(outcome);
        const strays = (await filesBelow(root)).filter((path) => !/^\d+\.zip$|^deep\/er\/\d+\//.test(path));
        expect(strays).toEqual([]);
        await rm(folder, { recursive: true });
      }),
      { numRuns: 150 },
    );
  });
});
