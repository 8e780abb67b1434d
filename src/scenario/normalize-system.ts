// [system] and [[companions]] -> System and Companion: readiness and stopping always said.

import type { Companion, Readiness, StopSpec, System } from '../model/scenario.ts';
import { addressOf, hostAndPortOf, speaksOverStdio, tcpAddress } from './addresses.ts';
import { defaults } from './defaults.ts';
import type { Draft } from './draft.ts';

type SystemDraft = NonNullable<Draft['system']>;
type CompanionDraft = NonNullable<Draft['companions']>[number];

/** `whole`: the scenario that it stands in. */
export function normalizeSystem(draft: SystemDraft, whole: Draft): System {
  return {
    command: draft.command,
    setup: draft.setup ?? null,
    cwd: draft.cwd ?? defaults.system.cwd,
    env: draft.env ?? {},
    ready: normalizeReady(draft.ready, unsaidReadiness(whole)),
    stop: normalizeStop(draft.stop),
    lifetime: draft.lifetime ?? defaults.system.lifetime,
    keep: draft.keep ?? [],
    onExit: draft['on-exit'] ?? defaults.system.onExit,
  };
}

export function normalizeCompanion(draft: CompanionDraft): Companion {
  const judged = draft.judge ?? false;
  return {
    name: draft.name,
    command: draft.command,
    cwd: draft.cwd ?? defaults.system.cwd,
    env: draft.env ?? {},
    ready: normalizeReady(draft.ready, atAddress(`\${${draft.name}.port}`)),
    stop: normalizeStop(draft.stop),
    watched: draft.watch ?? judged,
    judged,
  };
}

type Asked = Readiness extends infer R ? (R extends Readiness ? Omit<R, 'withinSeconds'> : never) : never;

/** Where the load goes; a system that is spoken to over its standard input is taken for ready when it runs. */
function unsaidReadiness(whole: Draft): Asked {
  if (speaksOverStdio(whole)) return { kind: 'command', command: defaults.system.readyOverStdio };
  const address = addressOf(whole);
  return atAddress((address === null ? null : hostAndPortOf(address)) ?? '${port}');
}

function atAddress(written: string | number): Asked {
  return { kind: 'tcp', address: tcpAddress(written) };
}

function normalizeReady(draft: SystemDraft['ready'], unsaid: Asked): Readiness {
  const withinSeconds = draft?.within?.value ?? defaults.system.readyWithinSeconds;
  if (draft?.http !== undefined) return { kind: 'http', url: draft.http, withinSeconds };
  if (draft?.log !== undefined) return { kind: 'log', pattern: draft.log, withinSeconds };
  if (draft?.command !== undefined) return { kind: 'command', command: draft.command, withinSeconds };
  return { ...(draft?.tcp === undefined ? unsaid : atAddress(draft.tcp)), withinSeconds };
}

function normalizeStop(draft: SystemDraft['stop']): StopSpec {
  return {
    signal: draft?.signal ?? defaults.system.stopSignal,
    withinSeconds: draft?.within?.value ?? defaults.system.stopWithinSeconds,
  };
}
