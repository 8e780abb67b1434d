// Events and samples -> epochs: the lives of the system's process, on the run's axis.
// A job boundary over a process that lives on is not a border here.

import type { RunEvent } from '../model/event.ts';
import { systemTarget } from '../model/metric.ts';
import type { Capture } from '../model/record.ts';

export interface Epoch {
  readonly index: number;
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** All epochs that left a sample, a boot or a crash of the system, in order. */
export function epochsOf(capture: Capture): readonly Epoch[] {
  const spans = new Map<number, { start: number; end: number }>();
  const see = (index: number, atSeconds: number) => {
    const span = spans.get(index);
    if (span === undefined) spans.set(index, { start: atSeconds, end: atSeconds });
    else {
      span.start = Math.min(span.start, atSeconds);
      span.end = Math.max(span.end, atSeconds);
    }
  };
  for (const event of capture.events) if (isLifeOfSystem(event)) see(event.epoch, event.atSeconds);
  for (const sample of capture.samples) see(sample.epoch, sample.atSeconds);
  return [...spans]
    .sort(([a], [b]) => a - b)
    .map(([index, { start, end }]) => ({ index, startSeconds: start, endSeconds: end }));
}

function isLifeOfSystem(event: RunEvent): boolean {
  return (event.event === 'boot' || event.event === 'crash') && event.target === systemTarget;
}
