// [load] -> Load: rate, payload, sessions and connections written out. Operations, arrival and the preset of the mix have files of
// their own.

import type { ConnectionSpec, Load, Operation, PayloadMix, ReplaySpec, SessionSpec } from '../model/scenario.ts';
import { defaults } from './defaults.ts';
import type { Draft } from './draft.ts';
import { normalizeArrival } from './normalize-arrival.ts';
import { realisticWeights } from './normalize-mix.ts';
import { normalizeOperation, normalizeSessionRequest } from './normalize-operations.ts';
import { drawsPayload } from './variables.ts';
import { defaultOperationName, replayOperationName } from './written-operations.ts';

type LoadDraft = NonNullable<Draft['load']>;

/** `target` as addresses.ts knows it. */
export function normalizeLoad(draft: LoadDraft, target: string): Load {
  const timeoutSeconds = draft.timeout?.value ?? defaults.load.timeoutSeconds;
  return {
    target,
    rate:
      draft.rate === 'max'
        ? { kind: 'max' }
        : { kind: 'open', perSecond: draft.rate?.value ?? defaults.load.perSecond },
    nominalPerSecond: draft['nominal-rate']?.value ?? null,
    clients: draft.clients ?? defaults.load.clients,
    timeoutSeconds,
    headers: draft.headers ?? {},
    arrival: normalizeArrival(draft.arrival),
    payload: normalizePayload(draft),
    preload: draft.preload ?? null,
    operations: normalizeOperations(draft, timeoutSeconds),
    mix: draft.mix === 'realistic' ? 'realistic' : null,
    mixBlockSeconds: draft['mix-blocks']?.value ?? null,
    session: normalizeSession(draft.session),
    connection: normalizeConnection(draft),
    replay: normalizeReplay(draft.replay),
  };
}

/** What is replayed is named by one operation that stands for all of it. */
function normalizeOperations(draft: LoadDraft, timeoutSeconds: number): readonly Operation[] {
  const only = { name: draft.replay === undefined ? defaultOperationName : replayOperationName };
  const weights = typeof draft.mix === 'object' ? draft.mix : {};
  const operations = (draft.operations ?? [only]).map((operation) =>
    normalizeOperation(operation, weights, timeoutSeconds),
  );
  return draft.mix === 'realistic' ? realisticWeights(operations) : operations;
}

/** Payloads that are drawn have sizes: the realistic ones, unless others are given. */
function normalizePayload(draft: LoadDraft): PayloadMix | null {
  const { payload } = draft;
  if (payload === undefined) return drawsPayload(draft) ? defaults.load.payload : null;
  if (payload === 'realistic') return defaults.load.payload;
  return {
    small: payload.small ?? 0,
    medium: payload.medium ?? 0,
    large: payload.large ?? 0,
    huge: payload.huge ?? 0,
  };
}

function normalizeSession(draft: LoadDraft['session']): SessionSpec | null {
  if (draft === undefined) return null;
  return {
    begin: (draft.begin ?? []).map(normalizeSessionRequest),
    end: (draft.end ?? []).map(normalizeSessionRequest),
    requests: draft.requests ?? null,
    seconds: draft.for?.value ?? null,
    leave: draft.leave ?? 'end',
  };
}

function normalizeConnection({ tls, http2 }: LoadDraft): ConnectionSpec | null {
  if (tls === undefined && http2 !== true) return null;
  return {
    ca: tls?.ca ?? null,
    certificate: tls?.certificate ?? null,
    key: tls?.key ?? null,
    verify: tls?.verify ?? true,
    http2: http2 ?? false,
  };
}

function normalizeReplay(draft: LoadDraft['replay']): ReplaySpec | null {
  return draft === undefined ? null : { file: draft.file, pace: draft.pace ?? defaults.load.pace };
}
