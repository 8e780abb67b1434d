// Bodies as text, for the tests of this folder.

import type { Body } from '../../src/load/body.ts';

/** What would go over the wire. */
export function textOf(body: Body | null | undefined): string {
  if (body === null || body === undefined) return '';
  return typeof body === 'string' ? body : Buffer.concat([...body.chunks()]).toString('utf8');
}
