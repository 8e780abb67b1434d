// mix = "realistic" -> weights: each kind of request its share, within a kind by the operations' own weights.

import { kindOf } from '../model/operation-kind.ts';
import type { Operation, OperationKind } from '../model/scenario.ts';
import { defaults } from './defaults.ts';

/** The same operations; a kind that none of them has is left out, so the others keep their proportions. Weight 0 stays 0. */
export function realisticWeights(operations: readonly Operation[]): readonly Operation[] {
  const ownWeights = new Map<OperationKind, number>();
  for (const operation of operations) {
    const kind = kindOf(operation);
    ownWeights.set(kind, (ownWeights.get(kind) ?? 0) + operation.weight);
  }
  return operations.map((operation) => {
    if (operation.weight === 0) return operation;
    const kind = kindOf(operation);
    const ofKind = ownWeights.get(kind) ?? operation.weight;
    return { ...operation, weight: (defaults.load.kinds[kind] * operation.weight) / ofKind };
  });
}
