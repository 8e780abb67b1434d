// How much the shares of the operations moved from bin to bin: only a mix that moves tells operations apart.

import type { FitGroup } from '../stats/whitened-fit.ts';

export interface MixVariation {
  /** Standard deviation of a share from bin to bin, relative to the share, over all operations. */
  readonly swing: number;
  /** It moved more than a little, and more than chance moves a mix that is always the same. */
  readonly varies: boolean;
}

const leastSwing = 0.05;
/** Variance of the shares over that of random choice. */
const timesChance = 4;

/**
 * From the calls between neighbouring bins, by the mean square contingency of Pearson: the sum over bins and operations of
 * (calls - expected)² / expected, expected = share in the whole times calls of the bin. Over (bins - 1)(operations - 1) it is
 * about 1 for random choice from one mix; over calls times (operations - 1) it is the mean square of the relative swing.
 */
export function mixVariation(groups: readonly FitGroup[], operations: number): MixVariation {
  const rows = groups.flatMap(({ columns, y }) =>
    y.slice(1).map((_, bin) => columns.slice(0, operations).map((so) => (so[bin + 1] ?? 0) - (so[bin] ?? 0))),
  );
  const totals = Array.from({ length: operations }, (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const all = totals.reduce((sum, count) => sum + count, 0);
  if (operations < 2 || rows.length < 2 || all === 0) return { swing: 0, varies: false };
  let contingency = 0;
  for (const row of rows) {
    const calls = row.reduce((sum, count) => sum + count, 0);
    for (const [at, count] of row.entries()) {
      const expected = ((totals[at] ?? 0) / all) * calls;
      if (expected > 0) contingency += (count - expected) ** 2 / expected;
    }
  }
  const swing = Math.sqrt(contingency / all / (operations - 1));
  const chance = contingency / (rows.length - 1) / (operations - 1);
  return { swing, varies: swing >= leastSwing && chance >= timesChance };
}
