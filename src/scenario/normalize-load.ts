// [load] -> Load: rate, arrival, payload and operations written out; each protocol's short forms made one form.

import type { Arrival, JsonValue, Load, Operation, OperationRequest, PayloadMix, Protocol } from '../model/scenario.ts';
import { defaultTarget } from './addresses.ts';
import { defaults } from './defaults.ts';
import type { Draft } from './draft.ts';
import { defaultOperationName } from './rules-load.ts';

type LoadDraft = NonNullable<Draft['load']>;
type OperationDraft = NonNullable<LoadDraft['operations']>[number];

export function normalizeLoad(draft: LoadDraft, hasSystem: boolean): Load {
  const timeoutSeconds = draft.timeout?.value ?? defaults.load.timeoutSeconds;
  const weights = typeof draft.mix === 'object' ? draft.mix : {};
  const operations = draft.operations ?? [{ name: defaultOperationName }];
  return {
    target: draft.target ?? (hasSystem ? defaultTarget : ''),
    rate:
      draft.rate === 'max'
        ? { kind: 'max' }
        : { kind: 'open', perSecond: draft.rate?.value ?? defaults.load.perSecond },
    nominalPerSecond: draft['nominal-rate']?.value ?? null,
    clients: draft.clients ?? defaults.load.clients,
    timeoutSeconds,
    headers: draft.headers ?? {},
    arrival: normalizeArrival(draft.arrival),
    payload: normalizePayload(draft.payload),
    preload: draft.preload ?? null,
    operations: operations.map((operation) => normalizeOperation(operation, weights, timeoutSeconds)),
    mix: draft.mix === 'realistic' ? 'realistic' : null,
    mixBlockSeconds: draft['mix-blocks']?.value ?? null,
  };
}

function normalizeArrival(draft: LoadDraft['arrival']): Arrival {
  const keys = typeof draft === 'object' ? draft : { pattern: draft ?? 'constant' };
  if (keys.pattern !== 'diurnal') return { pattern: keys.pattern };
  const standard = defaults.load.diurnal;
  const given = typeof draft === 'object' ? draft : undefined;
  return {
    pattern: 'diurnal',
    peak: given?.peak ?? standard.peak,
    trough: given?.trough ?? standard.trough,
    peakHour: given?.['peak-hour'] ?? standard.peakHour,
    troughHour: given?.['trough-hour'] ?? standard.troughHour,
    startHour: given?.['start-hour'] ?? standard.startHour,
    daySeconds: given?.day?.value ?? standard.daySeconds,
  };
}

function normalizePayload(draft: LoadDraft['payload']): PayloadMix | null {
  if (draft === undefined) return null;
  if (draft === 'realistic') return defaults.load.payload;
  return {
    small: draft.small ?? 0,
    medium: draft.medium ?? 0,
    large: draft.large ?? 0,
    huge: draft.huge ?? 0,
  };
}

function normalizeOperation(
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
    expect: {
      status: draft.expect?.status ?? null,
      json: draft.expect?.json ?? null,
      contains: draft.expect?.contains ?? null,
      error: draft.expect?.error ?? false,
    },
    growsBytes: draft.grows?.value ?? 0,
  };
}

function normalizeRequest(draft: NonNullable<OperationDraft['request']>, protocol: Protocol): OperationRequest {
  const callsTool = draft.tool !== undefined;
  const json: JsonValue | undefined = callsTool
    ? { name: draft.tool ?? '', arguments: draft.arguments ?? {} }
    : (draft.params ?? draft.json);
  const hasBody = draft.json !== undefined || draft.body !== undefined;
  const isHttp = protocol === 'http' || protocol === 'sse';
  const standardMethod = isHttp ? (hasBody ? 'POST' : 'GET') : '';
  return {
    method: callsTool ? 'tools/call' : (draft.method ?? standardMethod),
    path: draft.path ?? '',
    headers: draft.headers ?? {},
    json,
    body: draft.body ?? null,
    batch: draft.batch ?? defaults.load.batch,
    command: draft.command ?? [],
  };
}
