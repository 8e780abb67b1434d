// An operation of the scenario made ready for sending: templates read, headers merged, address joined, mistakes found.
// Pure. Not for choosing operations (mix.ts) nor for sending them (the clients).

import { assertNever } from '../model/error.ts';
import type { Issue } from '../model/issue.ts';
import type { JsonValue, Load, Operation } from '../model/scenario.ts';
import { type CompiledExpectation, compileExpectation } from './expectation.ts';
import { parseJsonPath } from './json-path.ts';
import { refusals } from './messages.ts';
import { generatorForms, type PayloadSource } from './payload-generators.ts';
import { compileJson, compileText, type Template, unknownGenerators } from './request-template.ts';

interface Compiled {
  readonly name: string;
  readonly timeoutSeconds: number;
  readonly expectation: CompiledExpectation;
  /** HTTP or JSON-RPC method. */
  readonly method: string;
  /** From the root of the server, the path of the target included. */
  readonly path: Template;
  /** Names and values in turn. */
  readonly headers: (source: PayloadSource) => string[];
}

export interface HttpOperation extends Compiled {
  readonly protocol: 'http';
  readonly body: Template | null;
}

export interface JsonrpcOperation extends Compiled {
  readonly protocol: 'jsonrpc';
  readonly params: Template | null;
  /** Calls in one request; 1 is a single call, not an array. */
  readonly batch: number;
}

export interface McpOperation extends Compiled {
  readonly protocol: 'mcp';
  readonly params: Template | null;
  /** Equal for operations that may share a session: their path and headers as written. */
  readonly address: string;
}

export type CompiledOperation = HttpOperation | JsonrpcOperation | McpOperation;

/** Every mistake that keeps this load from being sent, what is not built yet included. Paths are those of the scenario. */
export function loadIssues(load: Load): readonly Issue[] {
  const issues: Issue[] = [];
  const say = (path: string, expected: string, got: string | null) => issues.push({ path, expected, got, hint: null });

  if (!/^https?:$/.test(URL.parse(load.target)?.protocol ?? '')) say('load.target', refusals.target, load.target);
  if (load.rate.kind === 'max') say('load.rate', refusals.rate, 'max');
  if (load.arrival.pattern === 'diurnal') say('load.arrival.pattern', refusals.arrival, load.arrival.pattern);
  for (const got of unknownGenerators(load.headers)) say('load.headers', refusals.generator(generatorForms), got);

  load.operations.forEach((operation, index) => {
    const at = `load.operations[${index}]`;
    const { request, expect } = operation;
    const isRpc = operation.protocol === 'jsonrpc' || operation.protocol === 'mcp';
    if (!isRpc && operation.protocol !== 'http') say(`${at}.protocol`, refusals.protocol, operation.protocol);
    const texts: JsonValue = {
      path: request.path,
      headers: request.headers,
      json: request.json ?? null,
      body: request.body,
    };
    for (const [key, value] of Object.entries(texts)) {
      for (const got of unknownGenerators(value)) say(`${at}.request.${key}`, refusals.generator(generatorForms), got);
    }
    if (/[^\u0021-\u00ff]/.test(request.path.replace(/\$\{[^}]*\}/g, ''))) {
      say(`${at}.request.path`, refusals.path, request.path);
    }
    if (isRpc && request.method === '') say(`${at}.request.method`, refusals.rpcMethod, null);
    if (operation.protocol === 'mcp' && request.path.includes('${')) {
      say(`${at}.request.path`, refusals.mcpPath, request.path);
    }
    if (expect.json !== null && parseJsonPath(expect.json) === null)
      say(`${at}.expect.json`, refusals.jsonPath, expect.json);
  });
  return issues;
}

/** Expects a load without issues; throws Error otherwise. */
export function compileOperations(load: Load): readonly CompiledOperation[] {
  return load.operations.map((operation) => compileOperation(operation, load));
}

function compileOperation(operation: Operation, load: Load): CompiledOperation {
  const { name, timeoutSeconds, protocol, request } = operation;
  const json = request.json === undefined ? null : compileJson(request.json);
  const base = {
    name,
    timeoutSeconds,
    expectation: compileExpectation(operation.expect),
    method: request.method,
    path: compileText(joinPath(load.target, request.path), encodeURIComponent),
    headers: compileHeaders(defaultHeaders(operation), load.headers, request.headers),
  };
  switch (protocol) {
    case 'http':
      return { ...base, protocol, body: json ?? (request.body === null ? null : compileText(request.body)) };
    case 'jsonrpc':
      return { ...base, protocol, params: json, batch: request.batch };
    case 'mcp':
      return { ...base, protocol, params: json, address: JSON.stringify([request.path, request.headers]) };
    case 'stdio-mcp':
    case 'sse':
    case 'websocket':
    case 'command':
      throw new Error(`${protocol}: ${refusals.protocol}`);
    default:
      return assertNever(protocol);
  }
}

function defaultHeaders({ protocol, request }: Operation): Record<string, string> {
  if (protocol === 'mcp') {
    return { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  }
  if (protocol === 'jsonrpc') return { 'content-type': 'application/json', accept: 'application/json' };
  return request.json === undefined ? {} : { 'content-type': 'application/json' };
}

// Later groups win; names are compared without case.
function compileHeaders(...groups: readonly Readonly<Record<string, string>>[]): (source: PayloadSource) => string[] {
  const byName = new Map<string, Template>();
  for (const group of groups) {
    for (const [name, value] of Object.entries(group)) byName.set(name.toLowerCase(), compileText(value));
  }
  const entries = [...byName];
  return (source) => entries.flatMap(([name, value]) => [name, value(source)]);
}

/** "http://host/api/" and "/query" -> "/api/query"; "" keeps the target's own path and query. */
function joinPath(target: string, path: string): string {
  const { pathname, search } = new URL(target);
  if (path === '') return `${pathname}${search}`;
  const base = pathname.replace(/\/$/, '');
  if (path.startsWith('?')) return `${pathname}${path}`;
  return `${base}${path.startsWith('/') ? '' : '/'}${path}`;
}
