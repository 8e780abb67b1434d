// The artifact store with GitHub's real client against the rig's results service.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createArtifactStore } from '../../../src/github/artifacts/artifact-store.ts';
import { acceptedRecordName, findBaseline } from '../../../src/github/artifacts/baseline-record.ts';
import { createOtherRuns } from '../../../src/github/artifacts/other-runs.ts';
import type { RepositoryFacts } from '../../../src/github/artifacts/repository-artifacts.ts';
import { runtimeTokenExpiry } from '../../../src/github/artifacts/runtime-token.ts';
import { putFile } from '../../../src/github/artifacts/unzipped.ts';
import { createClock } from '../../../src/host/clock.ts';
import { type StoredEntry, StoreTrouble } from '../../../src/run/store.ts';
import { itKeepsTheContract } from '../../host/store-contract.ts';
import { enterJob, hushClient } from '../../rig/services/artifact-env.ts';
import type { RestAccess } from '../../rig/services/results-rest.ts';
import { type ResultsService, startResultsService } from '../../rig/services/results-service.ts';
import { makeZip } from './make-zip.ts';

let service: ResultsService;
let context: RepositoryFacts;
let folder = '';
let run = 500;
let access: RestAccess = 'allowed';
let speak = (): void => {};

const clock = createClock();
const thisRunOnly = { retentionDays: null, otherRuns: null, clock };

beforeAll(async () => {
  service = await startResultsService({ gate: () => access });
  enterJob(service, '1');
  speak = hushClient();
});
afterAll(async () => {
  speak();
  await service.close();
});

beforeEach(async () => {
  run += 1;
  access = 'allowed';
  enterRun(run);
  folder = await mkdtemp(join(tmpdir(), 'soak-artifacts-'));
  await writeFile(join(folder, 'a'), 'content');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** From now on this process is a job of that run, in the repository of this test. */
function enterRun(id: number, facts: { branch?: string; head?: string } = {}): void {
  const repository = `o/r${run}`;
  service.describeRun(String(id), {
    repository,
    headRepository: facts.head ?? repository,
    headBranch: facts.branch ?? 'main',
    headSha: 'a'.repeat(40),
  });
  context = { owner: 'o', repo: `r${run}`, runId: String(id), apiUrl: service.url };
  enterJob(service, String(id));
}

function storeOfAll(runKey = 'nightly') {
  const otherRuns = createOtherRuns({ context, token: 'ghs_x', runKey });
  return createArtifactStore({ ...thisRunOnly, otherRuns });
}

async function troubleOf(work: Promise<unknown>): Promise<StoreTrouble> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreTrouble)) throw new Error(`expected StoreTrouble, got ${String(error)}`);
  return error;
}

async function only(entries: Promise<readonly StoredEntry[]>): Promise<StoredEntry> {
  const [entry, ...more] = await entries;
  if (entry === undefined || more.length > 0) throw new Error('expected one entry');
  return entry;
}

itKeepsTheContract(
  'the artifacts of a run',
  async () => ({
    store: createArtifactStore(thisRunOnly),
    another: createArtifactStore(thisRunOnly),
    corrupt: (name) => service.corrupt(name),
    tick: () => {},
  }),
  { removedNamesStayTaken: false },
);

describe('the artifact store', () => {
  it('calls what is no zip damaged, although its digest fits, and does not unpack it', async () => {
    const store = createArtifactStore(thisRunOnly);
    await store.put('soak-x', folder);
    await service.rewrite('soak-x', () => Buffer.from('nonsense'));
    const before = service.calls('GET blob');
    expect(await store.get(await only(store.list()), join(folder, 'x'))).toBe('damaged');
    expect(service.calls('GET blob') - before).toBe(1);
  });

  it('does not let a zip out of its folder', async () => {
    const store = createArtifactStore(thisRunOnly);
    await store.put('soak-x', folder);
    await service.rewrite('soak-x', () =>
      makeZip([
        { name: 'good', content: 'x' },
        { name: '../evil', content: 'x' },
      ]),
    );
    expect(await store.get(await only(store.list()), join(folder, 'x'))).toBe('damaged');
    expect((await readdir(folder)).toSorted()).toEqual(['a', 'x']);
    expect(await readdir(join(folder, 'x'))).toEqual([]);
  });

  it('says transient for a name that was burned, and taken for it ever after', async () => {
    const store = createArtifactStore(thisRunOnly);
    service.faults.burnNext(1, 403);
    const trouble = await troubleOf(store.put('soak-x', folder));
    expect(trouble.transient).toBe(true);
    expect(trouble.message).toMatch(/^artifact soak-x was not stored: Failed to FinalizeArtifact: .*\(403\)/);
    expect(await store.list()).toEqual([]);
    expect(await store.put('soak-x', folder)).toBe('taken');
    expect(await store.put('soak-x2', folder)).toBe('stored');
  });

  it('says transient when nobody listens, at once, and works again when somebody does', async () => {
    const store = createArtifactStore(thisRunOnly);
    const over = service.faults.outage('refuse', 1);
    expect((await troubleOf(store.put('soak-x', folder))).transient).toBe(true);
    expect((await troubleOf(store.list())).transient).toBe(true);
    await over;
    expect(await store.put('soak-x', folder)).toBe('stored');
  });

  it('says transient for 503 after the five tries of the client', async () => {
    const store = createArtifactStore(thisRunOnly);
    const over = service.faults.outage('503', 60);
    const before = service.calls('CreateArtifact');
    const trouble = await troubleOf(store.put('soak-x', folder));
    expect(trouble.transient).toBe(true);
    expect(trouble.message).toContain('after 5 attempts: Failed request: (503)');
    expect(service.calls('CreateArtifact') - before).toBe(5);
    await service.faults.recover();
    await over;
    expect(await store.list()).toEqual([]);
  });

  it('says refused for a token that is over', async () => {
    enterJob(service, String(run), { expiresInSeconds: -60 });
    expect(runtimeTokenExpiry(process.env.ACTIONS_RUNTIME_TOKEN)).toBeLessThan(Date.now() / 1000);
    const trouble = await troubleOf(createArtifactStore(thisRunOnly).put('soak-x', folder));
    expect(trouble.transient).toBe(false);
    expect(trouble.message).toContain('token of this job');
  });
});

