// What is said of an hour that is slower than the baseline hour, and of hours that are not.

import type { DegradationAnswer, DegradedHour } from './degradation.ts';
import { counted, formatLatency, significant } from './figures.ts';
import { withInterval } from './latency-text.ts';

export interface DegradationWords {
  /** "p95". */
  readonly quantile: string;
  readonly limitText: string;
  readonly answer: DegradationAnswer;
  /** The baseline hour of the run, and its quantile in seconds. */
  readonly baselineHour: number;
  readonly baselineSeconds: number;
  readonly hasControl: boolean;
}

const percentText = ({ percent, low, high }: DegradedHour): string =>
  withInterval({ value: percent, low, high, confidence: 0.99 }, '%');

export function degradationSentence({
  quantile,
  limitText,
  answer,
  baselineHour,
  baselineSeconds,
  hasControl,
}: DegradationWords): string {
  const { told, hours } = answer;
  const values = `${formatLatency(told.observed)} in hour ${told.hour} of the run, ${formatLatency(baselineSeconds)} in hour ${baselineHour}`;
  const beside = hasControl ? '' : ' No null server was asked beside it, so what the machine did to it is not known.';
  switch (answer.outcome) {
    case 'violated': {
      const all = hours.filter(({ outcome }) => outcome === 'violated').length;
      const more = all > 1 ? ` ${counted(all, 'hour')} of ${hours.length} are.` : '';
      return `The ${quantile} of all operations is ${percentText(told)} slower than in the baseline hour (${values}); the limit is ${limitText}.${more}${beside}`;
    }
    case 'holds':
      return `The ${quantile} of all operations is in no hour slower than in the baseline hour by ${limitText}: the slowest of ${counted(hours.length, 'hour')} changed by ${percentText(told)} (${values}).${beside}`;
    case 'inconclusive':
      return `The ${quantile} of all operations in the slowest hour changed by ${percentText(told)} (${values}): ${reasonText(answer, limitText)}.`;
    default:
      throw new Error(`no such outcome: ${answer.outcome satisfies never}`);
  }
}

function reasonText({ reason }: DegradationAnswer, limitText: string): string {
  switch (reason) {
    case 'limit-too-small':
      return `hours differ by too much of their own to see ${limitText}`;
    case 'within-noise-of-machines':
      return 'a busy machine does as much to a system without fault, and no null server was asked beside it';
    case 'hours-missing':
      return 'more than a quarter of the hours could not be compared';
    default:
      return `that neither surely keeps the limit of ${limitText} nor surely breaks it`;
  }
}

/** One line for each hour that is worth it: the violated ones, else the slowest. */
export function hourLine(quantile: string, baselineSeconds: number, hour: DegradedHour): string {
  return `Hour ${hour.hour}: ${quantile} ${formatLatency(hour.observed)} after ${formatLatency(baselineSeconds)}, ${percentText(hour)}.`;
}

export const degradationNotes = {
  noHours: 'no two comparable hours of steady load',
  beyondThisRun: (limitText: string) => `hours are too unsteady for a limit of ${limitText}`,
  noNoise: 'how much hours differ by themselves could not be learnt',
  soakHours: 'soak for at least three hours',
  ourFault: 'But our own sends were late, so that is not called the target’s.',
  other: (quantile: string, { outcome, told }: DegradationAnswer) =>
    `${quantile} of all operations: ${outcome === 'violated' ? 'violated' : 'slowest hour'} ${significant(told.percent)} % (hour ${told.hour}).`,
} as const;
