// The kind of request that an operation is, for the preset of the mix. Not for the shares of the kinds: the scenario has them.

import type { Operation, OperationKind } from './scenario.ts';

/** As its scenario says, else as its form tells. "slow" has no form: it must be said. */
export function kindOf({
  kind,
  protocol,
  request,
  expect,
  stream,
}: Pick<Operation, 'kind' | 'protocol' | 'request' | 'expect' | 'stream'>): OperationKind {
  if (kind !== undefined && kind !== null) return kind;
  if (expect.error) return 'error';
  if (request.batch > 1) return 'batch';
  return protocol === 'sse' || (stream ?? null) !== null ? 'streaming' : 'simple';
}
