// The worst minutes of a run: the stretch of load in which the largest share of answers failed. So an outage of minutes is not
// averaged away by a week without failure. The whole steady phase is looked at elsewhere.
//
//   window      five minutes of load, or as long as it takes to give 1,000 answers. Not longer in longer runs: a tenth of a week
//               would hide an outage of ten minutes
//   tolerated   five times the limit, at least 5 % more than it; for large limits half way from the limit to everything
//   surely      Wilson lower bound at 99.9 %, because the worst of many windows is looked at

import type { Sample } from '../model/sample.ts';
import { type ShareInterval, shareInterval } from '../stats/share-interval.ts';

export interface ErrorWindow {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  /** Seconds of load in it. */
  readonly seconds: number;
  readonly failed: number;
  readonly answered: number;
  readonly interval: ShareInterval;
}

const leastSeconds = 300;
const leastAnswers = 1_000;
const times = 5;
const more = 0.05;
const confidence = 0.999;

/** Share of failed answers that a window may have, given the limit for the whole (0 to 1). Never below the limit. */
export function toleratedInWindow(limit: number): number {
  return Math.min(Math.max(times * limit, limit + more), (1 + limit) / 2);
}

/** The window with the largest lower bound; null when the samples (in time order) hold less than one. */
export function worstWindow(samples: readonly Sample[]): ErrorWindow | null {
  let worst: ErrorWindow | null = null;
  let from = 0;
  let seconds = 0;
  let failed = 0;
  let answered = 0;
  const seen = samples.flatMap(({ atSeconds, load }) => (load === null ? [] : [{ atSeconds, load }]));
  for (const { atSeconds, load } of seen) {
    seconds += load.seconds;
    failed += load.failed;
    answered += load.failed + load.succeeded;
    // The oldest goes as long as enough is left without it.
    for (let oldest = seen[from]; oldest !== undefined; oldest = seen[from]) {
      const left = answered - oldest.load.failed - oldest.load.succeeded;
      if (seconds - oldest.load.seconds < leastSeconds || left < leastAnswers) break;
      seconds -= oldest.load.seconds;
      failed -= oldest.load.failed;
      answered = left;
      from += 1;
    }
    const first = seen[from];
    if (seconds < leastSeconds || answered < leastAnswers || first === undefined) continue;
    const interval = shareInterval(failed, answered, confidence);
    if (interval === null || (worst !== null && interval.low <= worst.interval.low)) continue;
    const fromSeconds = first.atSeconds - first.load.seconds;
    worst = { fromSeconds, toSeconds: atSeconds, seconds, failed, answered, interval };
  }
  return worst;
}
