// The load that a system was offered, as its memory and its response times may be laid beside: what fell due by the schedule,
// not what was answered. A system that slows down answers less; its own doing must not explain it.

import type { LoadInterval } from '../model/sample.ts';
import type { Scenario } from '../model/scenario.ts';

/**
 * Requests that fell due since the look before, per second. null: none was asked for, nothing was reported, or the loop is
 * closed, where a slow system is offered less.
 */
export function offeredPerSecond({ load: asked }: Scenario, interval: LoadInterval | null): number | null {
  if (asked?.rate.kind !== 'open' || interval === null || !(interval.seconds > 0)) return null;
  return interval.scheduled / interval.seconds;
}

/** Mean of what was answered over these intervals; null without an answer. */
export function answeredPerSecond(load: readonly LoadInterval[]): number | null {
  const seconds = load.reduce((sum, interval) => sum + interval.seconds, 0);
  const answered = load.reduce((sum, { succeeded, failed }) => sum + succeeded + failed, 0);
  return seconds > 0 && answered > 0 ? answered / seconds : null;
}
