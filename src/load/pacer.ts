// When the next send is due, by an absolute schedule: position and seed decide, never the answers or the timers.
// Pure: the caller brings the time. Not for choosing what is sent (mix.ts), nor for sending it (generator.ts).

import { uniformAt } from '../stats/random.ts';

/**
 * Sends are due at full-rate seconds 1/rate, 2/rate, ... ("constant"), or after exponential gaps of that mean ("poisson"; the gap
 * before a send is a function of seed and number).
 *
 *   rate |        .--------------      Over the first `rampSeconds` the rate climbs from 0 in a straight line, because a cold
 *        |      /                      generator and cold connections answer with a backlog. So t seconds after the start
 *        |    /                        w(t) = t^2 / (2 ramp) seconds of full rate have been given, and t - ramp/2 after the
 *        |  /                          ramp: a constant pacer has called floor(rate * w(t)) sends by then.
 *      0 +/-------+--------------> t
 *        0      ramp
 */
export interface PacerOptions {
  readonly ratePerSecond: number;
  readonly arrival: 'constant' | 'poisson';
  readonly seed: number;
  /** Number of the first send: 0, or where an earlier part of the run stopped. */
  readonly fromSend: number;
  /** 0 is no ramp. */
  readonly rampSeconds: number;
}

/** A cursor on the schedule. Its only state is the position. */
export interface Pacer {
  /** Number of the send that is due next; counts from 0 over the whole run. */
  nextSend(): number;
  /** When it is due, in seconds since this part of the load started. */
  nextDueSeconds(): number;
  /** Visits every send due by `elapsedSeconds` that was not visited before, in order; returns how many there were. */
  takeDue(elapsedSeconds: number, visit: (send: number, dueSeconds: number) => void): number;
}

/** Ramp of every start of load, also after a resume: what is cold then is cold again. */
export const rampSeconds = 2;

const gapStream = 1;

export function createPacer(options: PacerOptions): Pacer {
  const { ratePerSecond, fromSend } = options;
  let send = fromSend;
  let fullRateSeconds = 0;
  let dueSeconds = 0;
  schedule();

  function schedule(): void {
    fullRateSeconds =
      options.arrival === 'constant'
        ? (send - fromSend + 1) / ratePerSecond
        : fullRateSeconds + exponential(uniformAt(options.seed, gapStream, send)) / ratePerSecond;
    dueSeconds = secondsAtFullRateSeconds(fullRateSeconds, options.rampSeconds);
  }

  return {
    nextSend: () => send,
    nextDueSeconds: () => dueSeconds,
    takeDue(elapsedSeconds, visit) {
      const before = send;
      while (dueSeconds <= elapsedSeconds) {
        visit(send, dueSeconds);
        send += 1;
        schedule();
      }
      return send - before;
    },
  };
}

/** Seconds of full rate given by `elapsedSeconds`: w(t) of the drawing. */
export function fullRateSecondsAt(elapsedSeconds: number, ramp: number): number {
  if (elapsedSeconds >= ramp) return elapsedSeconds - ramp / 2;
  return elapsedSeconds ** 2 / (2 * ramp);
}

// The inverse of fullRateSecondsAt.
function secondsAtFullRateSeconds(fullRateSeconds: number, ramp: number): number {
  if (fullRateSeconds >= ramp / 2) return fullRateSeconds + ramp / 2;
  return Math.sqrt(2 * ramp * fullRateSeconds);
}

function exponential(uniform: number): number {
  return -Math.log1p(-uniform);
}
