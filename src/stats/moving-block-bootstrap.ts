// How much a figure would scatter if the noise had fallen otherwise, without saying what the noise is: residuals are drawn
// anew in blocks, so that their memory up to a block's length survives. Not for figures that rest on longer memory than that.

import { quantileSorted } from 'simple-statistics';
import { integerBetween, type Random } from './random.ts';

export interface BootstrapInterval {
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
  readonly resamples: number;
}

export interface BlockPlan {
  /** Values that stay together: longer than the noise remembers, much shorter than the series. n^(1/3) to sqrt(n) is usual. */
  readonly blockLength: number;
  readonly resamples: number;
  readonly confidence: number;
  readonly random: Random;
}

/**
 * One resample as long as `values`: blocks of consecutive values, each starting anywhere with equal chance, one after the
 * other, the last cut short (Künsch 1989). Values near the ends are in fewer blocks, so the mean of a resample is not quite
 * that of the values. A series shorter than a block is one block.
 */
export function blockResample(values: readonly number[], blockLength: number, random: Random): readonly number[] {
  if (!(Number.isInteger(blockLength) && blockLength >= 1))
    throw new RangeError(`blockResample requires a whole block length of at least 1, got ${blockLength}`);
  const length = Math.min(blockLength, values.length);
  const resample: number[] = [];
  while (resample.length < values.length) {
    const start = integerBetween(random, 0, values.length - length);
    const wanted = Math.min(length, values.length - resample.length);
    for (let index = start; index < start + wanted; index += 1) resample.push(values[index] ?? 0);
  }
  return resample;
}

/**
 * Interval between two quantiles of `statistic` over resamples of residuals, group by group: no block crosses from one group
 * to another. The statistic gets residuals in the shape they came in; to learn how a fitted figure scatters, it adds them to
 * the fit and fits again. Complexity: resamples * (n + statistic).
 *
 * Throws RangeError for no resamples, or when the statistic is not a number.
 */
export function movingBlockInterval(
  residuals: readonly (readonly number[])[],
  statistic: (resampled: readonly (readonly number[])[]) => number,
  { blockLength, resamples, confidence, random }: BlockPlan,
): BootstrapInterval {
  if (!(resamples >= 1)) throw new RangeError(`movingBlockInterval requires at least 1 resample, got ${resamples}`);
  const drawn = Array.from({ length: resamples }, () =>
    statistic(residuals.map((group) => blockResample(group, blockLength, random))),
  );
  if (drawn.some(Number.isNaN)) throw new RangeError('movingBlockInterval requires a statistic that is a number');
  drawn.sort((a, b) => a - b);
  const tail = (1 - confidence) / 2;
  return { low: quantileSorted(drawn, tail), high: quantileSorted(drawn, 1 - tail), confidence, resamples };
}
