// One recorded request: read from a line of JSON lines, with every mistake in it. Pure.
// Not for reading files (replay-recording.ts), nor for HAR, which shares the parts of a request (replay-har.ts).

import { METHODS } from 'node:http';
import type { Issue, Result } from '../model/issue.ts';
import { snippet } from './failures.ts';
import { replayRefusals } from './messages.ts';

export interface Recorded {
  /** Of the recording, as it was: not yet at the pace of the replay. */
  readonly atSeconds: number;
  readonly method: string;
  /** From the root of the server, with its query. */
  readonly path: string;
  /** Names in lower case and values in turn, without those of the connection. */
  readonly headers: readonly string[];
  readonly body: string | null;
  /** What was answered then; null: the recording does not tell. */
  readonly status: number | null;
}

/** Tells of a mistake: where in the record, what was wanted, what stands there. */
export type Say = (key: string, expected: string, got: unknown) => void;

const keys: readonly string[] = ['at', 'method', 'path', 'headers', 'body', 'status'];

/** `place` makes the path of an issue from the key that it is about; "" is the line. */
export function decodeLine(text: string, place: (key: string) => string): Result<Recorded> {
  const issues: Issue[] = [];
  const say = sayInto(issues, place);
  const value = parseJson(text);
  if (!isTable(value)) {
    issues.push({ path: place(''), expected: replayRefusals.line, got: snippet(text), hint: null });
    return { ok: false, issues };
  }
  for (const key of Object.keys(value)) if (!keys.includes(key)) say(key, replayRefusals.key(keys), value[key]);
  const { at, headers, body = null } = value;
  const isMoment = typeof at === 'number' && Number.isFinite(at) && at >= 0;
  if (!isMoment) say('at', replayRefusals.at, at);
  if (headers !== undefined && !isTable(headers)) say('headers', replayRefusals.headers, headers);
  if (body !== null && typeof body !== 'string') say('body', replayRefusals.body, body);
  const recorded: Recorded = {
    atSeconds: isMoment ? at : 0,
    method: readMethod(value.method, 'method', say),
    path: readPath(value.path, say),
    headers: readHeaders(isTable(headers) ? Object.entries(headers) : [], 'headers', say),
    body: typeof body === 'string' ? body : null,
    status: readStatus(value.status ?? null, say),
  };
  return issues.length === 0 ? { ok: true, value: recorded } : { ok: false, issues };
}

export function sayInto(issues: Issue[], place: (key: string) => string): Say {
  return (key, expected, got) => {
    issues.push({
      path: place(key),
      expected,
      got: got === undefined ? null : snippet(JSON.stringify(got)),
      hint: null,
    });
  };
}

/** A tunnel is no request to a server. */
const methods: ReadonlySet<unknown> = new Set(METHODS.filter((method) => method !== 'CONNECT'));

export function readMethod(method: unknown, key: string, say: Say): string {
  if (typeof method === 'string' && methods.has(method)) return method;
  say(key, replayRefusals.method, method);
  return '';
}

function readPath(path: unknown, say: Say): string {
  if (typeof path === 'string' && /^\/[\u0021-\u0022\u0024-\u00ff]*$/.test(path)) return path;
  say('path', replayRefusals.path, path);
  return '';
}

function readStatus(status: unknown, say: Say): number | null {
  if (status === null) return null;
  if (typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599) return status;
  say('status', replayRefusals.status, status);
  return null;
}

/** They belong to the connection over which the request went, which is another one now. */
const connectionHeaders: ReadonlySet<string> = new Set([
  'host',
  'content-length',
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'http2-settings',
]);

export function readHeaders(
  entries: readonly (readonly [string, unknown])[],
  key: string,
  say: Say,
): readonly string[] {
  return entries.flatMap(([written, value]) => {
    const name = written.toLowerCase();
    // Those with a colon are the first line of an HTTP/2 request.
    if (name.startsWith(':') || connectionHeaders.has(name)) return [];
    const isName = /^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name);
    if (isName && typeof value === 'string' && /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(value)) return [name, value];
    say(key, replayRefusals.header, { [written]: value });
    return [];
  });
}

export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** undefined: it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
