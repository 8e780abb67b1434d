// Where the bytes of artifacts lie: a small block-blob store of our own behind signed addresses. What the Azure client of the artifact
// client asks for, and no more: Put Blob, Put Block, Put Block List, GET, HEAD.

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './results-http.ts';

/** The seam: our own store, or a real one (blob-azure.ts). Keys are made by the book. */
export interface BlobStore {
  uploadAddress(key: string): string;
  downloadAddress(key: string, fileName: string, mimeType: string): string;
  /** null when nothing was ever written there. */
  read(key: string): Promise<Buffer | null>;
  write(key: string, bytes: Buffer): Promise<void>;
  remove(key: string): Promise<void>;
}

export const blobPrefix = '/blob/';

interface Blob {
  readonly bytes: Buffer;
  readonly mimeType: string;
}

export interface OwnBlobStore extends BlobStore {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** `origin()`: "http://127.0.0.1:<port>" of the server that calls `handle` for paths that begin with blobPrefix. */
export function createOwnBlobStore(origin: () => string, signedForSeconds = 3600): OwnBlobStore {
  const blobs = new Map<string, Blob>();
  const blocks = new Map<string, Map<string, Buffer>>();
  const secret = randomBytes(8).toString('hex');

  function address(key: string, rights: string, query: Record<string, string>): string {
    const url = new URL(`${blobPrefix}${key}`, origin());
    const until = new Date(Date.now() + signedForSeconds * 1000).toISOString();
    for (const [name, value] of Object.entries({ sv: 'rig', se: until, sp: rights, ...query })) {
      url.searchParams.set(name, value);
    }
    url.searchParams.set('sig', `${secret}${rights}`);
    return url.href;
  }

  /** An error code in Azure's words; null when the address may be used for this. */
  function refusal(url: URL, right: string): string | null {
    const rights = url.searchParams.get('sp') ?? '';
    const isOurs = url.searchParams.get('sig') === `${secret}${rights}` && rights.includes(right);
    const until = Date.parse(url.searchParams.get('se') ?? '');
    return isOurs && until > Date.now() ? null : 'AuthenticationFailed';
  }

  async function put(key: string, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const mimeType = String(request.headers['x-ms-blob-content-type'] ?? 'application/octet-stream');
    const kind = url.searchParams.get('comp');
    const waiting = blocks.get(key) ?? new Map<string, Buffer>();
    if (kind === 'block') {
      waiting.set(url.searchParams.get('blockid') ?? '', body);
      blocks.set(key, waiting);
    } else if (kind === 'blocklist') {
      const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map((match) => match[1]);
      const parts = ids.map((id) => waiting.get(id ?? ''));
      if (parts.includes(undefined)) return answerError(response, 400, 'InvalidBlockList');
      blobs.set(key, { bytes: Buffer.concat(parts as Buffer[]), mimeType });
      blocks.delete(key);
    } else {
      blobs.set(key, { bytes: body, mimeType });
    }
    response.writeHead(201, { ...azureHeaders(), etag: `"${Date.now()}"`, 'last-modified': new Date().toUTCString() });
    response.end();
  }

  function get(key: string, url: URL, request: IncomingMessage, response: ServerResponse): void {
    const blob = blobs.get(key);
    if (blob === undefined) {
      answerError(response, 404, 'BlobNotFound');
      return;
    }
    response.writeHead(200, {
      ...azureHeaders(),
      'content-length': blob.bytes.length,
      'content-type': url.searchParams.get('rsct') ?? blob.mimeType,
      ...(url.searchParams.has('rscd') ? { 'content-disposition': url.searchParams.get('rscd') ?? '' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : blob.bytes);
  }

  return {
    uploadAddress: (key) => address(key, 'cw', {}),
    downloadAddress: (key, fileName, mimeType) =>
      address(key, 'r', { rsct: mimeType, rscd: contentDisposition(fileName) }),
    read: async (key) => blobs.get(key)?.bytes ?? null,
    async write(key, bytes) {
      blobs.set(key, { bytes, mimeType: blobs.get(key)?.mimeType ?? 'application/octet-stream' });
    },
    remove: async (key) => void blobs.delete(key),
    async handle(request, response) {
      const url = new URL(request.url ?? '/', origin());
      const key = url.pathname.slice(blobPrefix.length);
      const isPut = request.method === 'PUT';
      const refused = refusal(url, isPut ? 'w' : 'r');
      if (refused !== null) return answerError(response, 403, refused);
      if (isPut) return await put(key, url, request, response);
      if (request.method === 'GET' || request.method === 'HEAD') return get(key, url, request, response);
      return answerError(response, 405, 'UnsupportedHttpVerb');
    },
  };
}

/** The plain name first, for old readers; the one in UTF-8 is what counts. */
export function contentDisposition(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}

export function answerError(response: ServerResponse, status: number, code: string): void {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  response.writeHead(status, { ...azureHeaders(), 'content-type': 'application/xml', 'x-ms-error-code': code });
  response.end(body);
}

function azureHeaders(): Record<string, string> {
  return { 'x-ms-request-id': randomBytes(8).toString('hex'), 'x-ms-version': '2025-01-05' };
}
