// Large bodies: whole, exact, and in a process that stays small.

import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { StreamedBody } from '../../src/load/body.ts';
import { uploadBody, uploadBoundary, uploadType } from '../../src/load/form-body.ts';
import { aWire } from './a-wire.ts';
import { startBadServer } from './bad-server.ts';

interface Received {
  readonly bytes: number;
  readonly sha256: string;
  readonly length: string | undefined;
}

/** Answers with what it was sent. */
async function startReceiver() {
  const server = createServer((request, response) => {
    const hash = createHash('sha256');
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      hash.update(chunk);
    });
    request.on('end', () => {
      const received: Received = { bytes, sha256: hash.digest('hex'), length: request.headers['content-length'] };
      response.end(JSON.stringify(received));
    });
  });
  return listening(server);
}

/** Answers so many bytes with as many. */
async function startEcho() {
  const filling = Buffer.alloc(65_536);
  const server = createServer(async (request, response) => {
    let bytes = 0;
    for await (const chunk of request) bytes += chunk.length;
    response.setHeader('content-length', bytes);
    for (let left = bytes; left > 0; left -= filling.length) {
      if (!response.write(filling.subarray(0, left))) await once(response, 'drain');
    }
    response.end();
  });
  return listening(server);
}

async function listening(server: Server) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function numbered(chunks: number, bytes: number): StreamedBody {
  return {
    bytes: chunks * bytes,
    *chunks() {
      for (let chunk = 0; chunk < chunks; chunk += 1) yield Buffer.alloc(bytes, chunk % 251);
    },
  };
}

function hashOf(body: StreamedBody): string {
  const hash = createHash('sha256');
  for (const chunk of body.chunks()) hash.update(chunk);
  return hash.digest('hex');
}

describe('a streamed body', () => {
  test.each([
    ['of one small piece', numbered(1, 1)],
    ['of uneven pieces', numbered(333, 7777)],
    ['of large pieces', numbered(5, 3_000_000)],
  ])('%s arrives whole, with its length', async (_, body) => {
    await using receiver = await startReceiver();
    await using lane = aWire(receiver.url);
    const wanted: Received = { bytes: body.bytes, sha256: hashOf(body), length: String(body.bytes) };
    for (let sent = 0; sent < 2; sent += 1) {
      const result = await lane.ask({ method: 'POST', body });
      expect(result.kind === 'answer' && JSON.parse(result.body)).toEqual(wanted);
    }
  });

  test('of no bytes is an empty body', async () => {
    await using receiver = await startReceiver();
    await using lane = aWire(receiver.url);
    const result = await lane.ask({ method: 'POST', body: { bytes: 0, *chunks() {} } });
    expect(result.kind === 'answer' && JSON.parse(result.body)).toMatchObject({ bytes: 0, length: '0' });
  });

  test('that cannot be made, or is not as long as it says, is our failure and not the target’s', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url);
    const broken: readonly StreamedBody[] = [
      {
        bytes: 100,
        *chunks() {
          yield Buffer.alloc(10);
          throw new Error('the pool is empty');
        },
      },
      { ...numbered(1, 10), bytes: 20 },
      { ...numbered(3, 10), bytes: 20 },
    ];
    for (const body of broken) {
      const result = await lane.ask({ method: 'POST', body });
      expect(result).toMatchObject({ kind: 'broken', failure: { kind: 'not-made' } });
      expect((await lane.get()).failure).toBeNull();
    }
  });

  test('can be an upload', async () => {
    await using receiver = await startReceiver();
    await using lane = aWire(receiver.url);
    const body = uploadBody(uploadBoundary, 'file', 'large.bin', numbered(20, 100_000));
    const headers = ['content-type', uploadType(uploadBoundary)];
    const result = await lane.ask({ method: 'POST', headers, body });
    if (typeof body === 'string') throw new Error('a large upload is no stream');
    expect(result.kind === 'answer' && JSON.parse(result.body)).toMatchObject({
      bytes: body.bytes,
      sha256: hashOf(body),
    });
  });

  test('of 50 MB, two at a time with answers of 50 MB, keeps the process below 200 MB', async () => {
    await using echo = await startEcho();
    const child = fork(fileURLToPath(new URL('./large-bodies.mjs', import.meta.url)), [echo.url], { execArgv: [] });
    const told = await new Promise<{ readonly received: readonly number[]; readonly peakBytes: number }>(
      (resolve, reject) => {
        child.once('message', resolve as (message: unknown) => void);
        child.once('exit', () => reject(new Error('it ended without a word')));
      },
    );
    expect(told.received).toEqual([50_000_000, 50_000_000]);
    expect(told.peakBytes).toBeLessThan(200_000_000);
  });
});
