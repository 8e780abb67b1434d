// [[load.operations]] and the requests of [load.session] -> Operation and SessionRequest: each protocol's short forms made one form.

import type {
  Expectation,
  FormBody,
  JsonValue,
  Operation,
  OperationRequest,
  Protocol,
  SessionRequest,
  StreamSpec,
} from '../model/scenario.ts';
import { noAddress } from './addresses.ts';
import { defaults } from './defaults.ts';
import type { Draft } from './draft.ts';

type LoadDraft = NonNullable<Draft['load']>;
type OperationDraft = NonNullable<LoadDraft['operations']>[number];
type SessionDraft = NonNullable<NonNullable<LoadDraft['session']>['begin']>[number];
type RequestDraft = NonNullable<OperationDraft['request']>;

/** `weights`: those of the mix by name, which win; `timeoutSeconds`: that of the load. */
export function normalizeOperation(
  draft: OperationDraft,
  weights: Readonly<Record<string, number>>,
  timeoutSeconds: number,
): Operation {
  const protocol = draft.protocol ?? 'http';
  const mixed = Object.hasOwn(weights, draft.name) ? weights[draft.name] : undefined;
  return {
    name: draft.name,
    weight: mixed ?? draft.weight ?? defaults.load.weight,
    protocol,
    request: normalizeRequest(draft.request ?? {}, protocol),
    timeoutSeconds: draft.timeout?.value ?? timeoutSeconds,
    expect: normalizeExpect(draft.expect),
    growsBytes: draft.grows?.value ?? 0,
    // Beside others, over HTTP, it still speaks to the system's standard input.
    target: protocol === 'stdio-mcp' ? noAddress : (draft.target ?? null),
    control: draft.control ?? null,
    kind: draft.kind ?? null,
    capture: draft.capture ?? {},
    stream: normalizeStream(draft.stream),
  };
}

export function normalizeSessionRequest(draft: SessionDraft): SessionRequest {
  return {
    request: normalizeRequest(draft.request, 'http'),
    expect: normalizeExpect(draft.expect),
    capture: draft.capture ?? {},
  };
}

function normalizeRequest(draft: RequestDraft, protocol: Protocol): OperationRequest {
  const callsTool = draft.tool !== undefined;
  const json: JsonValue | undefined = callsTool
    ? { name: draft.tool ?? '', arguments: draft.arguments ?? {} }
    : (draft.params ?? draft.json);
  const form = normalizeForm(draft);
  const hasBody = draft.json !== undefined || draft.body !== undefined || form !== null;
  const isHttp = protocol === 'http' || protocol === 'sse';
  const standardMethod = isHttp ? (hasBody ? 'POST' : 'GET') : '';
  return {
    method: callsTool ? 'tools/call' : (draft.method ?? standardMethod),
    path: draft.path ?? '',
    headers: draft.headers ?? {},
    json,
    body: draft.body ?? null,
    batch: draft.batch ?? defaults.load.batch,
    notification: draft.notification ?? false,
    form,
    command: draft.command ?? [],
  };
}

function normalizeForm({ form, upload }: RequestDraft): FormBody | null {
  if (form !== undefined) return { kind: 'fields', fields: form };
  if (upload === undefined) return null;
  return {
    kind: 'upload',
    field: upload.field ?? defaults.load.upload.field,
    filename: upload.filename ?? defaults.load.upload.filename,
    content: upload.content,
  };
}

function normalizeExpect(draft: OperationDraft['expect']): Expectation {
  const { status, json, contains, error, schema, bytes } = draft ?? {};
  return {
    status: status ?? null,
    json: json ?? null,
    contains: contains ?? null,
    error: error ?? false,
    schema,
    bytes:
      bytes === undefined
        ? null
        : { atLeast: bytes['at-least']?.value ?? null, atMost: bytes['at-most']?.value ?? null },
  };
}

function normalizeStream(draft: OperationDraft['stream']): StreamSpec | null {
  if (draft === undefined) return null;
  return {
    events: draft.events ?? null,
    forSeconds: draft.for?.value ?? null,
    gapSeconds: draft.gap?.value ?? null,
    sequence: draft.sequence ?? null,
  };
}
