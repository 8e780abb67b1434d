// GitHub's results service on this machine: artifacts over Twirp, their bytes behind signed addresses, and the REST part, with faults to
// order. It says of names, digests and tokens what the real one says; it knows nothing of logs, caches or retention.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AzureBlobs, createAzureBlobStore } from './blob-azure.ts';
import { answerError, blobPrefix, createOwnBlobStore } from './blob-store.ts';
import { createResultsBook, type RigArtifact, type RunFacts, sha256Digest } from './results-book.ts';
import { answerJson } from './results-http.ts';
import { createRestHandler, type RestGate, type RestHandler } from './results-rest.ts';
import { handleTwirp, twirpPrefix } from './results-twirp.ts';

export { runtimeToken } from './results-token.ts';

export interface ResultsOptions {
  /** Who may use REST; default: everybody. */
  readonly gate?: RestGate;
  readonly blobs?: { readonly kind: 'own' } | AzureBlobs;
}

export interface ResultsFaults {
  /** "503": Twirp and blobs answer 503. "refuse": nobody listens on the port. Resolves when it is over. REST mounted elsewhere goes on. */
  outage(kind: '503' | 'refuse', seconds: number): Promise<void>;
  /** Ends every outage now. */
  recover(): Promise<void>;
  /** The next n artifacts can never be finalized, and their names are lost. In the wild seen with 403; 500 is tried five times (30 s). */
  burnNext(n: number, status?: number): void;
  /** Every answer comes this much later; 0: at once. */
  slow(milliseconds: number): void;
}

export interface ResultsService {
  /** ACTIONS_RESULTS_URL. REST is answered here too. */
  readonly url: string;
  readonly restHandler: RestHandler;
  readonly faults: ResultsFaults;
  /** Everything that was ever created, in order. */
  artifacts(): readonly Readonly<RigArtifact>[];
  /** Says where a run comes from; otherwise it is of branch "main" of every repository that is asked about. */
  describeRun(runId: string, facts: RunFacts): void;
  /** Flips bytes of the newest artifact of that name: its digest no longer fits. */
  corrupt(name: string): Promise<void>;
  /** Gives the newest artifact of that name other bytes, and the digest that fits them. */
  rewrite(name: string, mutate: (bytes: Buffer) => Buffer): Promise<void>;
  /** How often it was asked here: "CreateArtifact" and its like, "PUT blob", "GET rest". */
  calls(method: string): number;
  close(): Promise<void>;
}

export async function startResultsService(options: ResultsOptions = {}): Promise<ResultsService> {
  const book = createResultsBook();
  let url = '';
  const own = createOwnBlobStore(() => url);
  const blobs = options.blobs?.kind === 'azure' ? await createAzureBlobStore(options.blobs) : own;
  const restHandler = createRestHandler(book, blobs, options.gate ?? (() => 'allowed'));
  const calls = new Map<string, number>();
  const burns: number[] = [];
  const ending = new AbortController();
  let recovery = new AbortController();
  const outages = new Set<Promise<void>>();
  let isSick = false;
  let delayMs = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const isTwirp = path.startsWith(twirpPrefix);
    const isBlob = path.startsWith(blobPrefix);
    const method = isTwirp
      ? path.slice(twirpPrefix.length)
      : isBlob
        ? `${request.method} blob`
        : `${request.method} rest`;
    calls.set(method, (calls.get(method) ?? 0) + 1);
    if (delayMs > 0) await sleep(delayMs, undefined, { signal: ending.signal });
    if (isSick && (isTwirp || isBlob)) {
      request.resume();
      if (isBlob) return answerError(response, 503, 'ServerBusy');
      return answerJson(response, 503, { code: 'unavailable', msg: 'ordered outage' });
    }
    if (isTwirp) return await handleTwirp({ book, blobs, takeBurn: () => burns.shift() ?? null }, request, response);
    if (isBlob) return await own.handle(request, response);
    if (!restHandler(request, response)) answerJson(response, 404, { message: 'Not Found', status: '404' });
  }

  const server = createServer((request, response) => {
    // A client that goes away in the middle is its own affair; anything else is a mistake of ours, and is said.
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) answerJson(response, 500, { code: 'internal', msg: String(error) });
      response.destroy();
    });
  });

  async function listen(port: number): Promise<void> {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  }

  async function stopListening(): Promise<void> {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }

  async function outage(kind: '503' | 'refuse', seconds: number, recovered: AbortSignal): Promise<void> {
    if (kind === '503') isSick = true;
    else await stopListening();
    await sleep(seconds * 1000, undefined, { signal: recovered }).catch(() => undefined);
    if (kind === '503') isSick = false;
    else await reopen(() => listen(port), ending.signal);
  }

  await listen(0);
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;

  function newest(name: string): RigArtifact {
    const found = book.artifacts.findLast((artifact) => artifact.name === name && !artifact.deleted);
    if (found === undefined) throw new Error(`no artifact ${name} in the results service`);
    return found;
  }

  async function change(name: string, mutate: (bytes: Buffer) => Buffer): Promise<RigArtifact> {
    const artifact = newest(name);
    const bytes = await blobs.read(artifact.blobKey);
    if (bytes === null) throw new Error(`artifact ${name} has no bytes`);
    const changed = mutate(Buffer.from(bytes));
    await blobs.write(artifact.blobKey, changed);
    artifact.size = changed.length;
    return artifact;
  }

  return {
    url,
    restHandler,
    faults: {
      outage(kind, seconds) {
        const over = outage(kind, seconds, recovery.signal).finally(() => outages.delete(over));
        outages.add(over);
        return over;
      },
      async recover() {
        recovery.abort();
        recovery = new AbortController();
        await Promise.all(outages);
      },
      burnNext(n, status = 500) {
        for (let count = 0; count < n; count += 1) burns.push(status);
      },
      slow(milliseconds) {
        delayMs = milliseconds;
      },
    },
    artifacts: () => book.artifacts,
    describeRun: (runId, facts) => book.describeRun(runId, facts),
    async corrupt(name) {
      await change(name, (bytes) => {
        const middle = Math.floor(bytes.length / 2);
        for (let at = middle; at < Math.min(middle + 8, bytes.length); at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
        return bytes;
      });
    },
    async rewrite(name, mutate) {
      let digest = '';
      const artifact = await change(name, (bytes) => {
        const changed = mutate(bytes);
        digest = sha256Digest(changed);
        return changed;
      });
      artifact.digest = digest;
    },
    calls: (method) => calls.get(method) ?? 0,
    async close() {
      ending.abort();
      recovery.abort();
      await Promise.all(outages);
      await stopListening();
    },
  };
}

/** The port may have been lent to an outgoing connection meanwhile: tried for ten seconds. */
async function reopen(listen: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    try {
      return await listen();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt === 50) throw error;
      await sleep(200);
    }
  }
}
