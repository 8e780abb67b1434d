// Tokens of jobs, and what they may do. A token is opaque: only this server knows what stands behind it.
// Not here: which request needs what (rest-routes-*.ts).

import { randomBytes } from 'node:crypto';
import type { Permission, Permissions } from '../contracts.ts';

/** What stands behind one token. */
export interface Grant {
  readonly permissions: Permissions;
  /** "owner/name": the repository whose job got the token. It may write nowhere else. */
  readonly repository: string;
}

export interface Tokens {
  make(permissions: Permissions, repository: string): string;
  /** What an `Authorization` header came to; null for a token that was never made here. */
  grantOf(authorization: string | undefined): Grant | null;
}

const strength: Readonly<Record<Permission, number>> = { none: 0, read: 1, write: 2 };

export function createTokens(): Tokens {
  const grants = new Map<string, Grant>();
  return {
    make(permissions, repository) {
      const token = `ghs_${randomBytes(18).toString('hex')}`;
      grants.set(token, { permissions, repository: repository.toLowerCase() });
      return token;
    },
    grantOf(authorization) {
      const token = /^(?:token|bearer)\s+(\S+)$/i.exec(authorization ?? '')?.[1];
      return (token === undefined ? undefined : grants.get(token)) ?? null;
    },
  };
}

/** True when any of `names` is granted at `least`. */
export function allows(grant: Grant, names: readonly string[], least: Permission): boolean {
  return names.some((name) => strength[grant.permissions[name] ?? 'none'] >= strength[least]);
}
