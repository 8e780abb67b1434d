// cleanup: what the load opened is closed again. After draining, the system's handles, sockets, child processes and threads
// are compared with the idle time before the load. Memory is left out: allocators rightly keep what they once got.
//
//   left over <= tolerated        holds
//   left over > tolerated         inconclusive up to `surely`: a pool filled on first use looks just like that
//   left over > surely            violated

import { median } from 'simple-statistics';
import type { Finding } from '../../model/finding.ts';
import { gaugeName, type Metric, processMetrics, systemTarget } from '../../model/metric.ts';
import type { Sample } from '../../model/sample.ts';
import type { CheckSpec } from '../../model/scenario.ts';
import { type Answer, type Check, finding, found } from '../check.ts';
import type { Evidence } from '../evidence.ts';
import { sentences } from '../messages.ts';
import { leftPerVanished, type Vanished, vanishedIn } from '../vanished-clients.ts';

interface Rule {
  readonly metric: Metric;
  /** What may be left over, given the idle value. */
  readonly tolerated: (idle: number) => number;
  /** What no pool explains. */
  readonly surely: (idle: number) => number;
}

const opened = (idle: number, least: number, share: number) => Math.max(least, share * idle);

const rules: readonly Rule[] = [
  // A log file or a module opened on first use is no leak.
  {
    metric: processMetrics.handles,
    tolerated: (idle) => opened(idle, 2, 0.05),
    surely: (idle) => opened(idle, 10, 0.1),
  },
  {
    metric: processMetrics.sockets,
    tolerated: (idle) => opened(idle, 2, 0.05),
    surely: (idle) => opened(idle, 10, 0.1),
  },
  { metric: processMetrics.children, tolerated: () => 0, surely: () => 2 },
  // Runtimes start pool threads on first use and keep them.
  { metric: processMetrics.threads, tolerated: (idle) => opened(idle, 16, 1), surely: (idle) => opened(idle, 32, 2) },
];

/** The end of draining: connections may be closing until then. */
const lastSamples = 3;

export const cleanup: Check = (evidence, spec) => {
  const { samples } = evidence.capture;
  const firstEpoch = evidence.epochs[0]?.index;
  const idle = samples.filter(({ phase, epoch }) => phase === 'idle' && epoch === firstEpoch);
  const drained = samples.filter(({ phase }) => phase === 'drain').slice(-lastSamples);
  if (idle.length === 0 || drained.length === 0) {
    const reason = idle.length === 0 ? sentences.noIdle : sentences.noDrain;
    return [
      { kind: 'cannot', because: 'not-measurable', series: systemTarget, reason, next: sentences.declareIdleAndDrain },
    ];
  }
  return rules.map((rule) => compare(rule, idle, drained, evidence, spec));
};

function compare(
  { metric, tolerated, surely }: Rule,
  idleSamples: readonly Sample[],
  drainedSamples: readonly Sample[],
  evidence: Evidence,
  spec: CheckSpec,
): Answer {
  const series = gaugeName(systemTarget, metric);
  const idle = middle(idleSamples, series);
  const drained = middle(drainedSamples, series);
  if (idle === null || drained === null) {
    const reason = sentences.unreadable(series);
    return { kind: 'cannot', because: 'not-measurable', series, reason, next: null };
  }
  const left = drained - idle;
  const outcome: Finding['outcome'] =
    left <= tolerated(idle) ? 'holds' : left > surely(idle) ? 'violated' : 'inconclusive';
  const facts = { title: metric.title, idle, drained, tolerated: Math.floor(tolerated(idle)) };
  return found(
    finding({
      check: spec.code,
      series,
      outcome,
      estimate: {
        value: left,
        low: null,
        high: null,
        confidence: null,
        n: idleSamples.length + drainedSamples.length,
        method: 'median at the end of draining less median of idle',
        unit: 'count',
      },
      epochs: evidence.epochs.map(({ index }) => index),
      windows: [idleSamples, drainedSamples].map((part) => ({
        fromSeconds: part[0]?.atSeconds ?? 0,
        toSeconds: part.at(-1)?.atSeconds ?? 0,
      })),
      sentence: sentences.cleanup(outcome, facts),
      next: outcome === 'holds' ? null : sentences.cleanupNext,
      evidence: outcome === 'holds' ? [] : leftPerVanished(vanishedFrom(evidence, drainedSamples), left, metric.title),
    }),
  );
}

/** Those of the life that was drained: what others left went with their process. */
function vanishedFrom({ capture }: Evidence, drained: readonly Sample[]): Vanished | null {
  return vanishedIn(capture.samples.filter(({ epoch }) => epoch === drained[0]?.epoch));
}

function middle(samples: readonly Sample[], gauge: string): number | null {
  const known = samples.flatMap(({ gauges }) => gauges[gauge] ?? []);
  return known.length === 0 ? null : median(known);
}
