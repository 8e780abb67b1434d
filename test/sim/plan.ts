// All cells, and the few of them that CI asks on every change.

import type { Cell } from './cell.ts';
import { memoryPlan } from './plan-memory.ts';
import { otherPlan } from './plan-other.ts';
import { quickNames } from './plan-quick.ts';
import { shortPlan } from './plan-short.ts';

export const fullPlan: readonly Cell[] = [...memoryPlan, ...otherPlan, ...shortPlan];

const byName = new Map(fullPlan.map((cell) => [cell.name, cell]));

/** Throws RangeError for a name that is not in the plan. */
export function cellNamed(name: string): Cell {
  const cell = byName.get(name);
  if (cell === undefined) throw new RangeError(`cellNamed knows no cell called "${name}"`);
  return cell;
}

/** The quick plan: the same cells, the same seeds, fewer runs. */
export function quickPlan(): readonly Cell[] {
  return quickNames.map(({ name, runs }) => ({ ...cellNamed(name), runs }));
}
