// Where the load goes and where readiness is asked, from the tree as written: defaults that rules and normalising share.

import { at, listAt, type Table, textAt } from './tree.ts';
import { variablePattern } from './variables.ts';

/** Where the load goes when soak boots the system and `load.target` is not given. */
export const defaultTarget = 'http://127.0.0.1:${port}';

const withoutTarget = new Set<unknown>(['command', 'stdio-mcp']);

/** True when every operation speaks to the system without an address. */
export function needsNoTarget(tree: Table): boolean {
  const operations = listAt(tree, 'load', 'operations');
  return operations.length > 0 && operations.every((operation) => withoutTarget.has(at(operation, 'protocol')));
}

/** The address of the load, as written or by default; null when there is none. */
export function addressOf(tree: Table): string | null {
  if (at(tree, 'load') === undefined) return null;
  const written = textAt(tree, 'load', 'target');
  if (written !== null) return written;
  return at(tree, 'system') === undefined || needsNoTarget(tree) ? null : defaultTarget;
}

/** True when the text is an address of one of these schemes, its variables being filled in; also when only the environment knows. */
export function isAddress(text: string, schemes: readonly string[]): boolean {
  if (/^\$\{env\./.test(text)) return true;
  // "1" may stand for a host as well as for a port.
  const filled = text.replace(variablePattern(), '1');
  return URL.canParse(filled) && schemes.includes(new URL(filled).protocol);
}

/** "http://127.0.0.1:${port}/x" -> "127.0.0.1:${port}"; null when it is no http address. */
export function hostAndPortOf(address: string): string | null {
  const [, scheme, authority] = /^(https?|wss?):\/\/(?:[^/?#@]*@)?([^/?#]+)/.exec(address) ?? [];
  if (scheme === undefined || authority === undefined) return null;
  if (/:(\d+|\$\{[^}]*\})$/.test(authority)) return authority;
  return `${authority}:${scheme === 'https' || scheme === 'wss' ? 443 : 80}`;
}

/** A bare port is one of this machine. */
export function tcpAddress(written: string | number): string {
  return typeof written === 'string' && written.includes(':') ? written : `127.0.0.1:${written}`;
}
