// Where every send of a load stands on the schedule, and at which second of load that is: a function of seed and scenario alone.
// Pure. Not for how a start of load plays the schedule (pacer.ts).
//
//   send n --spacing--> g(n), seconds of full rate --course of the rate--> the load second at which W has given g(n)

import { fullRateSecondsUntil } from '../model/arrival-rate.ts';
import type { Arrival, Load } from '../model/scenario.ts';
import { uniformAt } from '../stats/random.ts';

export interface ScheduleOptions {
  readonly load: Pick<Load, 'rate' | 'arrival'>;
  readonly seed: number;
  /** Number of the first send: 0, or where an earlier part of the run stopped. */
  readonly fromSend: number;
  /** Position of the send before that one; null: where so many sends stand on average. Even spacing knows it by the number. */
  readonly fromFullRateSeconds: number | null;
}

/** A cursor on one send after the other. Fields, not functions: numbers that change are cheapest there. */
export interface Schedule {
  readonly send: number;
  /** g of the send, in seconds of full rate since the run began. */
  readonly position: number;
  /** When it is due, in seconds of load since the run began; Infinity: never, the rate is 0 from some time on. */
  readonly loadSeconds: number;
  /** Where the send before the first one stands: 0 at the beginning of a run. */
  readonly from: { readonly position: number; readonly loadSeconds: number };
  next(): void;
}

const gapStream = 1;

/**
 * Even spacing: send n stands at (n + 1) / rate, never added up. Random: after exponential gaps of that mean, added up from the
 * position of the send before; each gap is a function of seed and number. A closed loop has no schedule: its first send is never
 * due, and the position is the load second where the part before stopped.
 */
export function createSchedule({ load, seed, fromSend, fromFullRateSeconds }: ScheduleOptions): Schedule {
  const { rate, arrival } = load;
  if (rate.kind === 'max') return nothingDue(fromSend, fromFullRateSeconds ?? 0);
  const { perSecond } = rate;
  const isRandom = spacingOf(arrival) === 'random';
  const loadSecondOf = createInverse(arrival);
  const average = fromSend / perSecond;
  const fromPosition = isRandom ? (fromFullRateSeconds ?? average) : average;
  const from = { position: fromPosition, loadSeconds: loadSecondOf(fromPosition) };

  const schedule = { send: fromSend, position: fromPosition, loadSeconds: from.loadSeconds, from, next };
  settle();
  return schedule;

  function settle(): void {
    schedule.position = isRandom
      ? schedule.position - Math.log1p(-uniformAt(seed, gapStream, schedule.send)) / perSecond
      : (schedule.send + 1) / perSecond;
    schedule.loadSeconds = loadSecondOf(schedule.position);
  }

  function next(): void {
    schedule.send += 1;
    settle();
  }
}

function nothingDue(send: number, position: number): Schedule {
  return {
    send,
    position,
    loadSeconds: Number.POSITIVE_INFINITY,
    from: { position, loadSeconds: position },
    next() {},
  };
}

function spacingOf(arrival: Arrival): 'even' | 'random' {
  return arrival.pattern === 'poisson' ? 'random' : (arrival.spacing ?? 'even');
}

/** Eighths of a second are exact in binary. */
const nodesPerSecond = 8;
/** A rate that has not come back after 30,000 years will not. */
const lastNode = 2 ** 43;

/**
 * The inverse of W (arrival-rate.ts): the load second at which it has given `position` seconds of full rate; Infinity when it never
 * does. Quickest for positions that grow.
 *
 *   W |             .o      W is taken as a straight line between its exact values at the eighths of a second of load, and the
 *     |         .--'        first eighth that reaches the position is used. So the answer depends on the position alone, not on
 *     |  o-----o            what was asked before, and no send is lost between eighths. A second in which the rate is 0 is level:
 *     | /  rate 0           it is never the first to reach anything.
 *   0 +o--------------> load seconds
 */
export function createInverse(arrival: Arrival): (position: number) => number {
  if (arrival.pattern === 'constant' || arrival.pattern === 'poisson') return (position) => position;
  const given = (node: number) => fullRateSecondsUntil(arrival, node / nodesPerSecond);
  // The line in use, from `node` to the next.
  const line = { node: -1, startSeconds: 0, startGiven: 0, endGiven: 0, secondsPerGiven: 0 };

  /** Moves the line to where W first reaches the position; false when it never does. */
  function reach(position: number): boolean {
    const isAhead = position > line.endGiven;
    // W of `below` is less than the position, always.
    let below = isAhead ? line.node + 1 : 0;
    let belowGiven = isAhead ? line.endGiven : 0;
    let stride = 1;
    let aboveGiven = given(below + stride);
    while (aboveGiven < position) {
      below += stride;
      if (below > lastNode) return false;
      belowGiven = aboveGiven;
      stride *= 2;
      aboveGiven = given(below + stride);
    }
    while (stride > 1) {
      stride /= 2;
      const middleGiven = given(below + stride);
      if (middleGiven < position) {
        below += stride;
        belowGiven = middleGiven;
      } else {
        aboveGiven = middleGiven;
      }
    }
    line.node = below;
    line.startSeconds = below / nodesPerSecond;
    line.startGiven = belowGiven;
    line.endGiven = aboveGiven;
    line.secondsPerGiven = 1 / nodesPerSecond / (aboveGiven - belowGiven);
    return true;
  }

  return (position) => {
    if (position <= 0) return 0;
    const isOnLine = position > line.startGiven && position <= line.endGiven;
    if (!isOnLine && !reach(position)) return Number.POSITIVE_INFINITY;
    return line.startSeconds + Math.min((position - line.startGiven) * line.secondsPerGiven, 1 / nodesPerSecond);
  };
}
