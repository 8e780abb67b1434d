// Mistakes of one request and of what is expected of its answer. Pure. Not for the load around it (load-issues.ts).

import type { Issue } from '../model/issue.ts';
import type { Expectation, JsonValue, Operation, OperationRequest, Protocol, StreamSpec } from '../model/scenario.ts';
import { parseJsonPath } from './json-path.ts';
import { refusals } from './messages.ts';
import { generatorForms, type PayloadGenerator } from './payload-generators.ts';
import type { PayloadClass } from './payload-sizes.ts';
import { expressionsIn } from './request-template.ts';
import { readSchema } from './schema-reading.ts';

/** What generators may refer to. */
export interface Place {
  /** Names that operations capture; null: it is too early for any. */
  readonly captured: readonly string[] | null;
  /** Names that a session learns. */
  readonly learnt: readonly string[];
  readonly mayBeLarge: (of: PayloadClass | null) => boolean;
}

interface Asking {
  readonly protocol: Protocol;
  readonly request: OperationRequest;
}

interface Asked {
  readonly protocol: Protocol;
  readonly expect: Expectation;
  readonly capture?: Operation['capture'];
  readonly stream?: StreamSpec | null;
}

export function requestIssues(at: string, { protocol, request }: Asking, place: Place): readonly Issue[] {
  const issues: Issue[] = [];
  const say = (key: string, expected: string, got: string | null) => {
    issues.push({ path: `${at}.${key}`, expected, got, hint: null });
  };
  if (/[^\u0021-\u00ff]/.test(request.path.replace(/\$\{[^}]*\}/g, ''))) say('path', refusals.path, request.path);
  if (isRpc(protocol) && request.method === '') say('method', refusals.rpcMethod, null);
  if (protocol === 'mcp' && request.path.includes('${')) say('path', refusals.mcpPath, request.path);
  const form = request.form ?? null;
  return [
    ...issues,
    ...textIssues(`${at}.path`, request.path, place, 'short'),
    ...textIssues(`${at}.headers`, request.headers, place, 'short'),
    ...textIssues(`${at}.json`, request.json ?? null, place, 'any'),
    ...textIssues(`${at}.body`, request.body, place, 'any'),
    ...(form?.kind === 'fields' ? textIssues(`${at}.form`, form.fields, place, 'short') : []),
    ...(form?.kind === 'upload' ? textIssues(`${at}.upload`, [form.field, form.filename], place, 'short') : []),
    ...(form?.kind === 'upload' ? textIssues(`${at}.upload.content`, form.content, place, 'any') : []),
    ...textIssues(`${at}.command`, request.command, place, 'short'),
  ];
}

/** `length`: whether what is made there may be streamed. */
export function textIssues(path: string, value: JsonValue, place: Place, length: 'short' | 'any'): readonly Issue[] {
  return expressionsIn(value).flatMap(({ written, generator }) => {
    const expected = generator === null ? refusals.generator(generatorForms) : unusable(generator, place, length);
    return expected === null ? [] : [{ path, expected, got: written, hint: null }];
  });
}

function unusable(generator: PayloadGenerator, place: Place, length: 'short' | 'any'): string | null {
  const { payload, captured, session } = generator;
  if (payload !== undefined && length === 'short' && place.mayBeLarge(payload)) return refusals.largePayload;
  if (captured !== undefined && place.captured === null) return refusals.capturedInSession;
  if (captured !== undefined && place.captured?.includes(captured) === false) {
    return refusals.capturedName(place.captured);
  }
  return session !== undefined && !place.learnt.includes(session) ? refusals.sessionName(place.learnt) : null;
}

/** `at`: the operation, or the request of a session. */
export function answerIssues(at: string, { protocol, expect, capture, stream }: Asked): readonly Issue[] {
  const issues: Issue[] = [];
  const say = (key: string, expected: string, got: string | null) => {
    issues.push({ path: `${at}.${key}`, expected, got, hint: null });
  };
  const paths: readonly (readonly [string, string | null])[] = [
    ['expect.json', expect.json],
    ['stream.sequence', stream?.sequence ?? null],
    ...Object.entries(capture ?? {}).map(([name, path]) => [`capture.${name}`, path] as const),
  ];
  for (const [key, path] of paths) {
    if (path !== null && parseJsonPath(path) === null) say(key, refusals.jsonPath, path);
  }
  // Of events one after the other, and of what a command prints, no schema is asked; a size only of what comes over http, and of
  // errors in JSON-RPC not even their status.
  const isStream = protocol === 'sse' || protocol === 'websocket' || protocol === 'command';
  const hasSize = protocol === 'http' || (isRpc(protocol) && protocol !== 'stdio-mcp' && !expect.error);
  if (expect.schema !== undefined && isStream) say('expect.schema', refusals.schemaOfStream, protocol);
  if ((expect.bytes ?? null) !== null && !hasSize) say('expect.bytes', refusals.noSize, protocol);
  const reading = expect.schema === undefined ? null : readSchema(expect.schema);
  if (reading?.ok === false) {
    for (const mistake of reading.mistakes) say('expect.schema', refusals.schema(mistake), null);
  }
  return issues;
}

function isRpc(protocol: Protocol): boolean {
  return protocol === 'jsonrpc' || protocol === 'mcp' || protocol === 'stdio-mcp';
}