describe('artifacts of other runs', () => {
  const name = (runKey: string, upload: number): string => `soak-ckpt-${runKey}-s1-t1-a1-n${upload}`;

  it('are listed with their run, for one run key, and read and removed over REST', async () => {
    const earlier = run + 1000;
    enterRun(earlier);
    for (const [key, upload] of [
      ['nightly', 1],
      ['nightly-2', 2],
      ['nightly', 3],
    ] as const) {
      await createArtifactStore(thisRunOnly).put(name(key, upload), folder);
    }
    await createArtifactStore(thisRunOnly).put('soak-claim-nightly-s1-t1', folder);
    enterRun(run);
    const store = storeOfAll();
    await store.put(name('nightly', 4), folder);
    const entries = await store.list();
    const listed = entries.map((entry) => [entry.name, entry.otherRun]);
    expect(listed).toContainEqual([name('nightly', 4), null]);
    expect(listed.filter(([, otherRun]) => otherRun !== null)).toEqual([
      [name('nightly', 3), String(earlier)],
      [name('nightly', 1), String(earlier)],
    ]);
    const other = entries.find((entry) => entry.name === name('nightly', 3));
    if (other === undefined) throw new Error('listed above');
    expect(await store.get(other, join(folder, 'x'))).toBe('whole');
    expect(await readFile(join(folder, 'x', 'a'), 'utf8')).toBe('content');
    await service.corrupt(other.name);
    expect(await store.get(other, join(folder, 'y'))).toBe('damaged');
    await store.remove(other);
    await store.remove(other);
    expect(await store.get(other, join(folder, 'z'))).toBe('gone');
  });

  it('are not seen when the run was of a fork, whatever they are called', async () => {
    enterRun(run + 1000, { head: 'stranger/r' });
    await createArtifactStore(thisRunOnly).put(name('nightly', 9), folder);
    await createArtifactStore(thisRunOnly).put(acceptedRecordName('api', String(run + 1000)), folder);
    enterRun(run);
    expect(await storeOfAll().list()).toEqual([]);
    expect(await findBaseline({ context, token: 'ghs_x', scenarioSlug: 'api', branch: 'main' })).toBeNull();
  });

  it.each(['forbidden', 'hidden'] as const)('name the permission when they are %s', async (how) => {
    access = how;
    const trouble = await troubleOf(storeOfAll().list());
    expect(trouble.transient).toBe(false);
    expect(trouble.message).toContain('The token needs the permission "actions: read"');
    const gone: StoredEntry = { name: 'soak-x', id: '1', createdUnixSeconds: 1, bytes: 1, otherRun: '7' };
    if (how === 'forbidden') expect((await troubleOf(storeOfAll().remove(gone))).message).toContain('actions: write');
  });

  it('are transient trouble when the network is', async () => {
    const unreachable = { ...context, apiUrl: 'http://127.0.0.1:9' };
    const otherRuns = createOtherRuns({ context: unreachable, token: 'ghs_x', runKey: 'nightly' });
    expect((await troubleOf(otherRuns.list())).transient).toBe(true);
  });
});

describe('the baseline', () => {
  it('is the newest accepted record of this scenario on the branch', async () => {
    const [older, newer, elsewhere] = [run + 1000, run + 1001, run + 1002] as const;
    const put = async (id: number, slug: string, branch: string): Promise<void> => {
      enterRun(id, { branch });
      await createArtifactStore(thisRunOnly).put(acceptedRecordName(slug, String(id)), folder);
    };
    await put(older, 'api', 'main');
    await put(newer, 'api', 'main');
    await put(elsewhere, 'api', 'feature');
    await put(elsewhere + 1, 'api-2', 'main');
    enterRun(run);
    const found = await findBaseline({ context, token: 'ghs_x', scenarioSlug: 'api', branch: 'main' });
    expect(found).toMatchObject({ name: `soak-accepted-api-${newer}`, otherRun: String(newer) });
    if (found === null) throw new Error('found above');
    expect(await storeOfAll().get(found, join(folder, 'x'))).toBe('whole');
    expect(await findBaseline({ context, token: 'ghs_x', scenarioSlug: 'api', branch: 'release' })).toBeNull();
  });
});

describe('a file that is put unzipped', () => {
  it('can be read again as it is, and its name is taken', async () => {
    const name = 'soak-report-nightly-1.html';
    const outcome = await putFile(name, join(folder, 'a'), { retentionDays: 1, clock });
    const store = createArtifactStore(thisRunOnly);
    const entry = await only(store.list());
    expect(outcome).toEqual({ kind: 'stored', artifactId: Number(entry.id) });
    expect(await store.get(entry, join(folder, 'x'))).toBe('whole');
    expect(await readdir(join(folder, 'x'))).toEqual([name]);
    expect(await putFile(name, join(folder, 'a'), { retentionDays: 1, clock })).toEqual({ kind: 'taken' });
  });
});
