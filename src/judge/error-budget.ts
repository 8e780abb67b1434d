// How the run spends its error budget. Every test of a trend may call noise a trend; over a dozen series that would add up. So the
// whole run has one budget (a chance of a false fail, growth-sight.ts), and each series may spend its share of it:
//
//   memory-growth                                       one half, split evenly over the judged targets: it is what a soak is for
//   handle-, thread-, socket-, child-growth             the other half, split evenly: one part for each judged target that has
//   metric-growth, idle-growth, exhaustion              the gauge, and one for each of the last five. A check that looks at
//   latency-drift, latency-step, degradation            several series with one part divides it among them itself
//
// If one half has nothing to spend it on, the other has all. A look before the end has less than all to begin with
// (evidence.alphaShare). Checks that compare a fact with a limit (error-rate, p99, uptime, crash, cleanup) spend nothing.

import { type Metric, processMetrics } from '../model/metric.ts';
import type { CheckCode, CheckSpec, Scenario } from '../model/scenario.ts';
import type { Evidence } from './evidence.ts';
import { gaugesToJudge } from './series.ts';

export interface AlphaShares {
  /**
   * Share of the budget, above 0 up to 1, that a check may spend on one series. Over every series that is there to judge they
   * sum to evidence.alphaShare at most.
   */
  readonly of: (check: CheckCode, series: string) => number;
}

const gaugeChecks: readonly (readonly [CheckCode, Metric])[] = [
  ['handle-growth', processMetrics.handles],
  ['thread-growth', processMetrics.threads],
  ['socket-growth', processMetrics.sockets],
  ['child-growth', processMetrics.children],
];
const wholeChecks: readonly CheckCode[] = ['idle-growth', 'exhaustion'];
const loadChecks: readonly CheckCode[] = ['latency-drift', 'latency-step', 'degradation'];

/** Counts the series that this run has to judge, by the checks that are on and the gauges that were read at all. */
export function alphaShares(evidence: Evidence): AlphaShares {
  const { scenario, alphaShare } = evidence;
  const on = (code: CheckCode): boolean => specOf(scenario, code)?.on === true;
  const memories = seriesOf(evidence, 'memory-growth', processMetrics.residentBytes);
  const others =
    gaugeChecks.reduce((sum, [code, metric]) => sum + seriesOf(evidence, code, metric), 0) +
    (on('metric-growth') ? Math.max(1, seriesOf(evidence, 'metric-growth')) : 0) +
    wholeChecks.filter(on).length +
    (scenario.load === null ? 0 : loadChecks.filter(on).length);
  const half = memories > 0 && others > 0 ? alphaShare / 2 : alphaShare;
  const ofMemory = half / Math.max(1, memories);
  const ofOther = half / Math.max(1, others);
  return { of: (check) => (check === 'memory-growth' ? ofMemory : ofOther) };
}

/** `metric`: what the check is about unless its spec names another. */
function seriesOf(evidence: Evidence, code: CheckCode, metric: Metric = processMetrics.residentBytes): number {
  const spec = specOf(evidence.scenario, code);
  if (spec?.on !== true) return 0;
  return gaugesToJudge(evidence, spec, metric).filter(({ name }) =>
    evidence.steady.some(({ gauges }) => (gauges[name] ?? null) !== null),
  ).length;
}

/** undefined in a record made before the check was there. */
function specOf({ checks }: Scenario, code: CheckCode): CheckSpec | undefined {
  return checks[code];
}
