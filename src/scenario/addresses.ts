// Where the load goes and where readiness is asked, from the tree as written: defaults that rules and normalising share.

import { at, listAt, type Table, textAt } from './tree.ts';
import { variablePattern } from './variables.ts';
import { operationProtocols, operationTargets } from './written-operations.ts';

/** Where the load goes when soak boots the system and `load.target` is not given. */
export const defaultTarget = 'http://127.0.0.1:${port}';

/** What stands for an address where what is sent needs none: over standard input and output, or by running commands. */
export const noAddress = 'stdio:';

const withoutAddress: ReadonlySet<unknown> = new Set(['command', 'stdio-mcp']);

/** True when nothing that is sent goes to `load.target`: it needs no address, or has one of its own. */
export function needsNoTarget(tree: Table): boolean {
  const hasSessionRequests = ['begin', 'end'].some((key) => listAt(tree, 'load', 'session', key).length > 0);
  const protocols = operationProtocols(tree);
  const own = operationTargets(tree);
  const isElsewhere = (protocol: unknown, index: number) =>
    withoutAddress.has(protocol) || (own[index] ?? null) !== null;
  return !hasSessionRequests && protocols.length > 0 && protocols.every(isElsewhere);
}

/** True when the system is spoken to over its standard input and output, and load.target is not needed. */
export function speaksOverStdio(tree: Table): boolean {
  return needsNoTarget(tree) && operationProtocols(tree).includes('stdio-mcp');
}

/** The address of the load, as written or by default; null when there is none. */
export function addressOf(tree: Table): string | null {
  if (at(tree, 'load') === undefined) return null;
  const written = textAt(tree, 'load', 'target');
  if (written !== null) return written;
  return at(tree, 'system') === undefined || needsNoTarget(tree) ? null : defaultTarget;
}

/** `load.target` of the scenario: as written, by default, or the first that an operation has; "" where the rules let none pass. */
export function targetOf(tree: Table): string {
  const own = operationTargets(tree).find((target) => target !== null) ?? null;
  return addressOf(tree) ?? (needsNoTarget(tree) ? (own ?? noAddress) : '');
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
