// Stretches in which soak itself had stopped the system, or ended it to boot it again: what is seen then is its own doing.
//
//   deed ----- ready again, or its end ----- 10 s on
//   '-- ceilings (error-rate, uptime, p99) --'
//   '------------- trends (growth, drift, step, degradation) ---'
//
// A violation of a ceiling by a client's misdeed is the system's own: clients misbehave. Not for whether it recovered (recovery.ts).

import type { RunEvent } from '../model/event.ts';
import type { Sample } from '../model/sample.ts';

export interface Span {
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

export type DeedEvent = Extract<RunEvent, { readonly event: 'chaos' }>;

/** After it the system answers what waited meanwhile, fills its caches and closes what broke. */
export const settlingSeconds = 10;

export function deedsIn(events: readonly RunEvent[]): readonly DeedEvent[] {
  return events.filter((event) => event.event === 'chaos');
}

/** From the deed until the system was ready again. */
export function spanOf({ atSeconds, toSeconds }: DeedEvent): Span {
  return { fromSeconds: atSeconds, toSeconds };
}

/** Where no look counts: one that comes an interval later still tells of the time before it. */
export function touchedSpan(event: DeedEvent, everySeconds: number, afterSeconds: number): Span {
  return { fromSeconds: event.atSeconds, toSeconds: event.toSeconds + afterSeconds + everySeconds };
}

export function covers(span: Span, atSeconds: number): boolean {
  return atSeconds > span.fromSeconds && atSeconds < span.toSeconds;
}

/** Looks that no deed touched. */
export function untouched(
  samples: readonly Sample[],
  events: readonly RunEvent[],
  everySeconds: number,
): readonly Sample[] {
  const spans = deedsIn(events).map((event) => touchedSpan(event, everySeconds, settlingSeconds));
  if (spans.length === 0) return samples;
  return samples.filter(({ atSeconds }) => !spans.some((span) => covers(span, atSeconds)));
}
