// Was the system ready again in time after what was done to it on purpose? A part of the check uptime: what it must survive is
// downtime too when it does not come back.

import type { SystemDeed } from '../model/event.ts';
import type { CheckSpec } from '../model/scenario.ts';
import { chaosSentences, type Recoveries } from './chaos-sentences.ts';
import { type Answer, finding, found } from './check.ts';
import { type DeedEvent, deedsIn } from './deed-spans.ts';
import type { Evidence } from './evidence.ts';

/** Lines of evidence for single deeds. */
const mostLines = 5;
const deeds: readonly SystemDeed[] = ['pause', 'kill', 'restart'];

/** It had all its time and was not ready. One that the end of the run cut short shows nothing. */
export function isLate({ atSeconds, toSeconds, recoveredAfterSeconds, withinSeconds }: DeedEvent): boolean {
  // Stamps are of milliseconds.
  return recoveredAfterSeconds === null && toSeconds - atSeconds >= withinSeconds - 0.01;
}

/** One finding for all recoveries that did not come in time; none for those that did. */
export function recoveryAnswers({ capture }: Evidence, spec: CheckSpec): readonly Answer[] {
  const late = deedsIn(capture.events).filter(isLate);
  const [first] = late;
  if (first === undefined) return [];
  const { deed, atSeconds, withinSeconds } = first;
  const longest = Math.max(...late.map((event) => event.toSeconds - event.atSeconds));
  return [
    found(
      finding({
        check: spec.code,
        series: chaosSentences.series,
        outcome: 'violated',
        limitText: `${withinSeconds} s`,
        estimate: {
          value: longest,
          low: null,
          high: null,
          confidence: null,
          n: late.length,
          method: 'longest time from the deed until the system was ready, or was given up',
          unit: 'seconds',
        },
        sinceSeconds: atSeconds,
        epochs: [...new Set(late.map(({ epoch }) => epoch))],
        windows: late.map((event) => ({ fromSeconds: event.atSeconds, toSeconds: event.toSeconds })),
        sentence: chaosSentences.notRecovered(deed, atSeconds, withinSeconds, late.length - 1),
        next: chaosSentences.recoveryNext(deed),
        evidence: late.slice(0, mostLines).map(waitedFor),
      }),
    ),
  ];
}

function waitedFor({ deed, atSeconds, toSeconds }: DeedEvent): string {
  return chaosSentences.waited(deed, atSeconds, toSeconds - atSeconds);
}

/** One for each kind of deed that was done. */
export function recoveriesOf(events: readonly DeedEvent[]): readonly Recoveries[] {
  return deeds.flatMap((deed): readonly Recoveries[] => {
    const own = events.filter((event) => event.deed === deed);
    if (own.length === 0) return [];
    const times = own.flatMap(({ recoveredAfterSeconds }) => recoveredAfterSeconds ?? []);
    const late = own.filter(isLate).length;
    const longest = times.length === 0 ? null : Math.max(...times);
    return [{ deed, count: own.length, longest, late, cutShort: own.length - times.length - late }];
  });
}
