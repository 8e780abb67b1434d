// The five methods that the artifact client calls, with the JSON of protobuf: names in snake_case, 64-bit numbers and wrapped values as
// plain strings.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BlobStore } from './blob-store.ts';
import { downloadName, type ResultsBook, type RigArtifact } from './results-book.ts';
import { answerJson, readBody } from './results-http.ts';
import { readRuntimeToken, type TokenFacts } from './results-token.ts';

export const twirpPrefix = '/twirp/github.actions.results.api.v1.ArtifactService/';

export interface TwirpParts {
  readonly book: ResultsBook;
  readonly blobs: BlobStore;
  /** The answer to this Finalize, when it is to burn the name; null: do it. */
  takeBurn(): number | null;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

type Request = Readonly<Record<string, unknown>>;

export async function handleTwirp(
  parts: TwirpParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const { status, body: answer } = await answerOf(parts, request, body);
  answerJson(response, status, answer);
}

async function answerOf(parts: TwirpParts, request: IncomingMessage, body: Buffer): Promise<Answer> {
  const token = readRuntimeToken(request.headers.authorization);
  if (token === null) return failure(401, 'unauthenticated', 'no token, or not one of ours');
  if (token.expiresUnixSeconds * 1000 <= Date.now()) return failure(401, 'unauthenticated', 'token is expired');
  let order: Request;
  try {
    order = JSON.parse(body.toString()) as Request;
  } catch {
    return failure(400, 'malformed', 'the body is not JSON');
  }
  if (order.workflow_run_backend_id !== token.runId) {
    return failure(403, 'permission_denied', 'the token is for another run');
  }
  const method = (request.url ?? '').slice(twirpPrefix.length);
  switch (method) {
    case 'CreateArtifact':
      return create(parts, order, token);
    case 'FinalizeArtifact':
      return await finalize(parts, order, token);
    case 'ListArtifacts':
      return list(parts, order, token);
    case 'GetSignedArtifactURL':
      return signedAddress(parts, order, token);
    case 'DeleteArtifact':
      return await remove(parts, order, token);
    default:
      return failure(404, 'bad_route', `no method ${method}`);
  }
}

function create({ book, blobs }: TwirpParts, order: Request, token: TokenFacts): Answer {
  const name = text(order.name);
  if (name === '' || /["<>|*?:\r\n\\/]/.test(name)) return failure(400, 'invalid_argument', 'not a name');
  if (order.version !== 7) return failure(400, 'invalid_argument', `version ${String(order.version)} is not known`);
  const made = book.create({
    runId: token.runId,
    jobId: token.jobId,
    name,
    mimeType: text(order.mime_type) || 'application/zip',
    expiresAt: text(order.expires_at) || null,
  });
  if (made === null) {
    return failure(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  }
  return { status: 200, body: { ok: true, signed_upload_url: blobs.uploadAddress(made.blobKey) } };
}

async function finalize(parts: TwirpParts, order: Request, token: TokenFacts): Promise<Answer> {
  const artifact = parts.book.holder(token.runId, text(order.name));
  if (artifact === null) return failure(404, 'not_found', 'no such artifact');
  if (artifact.state === 'finalized') return failure(409, 'already_exists', 'is finalized already');
  if (artifact.state === 'creating') {
    const status = parts.takeBurn();
    if (status !== null) {
      artifact.state = 'burned';
      artifact.burnStatus = status;
    }
  }
  // Every further try fails as well: the name is lost.
  if (artifact.state === 'burned') return failure(artifact.burnStatus, 'internal', '');
  const bytes = await parts.blobs.read(artifact.blobKey);
  if (bytes === null) return failure(400, 'failed_precondition', 'nothing was uploaded');
  if (String(bytes.length) !== text(order.size)) return failure(400, 'failed_precondition', 'size does not fit');
  artifact.size = bytes.length;
  artifact.digest = text(order.hash) || null;
  artifact.state = 'finalized';
  return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
}

function list({ book }: TwirpParts, order: Request, token: TokenFacts): Answer {
  const name = text(order.name_filter);
  const id = text(order.id_filter);
  const artifacts = book
    .visible(token.runId)
    .filter((artifact) => (name === '' || artifact.name === name) && (id === '' || String(artifact.id) === id))
    .map((artifact) => ({
      workflow_run_backend_id: artifact.runId,
      workflow_job_run_backend_id: artifact.jobId,
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.size),
      created_at: new Date(artifact.createdMs).toISOString(),
      ...(artifact.digest === null ? {} : { digest: artifact.digest }),
    }));
  return { status: 200, body: { artifacts } };
}

function signedAddress({ book, blobs }: TwirpParts, order: Request, token: TokenFacts): Answer {
  const artifact = visibleByName(book, token.runId, text(order.name));
  if (artifact === null) return failure(404, 'not_found', 'no such artifact');
  const address = blobs.downloadAddress(artifact.blobKey, downloadName(artifact), artifact.mimeType);
  return { status: 200, body: { signed_url: address } };
}

async function remove({ book, blobs }: TwirpParts, order: Request, token: TokenFacts): Promise<Answer> {
  const artifact = visibleByName(book, token.runId, text(order.name));
  if (artifact === null) return failure(404, 'not_found', 'no such artifact');
  artifact.deleted = true;
  await blobs.remove(artifact.blobKey);
  return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
}

function visibleByName(book: ResultsBook, runId: string, name: string): RigArtifact | null {
  return book.visible(runId).find((artifact) => artifact.name === name) ?? null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function failure(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}
