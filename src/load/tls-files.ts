// The certificate files of a load, read and checked once per process, before the start. Not for connections (wire-connect.ts).

import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { Issue } from '../model/issue.ts';
import type { ConnectionSpec, Load } from '../model/scenario.ts';
import { refusals } from './messages.ts';
import type { Connecting } from './wire-connect.ts';

/** What every connection is made with; made once, because reading certificates takes long. */
export interface ReadTls {
  readonly secureContext: SecureContext;
}

/** `tls` is null where the machine's own authorities will do, and where there are issues. */
export interface ReadConnection {
  readonly tls: ReadTls | null;
  readonly issues: readonly Issue[];
}

const path = 'load.tls';

/** Every reason why connections cannot be made as this load says: to be asked before the start. Reads files; never throws. */
export function connectionIssues(load: Load): readonly Issue[] {
  const spec = load.connection ?? null;
  if (spec === null) return [];
  const isPlain = /^(http|ws):$/.test(URL.parse(load.target)?.protocol ?? '');
  const asksForTls = spec.ca !== null || spec.certificate !== null || spec.key !== null || !spec.verify;
  const misplaced = isPlain && asksForTls ? [issue(path, refusals.tlsTarget, load.target)] : [];
  return [...misplaced, ...readConnection(spec).issues];
}

/** For the wires of this load, which has no issues; throws Error otherwise. */
export function connectingOf(load: Load): Connecting {
  const connection = load.connection ?? null;
  if (connection === null) return { connection, tls: null };
  const { tls, issues } = readConnection(connection);
  const [first] = issues;
  if (first !== undefined) throw new Error(`${first.path}: ${first.expected}`);
  return { connection, tls };
}

/** Reads the files anew. Never throws. */
export function readConnection(spec: ConnectionSpec): ReadConnection {
  const issues: Issue[] = [];
  const ca = readPem(`${path}.ca`, spec.ca, issues, certificatesIn);
  const certificate = readPem(`${path}.certificate`, spec.certificate, issues, certificatesIn);
  const key = readPem(`${path}.key`, spec.key, issues, createPrivateKey);
  if ((spec.certificate === null) !== (spec.key === null)) {
    issues.push(issue(path, refusals.certificateAndKey, spec.certificate ?? spec.key));
  } else if (certificate !== null && key !== null && !belongTogether(certificate.value, key.value)) {
    issues.push(issue(`${path}.key`, refusals.otherKey, spec.key));
  }
  if (issues.length > 0 || (ca === null && certificate === null)) return { tls: null, issues };
  const secureContext = createSecureContext({
    ...(ca === null ? {} : { ca: ca.pem }),
    ...(certificate === null || key === null ? {} : { cert: certificate.pem, key: key.pem }),
  });
  return { tls: { secureContext }, issues };
}

interface Pem<T> {
  readonly pem: string;
  readonly value: T;
}

/** null when none is named, or when it is told what is wrong with it. */
function readPem<T>(at: string, file: string | null, issues: Issue[], read: (pem: string) => T): Pem<T> | null {
  if (file === null) return null;
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (error) {
    issues.push(issue(at, refusals.unreadable(reasonOf(error)), file));
    return null;
  }
  try {
    return { pem, value: read(pem) };
  } catch (error) {
    issues.push(issue(at, refusals.notPem(reasonOf(error)), file));
    return null;
  }
}

function certificatesIn(pem: string): readonly X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g);
  if (blocks === null) throw new Error('no certificate in it');
  return blocks.map((block) => new X509Certificate(block));
}

function belongTogether([own]: readonly X509Certificate[], key: KeyObject): boolean {
  return own?.checkPrivateKey(key) === true;
}

function issue(at: string, expected: string, got: string | null): Issue {
  return { path: at, expected, got, hint: null };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
