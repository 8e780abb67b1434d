// The operations as written, before anything is decoded: their names, weights and protocols, for rules that look across them.

import { at, isTable, listAt, type Table, textAt } from './tree.ts';

/** Name of the only operation when none is written. */
export const defaultOperationName = 'request';
/** Name of what is sent again from a file. */
export const replayOperationName = 'replay';

/** Their names in order; null where none is written. Without operations the name of the one that there is. */
export function operationNames(tree: Table): readonly (string | null)[] {
  if (at(tree, 'load', 'operations') === undefined)
    return [isReplay(tree) ? replayOperationName : defaultOperationName];
  return listAt(tree, 'load', 'operations').map((operation) => textAt(operation, 'name'));
}

/** Their weights in order, as written there or in the mix; also what is no number. Without operations an empty list. */
export function operationWeights(tree: Table): readonly unknown[] {
  const mix = at(tree, 'load', 'mix');
  return listAt(tree, 'load', 'operations').map((operation) => {
    const mixed = isTable(mix) ? at(mix, textAt(operation, 'name') ?? '') : undefined;
    return mixed ?? at(operation, 'weight') ?? 1;
  });
}

/** Their protocols in order; also what is none. Without operations that of the one that there is. */
export function operationProtocols(tree: Table): readonly unknown[] {
  if (at(tree, 'load', 'operations') === undefined) return ['http'];
  return listAt(tree, 'load', 'operations').map((operation) => at(operation, 'protocol') ?? 'http');
}

/** Addresses of their own in order; null where none is written. */
export function operationTargets(tree: Table): readonly (string | null)[] {
  return listAt(tree, 'load', 'operations').map((operation) => textAt(operation, 'target'));
}

/** Recorded requests are sent again, in place of operations. */
export function isReplay(tree: Table): boolean {
  return at(tree, 'load', 'replay') !== undefined;
}
