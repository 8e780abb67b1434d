// How the rate of a load goes over time, as a multiple of `rate`: at one moment, summed up since the run began, on average.
// Pure. Not for when single sends are due (load/pacer.ts), and not for how they lie in it (`spacing`).
//
//   f(t) = rateFactorAt               W(t) = fullRateSecondsUntil = the integral of f from 0 to t
//
// W counts in seconds of full rate: after t seconds of load rate * W(t) sends have fallen due. It never falls, not by a rounding
// either, so that whoever looks for the moment at which it reaches a value finds the same one each time.

import { assertNever } from './error.ts';
import type { Arrival, Load } from './scenario.ts';

type Course<Pattern extends Arrival['pattern']> = Extract<Arrival, { pattern: Pattern }>;

/** Mean requests per second from `fromSeconds` to `toSeconds` of load; null where only the answers or a recording decide. Expects from < to. */
export function meanRate(load: Load, fromSeconds: number, toSeconds: number): number | null {
  const { rate, arrival } = load;
  if (rate.kind === 'max' || (load.replay ?? null) !== null) return null;
  const given = fullRateSecondsUntil(arrival, toSeconds) - fullRateSecondsUntil(arrival, fromSeconds);
  return rate.perSecond * (given / (toSeconds - fromSeconds));
}

/** The rate as a multiple of `rate`, so many seconds of load after the run began. Where it jumps, what it jumps to. */
export function rateFactorAt(arrival: Arrival, loadSeconds: number): number {
  switch (arrival.pattern) {
    case 'constant':
    case 'poisson':
      return 1;
    case 'diurnal':
      return diurnalFactor(arrival, restOf(sinceTrough(arrival, loadSeconds), arrival.daySeconds));
    case 'ramp':
      return rampFactor(arrival, loadSeconds);
    case 'burst':
      return restOf(loadSeconds, arrival.everySeconds) < quietSeconds(arrival) ? 1 : arrival.factor;
    case 'steps': {
      const { factors, eachSeconds } = arrival;
      const step = Math.floor(restOf(loadSeconds, factors.length * eachSeconds) / eachSeconds);
      return factors[Math.min(step, factors.length - 1)] ?? 0;
    }
    case 'sum':
      return arrival.parts.reduce((sum, { share, course }) => sum + share * rateFactorAt(course, loadSeconds), 0);
    default:
      return assertNever(arrival);
  }
}

/** Seconds of full rate given by `loadSeconds` of load: the exact integral of the factor from 0. */
export function fullRateSecondsUntil(arrival: Arrival, loadSeconds: number): number {
  switch (arrival.pattern) {
    case 'constant':
    case 'poisson':
      return loadSeconds;
    case 'diurnal': {
      const until = (seconds: number) =>
        overCycles(sinceTrough(arrival, seconds), arrival.daySeconds, (rest) => diurnalUntil(arrival, rest));
      return until(loadSeconds) - until(0);
    }
    case 'ramp':
      return rampUntil(arrival, loadSeconds);
    case 'burst':
      return overCycles(loadSeconds, arrival.everySeconds, (rest) => burstUntil(arrival, rest));
    case 'steps':
      return overCycles(loadSeconds, arrival.factors.length * arrival.eachSeconds, (rest) => stepsUntil(arrival, rest));
    case 'sum':
      return arrival.parts.reduce(
        (sum, { share, course }) => sum + share * fullRateSecondsUntil(course, loadSeconds),
        0,
      );
    default:
      return assertNever(arrival);
  }
}

//   f(t) = trough + (peak - trough) * s(t)
//   s: a raised cosine, 0 at trough-hour, up to 1 at peak-hour and back; the flanks have their own lengths

function diurnalFactor(arrival: Course<'diurnal'>, sinceTroughSeconds: number): number {
  const { peak, trough, daySeconds } = arrival;
  const rising = risingSeconds(arrival);
  const isRising = sinceTroughSeconds <= rising;
  const flank = isRising ? rising : daySeconds - rising;
  const fromTrough = isRising ? sinceTroughSeconds : daySeconds - sinceTroughSeconds;
  return trough + ((peak - trough) * (1 - Math.cos((Math.PI * fromTrough) / flank))) / 2;
}

function diurnalUntil(arrival: Course<'diurnal'>, sinceTroughSeconds: number): number {
  const { peak, trough, daySeconds } = arrival;
  const rising = risingSeconds(arrival);
  // A whole flank has the mean 1/2, whatever its length. Each is counted from its foot, where the sum grows slowest.
  const swing =
    sinceTroughSeconds <= rising
      ? flankUntil(sinceTroughSeconds, rising)
      : daySeconds / 2 - flankUntil(daySeconds - sinceTroughSeconds, daySeconds - rising);
  return trough * sinceTroughSeconds + (peak - trough) * swing;
}

/** Integral of half a raised cosine from its foot. */
function flankUntil(seconds: number, flank: number): number {
  if (flank === 0) return 0;
  return seconds / 2 - (flank / (2 * Math.PI)) * Math.sin((Math.PI * seconds) / flank);
}

function risingSeconds({ peakHour, troughHour, daySeconds }: Course<'diurnal'>): number {
  return (modulo(peakHour - troughHour, 24) / 24) * daySeconds;
}

function sinceTrough({ startHour, troughHour, daySeconds }: Course<'diurnal'>, loadSeconds: number): number {
  return (modulo(startHour - troughHour, 24) / 24) * daySeconds + loadSeconds;
}

function rampFactor({ from, to, overSeconds }: Course<'ramp'>, loadSeconds: number): number {
  return loadSeconds >= overSeconds ? to : from + (to - from) * (loadSeconds / overSeconds);
}

function rampUntil(arrival: Course<'ramp'>, loadSeconds: number): number {
  const { from, to, overSeconds } = arrival;
  const whole = ((from + to) / 2) * overSeconds;
  if (loadSeconds >= overSeconds) return whole + to * (loadSeconds - overSeconds);
  return Math.min(((from + rampFactor(arrival, loadSeconds)) / 2) * loadSeconds, whole);
}

function burstUntil(arrival: Course<'burst'>, seconds: number): number {
  const quiet = quietSeconds(arrival);
  return seconds <= quiet ? seconds : quiet + arrival.factor * (seconds - quiet);
}

function quietSeconds({ everySeconds, forSeconds }: Course<'burst'>): number {
  return Math.max(everySeconds - forSeconds, 0);
}

function stepsUntil({ factors, eachSeconds }: Course<'steps'>, seconds: number): number {
  let given = 0;
  let rest = seconds;
  for (const factor of factors) {
    if (rest <= eachSeconds) return given + factor * rest;
    given += factor * eachSeconds;
    rest -= eachSeconds;
  }
  return given;
}

/** What whole cycles have given, and the part of the last one: `within` is the integral inside one cycle. */
function overCycles(seconds: number, period: number, within: (rest: number) => number): number {
  const cycles = Math.floor(seconds / period);
  const whole = within(period);
  // Never more than what the next cycle begins with: a rounding must not make the sum fall there.
  return Math.min(cycles * whole + within(restOf(seconds, period)), (cycles + 1) * whole);
}

/** Seconds into the cycle, from 0 to `period`. */
function restOf(seconds: number, period: number): number {
  return Math.min(Math.max(seconds - Math.floor(seconds / period) * period, 0), period);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
