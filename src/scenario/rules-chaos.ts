// Rules about [chaos]: somebody there to do it, something there to do it to, and an end before the next one begins.

import type { Issue } from '../model/issue.ts';
import { defaults } from './defaults.ts';
import { at, issueAt, isTable, type Table, textAt } from './tree.ts';
import { parsePercent } from './units.ts';
import { operationProtocols } from './written-operations.ts';
import { secondsAt } from './written-quantities.ts';

/** Done to the system by soak itself. */
const systemDeeds = ['pause', 'kill', 'restart'];
/** How long a deed that comes again and again takes: where that is written, and what it is otherwise. */
const lengths = [
  { deed: 'storm', key: 'reconnect-after', otherwise: defaults.chaos.reconnectAfterSeconds },
  { deed: 'pause', key: 'for', otherwise: defaults.chaos.pauseSeconds },
  { deed: 'kill', key: 'recover-within', otherwise: defaults.chaos.recoverWithinSeconds },
  { deed: 'restart', key: 'recover-within', otherwise: defaults.chaos.recoverWithinSeconds },
] as const;

export function chaosRules(tree: Table): readonly Issue[] {
  const chaos = at(tree, 'chaos');
  if (!isTable(chaos)) return [];
  return [
    ...Object.keys(chaos).flatMap((deed) =>
      systemDeeds.includes(deed) ? ofSystem(tree, deed) : ofClients(tree, deed),
    ),
    ...lengths.flatMap((length) => again(tree, length)),
    ...emptyStorm(tree),
  ];
}

function ofSystem(tree: Table, deed: string): readonly Issue[] {
  if (at(tree, 'system') !== undefined) return [];
  return [issueAt(tree, ['chaos', deed], 'nothing: only a [system] that soak boots can be stopped by it')];
}

const overHttp = ['http', 'jsonrpc', 'mcp', 'sse'];
const connected = [...overHttp, 'stdio-mcp', 'websocket'];

/** Protocols that have what a deed is done to; for the others any with a connection will do. */
const needs: Readonly<Record<string, readonly string[]>> = {
  'slow-reader': overHttp,
  'slow-writer': overHttp,
  cancel: overHttp,
  'half-open': [...overHttp, 'websocket'],
  malformed: [...overHttp, 'websocket'],
  'stale-id': ['sse', 'mcp'],
  churn: ['mcp', 'stdio-mcp', 'websocket'],
};

const lacking: Readonly<Record<string, string>> = {
  'stale-id': 'there is no stream to resume',
  churn: 'there is no session to end, nor a [load.session]',
};

function ofClients(tree: Table, deed: string): readonly Issue[] {
  const path = ['chaos', deed];
  if (at(tree, 'load') === undefined) return [issueAt(tree, path, 'nothing: without [load] there are no clients')];
  const wanted = (Object.hasOwn(needs, deed) ? needs[deed] : undefined) ?? connected;
  const spoken = operationProtocols(tree);
  // A word that is no protocol may have been meant to be one of those.
  const maySuit = (protocol: unknown) => {
    const isKnown = protocol === 'command' || connected.some((known) => known === protocol);
    return !isKnown || wanted.some((known) => known === protocol);
  };
  if (spoken.some(maySuit) || (deed === 'churn' && at(tree, 'load', 'session') !== undefined)) return [];
  const why = (Object.hasOwn(lacking, deed) ? lacking[deed] : undefined) ?? 'there is no such connection';
  return [issueAt(tree, path, `an operation over ${wanted.join(' or ')}: ${why}`)];
}

/** It must be over before it comes again, and come at all. */
function again(tree: Table, { deed, key, otherwise }: (typeof lengths)[number]): readonly Issue[] {
  const path = ['chaos', deed];
  const every = secondsAt(tree, ...path, 'every');
  if (every === null || every === 0) return [];
  const issues: Issue[] = [];
  const takes = at(tree, ...path, key) === undefined ? otherwise : secondsAt(tree, ...path, key);
  if (takes !== null && takes >= every) {
    const hint = at(tree, ...path, key) === undefined ? `it is "${otherwise}s" unless given` : null;
    const expected = `less than "${textAt(tree, ...path, 'every')}", when it comes again`;
    issues.push(issueAt(tree, [...path, key], expected, hint));
  }
  const duration = secondsAt(tree, 'duration');
  if (duration !== null && duration > 0 && every >= duration) {
    issues.push(issueAt(tree, [...path, 'every'], `less than the duration, "${textAt(tree, 'duration')}"`));
  }
  return issues;
}

/** Then nobody would ever leave. */
function emptyStorm(tree: Table): readonly Issue[] {
  const path = ['chaos', 'storm', 'share'];
  const share = at(tree, ...path);
  const reading = typeof share === 'string' ? parsePercent(share) : null;
  const isNone = share === 0 || (reading?.ok === true && reading.value.value === 0);
  return isNone ? [issueAt(tree, path, 'a share above zero')] : [];
}
