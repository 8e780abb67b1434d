// The part of GitHub's REST interface that is about artifacts, for any server to mount: lists of a run and of a repository, the redirect
// to the bytes, delete. Who may do what is asked of the one that mounts it.

import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BlobStore } from './blob-store.ts';
import { downloadName, type ResultsBook, type RigArtifact } from './results-book.ts';
import { answerJson } from './results-http.ts';

export type RestAccess = 'allowed' | 'bad-credentials' | 'forbidden' | 'hidden';

/** `need`: of the permission `actions`. */
export type RestGate = (authorization: string | null, repository: string, need: 'read' | 'write') => RestAccess;

export type RestHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

const runArtifacts = /^\/repos\/([^/]+\/[^/]+)\/actions\/runs\/([^/]+)\/artifacts$/;
const allArtifacts = /^\/repos\/([^/]+\/[^/]+)\/actions\/artifacts$/;
const oneArtifact = /^\/repos\/([^/]+\/[^/]+)\/actions\/artifacts\/(\d+)(\/zip)?$/;

/** Answers true when the request was its business; the answer itself may come later. */
export function createRestHandler(book: ResultsBook, blobs: BlobStore, gate: RestGate): RestHandler {
  return (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    const [, repository, id, zip] =
      runArtifacts.exec(url.pathname) ?? allArtifacts.exec(url.pathname) ?? oneArtifact.exec(url.pathname) ?? [];
    if (repository === undefined) return false;
    request.resume();
    const need = request.method === 'DELETE' ? 'write' : 'read';
    const access = gate(request.headers.authorization ?? null, repository, need);
    if (access !== 'allowed') {
      refuse(response, access);
    } else if (id === undefined) {
      answerList(url, repository, book.visibleOfRepository(repository), book, response);
    } else if (runArtifacts.test(url.pathname)) {
      const ofRun = book.visibleOfRepository(repository).filter((artifact) => artifact.runId === id);
      answerList(url, repository, ofRun, book, response);
    } else {
      const known = book.visibleOfRepository(repository).find((artifact) => artifact.id === Number(id));
      answerOne(url, repository, known ?? null, { zip: zip !== undefined, method: request.method ?? '' }, response);
    }
    return true;
  };

  function answerOne(
    url: URL,
    repository: string,
    artifact: RigArtifact | null,
    { zip, method }: { readonly zip: boolean; readonly method: string },
    response: ServerResponse,
  ): void {
    if (artifact === null) {
      answerJson(response, 404, problem('Not Found', 404));
    } else if (method === 'DELETE') {
      artifact.deleted = true;
      void blobs.remove(artifact.blobKey).then(() => response.writeHead(204).end());
    } else if (zip) {
      const location = blobs.downloadAddress(artifact.blobKey, downloadName(artifact), artifact.mimeType);
      response.writeHead(302, { location }).end();
    } else {
      answerJson(response, 200, inRest(artifact, url, repository, book));
    }
  }
}

function answerList(
  url: URL,
  repository: string,
  artifacts: readonly RigArtifact[],
  book: ResultsBook,
  response: ServerResponse,
): void {
  const name = url.searchParams.get('name');
  const wanted = artifacts.filter((artifact) => name === null || artifact.name === name).reverse();
  const perPage = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const page = Number(url.searchParams.get('page') ?? 1);
  const shown = wanted.slice((page - 1) * perPage, page * perPage);
  const last = Math.max(1, Math.ceil(wanted.length / perPage));
  const link = (to: number, rel: string): string => {
    const there = new URL(url);
    there.searchParams.set('page', String(to));
    return `<${there.href}>; rel="${rel}"`;
  };
  const links = page < last ? { link: `${link(page + 1, 'next')}, ${link(last, 'last')}` } : {};
  const body = {
    total_count: wanted.length,
    artifacts: shown.map((artifact) => inRest(artifact, url, repository, book)),
  };
  answerJson(response, 200, body, links);
}

function inRest(artifact: RigArtifact, url: URL, repository: string, book: ResultsBook): object {
  const run = book.runs.get(artifact.runId);
  const self = `${url.origin}/repos/${repository}/actions/artifacts/${artifact.id}`;
  const created = new Date(artifact.createdMs).toISOString().replace(/\.\d+/, '');
  return {
    id: artifact.id,
    node_id: `rig${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.size,
    url: self,
    archive_download_url: `${self}/zip`,
    expired: false,
    created_at: created,
    updated_at: created,
    expires_at: artifact.expiresAt,
    digest: artifact.digest,
    workflow_run: {
      id: Number(artifact.runId),
      repository_id: repositoryId(repository),
      head_repository_id: repositoryId(run?.headRepository ?? repository),
      head_branch: run?.headBranch ?? 'main',
      head_sha: run?.headSha ?? '0'.repeat(40),
    },
  };
}

/** The same number for the same repository, everywhere in the rig. */
export function repositoryId(repository: string): number {
  return createHash('sha256').update(repository.toLowerCase()).digest().readUInt32BE(0);
}

function refuse(response: ServerResponse, access: Exclude<RestAccess, 'allowed'>): void {
  const [status, message] = refusals[access];
  answerJson(response, status, problem(message, status));
}

const refusals: Readonly<Record<Exclude<RestAccess, 'allowed'>, readonly [number, string]>> = {
  'bad-credentials': [401, 'Bad credentials'],
  forbidden: [403, 'Resource not accessible by integration'],
  hidden: [404, 'Not Found'],
};

function problem(message: string, status: number): object {
  return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
}
