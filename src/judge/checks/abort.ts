// abort-rss, abort-p99, abort-error-rate: a hard limit ended the run; abort-regression: three looks in a row suspected the same, and
// the scenario asks to stop then. The run was stopped for it, so it is a violation.
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
import { suspicionSentences } from '../suspicion-sentences.ts';

type Abort = Extract<RunEvent, { readonly event: 'abort' }>;
type HardAbort = Extract<Abort, { readonly limit: AbortLimit }>;
type RegressionAbort = Extract<Abort, { readonly limit: 'regression' }>;

export const aborts: StandingCheck = (evidence) =>
  evidence.capture.events.flatMap((event) => {
    if (event.event !== 'abort') return [];
    return [event.limit === 'regression' ? regressionFinding(event, evidence) : abortFinding(event, evidence)];
  });

/** What was suspected, and when. How much it grew in all is said by the check's own finding on the whole record. */
function regressionFinding(event: RegressionAbort, { capture, scenario }: Evidence) {
  const { check, series, inARow } = event;
  const row = capture.events
    .flatMap((one) => (one.event === 'suspicion' && one.check === check && one.series === series ? [one] : []))
    .slice(-inARow);
  const spec = Object.values(scenario.checks).find(({ code }) => code === check);
  return finding({
    check: 'abort-regression',
    series,
    outcome: 'violated',
    limitText: spec?.limit?.text ?? null,
    sinceSeconds: row[0]?.atSeconds ?? event.atSeconds,
    epochs: [event.epoch],
    sentence: suspicionSentences.aborted(event.atSeconds, inARow, event.sentence),
    next: suspicionSentences.abortedNext,
    evidence: row.map(({ atSeconds, look, of, sentence }) => suspicionSentences.seen(atSeconds, look, of, sentence)),
  });
}

function abortFinding(event: HardAbort, evidence: Evidence) {
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
