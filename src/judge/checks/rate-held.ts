// rate-held: the load process sent what it was asked to send, when it was asked to. If not, the run is invalid.

import { finding, type StandingCheck } from '../check.ts';
import { whereSeen } from '../evidence.ts';
import { readGenerator } from '../generator.ts';
import { allOperations } from '../load-missing.ts';
import { sentences } from '../messages.ts';

export const rateHeld: StandingCheck = (evidence) => {
  const { scenario } = evidence;
  if (scenario.load === null || evidence.steady.length === 0) return [];
  const base = { check: 'rate-held', series: allOperations, about: 'harness', ...whereSeen(evidence) } as const;
  const reading = readGenerator(evidence);
  if (reading === null) {
    return [
      finding({
        ...base,
        outcome: 'inconclusive',
        sentence: sentences.noLoadRan('rate-held'),
        next: sentences.runAgain,
      }),
    ];
  }
  return [
    finding({
      ...base,
      outcome: reading.held ? 'holds' : 'violated',
      estimate:
        reading.seconds === 0
          ? null
          : {
              value: reading.scheduled / reading.seconds,
              low: null,
              high: null,
              confidence: null,
              n: reading.intervals,
              method: 'sends that fell due per second of steady load',
              unit: 'per-second',
            },
      sentence: reading.held ? sentences.rateHeld(reading) : sentences.rateNotHeld(reading),
      next: reading.held ? null : sentences.rateNotHeldNext,
    }),
  ];
};
