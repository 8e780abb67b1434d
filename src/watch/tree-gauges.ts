// The gauges of one process tree, by the names of the model. Null: unknown.

import { gaugeName, processMetrics } from '../model/metric.ts';

export type TreeGauges = Readonly<Record<keyof typeof processMetrics, number | null>>;

/** Looks at one process tree, again and again. */
export interface TreeWatch {
  look(): Promise<TreeGauges>;
}

export const nothingKnown: TreeGauges = {
  residentBytes: null,
  cpuCores: null,
  threads: null,
  handles: null,
  sockets: null,
  children: null,
};

/** `{ threads: 3, ... }` of "system" -> `{ "system.threads": 3, ... }`: always every metric. */
export function namedGauges(target: string, gauges: TreeGauges): Readonly<Record<string, number | null>> {
  const keys = Object.keys(processMetrics) as (keyof typeof processMetrics)[];
  return Object.fromEntries(keys.map((key) => [gaugeName(target, processMetrics[key]), gauges[key]]));
}

/** One unknown part makes the sum unknown: part of a tree is not the tree. */
export function sumKnown(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}
