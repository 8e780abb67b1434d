// An operation beside its control, which asks the same without the system between: the difference is what the system adds.
// A note with figures, not a check: nobody set a limit on it.

import type { Capture } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import {
  count,
  createLatencyHistogram,
  decodeHistogram,
  type LatencyHistogram,
  mergeInto,
  quantiles,
} from '../stats/latency-histogram.ts';
import { formatLatency } from './figures.ts';

/** A p95 of fewer answers would be a guess. */
const fewestAnswers = 200;

/** One sentence for each operation that has a control, over all steady hours of the record. */
export function controlArmNotes({ load }: Scenario, capture: Capture): readonly string[] {
  return (load?.operations ?? []).flatMap(({ name, control }) =>
    control == null ? [] : [noteOn(name, control, answersOf(capture, name), answersOf(capture, control))],
  );
}

function answersOf(capture: Capture, operation: string): LatencyHistogram {
  const merged = createLatencyHistogram();
  for (const part of capture.histograms)
    if (part.operation === operation) mergeInto(merged, decodeHistogram(part.encoded));
  return merged;
}

function noteOn(name: string, control: string, through: LatencyHistogram, direct: LatencyHistogram): string {
  const [slow, fast] = [quantiles(through), quantiles(direct)];
  if (slow === null || fast === null || Math.min(count(through), count(direct)) < fewestAnswers) {
    return `What the system adds to ${name} cannot be told: it and ${control} need ${fewestAnswers} answers each.`;
  }
  const added = (['p50', 'p95', 'p99'] as const).map((quantile) => {
    const difference = slow[quantile] - fast[quantile];
    const more = difference < 0 ? `${formatLatency(-difference)} less` : `${formatLatency(difference)} more`;
    return `${more} at ${quantile} (${formatLatency(slow[quantile])} against ${formatLatency(fast[quantile])})`;
  });
  return `What the system adds to ${name}, beside ${control}: ${added.join(', ')}.`;
}
