import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probeCommand, probeHttp, probeTcp } from '../../src/system/probes.ts';

let server: Server;
let port = 0;
let openConnections = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const status = Number(request.url?.slice(1));
    // /0 never answers.
    if (status > 0) response.writeHead(status, status === 302 ? { location: '/500' } : {}).end('x'.repeat(1000));
  });
  server.on('connection', (socket) => {
    openConnections += 1;
    socket.on('close', () => {
      openConnections -= 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('probeHttp', () => {
  const rows = [
    { status: 200, ready: true },
    { status: 204, ready: true },
    { status: 302, ready: true },
    { status: 404, ready: false },
    { status: 503, ready: false },
  ];
  it.each(rows)('$status: ready is $ready', async ({ status, ready }) => {
    expect((await probeHttp(`http://127.0.0.1:${port}/${status}`, 2)).ready).toBe(ready);
  });

  it('says what it found', async () => {
    const url = `http://127.0.0.1:${port}`;
    expect(await probeHttp(`${url}/503`, 2)).toEqual({ ready: false, why: `${url}/503 answered 503, not 2xx or 3xx,` });
    expect(await probeHttp(`${url}/0`, 0.2)).toEqual({
      ready: false,
      why: `${url}/0 took the connection but did not answer`,
    });
    expect(await probeHttp('http://127.0.0.1:1/', 2)).toEqual({ ready: false, why: 'nothing listened on 127.0.0.1:1' });
    expect((await probeHttp('not a url', 2)).ready).toBe(false);
  });

  it('leaves no connection behind', async () => {
    for (let turn = 0; turn < 20; turn += 1) await probeHttp(`http://127.0.0.1:${port}/200`, 2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(openConnections).toBe(0);
  });
});

describe('probeTcp', () => {
  it('is ready when the connection is taken', async () => {
    expect(await probeTcp(`127.0.0.1:${port}`, 2)).toEqual({ ready: true });
    expect(await probeTcp('127.0.0.1:1', 2)).toEqual({ ready: false, why: 'nothing listened on 127.0.0.1:1' });
    expect((await probeTcp('nonsense', 2)).ready).toBe(false);
  });
});

describe('probeCommand', () => {
  const run = (script: string, withinSeconds = 3) =>
    probeCommand({ command: ['sh', '-c', script], cwd: '/', env: { WORD: 'yes' } }, withinSeconds);

  it('is ready when it exits with 0, in the given folder and environment', async () => {
    expect(await run('test "$WORD" = yes && test "$PWD" = /')).toEqual({ ready: true });
    expect((await run('exit 3')).ready).toBe(false);
  });

  it('gives up on one that hangs, and on one that is not there', async () => {
    expect((await run('sleep 30', 0.2)).ready).toBe(false);
    expect((await probeCommand({ command: ['/no/such/probe'], cwd: '/', env: {} }, 1)).ready).toBe(false);
  });
});
