// The teeth of a garbage collector: a value that climbs slowly and falls at once, again and again. Finds how far apart its
// falls are, so that bins can be made wide enough to hold one each. Not for what such a system grows by (growth.ts).

import { quantile } from 'simple-statistics';
import type { LifeSeries } from './series.ts';

/** A move of one look to the next is a rise or a fall from this share of the usual range on. */
const moveShare = 0.5;
const windowsPerRun = 24;
const fewestLooks = 8;
const fewestGaps = 6;
/** A sawtooth has far fewer sudden rises than falls. */
const mostRises = 0.25;
const surely = 3;
/** Nine of ten falls follow the one before within this: with a margin, every such stretch holds a trough. */
const usualShare = 0.9;
const margin = 1.25;

/**
 * Seconds within which a trough surely lies; null when this is no sawtooth. The usual range is the median over windows (24 of
 * the run) of what lies between the 5th and the 95th percentile; falls are counted within lives, and gaps never span two.
 */
export function secondsPerTooth(lives: readonly LifeSeries[]): number | null {
  const range = usualRange(lives.flatMap(({ points }) => points.map(({ value }) => value)));
  if (!(range > 0)) return null;
  let rises = 0;
  let falls = 0;
  const gaps: number[] = [];
  for (const { points } of lives) {
    let fell: number | null = null;
    for (let index = 1; index < points.length; index += 1) {
      const [before, now] = [points[index - 1], points[index]];
      if (before === undefined || now === undefined) continue;
      const move = now.value - before.value;
      if (move > moveShare * range) rises += 1;
      if (move >= -moveShare * range) continue;
      falls += 1;
      if (fell !== null) gaps.push(now.seconds - fell);
      fell = now.seconds;
    }
  }
  const isSawtooth =
    gaps.length >= fewestGaps && rises < mostRises * falls && falls - rises > surely * Math.sqrt(falls + rises);
  return isSawtooth ? margin * quantile(gaps, usualShare) : null;
}

function usualRange(values: readonly number[]): number {
  const size = Math.max(fewestLooks, Math.round(values.length / windowsPerRun));
  const ranges: number[] = [];
  for (let from = 0; from + size <= values.length; from += size) {
    const window = values.slice(from, from + size);
    ranges.push(quantile(window, 0.95) - quantile(window, 0.05));
  }
  return ranges.length === 0 ? 0 : quantile(ranges, 0.5);
}
