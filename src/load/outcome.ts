// What became of one send. Shared by the protocol clients; not for how it is counted (tally.ts).

import { failures } from './messages.ts';
import type { WireResult } from './wire.ts';

export interface Outcome {
  /** null: the answer came and was right. */
  readonly failure: string | null;
  /**
   * Whether its duration says something about the target: an answer came, right or wrong, or the whole timeout was spent
   * waiting. False when there was no one to wait for: refused, reset, not sent.
   */
  readonly timed: boolean;
  /** When the last byte came, or waiting ended; on the clock of the wire. */
  readonly endedSeconds: number;
}

/** The outcome of an exchange that gave no answer to judge. */
export function unanswered(result: Exclude<WireResult, { kind: 'answer' }>, timeoutSeconds: number): Outcome {
  return result.kind === 'timeout'
    ? { failure: failures.timeout(timeoutSeconds), timed: true, endedSeconds: result.endedSeconds }
    : { failure: result.reason, timed: false, endedSeconds: result.endedSeconds };
}
