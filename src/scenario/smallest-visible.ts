// The smallest growth that a plan can be expected to show, before anything is measured: a table from simulation, and how it
// carries over to other lengths and cadences. The verdict computes its own from the data; this only keeps a plan honest.
//
//   steady minutes      2     3    10    60      smallest limit that 90 % of runs support, MB/h, memory sampled each
//   MB/h             6103  4269   355    21      second, wandering by 4 MB with correlation .9 from second to second
//
// Between rows: a straight line in log-log. Beyond the last and before the first: T^-1.5, how the error of a slope falls with
// time. Slower sampling: fewer independent samples, hence the square root of the cadence.

const table = [
  { minutes: 2, megabytesPerHour: 6103 },
  { minutes: 3, megabytesPerHour: 4269 },
  { minutes: 10, megabytesPerHour: 355 },
  { minutes: 60, megabytesPerHour: 21 },
] as const;

/** Handles are whole: three of them in the steady time are the least that is no accident. */
const leastHandles = 3;

/** What the table assumes, for people. */
export const assumedNoise = 'assuming memory that wanders by about 4 MB';

/** Bytes per hour. Expects both > 0. */
export function smallestVisibleMemoryGrowth(steadySeconds: number, everySeconds: number): number {
  return atOneSecond(steadySeconds / 60) * 1e6 * Math.sqrt(Math.max(1, everySeconds));
}

/** Handles per hour. Expects steadySeconds > 0. */
export function smallestVisibleHandleGrowth(steadySeconds: number): number {
  return (leastHandles * 3_600) / steadySeconds;
}

/**
 * Steady seconds from which on `limit` can be seen, given what can be seen after a time. `visibleAfter` must fall with time.
 * Bisection in log time; null when a year does not do.
 */
export function secondsToSee(limit: number, visibleAfter: (steadySeconds: number) => number): number | null {
  let low = 1;
  let high = 365 * 86_400;
  if (!(visibleAfter(high) <= limit)) return null;
  while (high / low > 1.001) {
    const middle = Math.sqrt(low * high);
    if (visibleAfter(middle) <= limit) high = middle;
    else low = middle;
  }
  return high;
}

/** MB per hour at one sample a second. */
function atOneSecond(minutes: number): number {
  const [first] = table;
  const last = table[3];
  if (minutes <= first.minutes) return first.megabytesPerHour * (first.minutes / minutes) ** 1.5;
  if (minutes >= last.minutes) return last.megabytesPerHour * (last.minutes / minutes) ** 1.5;
  const after = table.findIndex((row) => row.minutes >= minutes);
  const from = table[after - 1] ?? first;
  const to = table[after] ?? last;
  const share = Math.log(minutes / from.minutes) / Math.log(to.minutes / from.minutes);
  return from.megabytesPerHour * (to.megabytesPerHour / from.megabytesPerHour) ** share;
}
