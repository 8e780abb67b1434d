// When the next send is due, by an absolute schedule: position and seed decide, never the answers or the timers.
// Pure: the caller brings the time. Not for where the sends stand on the schedule (pacer-schedule.ts), what is sent (traffic.ts),
// nor for sending it (generator.ts).

import { createSchedule, type ScheduleOptions } from './pacer-schedule.ts';

export interface PacerOptions extends ScheduleOptions {
  /** 0 is no ramp. */
  readonly rampSeconds: number;
}

/** A cursor on the schedule. Its only state is the position. */
export interface Pacer {
  /** Number of the send that is due next; counts from 0 over the whole run. */
  nextSend(): number;
  /** When it is due, in seconds since this part of the load started; Infinity: never. */
  nextDueSeconds(): number;
  /**
   * Visits every send due by `elapsedSeconds` that was not visited before, in order; returns how many there were.
   * `loadSeconds`: when it was due on the schedule's own clock, which is the same in every part of a run.
   */
  takeDue(elapsedSeconds: number, visit: (send: number, dueSeconds: number, loadSeconds: number) => void): number;
  /** Where the schedule stands at the last send visited, in seconds of full rate: from there a later part goes on. */
  fullRateSeconds(): number;
  /** Seconds of load since the run began, on the schedule's clock. */
  loadSecondsAt(elapsedSeconds: number): number;
}

/** Ramp of every start of load, also after a resume: what is cold then is cold again. */
export const rampSeconds = 2;

/**
 * Plays the schedule from the send `fromSend` on. The schedule's clock goes on from where the send before was due, so exactly the
 * sends that were not sent are sent, in their order and with their gaps. Of a closed loop nothing is ever due; its clock goes on
 * from `fromFullRateSeconds`.
 */
export function createPacer(options: PacerOptions): Pacer {
  const schedule = createSchedule(options);
  const playback = createPlayback(schedule.from.loadSeconds, options.rampSeconds);
  const state = {
    /** Of the last send visited. */
    position: schedule.from.position,
    dueSeconds: playback.elapsedAt(schedule.loadSeconds),
  };

  return {
    nextSend: () => schedule.send,
    nextDueSeconds: () => state.dueSeconds,
    takeDue(elapsedSeconds, visit) {
      const before = schedule.send;
      while (state.dueSeconds <= elapsedSeconds) {
        visit(schedule.send, state.dueSeconds, schedule.loadSeconds);
        state.position = schedule.position;
        schedule.next();
        state.dueSeconds = playback.elapsedAt(schedule.loadSeconds);
      }
      return schedule.send - before;
    },
    fullRateSeconds: () => state.position,
    loadSecondsAt: playback.loadSecondsAt,
  };
}

/** The clock of a schedule while it is played. */
export interface Playback {
  /** Seconds of load since the run began. */
  loadSecondsAt(elapsedSeconds: number): number;
  /** Its inverse: seconds since this part of the load started. Infinity stays it. */
  elapsedAt(loadSeconds: number): number;
}

/**
 * Each start of load climbs to its pace:
 *
 *   pace |        .--------------      Over the first `ramp` seconds from 0 in a straight line, because a cold generator and cold
 *      1 |      /                      connections answer with a backlog. So t seconds after the start w(t) = t^2 / (2 ramp)
 *        |    /                        seconds of load have been played, and t - ramp/2 after the ramp.
 *        |  /
 *      0 +/-------+--------------> t   load seconds = base + w(t), base: where the part before stopped
 *        0      ramp
 */
export function createPlayback(baseSeconds: number, ramp: number): Playback {
  return {
    loadSecondsAt: (elapsedSeconds) => baseSeconds + fullRateSecondsAt(Math.max(elapsedSeconds, 0), ramp),
    elapsedAt(loadSeconds) {
      if (loadSeconds === Number.POSITIVE_INFINITY) return loadSeconds;
      const played = Math.max(loadSeconds - baseSeconds, 0);
      return played >= ramp / 2 ? played + ramp / 2 : Math.sqrt(2 * ramp * played);
    },
  };
}

/** Seconds of load played at full pace by `elapsedSeconds`: w(t) of the drawing. */
export function fullRateSecondsAt(elapsedSeconds: number, ramp: number): number {
  if (elapsedSeconds >= ramp) return elapsedSeconds - ramp / 2;
  return elapsedSeconds ** 2 / (2 * ramp);
}
