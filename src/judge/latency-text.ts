// Drifts, steps and response times in words: figures with their interval.

import { slopeAtLeast, slopeAtMost } from '../stats/remembered-bounds.ts';
import type { RememberedSlope } from '../stats/remembered-slope.ts';
import { alike, significant } from './figures.ts';
import type { RateText, SlopeInterval } from './growth-text.ts';
import type { FoundStep } from './latency-question.ts';

/** Two-sided interval of a drift, per cent per hour. */
export function driftInterval(slope: RememberedSlope, confidence: number): SlopeInterval {
  const probability = 1 - (1 - confidence) / 2;
  return {
    value: slope.slope,
    low: slopeAtLeast(slope, probability),
    high: slopeAtMost(slope, probability),
    confidence,
  };
}

/** Prints per cents of the beginning per hour. */
export const percentRates: RateText = {
  rate: (perHour) => `${significant(perHour)} %/h`,
  withInterval: (interval) => withInterval(interval, '%/h'),
  amount: (amount) => `${significant(amount)} %`,
};

/** "21.3 % (99 % interval 17.0 to 25.8)". */
export function stepText({ size, low, high, confidence }: FoundStep): string {
  return withInterval({ value: size, low, high, confidence }, '%');
}

/** "4.1 %/h (99 % interval 3.2 to 5.0)". */
export function withInterval({ value, low, high, confidence }: SlopeInterval, unit: string): string {
  const [middle, from, to] = alike([value, low, high]);
  return `${middle} ${unit} (${Math.round(confidence * 100)} % interval ${from} to ${to})`;
}
