// What a family of series is: a kind of healthy system. Each says how its value moves; what grows on top is not its business.

import type { Dice } from '../dice.ts';
import type { Grid } from '../grid.ts';
import type { Load, LoadShape } from '../load.ts';
import type { Kind } from '../trace.ts';

/** What a family stands on: the looks, the load, and what the cell knows of its warm-up. */
export interface Ground extends Grid {
  readonly load: Load;
  /** Minutes within which the time constant of a warm-up lies, in place of the family's own range. */
  readonly settlesMinutes: readonly [number, number] | null;
}

export interface Family {
  readonly name: string;
  readonly kind: Kind;
  readonly load: LoadShape;
  /**
   * One value per look. Memory: megabytes around a level that is added later. Counts: the count. Latency: per cent of usual.
   */
  readonly draw: (dice: Dice, ground: Ground) => Float64Array;
  /** Latency of the null server in the same run, per cent of its usual. */
  readonly control?: (dice: Dice, ground: Ground) => Float64Array;
}

/** One value per look, from its number, its time in the run and the age of the process. A loop: most of the time goes here. */
export function eachLook(
  { at, ages }: Grid,
  value: (index: number, seconds: number, age: number) => number,
): Float64Array {
  const values = new Float64Array(at.length);
  for (let index = 0; index < values.length; index += 1) {
    values[index] = value(index, at[index] ?? 0, ages[index] ?? 0);
  }
  return values;
}

/** One draw per life, picked by the life of each look. */
export function perLife(grid: Grid, draw: (life: number) => number): (index: number) => number {
  const drawn = Array.from({ length: grid.lives }, (_, life) => draw(life));
  return (index) => drawn[grid.epochs[index] ?? 0] ?? 0;
}

export function sumOf(...parts: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(parts[0]?.length ?? 0);
  for (const part of parts) {
    for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + (part[index] ?? 0);
  }
  return sum;
}
