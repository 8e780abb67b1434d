// [system] and [[companions]] -> System and Companion: readiness and stopping always said.

import type { Companion, Load, Readiness, StopSpec, System } from '../model/scenario.ts';
import { hostAndPortOf, tcpAddress } from './addresses.ts';
import { defaults } from './defaults.ts';
import type { Draft } from './draft.ts';

type SystemDraft = NonNullable<Draft['system']>;
type CompanionDraft = NonNullable<Draft['companions']>[number];

export function normalizeSystem(draft: SystemDraft, load: Load | null): System {
  const asked = load === null ? null : hostAndPortOf(load.target);
  return {
    command: draft.command,
    setup: draft.setup ?? null,
    cwd: draft.cwd ?? defaults.system.cwd,
    env: draft.env ?? {},
    ready: normalizeReady(draft.ready, asked ?? tcpAddress('${port}')),
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
    ready: normalizeReady(draft.ready, tcpAddress(`\${${draft.name}.port}`)),
    stop: normalizeStop(draft.stop),
    watched: draft.watch ?? judged,
    judged,
  };
}

function normalizeReady(draft: SystemDraft['ready'], defaultAddress: string): Readiness {
  const withinSeconds = draft?.within?.value ?? defaults.system.readyWithinSeconds;
  if (draft?.http !== undefined) return { kind: 'http', url: draft.http, withinSeconds };
  if (draft?.log !== undefined) return { kind: 'log', pattern: draft.log, withinSeconds };
  if (draft?.command !== undefined) return { kind: 'command', command: draft.command, withinSeconds };
  return { kind: 'tcp', address: tcpAddress(draft?.tcp ?? defaultAddress), withinSeconds };
}

function normalizeStop(draft: SystemDraft['stop']): StopSpec {
  return {
    signal: draft?.signal ?? defaults.system.stopSignal,
    withinSeconds: draft?.within?.value ?? defaults.system.stopWithinSeconds,
  };
}
