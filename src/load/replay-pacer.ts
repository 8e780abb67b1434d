// When recorded requests fall due: as they were recorded, at the pace of the replay, by the clock of an absolute schedule.
// Not for reading them (replay-ahead.ts), nor for loads with a rate (pacer.ts).

import { createPlayback, type Pacer } from './pacer.ts';
import type { Ahead, Timed } from './replay-ahead.ts';

export interface ReplayPacerOptions {
  readonly ahead: Ahead;
  /** Number of the request that `ahead` gives next. */
  readonly fromSend: number;
  /** When the one before it was due: there the clock goes on. 0 at the beginning of a run. */
  readonly fromLoadSeconds: number;
  readonly rampSeconds: number;
  /** Told of each request just before it is visited. */
  readonly fallsDue: (send: number, timed: Timed) => void;
}

/** Its schedule is at its full rate all the time, so the position on it is the load second. */
export function createReplayPacer(options: ReplayPacerOptions): Pacer {
  const { ahead, fallsDue } = options;
  const playback = createPlayback(options.fromLoadSeconds, options.rampSeconds);
  let send = options.fromSend;
  let position = options.fromLoadSeconds;
  let askedSeconds = 0;

  return {
    nextSend: () => send,
    nextDueSeconds() {
      const next = ahead.peek();
      // Not read yet: perhaps it is due already, so it is to be asked for soon. Its being late is seen when it comes.
      return next === null ? askedSeconds : playback.elapsedAt(next.loadSeconds);
    },
    takeDue(elapsedSeconds, visit) {
      const before = send;
      askedSeconds = elapsedSeconds;
      for (let next = ahead.peek(); next !== null; next = ahead.peek()) {
        const dueSeconds = playback.elapsedAt(next.loadSeconds);
        if (dueSeconds > elapsedSeconds) break;
        ahead.take();
        fallsDue(send, next);
        visit(send, dueSeconds, next.loadSeconds);
        position = next.loadSeconds;
        send += 1;
      }
      return send - before;
    },
    fullRateSeconds: () => position,
    loadSecondsAt: playback.loadSecondsAt,
  };
}
