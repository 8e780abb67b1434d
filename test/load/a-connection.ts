// Certificates for tests, of an authority that nobody trusts unasked, and connections that use them. (test/load/certificates)

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connectingOf } from '../../src/load/tls-files.ts';
import type { ConnectionSpec } from '../../src/model/scenario.ts';
import { aLoad } from './a-load.ts';

export const pathOf = (name: string) => fileURLToPath(new URL(`./certificates/${name}`, import.meta.url));
export const pem = (name: string) => readFileSync(pathOf(name));
/** Of the server at 127.0.0.1. */
export const own = { cert: pem('server.pem'), key: pem('server-key.pem') };
export const ca = pathOf('ca.pem');

export function aConnection(parts: Partial<ConnectionSpec> = {}): ConnectionSpec {
  return { ca: null, certificate: null, key: null, verify: true, http2: false, ...parts };
}

export function connecting(parts: Partial<ConnectionSpec>) {
  return connectingOf(aLoad({ target: 'https://127.0.0.1:1', connection: aConnection(parts) }));
}
