// What machines do to the response times of systems without fault, and so what a short run must show beyond it. A long run has time
// to tell: a machine seldom goes one way for hours.

/** A run of just that length, seen from first to last sample, may miss it by a look or two. */
const nearly = 0.99;
const longHours = 3 * nearly;
const minutesHours = 0.5 * nearly;

/**
 * Per cent. Response times of unrelated programs on one machine were seen to rise together by 25 % an hour for 50 minutes. A
 * control takes that out, but for a tenth that it may not share. In minutes a system has phases of its own, of half of its level.
 */
export const machines = { perHour: 25, rise: 25, riseBesideControl: 10, riseOfMinutes: 50 } as const;

/** From three hours on; also an undeclared warm-up is told from a drift then. */
export function isLongRun(hours: number): boolean {
  return hours >= longHours;
}

/** Rise in all, in per cent, from which on a short run is believed. */
export function riseOfShort(hours: number, hasControl: boolean): number {
  if (hours < minutesHours) return machines.riseOfMinutes;
  return hasControl ? machines.riseBesideControl : machines.rise;
}
