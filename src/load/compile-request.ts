// One request of the scenario as HTTP carries it: path below the target, headers, body and what kind of body it is.
// Pure. Not for what is expected of the answer (expectation.ts), nor for protocols above HTTP (compile-operations.ts).

import type { FormBody, OperationRequest } from '../model/scenario.ts';
import type { BodyTemplate } from './body.ts';
import type { CompiledOperation, HttpOperation } from './compiled-operation.ts';
import { fieldsBody, fieldsType, uploadBody, uploadBoundary, uploadType } from './form-body.ts';
import { parseJsonPath } from './json-path.ts';
import type { PayloadSource } from './payload-source.ts';
import { compileBody, compileJson, compileText, expressionsIn, inPieces, type Template } from './request-template.ts';

type CompiledRequest = Pick<HttpOperation, 'path' | 'headers' | 'body'>;

/** What surrounds a request. */
export interface RequestPlace {
  readonly target: string;
  /** Of every request of the load. */
  readonly headers: Readonly<Record<string, string>>;
}

/** `defaults`: headers of its protocol, in lower case; those of the load win over them, and its own over both. */
export function compileRequest(
  request: OperationRequest,
  { target, headers }: RequestPlace,
  defaults: Readonly<Record<string, string>> = {},
): CompiledRequest {
  const { body, contentType } = compileContent(request);
  const ownDefaults = contentType === null ? defaults : { 'content-type': contentType, ...defaults };
  return {
    path: compileText(joinPath(target, request.path), encodeURIComponent),
    headers: compileHeaders(ownDefaults, headers, request.headers),
    body,
  };
}

/** Names and JSON paths; expects paths that can be read. */
export function compileCaptures(captures: Readonly<Record<string, string>>): CompiledOperation['captures'] {
  return Object.entries(captures).map(([name, text]) => {
    const path = parseJsonPath(text);
    if (path === null) throw new Error(`not a JSON path: ${text}`);
    return { name, path };
  });
}

/** Names of the pools that a request draws from, the headers of the load included. */
export function poolsOf(request: OperationRequest, headers: Readonly<Record<string, string>>): readonly string[] {
  const texts = [request.path, headers, request.headers, request.json ?? null, request.body];
  const form = request.form ?? null;
  const found = expressionsIn([...texts, form === null ? null : { ...form }, request.command]);
  return [...new Set(found.flatMap(({ generator }) => generator?.captured ?? []))];
}

interface Content {
  readonly body: BodyTemplate | null;
  /** null: there is no body, or its type is not ours to say. */
  readonly contentType: string | null;
}

export function compileContent({ json, body, form }: OperationRequest): Content {
  if (form !== undefined && form !== null) return compileForm(form);
  if (json !== undefined) return { body: compileJson(json), contentType: 'application/json' };
  return { body: body === null ? null : compileBody(body), contentType: null };
}

function compileForm(form: FormBody): Content {
  if (form.kind === 'fields') {
    const fields = Object.entries(form.fields).map(([name, value]) => [name, compileText(value)] as const);
    const write: BodyTemplate = (source) =>
      inPieces(fieldsBody(fields.map(([name, value]) => [name, value(source)] as const)));
    return { body: write, contentType: fieldsType };
  }
  const field = compileText(form.field);
  const filename = compileText(form.filename);
  const content = compileBody(form.content);
  return {
    body: (source) => uploadBody(uploadBoundary, field(source), filename(source), content(source)),
    contentType: uploadType(uploadBoundary),
  };
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
