// What `permissions:` comes to: the token of a job may do what its job, else its workflow, else its caller says; a called workflow
// may ask for less than its caller has, never for more.

import type { Json, Permission, Permissions } from '../contracts.ts';
import { isRecord, mapValues, textOf } from './tree.ts';

const scopes = [
  ...['actions', 'artifact-metadata', 'attestations', 'checks', 'code-quality', 'contents', 'copilot-requests'],
  ...['deployments', 'discussions', 'drives', 'id-token', 'issues', 'models', 'packages', 'pages', 'pull-requests'],
  ...['repository-projects', 'security-events', 'statuses', 'vulnerability-alerts'],
];
const writeOnly: readonly string[] = ['copilot-requests', 'id-token'];
const readOnly: readonly string[] = ['models', 'vulnerability-alerts'];
const rank: Readonly<Record<Permission, number>> = { none: 0, read: 1, write: 2 };

/** A repository that gives its workflows as little as it can: contents may be read. */
export const defaultPermissions: Permissions = everyScope((scope) => (scope === 'contents' ? 'read' : 'none'));

/** `permissions:` as written -> every scope; null when it is not given. What is not named is none. */
export function permissionsOf(written: Json): Permissions | null {
  if (written === null) return null;
  if (written === 'read-all') return everyScope((scope) => (writeOnly.includes(scope) ? 'none' : 'read'));
  if (written === 'write-all') return everyScope((scope) => (readOnly.includes(scope) ? 'read' : 'write'));
  const named = isRecord(written) ? written : {};
  return everyScope((scope) => levelOf(textOf(named[scope])));
}

/** "x: write" for every scope where more is asked for than is allowed, and what is allowed there. */
export function excess(
  asked: Permissions,
  allowed: Permissions,
): { readonly asked: string; readonly allowed: string } | null {
  const over = scopes.filter((scope) => rank[asked[scope] ?? 'none'] > rank[allowed[scope] ?? 'none']);
  if (over.length === 0) return null;
  const say = (permissions: Permissions) => over.map((scope) => `${scope}: ${permissions[scope] ?? 'none'}`).join(', ');
  return { asked: say(asked), allowed: say(allowed) };
}

/** What is left of them for a pull request from a fork. */
export function readOnlyPermissions(permissions: Permissions): Permissions {
  return mapValues(permissions, (level, scope) => {
    if (level !== 'write') return level;
    return writeOnly.includes(scope) ? 'none' : 'read';
  });
}

function everyScope(level: (scope: string) => Permission): Permissions {
  return Object.fromEntries(scopes.map((scope) => [scope, level(scope)]));
}

function levelOf(text: string): Permission {
  return text === 'read' || text === 'write' ? text : 'none';
}
