// duration: was the planned steady time held? A run cut short shows less than it was asked to show, so it cannot pass.

import { finding, type StandingCheck } from '../check.ts';
import { whereSeen } from '../evidence.ts';
import { sentences } from '../messages.ts';
import { steadyHeldSeconds } from '../steady-time.ts';

/** A resume may lose some seconds, and a sample comes at the end of its interval. */
const heldShare = 0.9;
const slackSeconds = 15;

export const duration: StandingCheck = (evidence) => {
  const { scenario, capture } = evidence;
  const held = steadyHeldSeconds(scenario, capture);
  const planned = scenario.durationSeconds;
  const slack = Math.min(slackSeconds, planned / 2);
  if (held > 0 && (held >= heldShare * planned || held >= planned - slack)) return [];
  const interrupt = capture.events.findLast(({ event }) => event === 'interrupt');
  return [
    finding({
      check: 'duration',
      series: 'steady phase',
      about: 'harness',
      outcome: 'inconclusive',
      estimate: {
        value: held,
        low: null,
        high: null,
        confidence: null,
        n: evidence.steady.length,
        method: 'time covered by steady samples',
        unit: 'seconds',
      },
      sentence: sentences.cutShort(held, planned),
      next: interrupt === undefined ? sentences.soakWhole : sentences.resume,
      ...whereSeen(evidence),
    }),
  ];
};
