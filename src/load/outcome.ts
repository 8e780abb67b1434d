// What became of one send. Shared by the protocol clients; not for how it is counted (tally.ts).

import { type Failure, failures } from './failures.ts';
import type { WireAnswer, WireResult } from './wire.ts';

export interface Outcome {
  /** null: the answer came and was right. */
  readonly failure: Failure | null;
  /**
   * Whether its duration says something about the target: an answer came, right or wrong, or the whole timeout was spent
   * waiting. False when there was no one to wait for: refused, reset, not sent.
   */
  readonly timed: boolean;
  /** When the last byte came, or waiting ended; on the clock of the wire. */
  readonly endedSeconds: number;
  /** When the request was put on the wire; null: it never was, or nobody knows. Service time counts from here. */
  readonly sentSeconds: number | null;
  /** Beginning of what was answered: of a failure as an example, of a right answer for what is captured from it. */
  readonly body?: string;
  /** What a stream gave. */
  readonly stream?: StreamSeen;
  /** We gave it up on purpose: it counts neither as a success nor as a failure. */
  readonly cancelled?: true;
}

/** One stream, or one piece of a stream that goes on. */
export interface StreamSeen {
  readonly events: number;
  /** By their sequence; 0 where none is asked for. */
  readonly missed: number;
  readonly reconnects: number;
  /** Seconds from the request to the first event; null: none came. */
  readonly firstSeconds: number | null;
  /** Seconds between events, as many as there were, in a reused array: read it before the next send. */
  readonly gapsSeconds: ArrayLike<number>;
}

/** The outcome of an exchange that was answered, rightly or not. */
export function answered(failure: Failure | null, answer: WireAnswer): Outcome {
  const { endedSeconds, sentSeconds, body } = answer;
  // What we slowed down on purpose says nothing about the target's speed.
  return { failure, timed: answer.slowed !== true, endedSeconds, sentSeconds, body };
}

/** The outcome of an exchange that gave no answer to judge. */
export function unanswered(result: Exclude<WireResult, { kind: 'answer' }>, timeoutSeconds: number): Outcome {
  const { endedSeconds, sentSeconds } = result;
  if (result.kind === 'cancelled') return { failure: null, timed: false, endedSeconds, sentSeconds, cancelled: true };
  return result.kind === 'timeout'
    ? { failure: failures.timeout(timeoutSeconds), timed: true, endedSeconds, sentSeconds }
    : { failure: result.failure, timed: false, endedSeconds, sentSeconds };
}
