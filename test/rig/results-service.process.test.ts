// The results service of the rig against GitHub's own client: what the one says, the other must understand.

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArtifactClient, FindOptions } from '@actions/artifact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enterJob, hushClient } from './services/artifact-env.ts';
import { type ResultsService, runtimeToken, startResultsService } from './services/results-service.ts';

let service: ResultsService;
let client: ArtifactClient;
let folder = '';
let run = 100;
let seen: (readonly [string | null, string, string])[] = [];
let access: 'allowed' | 'forbidden' = 'allowed';
let speak = (): void => {};

const artifactsUrl = (rest = ''): string => `${service.url}/repos/o/r/actions/artifacts${rest}`;

beforeAll(async () => {
  service = await startResultsService({
    gate: (authorization, repository, need) => {
      seen.push([authorization, repository, need]);
      return access;
    },
  });
  enterJob(service, '100');
  client = new (await import('@actions/artifact')).DefaultArtifactClient();
  speak = hushClient();
});
afterAll(async () => {
  speak();
  await service.close();
});

beforeEach(async () => {
  run += 1;
  seen = [];
  access = 'allowed';
  enterJob(service, String(run));
  folder = await mkdtemp(join(tmpdir(), 'soak-results-'));
  await mkdir(join(folder, 'in', 'hours'), { recursive: true });
  await writeFile(join(folder, 'in', 'checkpoint.json'), '{"a":1}');
  await writeFile(join(folder, 'in', 'hours', 'hour.gz'), Buffer.alloc(1000, 7));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function upload(name: string, retentionDays?: number) {
  const files = [join(folder, 'in', 'checkpoint.json'), join(folder, 'in', 'hours', 'hour.gz')];
  return await client.uploadArtifact(name, files, join(folder, 'in'), retentionDays ? { retentionDays } : {});
}

function findBy(): FindOptions {
  return { findBy: { token: 'ghs_x', workflowRunId: run, repositoryOwner: 'o', repositoryName: 'r' } };
}

async function twirp(method: string, body: object, token: string): Promise<number> {
  const response = await fetch(`${service.url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return response.status;
}

describe('the results service, asked by the real client', () => {
  it('takes an upload, lists it, and gives it back with its digest', async () => {
    const { id, digest, size } = await upload('soak-a', 3);
    const { artifacts } = await client.listArtifacts();
    expect(artifacts).toMatchObject([{ name: 'soak-a', id, size, digest: `sha256:${digest}` }]);
    expect((await client.getArtifact('soak-a')).artifact).toEqual(artifacts[0]);
    const path = join(folder, 'out');
    const answer = await client.downloadArtifact(id ?? 0, { path, expectedHash: `sha256:${digest}` });
    expect(answer.digestMismatch).toBe(false);
    expect(await readFile(join(path, 'checkpoint.json'), 'utf8')).toBe('{"a":1}');
    expect((await readFile(join(path, 'hours', 'hour.gz'))).length).toBe(1000);
    const kept = service.artifacts().find((artifact) => artifact.id === id);
    expect(Date.parse(kept?.expiresAt ?? '') - Date.now()).toBeGreaterThan(2.8 * 86_400_000);
  });

  it('takes an upload in several blocks', async () => {
    const big = join(folder, 'in', 'big');
    let state = 1;
    const words = Uint32Array.from({ length: 5_000_000 }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state;
    });
    await writeFile(big, words);
    const { id = 0, size } = await client.uploadArtifact('soak-big', [big], join(folder, 'in'), {
      compressionLevel: 0,
    });
    expect(size).toBeGreaterThan(20_000_000);
    const { artifact } = await client.getArtifact('soak-big');
    const path = join(folder, 'out');
    const answer = await client.downloadArtifact(id, { path, expectedHash: artifact.digest ?? '' });
    expect(answer.digestMismatch).toBe(false);
    const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    expect(digestOf(await readFile(join(path, 'big')))).toBe(digestOf(new Uint8Array(words.buffer)));
  });

  it('takes one file unzipped, under its own name and type', async () => {
    const page = join(folder, 'soak-report-ü.html');
    await writeFile(page, '<p>ü</p>');
    const { id } = await client.uploadArtifact('ignored', [page], folder, { skipArchive: true });
    const path = join(folder, 'out');
    await client.downloadArtifact(id ?? 0, { path });
    expect(await readdir(path)).toEqual(['soak-report-ü.html']);
    const redirect = await fetch(artifactsUrl(`/${id}/zip`));
    expect(redirect.headers.get('content-type')).toBe('text/html');
    expect(await redirect.text()).toBe('<p>ü</p>');
  });

  it('says 409 for a name that the run has, and frees it when it is deleted', async () => {
    await upload('soak-a');
    await expect(upload('soak-a')).rejects.toThrow(
      '(409) Conflict: an artifact with this name already exists on the workflow run',
    );
    await client.deleteArtifact('soak-a');
    expect((await client.listArtifacts()).artifacts).toEqual([]);
    await upload('soak-a');
    enterJob(service, String(run + 1000));
    await upload('soak-a');
  });

  it('answers the same by REST, and asks who may', async () => {
    const { id = 0, digest, size } = await upload('soak-a');
    const { artifacts } = await client.listArtifacts(findBy());
    expect(artifacts).toMatchObject([{ name: 'soak-a', id, size, digest: `sha256:${digest}` }]);
    expect((await client.getArtifact('soak-a', findBy())).artifact.id).toBe(id);
    const path = join(folder, 'out');
    const options = { ...findBy(), path, expectedHash: `sha256:${digest}` };
    expect((await client.downloadArtifact(id, options)).digestMismatch).toBe(false);
    expect((await readdir(path)).toSorted()).toEqual(['checkpoint.json', 'hours']);
    await client.deleteArtifact('soak-a', findBy());
    await expect(client.getArtifact('soak-a', findBy())).rejects.toMatchObject({ name: 'ArtifactNotFoundError' });
    expect((await fetch(artifactsUrl(`/${id}/zip`))).status).toBe(404);
    expect(new Set(seen.map(([, repository, need]) => `${repository} ${need}`))).toEqual(
      new Set(['o/r read', 'o/r write']),
    );
    expect(seen[0]?.[0]).toBe('token ghs_x');
    access = 'forbidden';
    await expect(client.listArtifacts(findBy())).rejects.toMatchObject({ status: 403 });
  });

  it('lists a repository newest first, in pages, with the run that each is of', async () => {
    service.describeRun(String(run), {
      repository: 'o/paged',
      headRepository: 'stranger/paged',
      headBranch: 'patch-1',
      headSha: 'f'.repeat(40),
    });
    for (const name of ['soak-1', 'soak-2', 'soak-3']) await upload(name);
    const page = async (query: string) => {
      const response = await fetch(`${service.url}/repos/o/paged/actions/artifacts?${query}`);
      const { total_count, artifacts } = (await response.json()) as {
        total_count: number;
        artifacts: { name: string; workflow_run: Record<string, unknown> }[];
      };
      return { total: total_count, artifacts, link: response.headers.get('link') };
    };
    // Runs that nobody described are of every repository, and older.
    const first = await page('per_page=2');
    expect(first.artifacts.map(({ name }) => name)).toEqual(['soak-3', 'soak-2']);
    expect(first.link).toContain('page=2>; rel="next"');
    expect((await page('per_page=2&page=2')).artifacts[0]?.name).toBe('soak-1');
    expect((await page('name=soak-2')).artifacts[0]?.name).toBe('soak-2');
    expect(first.artifacts[0]?.workflow_run).toMatchObject({
      id: run,
      head_branch: 'patch-1',
      head_sha: 'f'.repeat(40),
    });
    const { repository_id: here, head_repository_id: there } = first.artifacts[0]?.workflow_run ?? {};
    expect(here).not.toBe(there);
    const elsewhere = await fetch(`${service.url}/repos/o/another/actions/artifacts?name=soak-3`);
    expect(((await elsewhere.json()) as { total_count: number }).total_count).toBe(0);
  });

  it('refuses a token that is over, that is none, or that is of another run', async () => {
    enterJob(service, String(run), { expiresInSeconds: -1 });
    await expect(client.listArtifacts()).rejects.toThrow('(401) Unauthorized: token is expired');
    const ids = { workflow_run_backend_id: '1', workflow_job_run_backend_id: '1' };
    expect(await twirp('ListArtifacts', ids, 'ghs_x')).toBe(401);
    expect(await twirp('ListArtifacts', ids, runtimeToken('2', 'job', 60))).toBe(403);
    expect(await twirp('MigrateArtifact', ids, runtimeToken('1', 'job', 60))).toBe(404);
    expect((await fetch(`${service.url}/blob/1/1/x?sig=wrong&sp=r`)).status).toBe(403);
  });
});

describe('the faults of the results service', () => {
  it('damage what is kept, so that its digest does not fit', async () => {
    const { id = 0, digest } = await upload('soak-a');
    await service.corrupt('soak-a');
    const options = { path: join(folder, 'out'), expectedHash: `sha256:${digest}`, skipDecompress: true };
    expect((await client.downloadArtifact(id, options)).digestMismatch).toBe(true);
  });

  it('put other bytes there, with the digest that fits', async () => {
    await upload('soak-a');
    await service.rewrite('soak-a', () => Buffer.from('not a zip'));
    const { artifact } = await client.getArtifact('soak-a');
    const options = { path: join(folder, 'out'), expectedHash: artifact.digest ?? '', skipDecompress: true };
    expect((await client.downloadArtifact(artifact.id, options)).digestMismatch).toBe(false);
    expect(await readFile(join(folder, 'out', 'soak-a.zip'), 'utf8')).toBe('not a zip');
  });

  it('burn a name: it is never listed, cannot be deleted, and is taken', async () => {
    service.faults.burnNext(1, 403);
    await expect(upload('soak-a')).rejects.toThrow('Failed to FinalizeArtifact');
    expect((await client.listArtifacts()).artifacts).toEqual([]);
    await expect(client.deleteArtifact('soak-a')).rejects.toMatchObject({ name: 'ArtifactNotFoundError' });
    await expect(upload('soak-a')).rejects.toThrow('(409)');
    await upload('soak-b');
  });

  it('answer 503 for a while, which the client outlives', async () => {
    const over = service.faults.outage('503', 1.5);
    const before = service.calls('ListArtifacts');
    expect((await client.listArtifacts()).artifacts).toEqual([]);
    expect(service.calls('ListArtifacts') - before).toBe(2);
    await over;
  });

  it('refuse connections for a while, which the client does not outlive, and listen again on the same port', async () => {
    const over = service.faults.outage('refuse', 1);
    await expect(client.listArtifacts()).rejects.toThrow('ECONNREFUSED');
    await expect(fetch(artifactsUrl())).rejects.toThrow();
    await over;
    expect((await client.listArtifacts()).artifacts).toEqual([]);
  });

  it('answer late', async () => {
    service.faults.slow(300);
    const started = performance.now();
    await client.listArtifacts();
    service.faults.slow(0);
    expect(performance.now() - started).toBeGreaterThan(290);
  });
});
