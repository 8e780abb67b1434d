// The stretches of the run that may be evidence: steady, inside one epoch, seen by sound probes, untouched by our own faults.
// A violation found in them stays true whatever breaks later; that is why fail may outrank invalid.

import type { RunEvent } from '../model/event.ts';
import type { Capture } from '../model/record.ts';
import type { Sample } from '../model/sample.ts';
import type { Scenario } from '../model/scenario.ts';
import { covers, type Span, settlingSeconds, touchedSpan } from './deed-spans.ts';

export interface Window {
  readonly epoch: number;
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly samples: readonly Sample[];
}

/** Samples further apart than this many intervals do not belong to one window. */
const gapIntervals = 3;
/** Intervals cut out on either side of a harness event: what it touched is not known to the second. */
const harnessIntervals = 2;

/**
 * Steady stretches, cut at epoch borders, at holes of the record, and around gap and harness events, the absence of companions that
 * are not judged, and what was done to the system on purpose, `afterDeedSeconds` of recovery included. Segment borders do not cut.
 */
export function admissibleWindows(
  scenario: Scenario,
  capture: Capture,
  afterDeedSeconds: number = settlingSeconds,
): readonly Window[] {
  const every = scenario.watch.everySeconds;
  const forbidden = inadmissibleSpans(scenario, capture, afterDeedSeconds);
  const runs: Sample[][] = [];
  let previous: Sample | null = null;
  for (const sample of capture.samples) {
    if (sample.phase !== 'steady' || forbidden.some((span) => covers(span, sample.atSeconds))) {
      previous = null;
      continue;
    }
    const last = runs.at(-1);
    const goesOn =
      previous !== null &&
      previous.epoch === sample.epoch &&
      sample.atSeconds - previous.atSeconds <= gapIntervals * every;
    if (goesOn && last !== undefined) last.push(sample);
    else runs.push([sample]);
    previous = sample;
  }
  return runs.map((samples) => ({
    epoch: samples[0]?.epoch ?? 0,
    fromSeconds: samples[0]?.atSeconds ?? 0,
    toSeconds: samples.at(-1)?.atSeconds ?? 0,
    samples,
  }));
}

function inadmissibleSpans(scenario: Scenario, capture: Capture, afterDeedSeconds: number): readonly Span[] {
  const margin = harnessIntervals * scenario.watch.everySeconds;
  const notJudged = new Set(scenario.companions.filter(({ judged }) => !judged).map(({ name }) => name));
  return capture.events.flatMap((event, index): readonly Span[] => {
    switch (event.event) {
      case 'gap':
        return [{ fromSeconds: event.fromSeconds, toSeconds: event.toSeconds }];
      case 'harness':
        return [{ fromSeconds: event.atSeconds - margin, toSeconds: event.atSeconds + margin }];
      case 'crash':
        return notJudged.has(event.target)
          ? [{ fromSeconds: event.atSeconds, toSeconds: readyAgain(capture.events.slice(index), event.target) }]
          : [];
      case 'chaos':
        return [touchedSpan(event, scenario.watch.everySeconds, afterDeedSeconds)];
      default:
        return [];
    }
  });
}

function readyAgain(events: readonly RunEvent[], target: string): number {
  return (
    events.find((event) => event.event === 'ready' && event.target === target)?.atSeconds ?? Number.POSITIVE_INFINITY
  );
}
