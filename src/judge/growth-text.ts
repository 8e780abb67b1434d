// Growth in words: rates with their interval, in the unit of the limit.

import type { PooledSlope } from '../stats/pooled-slope.ts';
import { studentTQuantile } from '../stats/student-t-quantile.ts';
import { alike, scaleBytes } from './figures.ts';

export interface SlopeInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
}

/** Two-sided interval of a slope. */
export function intervalOf(slope: PooledSlope, confidence: number): SlopeInterval {
  const t = studentTQuantile(1 - (1 - confidence) / 2, slope.degreesOfFreedom);
  const half = t * slope.standardError;
  return { value: slope.slope, low: slope.slope - half, high: slope.slope + half, confidence };
}

/** Prints rates of one gauge, in the unit of the limit. */
export interface RateText {
  /** 6e9 -> "6 GB/h". */
  readonly rate: (perHour: number) => string;
  /** "6 GB/h (99 % interval 5.99 to 6.02)". */
  readonly withInterval: (interval: SlopeInterval) => string;
  /** An amount, not a rate: "37.2 MB". */
  readonly amount: (amount: number) => string;
}

export function rateTextOf(unit: 'bytes' | 'count', limitText: string | null): RateText {
  const scaled = (values: readonly number[]) =>
    unit === 'bytes' ? scaleBytes(values, limitText) : { texts: alike(values), unit: '' };
  const join = (text: string | undefined, unitText: string) => (unitText === '' ? `${text}` : `${text} ${unitText}`);
  return {
    rate: (perHour) => {
      const { texts, unit: unitText } = scaled([perHour]);
      return `${join(texts[0], unitText)}/h`;
    },
    withInterval: ({ value, low, high, confidence }) => {
      const { texts, unit: unitText } = scaled([value, low, high]);
      const percent = Math.round(confidence * 100);
      return `${join(texts[0], unitText)}/h (${percent} % interval ${texts[1]} to ${texts[2]})`;
    },
    amount: (amount) => {
      const { texts, unit: unitText } = scaled([amount]);
      return join(texts[0], unitText);
    },
  };
}

/** Prints rates per hour as bytes per operation, for limits that are written so. */
export function perOperationText(operationsPerHour: number, limitText: string): RateText {
  const bytes = (perHour: readonly number[]) =>
    scaleBytes(
      perHour.map((rate) => rate / operationsPerHour),
      limitText,
    );
  return {
    ...rateTextOf('bytes', limitText),
    rate: (perHour) => {
      const { texts, unit } = bytes([perHour]);
      return `${texts[0]} ${unit}/operation`;
    },
    withInterval: ({ value, low, high, confidence }) => {
      const { texts, unit } = bytes([value, low, high]);
      return `${texts[0]} ${unit}/operation (${Math.round(confidence * 100)} % interval ${texts[1]} to ${texts[2]})`;
    },
  };
}
