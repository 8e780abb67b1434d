// The usual course of a life in eleven figures: medians of its twelfths, averaged over the lives. Shows what moves slowly, and
// hides what a moment does. Decides nothing.

import { mean, median, standardDeviation } from 'simple-statistics';
import type { CovariateGroup } from '../stats/covariate-group.ts';

export interface Block {
  readonly x: number;
  readonly y: number;
  /** Standard error of y, from the scatter within the block. */
  readonly error: number;
}

const blocksPerLife = 12;
/** A median scatters by this much more than a mean. */
const medianError = 1.25;
/** A fall counts as far as it exceeds so many standard errors of a difference. */
const surely = 2;

/** Blocks of the lives that have all of them, on the levels of their own means. Empty for no lives. */
export function profileOf(lives: readonly CovariateGroup[]): readonly Block[] {
  const blocked = lives.map(blocksOf);
  const most = Math.max(0, ...blocked.map((blocks) => blocks.length));
  if (most === 0) return [];
  const whole = blocked.filter((blocks) => blocks.length === most);
  const levels = whole.map((blocks) => mean(blocks.map(({ y }) => y)));
  return Array.from({ length: most }, (_, at) => ({
    x: mean(whole.map((blocks) => blocks[at]?.x ?? 0)),
    y: mean(whole.map((blocks, life) => (blocks[at]?.y ?? 0) - (levels[life] ?? 0))),
    error: Math.sqrt(mean(whole.map((blocks) => (blocks[at]?.error ?? 0) ** 2)) / whole.length),
  }));
}

/** Medians of twelfths of a life, the first left out: what comes down at once after a start says nothing. */
function blocksOf({ x, y, places, slots }: CovariateGroup): readonly Block[] {
  const blocks = Array.from({ length: blocksPerLife }, () => ({ x: [] as number[], y: [] as number[] }));
  for (const [index, place] of places.entries()) {
    const block = blocks[Math.min(blocksPerLife - 1, Math.floor((place * blocksPerLife) / slots))];
    block?.x.push(x[index] ?? 0);
    block?.y.push(y[index] ?? 0);
  }
  return blocks.slice(1).flatMap(({ x: at, y: values }) => {
    if (values.length === 0) return [];
    const error = (medianError * standardDeviation(values)) / Math.sqrt(values.length);
    return [{ x: median(at), y: median(values), error }];
  });
}

/** How far the course surely comes down from its highest block so far. */
export function largestFall(profile: readonly Block[]): number {
  let highest: Block | null = null;
  let fall = 0;
  for (const block of profile) {
    if (highest === null || block.y > highest.y) highest = block;
    fall = Math.max(fall, highest.y - block.y - surely * Math.hypot(highest.error, block.error));
  }
  return fall;
}

/** Largest less smallest; 0 for none. */
export function rangeOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
