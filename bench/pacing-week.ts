// A week of pacing under a virtual clock: 500 sends a second over days with a peak and a trough, their exact count, and whether a
// run that is resumed at any of 1,000 random sends goes on with the same ones. Then a day of it with gaps at random.
// Use: node bench/pacing-week.ts
// Ends with 1 when a count or a send is wrong.

import { createPacer } from '../src/load/pacer.ts';
import { fullRateSecondsUntil } from '../src/model/arrival-rate.ts';
import type { Arrival } from '../src/model/scenario.ts';
import { createRandom, integerBetween } from '../src/stats/random.ts';

const perSecond = 500;
const daySeconds = 86_400;
const resumes = 1_000;
const compared = 100;
const seed = 42;

// The mean of peak and trough is 1: 500 * 604,800 sends a week.
const day: Arrival = {
  pattern: 'diurnal',
  peak: 1.5,
  trough: 0.5,
  peakHour: 14,
  troughHour: 3,
  startHour: 0,
  daySeconds,
};

interface Place {
  readonly send: number;
  position: number;
  /** Send number and load second in turn, of the sends that follow. */
  readonly next: number[];
}

const wrong = pace('even', day, 7 * daySeconds) + pace('random', { ...day, spacing: 'random' }, daySeconds);
process.exitCode = wrong === 0 ? 0 : 1;

/** How much was wrong. */
function pace(name: string, arrival: Arrival, lengthSeconds: number): number {
  const options = { load: { rate: { kind: 'open', perSecond } as const, arrival }, seed };
  const expected = Math.floor(perSecond * fullRateSecondsUntil(arrival, lengthSeconds) + 0.5);
  const random = createRandom(seed);
  const places: Place[] = Array.from({ length: resumes }, () => integerBetween(random, 1, expected - 1_000_000))
    .sort((one, other) => one - other)
    .map((send) => ({ send, position: 0, next: [] }));

  const pacer = createPacer({ ...options, fromSend: 0, fromFullRateSeconds: 0, rampSeconds: 0 });
  let wanted = -1;
  let outOfOrder = 0;
  let nextPlace = 0;
  let watchFrom = places[0]?.send ?? 0;
  const open: Place[] = [];

  const visit = (send: number, _dueSeconds: number, loadSeconds: number): void => {
    wanted += 1;
    if (send !== wanted) outOfOrder += 1;
    if (send < watchFrom && open.length === 0) return;
    for (let place = places[nextPlace]; place !== undefined && place.send === send; place = places[nextPlace]) {
      // While a send is visited, the last one visited is still the one before.
      place.position = pacer.fullRateSeconds();
      open.push(place);
      nextPlace += 1;
      watchFrom = places[nextPlace]?.send ?? Number.POSITIVE_INFINITY;
    }
    for (const place of open) place.next.push(send, loadSeconds);
    while ((open[0]?.next.length ?? 0) >= 2 * compared) open.shift();
  };

  const started = performance.now();
  const cpuBefore = process.cpuUsage();
  // Ticks as a busy machine gives them: from a millisecond to a few seconds apart. The end is half a gap late, past roundings.
  let at = 0;
  let count = 0;
  while (at < lengthSeconds) {
    at = Math.min(at + 0.001 + 3 * random.next() ** 4, lengthSeconds + 0.5 / perSecond);
    count += pacer.takeDue(at, visit);
  }
  const seconds = (performance.now() - started) / 1000;
  const cpuNanoseconds = process.cpuUsage(cpuBefore).user * 1000;

  let different = 0;
  for (const { send, position, next } of places) {
    const resumed: number[] = [];
    const from = { fromSend: send, fromFullRateSeconds: JSON.parse(JSON.stringify(position)) };
    const other = createPacer({ ...options, ...from, rampSeconds: 2 });
    while (resumed.length < next.length) {
      other.takeDue(other.nextDueSeconds(), (own, _dueSeconds, loadSeconds) => resumed.push(own, loadSeconds));
    }
    if (next.some((value, index) => value !== resumed[index])) different += 1;
  }

  // Even spacing has an exact count; at random it has a standard deviation of its square root.
  const off = Math.abs(count - expected);
  const isCounted = name === 'even' ? off === 0 : off < 5 * Math.sqrt(expected);
  console.log(
    `${name.padEnd(6)} ${count} sends of ${expected}${isCounted ? '' : ' WRONG'}, ${outOfOrder} out of order, ` +
      `${seconds.toFixed(1)} s, ${(cpuNanoseconds / count).toFixed(1)} ns of processor a send; ` +
      `${different} of ${places.length} resumes differ in their next ${compared} sends`,
  );
  return (isCounted ? 0 : 1) + outOfOrder + different;
}
