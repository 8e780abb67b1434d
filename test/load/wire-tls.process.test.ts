// Encrypted connections: certificates of the server that will do and that will not, and ours.

import { describe, expect, test } from 'vitest';
import { connectingOf, connectionIssues } from '../../src/load/tls-files.ts';
import type { ConnectionSpec } from '../../src/model/scenario.ts';
import { aConnection, ca, connecting, own, pathOf, pem } from './a-connection.ts';
import { aLoad } from './a-load.ts';
import { aWire, eventually } from './a-wire.ts';
import { inTurn, say, startBadServer } from './bad-server.ts';

describe.concurrent('a certificate of the server', () => {
  test('that nobody vouches for is a failure that says so, until its authority is known or nobody asks', async () => {
    await using server = await startBadServer(own);
    await using careful = aWire(server.url);
    const { failure, sentSeconds } = await careful.get();
    expect(failure?.kind).toBe('tls');
    expect(failure?.sentence).toMatch(/^no TLS connection to 127\.0\.0\.1:\d+: unable to .* \(UNABLE_TO_\w+\)$/);
    expect(sentSeconds).toBeNull();

    await using informed = aWire(server.url, connecting({ ca }));
    expect((await informed.get()).failure).toBeNull();
    await using careless = aWire(server.url, connecting({ verify: false }));
    expect((await careless.get()).failure).toBeNull();
    await using misled = aWire(server.url, connecting({ ca: pathOf('other.pem') }));
    expect((await misled.get()).failure?.kind).toBe('tls');
  });

  test('for another name is a failure that says so', async () => {
    await using server = await startBadServer({ cert: pem('other-name.pem'), key: pem('other-name-key.pem') });
    await using lane = aWire(server.url, connecting({ ca }));
    const { failure } = await lane.get();
    expect(failure?.sentence).toMatch(/altnames.*\(ERR_TLS_CERT_ALTNAME_INVALID\)$/);
    expect(failure?.kind).toBe('tls');
  });

  test('that is missing, because it speaks no TLS at all, is a failure that says so', async () => {
    await using server = await startBadServer();
    server.greet('220 mail.example ESMTP\r\n');
    await using lane = aWire(server.url.replace('http:', 'https:'));
    expect((await lane.get()).failure?.kind).toBe('tls');
  });

  test('that never comes is a timeout, and the connection does not stay', async () => {
    await using server = await startBadServer();
    await using lane = aWire(server.url.replace('http:', 'https:'));
    expect((await lane.get(0.2)).failure?.kind).toBe('timeout');
    await eventually(() => server.sockets.size, 0);
  });
});

describe.concurrent('our certificate', () => {
  const asking = { ...own, ca: pem('ca.pem'), requestCert: true, rejectUnauthorized: true };

  test('is shown to a server that wants one', async () => {
    await using server = await startBadServer(asking);
    const ours = { ca, certificate: pathOf('client.pem'), key: pathOf('client-key.pem') };
    await using lane = aWire(server.url, connecting(ours));
    expect((await lane.get()).failure).toBeNull();
    expect((await lane.get()).failure).toBeNull();
    expect(server.connections()).toBe(1);
  });

  test('is missed by a server that wants one', async () => {
    await using server = await startBadServer(asking);
    await using lane = aWire(server.url, connecting({ ca }));
    const { failure } = await lane.get();
    // Its last word may be lost when it hangs up at once.
    expect(failure?.sentence).toMatch(/certificate required|handshake failure|closed the connection/);
  });
});

describe.concurrent('over TLS', () => {
  test('connections can be left, closed and reset like others', async () => {
    await using server = await startBadServer(own);
    await using lane = aWire(server.url, connecting({ ca }));
    await lane.get();
    const [left] = server.sockets;
    let isClosed = false;
    left?.once('close', () => {
      isClosed = true;
    });
    lane.wire.abandon();
    expect((await lane.get()).failure).toBeNull();
    await lane.wire.reset();
    expect((await lane.get()).failure).toBeNull();
    server.behave(inTurn(say('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n'), (socket) => void socket.destroy()));
    expect((await lane.get()).failure?.kind).toBe('closed');
    server.behave(null);
    expect((await lane.get()).failure).toBeNull();
    expect(isClosed).toBe(false);
    expect(server.connections()).toBe(4);
  });
});

describe('what is wrong with the files of a connection is told before the start', () => {
  const https = 'https://127.0.0.1:1';
  test.each<{ target?: string; spec: Partial<ConnectionSpec>; path: string | null; expected?: RegExp }>([
    { spec: {}, path: null },
    { spec: { ca, certificate: pathOf('client.pem'), key: pathOf('client-key.pem') }, path: null },
    { spec: { ca: pathOf('missing.pem') }, path: 'load.tls.ca', expected: /can be read \(ENOENT/ },
    { spec: { ca: pathOf('client-key.pem') }, path: 'load.tls.ca', expected: /PEM.*no certificate in it/ },
    { spec: { ca: pathOf('../bad-server.ts') }, path: 'load.tls.ca', expected: /PEM/ },
    { spec: { certificate: pathOf('client.pem') }, path: 'load.tls', expected: /together/ },
    { spec: { key: pathOf('client-key.pem') }, path: 'load.tls', expected: /together/ },
    {
      spec: { certificate: pathOf('client.pem'), key: pathOf('client.pem') },
      path: 'load.tls.key',
      expected: /PEM/,
    },
    {
      spec: { certificate: pathOf('client.pem'), key: pathOf('server-key.pem') },
      path: 'load.tls.key',
      expected: /private key of the certificate/,
    },
    { target: 'http://127.0.0.1:1', spec: { ca }, path: 'load.tls', expected: /https target/ },
    { target: 'http://127.0.0.1:1', spec: { verify: false }, path: 'load.tls', expected: /https target/ },
  ])('$spec', ({ target = https, spec, path, expected }) => {
    const issues = connectionIssues(aLoad({ target, connection: aConnection(spec) }));
    expect(issues.map((issue) => issue.path)).toEqual(path === null ? [] : [path]);
    if (expected !== undefined) expect(issues[0]?.expected).toMatch(expected);
  });

  test('and nothing is when there is none', () => {
    expect(connectionIssues(aLoad())).toEqual([]);
    expect(connectingOf(aLoad())).toEqual({ connection: null, tls: null });
  });
});
