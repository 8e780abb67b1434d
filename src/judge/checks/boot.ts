// boot: a target never became ready. The target's fault, unless the message says that we or the host could not even try.

import type { HarnessCode } from '../../model/error.ts';
import { finding, type StandingCheck } from '../check.ts';
import { sentences } from '../messages.ts';

/** Codes that may stand before the event's message ("setup-failed: ...") and say that the target was never really tried. */
const ours: ReadonlySet<string> = new Set<HarnessCode>([
  'command-not-found',
  'setup-failed',
  'keeper-lost',
  'load-process-lost',
  'record-unreadable',
  'record-unwritable',
  'target-not-found',
  'unsupported-platform',
]);
const theirs: ReadonlySet<string> = new Set<HarnessCode>(['boot-exited', 'boot-timeout']);

export const boots: StandingCheck = ({ capture, judgedTargets }) =>
  capture.events.flatMap((event) => {
    if (event.event !== 'boot-failed') return [];
    const { code, text } = splitCode(event.message);
    const target = judgedTargets.includes(event.target) && !(code !== null && ours.has(code));
    return [
      finding({
        check: 'boot',
        series: event.target,
        about: target ? 'target' : 'harness',
        outcome: 'violated',
        sinceSeconds: event.atSeconds,
        epochs: [event.epoch],
        sentence: sentences.bootFailed(event.target, text),
        next: sentences.bootNext,
        evidence: event.logTail,
      }),
    ];
  });

/** "boot-timeout: nothing answered" -> its code and the rest; a message without a known code stays whole. */
function splitCode(message: string): { readonly code: string | null; readonly text: string } {
  const [code = '', ...rest] = message.split(': ');
  return rest.length > 0 && (ours.has(code) || theirs.has(code))
    ? { code, text: rest.join(': ') }
    : { code: null, text: message };
}
