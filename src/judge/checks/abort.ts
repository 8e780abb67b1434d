// abort-rss, abort-p99, abort-error-rate: a hard limit ended the run. The run was stopped for it, so it is a violation.
// Samples that were late because of us were not counted when the limit was watched.

import { assertNever } from '../../model/error.ts';
import type { AbortLimit, RunEvent } from '../../model/event.ts';
import type { Estimate } from '../../model/finding.ts';
import { gaugeName, processMetrics, systemTarget } from '../../model/metric.ts';
import { finding, type StandingCheck } from '../check.ts';
import type { Evidence } from '../evidence.ts';
import { formatBytes, formatLatency, formatShare } from '../figures.ts';
import { measuredGrowth } from '../growth-finding.ts';
import { sentences } from '../messages.ts';

type Abort = Extract<RunEvent, { readonly event: 'abort' }>;

export const aborts: StandingCheck = (evidence) =>
  evidence.capture.events.flatMap((event) => (event.event === 'abort' ? [abortFinding(event, evidence)] : []));

function abortFinding(event: Abort, evidence: Evidence) {
  const rss = event.limit === 'rss';
  const value = valueText(event.limit, event.value, event.limitText);
  return finding({
    check: `abort-${event.limit}`,
    series: rss ? gaugeName(systemTarget, processMetrics.residentBytes) : 'all operations',
    outcome: 'violated',
    limitText: event.limitText,
    estimate: { ...exactly(event.value), unit: unitOf(event.limit), n: event.samples },
    sinceSeconds: event.atSeconds,
    epochs: [event.epoch],
    sentence: sentences.aborted(event.limit, value, event.limitText, event.samples, event.atSeconds),
    next: sentences.abortNext,
    evidence: rss ? measuredGrowth(evidence, event.limitText) : [],
  });
}

function exactly(value: number): Omit<Estimate, 'unit' | 'n'> {
  return { value, low: null, high: null, confidence: null, method: 'last of the samples in a row' };
}

function valueText(limit: AbortLimit, value: number, limitText: string): string {
  switch (limit) {
    case 'rss':
      return formatBytes(value, limitText);
    case 'p99':
      return formatLatency(value);
    case 'error-rate':
      return formatShare(value);
    default:
      return assertNever(limit);
  }
}

function unitOf(limit: AbortLimit): Estimate['unit'] {
  switch (limit) {
    case 'rss':
      return 'bytes';
    case 'p99':
      return 'seconds';
    case 'error-rate':
      return 'share';
    default:
      return assertNever(limit);
  }
}
