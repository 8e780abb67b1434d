// How the rate of a load goes over the day, for its mean over a stretch. Not for pacing sends: that is the load's.
//
//   rate(t) = base * (trough + (peak - trough) * s(h)),   h = hour of the day at t
//   s: a raised cosine, 0 at trough-hour, up to 1 at peak-hour and back; the flanks have their own lengths

import type { Load } from '../model/scenario.ts';

type Diurnal = Extract<Load['arrival'], { pattern: 'diurnal' }>;

/** Mean requests per second from `fromSeconds` to `toSeconds` of load; null for a closed loop. Expects from < to. */
export function meanRate(load: Load, fromSeconds: number, toSeconds: number): number | null {
  if (load.rate.kind === 'max') return null;
  const { arrival } = load;
  if (arrival.pattern !== 'diurnal') return load.rate.perSecond;
  const hours = (seconds: number) => (seconds / arrival.daySeconds) * 24;
  const swing =
    (shapeUntil(arrival, hours(toSeconds)) - shapeUntil(arrival, hours(fromSeconds))) / hours(toSeconds - fromSeconds);
  return load.rate.perSecond * (arrival.trough + (arrival.peak - arrival.trough) * swing);
}

/** Integral of s over the hours since the trough before the load began, in hours; only differences of it mean something. */
function shapeUntil(arrival: Diurnal, hoursOfLoad: number): number {
  const sinceTrough = modulo(arrival.startHour - arrival.troughHour, 24) + hoursOfLoad;
  const days = Math.floor(sinceTrough / 24);
  const rising = modulo(arrival.peakHour - arrival.troughHour, 24);
  const falling = 24 - rising;
  const hour = sinceTrough - days * 24;
  // A whole raised cosine has the mean 1/2, whatever the lengths of its flanks.
  const whole = days * 12;
  if (hour <= rising) return whole + hour / 2 - (rising / (2 * Math.PI)) * Math.sin((Math.PI * hour) / rising);
  const down = hour - rising;
  return whole + rising / 2 + down / 2 + (falling / (2 * Math.PI)) * Math.sin((Math.PI * down) / falling);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
