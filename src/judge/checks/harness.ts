// harness: what broke on our side or on the host's, as far as the run itself noticed. The verdict is then invalid, unless a
// violation was established in a stretch that was sound.

import { systemTarget } from '../../model/metric.ts';
import { finding, type StandingCheck } from '../check.ts';
import { sentences } from '../messages.ts';

/** One finding for each trouble that the run reported. */
export const harnessTroubles: StandingCheck = ({ capture }) =>
  capture.events.flatMap((event) =>
    event.event === 'harness'
      ? [
          finding({
            check: 'harness',
            series: 'soak',
            about: 'harness',
            outcome: 'violated',
            sinceSeconds: event.atSeconds,
            epochs: [event.epoch],
            sentence: sentences.harnessBroke(event.message),
            next: sentences.runAgain,
          }),
        ]
      : [],
  );

/** A companion that is not judged died: what the system did without it says nothing about the system. */
export const companionsLost: StandingCheck = ({ capture, judgedTargets, scenario }) => {
  const companions = new Set(scenario.companions.map(({ name }) => name));
  return capture.events.flatMap((event) =>
    event.event === 'crash' &&
    event.target !== systemTarget &&
    companions.has(event.target) &&
    !judgedTargets.includes(event.target)
      ? [
          finding({
            check: 'companion-lost',
            series: event.target,
            about: 'harness',
            outcome: 'violated',
            sinceSeconds: event.atSeconds,
            epochs: [event.epoch],
            sentence: sentences.companionLost(event.target, event.atSeconds, event.exit),
            next: sentences.readLog,
            evidence: event.logTail,
          }),
        ]
      : [],
  );
};
