// Lines that stand beside a finding about response times, and short reasons why one was not judged.

import { formatLatency, significant } from './figures.ts';
import type { ControlAnswer } from './latency-question.ts';
import { driftInterval, percentRates } from './latency-text.ts';

export const latencyNotes = {
  beyondThisRun: (limitText: string) => `too short or too unsteady for a limit of ${limitText}`,
  noQuantile: (metric: string) => `the record has no quantile called ${metric}`,
  nameQuantile: 'name one of p50, p95, p99 and p99.9',
  ourFault: 'But our own sends were late, so that is not called the target’s.',
  leftOut: 'Our own sends were late in many looks; what those show was left out.',
  baseline: (series: string, seconds: number) => `At the beginning the ${series} was ${formatLatency(seconds)}.`,
  loadHeld: 'The load moved; what it explains is taken out.',
  control: ({ slope, effect, effectError }: ControlAnswer) =>
    `The null server drifted by ${percentRates.withInterval(driftInterval(slope, 0.9))}; where it moves by 1 %, the target moves by ${significant(effect)} % (standard error ${significant(effectError)}).`,
  driftBeside: (series: string, measured: string | null) => `${series}: ${measured ?? 'drift not measured'}`,
  about: (series: string, perHour: number) => `${series}: about ${percentRates.rate(perHour)}`,
  stepBeside: (series: string, measured: string | null) =>
    `${series}: ${measured === null ? 'no step' : `a step of ${measured}`}`,
} as const;
