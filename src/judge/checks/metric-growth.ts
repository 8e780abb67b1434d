// metric-growth: any gauge of the record, per hour of steady load. Asked by name only; bytes where its limit is in bytes.

import type { Metric } from '../../model/metric.ts';
import type { CheckSpec } from '../../model/scenario.ts';
import type { Answer, Check } from '../check.ts';
import type { Evidence } from '../evidence.ts';
import { gaugeSentences } from '../gauge-sentences.ts';
import { growthAnswers } from '../growth-finding.ts';

/** That many names of the record are offered in place of one that is not there. */
const mostOffered = 12;

export const metricGrowth: Check = (evidence, spec) => {
  const written = spec.metric;
  if (written === null) return [cannot('no metric', gaugeSentences.noMetric, gaugeSentences.nameMetric)];
  const isRead = (name: string) => evidence.steady.some(({ gauges }) => (gauges[name] ?? null) !== null);
  // The full name, or the name alone: then of every judged target that has it.
  const names = isRead(written) ? [written] : evidence.judgedTargets.map((target) => `${target}.${written}`);
  const gauges = names.filter(isRead);
  if (gauges.length === 0) {
    const next = gaugeSentences.recordHas(lastSeen(evidence).slice(0, mostOffered));
    return [cannot(written, gaugeSentences.notInRecord(written), next)];
  }
  return growthOf(nameOf(gauges[0] ?? written), gauges, evidence, spec);
};

/** "system.sessions_active" -> "sessions_active" */
function nameOf(gauge: string): string {
  return gauge.slice(gauge.indexOf('.') + 1);
}

function growthOf(name: string, gauges: readonly string[], evidence: Evidence, spec: CheckSpec): readonly Answer[] {
  const isBytes = spec.limit !== null && spec.limit.unit !== 'per-hour';
  const title = gaugeSentences.metricTitle(name, isBytes);
  const metric: Metric = { name, unit: isBytes ? 'bytes' : 'count', kind: 'gauge', worse: 'up', title };
  // The gauge may be of a target that no other check judges: the user named it.
  const owners = gauges.map((gauge) => gauge.slice(0, gauge.indexOf('.')));
  const judgedTargets = [...new Set([...evidence.judgedTargets, ...owners])];
  const answers = growthAnswers({ ...evidence, judgedTargets }, { ...spec, metric: null }, metric);
  return answers.filter((answer) => gauges.includes(answer.kind === 'found' ? answer.finding.series : answer.series));
}

/** Names of what the last steady sample read. */
function lastSeen({ steady }: Evidence): readonly string[] {
  const gauges = Object.entries(steady.at(-1)?.gauges ?? {});
  return gauges.flatMap(([name, value]) => (value === null ? [] : [name])).toSorted();
}

function cannot(series: string, reason: string, next: string): Answer {
  return { kind: 'cannot', because: 'not-measurable', series, reason, next };
}
