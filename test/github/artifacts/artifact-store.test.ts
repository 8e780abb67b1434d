import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArtifactClient } from '@actions/artifact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ArtifactStoreOptions, createArtifactStore } from '../../../src/github/artifacts/artifact-store.ts';
import { artifactUrl, putFile } from '../../../src/github/artifacts/unzipped.ts';
import { type StoredEntry, StoreTrouble } from '../../../src/run/store.ts';
import { handClock } from '../../fakes/hand-clock.ts';

let folder = '';
const entry: StoredEntry = { name: 'soak-x', id: '7', createdUnixSeconds: 1, bytes: 3, otherRun: null };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soak-artifact-store-'));
  await writeFile(join(folder, 'a'), 'content');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A client that can do only what is given. */
function storeOver(client: Partial<ArtifactClient>, more: Partial<ArtifactStoreOptions> = {}) {
  const openClient = async () => client as ArtifactClient;
  return createArtifactStore({ retentionDays: null, otherRuns: null, clock: handClock(), openClient, ...more });
}

async function troubleOf(work: Promise<unknown>): Promise<StoreTrouble> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreTrouble)) throw new Error(`expected StoreTrouble, got ${String(error)}`);
  return error;
}

describe('the artifact store', () => {
  it('hands retention and compression to the client, and retention only when it is set', async () => {
    const asked: unknown[] = [];
    const client: Partial<ArtifactClient> = {
      uploadArtifact: async (name, files, root, options) => {
        asked.push([name, files.map((file) => file.slice(root.length)), options]);
        return { id: 1 };
      },
    };
    await storeOver(client).put('soak-a', folder);
    await storeOver(client, { retentionDays: 3, compressionLevel: 1 }).put('soak-b', folder);
    expect(asked).toEqual([
      ['soak-a', ['/a'], { compressionLevel: 6 }],
      ['soak-b', ['/a'], { compressionLevel: 1, retentionDays: 3 }],
    ]);
  });

  it('gives up a call that does not end, and says so', async () => {
    const clock = handClock();
    const reached = Promise.withResolvers<void>();
    let asked = 0;
    const never = () => {
      asked += 1;
      if (asked === 4) reached.resolve();
      return new Promise<never>(() => {});
    };
    const store = storeOver(
      { uploadArtifact: never, listArtifacts: never, deleteArtifact: never },
      { clock, deadlineSeconds: 240 },
    );
    const calls = [store.put('soak-a', folder), store.list(), store.get(entry, join(folder, 'x')), store.remove(entry)];
    const troubles = Promise.all(calls.map(troubleOf));
    await reached.promise;
    await clock.advance(241);
    for (const trouble of await troubles) {
      expect(trouble.transient).toBe(true);
      expect(trouble.message).toMatch(/did not finish within 240 s\.$/);
    }
  });

  it('lets errors of the disk through, which say nothing about the service', async () => {
    const uploadArtifact: ArtifactClient['uploadArtifact'] = () => {
      throw new Error('not asked');
    };
    const store = storeOver({ uploadArtifact });
    await expect(store.put('soak-a', join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('keeps to names that begin with "soak-", and puts the newest first', async () => {
    const at = (seconds: number): Date => new Date(seconds * 1000);
    const store = storeOver(
      {
        listArtifacts: async () => ({
          artifacts: [
            { name: 'soak-old', id: 1, size: 5, createdAt: at(100) },
            { name: 'coverage', id: 2, size: 5, createdAt: at(150) },
            { name: 'soak-new', id: 3, size: 5, createdAt: at(200.5) },
            { name: 'soak-timeless', id: 4, size: 5 },
          ],
        }),
      },
      {
        otherRuns: {
          list: async () => [{ name: 'soak-other', id: '9', createdUnixSeconds: 150, bytes: 1, otherRun: '55' }],
          findBy: () => ({ token: '', workflowRunId: 55, repositoryOwner: '', repositoryName: '' }),
          remove: async () => {},
        },
      },
    );
    expect((await store.list()).map(({ name, createdUnixSeconds }) => [name, createdUnixSeconds])).toEqual([
      ['soak-new', 200.5],
      ['soak-other', 150],
      ['soak-old', 100],
      ['soak-timeless', 0],
    ]);
  });

  it('does not look into other runs when it was not opened for them', async () => {
    const trouble = await troubleOf(storeOver({}).get({ ...entry, otherRun: '55' }, join(folder, 'x')));
    expect(trouble).toMatchObject({ transient: false });
    expect(trouble.message).toContain('actions: read');
  });

  it('compares with the digest in the form that downloads answer, whichever form the list has', async () => {
    const expected: unknown[] = [];
    const client: Partial<ArtifactClient> = {
      listArtifacts: async () => ({ artifacts: [{ name: 'soak-x', id: 7, size: 3, digest: 'abc' }] }),
      // It leaves the damaged bytes lying there.
      downloadArtifact: async (_, { path = '', expectedHash } = {}) => {
        expected.push(expectedHash);
        await mkdir(path, { recursive: true });
        await writeFile(join(path, 'soak-x.zip'), 'not a zip');
        return { digestMismatch: true };
      },
    };
    expect(await storeOver(client).get(entry, join(folder, 'x'))).toBe('damaged');
    expect(expected).toEqual(['sha256:abc']);
    expect((await readdir(folder)).toSorted()).toEqual(['a', 'x']);
    expect(await readdir(join(folder, 'x'))).toEqual([]);
  });
});

describe('a file that is put unzipped', () => {
  it('goes under its own name, whatever the file is called', async () => {
    const asked: string[] = [];
    const client: Partial<ArtifactClient> = {
      uploadArtifact: async (_, files) => {
        asked.push(...files.map((file) => file.split('/').at(-1) ?? ''));
        return { id: 12 };
      },
    };
    const options = { retentionDays: 5, clock: handClock(), openClient: async () => client as ArtifactClient };
    expect(await putFile('soak-report-1.html', join(folder, 'a'), options)).toEqual({ kind: 'stored', artifactId: 12 });
    expect(asked).toEqual(['soak-report-1.html']);
    await expect(putFile('soak-report-1.html', join(folder, 'none'), options)).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  it('has a page below its run', () => {
    const context = { serverUrl: 'https://github.com', owner: 'o', repo: 'r', runId: '55' };
    expect(artifactUrl(context, 12)).toBe('https://github.com/o/r/actions/runs/55/artifacts/12');
  });
});
