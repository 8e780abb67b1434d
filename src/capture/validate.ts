// The only validator of a capture: the tool reads through it, the tests hold captures against it.
// Rules of one line are in line-schema.ts; rules over lines are here.

import type { Issue } from '../model/issue.ts';
import type { Capture } from '../model/record.ts';
import { captureFormat, captureVersion } from './format.ts';
import { eventSchema, headerSchema, histogramSchema, sampleSchema } from './line-schema.ts';
import { earlier, epochBack } from './messages.ts';
import { versionIssues } from './version.ts';
import { issuesOf } from './zod-issues.ts';

const schemas = { header: headerSchema, sample: sampleSchema, event: eventSchema, histogram: histogramSchema };

/** Every rule that `value` breaks as one line of a capture. `path` names its place in messages. */
export function lineIssues(kind: keyof typeof schemas, value: unknown, path: string): readonly Issue[] {
  if (kind === 'header') {
    const unreadable = versionIssues(value, captureFormat, captureVersion, path);
    if (unreadable.length > 0) return unreadable;
  }
  const checked = schemas[kind].safeParse(value);
  return checked.success ? [] : issuesOf(checked.error, value, path);
}

/** Rules over lines: nothing earlier than the one before it, epochs never back. */
export function orderIssues({ samples, events }: Pick<Capture, 'samples' | 'events'>): readonly Issue[] {
  return [...stampIssues(samples, 'samples'), ...stampIssues(events, 'events')];
}

interface Stamp {
  readonly atSeconds: number;
  readonly epoch: number;
}

function stampIssues(stamps: readonly Stamp[], name: string): readonly Issue[] {
  return stamps.flatMap((stamp, index) => {
    const before = stamps[index - 1];
    if (before === undefined) return [];
    const path = `${name}[${index}]`;
    return [
      ...(stamp.atSeconds < before.atSeconds ? [earlier(path, before.atSeconds, stamp.atSeconds)] : []),
      ...(stamp.epoch < before.epoch ? [epochBack(path, before.epoch, stamp.epoch)] : []),
    ];
  });
}

/** Everything that is wrong with a capture; empty when it may be judged. */
export function validateCapture(capture: Capture): readonly Issue[] {
  return [
    ...lineIssues('header', capture.header, 'header'),
    ...capture.samples.flatMap((sample, index) => lineIssues('sample', sample, `samples[${index}]`)),
    ...capture.events.flatMap((event, index) => lineIssues('event', event, `events[${index}]`)),
    ...capture.histograms.flatMap((histogram, index) => lineIssues('histogram', histogram, `histograms[${index}]`)),
    ...orderIssues(capture),
  ];
}
