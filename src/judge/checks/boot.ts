// boot: a target never became ready. The target's fault when it was really tried: it exited, or did not answer in time.

import type { HarnessCode } from '../../model/error.ts';
import { finding, type StandingCheck } from '../check.ts';
import { sentences } from '../messages.ts';

/** Everything else is ours or the machine's. */
const theTargetsFault: ReadonlySet<HarnessCode> = new Set(['boot-exited', 'boot-timeout']);

export const boots: StandingCheck = ({ capture, judgedTargets }) =>
  capture.events.flatMap((event) => {
    if (event.event !== 'boot-failed') return [];
    return [
      finding({
        check: 'boot',
        series: event.target,
        about: judgedTargets.includes(event.target) && theTargetsFault.has(event.code) ? 'target' : 'harness',
        outcome: 'violated',
        sinceSeconds: event.atSeconds,
        epochs: [event.epoch],
        sentence: sentences.bootFailed(event.target, event.message),
        next: sentences.bootNext,
        evidence: event.logTail,
      }),
    ];
  });
