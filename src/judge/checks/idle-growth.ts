// idle-growth: resident memory of the system without load, beside its growth under load. A leak that does not need the load is
// looked for elsewhere: timers, caches, logs, the runtime itself.
//
//   without load = the idle phase after the declared warm-up, and the drain; in a soak without load, the steady phase
//
// Each stretch is judged for itself, because memory may fall when the load ends: violated if one of them is, holds if one does.

import type { Estimate, Finding } from '../../model/finding.ts';
import { gaugeName, processMetrics, systemTarget } from '../../model/metric.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sample } from '../../model/sample.ts';
import type { CheckSpec } from '../../model/scenario.ts';
import { type Check, finding, found } from '../check.ts';
import { alphaShares } from '../error-budget.ts';
import type { Evidence } from '../evidence.ts';
import { type GrowthAnswer, judgeGrowth } from '../growth.ts';
import { memoryRule } from '../growth-limits.ts';
import { intervalOf, rateTextOf } from '../growth-text.ts';
import { idleNext, idleSentence, idleWords, type UnderLoad } from '../idle-sentences.ts';
import { sentences } from '../messages.ts';
import { allowedGrowth, gaugeSeries } from '../series.ts';

interface Stretch {
  readonly samples: readonly Sample[];
  /** How long warming up takes is known of it. */
  readonly warm: boolean;
}

const metric = processMetrics.residentBytes;
const gauge = { target: systemTarget, name: gaugeName(systemTarget, metric) };

export const idleGrowth: Check = (evidence, spec) => {
  const { limit } = spec;
  const series = gauge.name;
  if (limit === null) {
    const next = sentences.setLimit(spec.code, '10MiB/h');
    return [{ kind: 'cannot', because: 'no-limit', series, reason: sentences.noLimit, next }];
  }
  const stretches = withoutLoad(evidence).filter(({ samples }) => samples.length > 0);
  const read = stretches.filter(({ samples }) => samples.some(({ gauges }) => (gauges[series] ?? null) !== null));
  if (read.length === 0) {
    const [reason, next] =
      stretches.length === 0 ? [idleWords.never, idleWords.giveIdle] : [sentences.unreadable(series), null];
    return [{ kind: 'cannot', because: 'not-measurable', series, reason, next }];
  }
  const share = alphaShares(evidence).of(spec.code, series) / read.length;
  const judged = read.map(({ samples, warm }) => ({ samples, answer: judgeStretch(samples, warm) }));
  return [found(idleFinding(worstOf(judged), evidence, spec, limit))];

  function judgeStretch(samples: readonly Sample[], warmupDeclared: boolean): GrowthAnswer {
    const { lives } = gaugeSeries({ ...evidence, steady: samples }, gauge, 'steady');
    const limitPerHour = limit?.value ?? 0;
    return judgeGrowth(lives, { ...memoryRule, limitPerHour, warmupDeclared, alphaShare: share });
  }
};

interface Judged {
  readonly samples: readonly Sample[];
  readonly answer: GrowthAnswer;
}

/** What the load warmed up stays warm: only the beginning of a life needs a declared warm-up. */
function withoutLoad({ scenario, capture, steady }: Evidence): readonly Stretch[] {
  const { warmupDeclared, warmupSeconds } = scenario.phases;
  if (scenario.load === null) return [{ samples: steady, warm: warmupDeclared }];
  const of = (phase: Sample['phase']) => capture.samples.filter((sample) => sample.phase === phase);
  const idle = of('idle');
  const begin = (idle[0]?.atSeconds ?? 0) + (warmupDeclared ? warmupSeconds : 0);
  return [
    { samples: idle.filter(({ atSeconds }) => atSeconds >= begin), warm: warmupDeclared },
    { samples: of('drain'), warm: true },
  ];
}

const severity: Readonly<Record<Finding['outcome'], number>> = { violated: 2, holds: 1, inconclusive: 0 };

/** Of the same outcome the longest. */
function worstOf(judged: readonly Judged[]): Judged {
  return judged.reduce((one, other) => {
    const worse = severity[other.answer.outcome] - severity[one.answer.outcome];
    return worse > 0 || (worse === 0 && other.answer.longestHours > one.answer.longestHours) ? other : one;
  });
}

function idleFinding({ samples, answer }: Judged, evidence: Evidence, spec: CheckSpec, limit: Quantity): Finding {
  const rates = rateTextOf('bytes', limit.text);
  const interval = answer.whole === null ? null : intervalOf(answer.whole, answer.confidence);
  const estimate: Estimate | null =
    interval === null
      ? null
      : { ...interval, n: answer.points, method: 'pooled slope without load', unit: 'bytes-per-hour' };
  const words = {
    answer,
    interval,
    limit,
    rates,
    load: underLoad(evidence, limit),
    loadless: evidence.scenario.load === null,
  };
  const smallest = answer.outcome === 'holds' ? answer.smallestVisible : null;
  return finding({
    check: spec.code,
    series: gauge.name,
    outcome: answer.outcome,
    limitText: limit.text,
    estimate,
    sinceSeconds: answer.outcome === 'violated' ? (samples[0]?.atSeconds ?? null) : null,
    epochs: [...new Set(samples.map(({ epoch }) => epoch))],
    windows: [{ fromSeconds: samples[0]?.atSeconds ?? 0, toSeconds: samples.at(-1)?.atSeconds ?? 0 }],
    smallestVisible: smallest === null ? null : rates.rate(smallest),
    sentence: idleSentence(words),
    next: idleNext(words),
  });
}

/** The same question under load, with the limit of memory-growth where that is one per hour; null without load, or where nothing was measured. */
function underLoad(evidence: Evidence, limit: Quantity): UnderLoad | null {
  const { scenario, capture } = evidence;
  if (scenario.load === null) return null;
  const memory = scenario.checks['memory-growth'];
  const limitPerHour = memory.limit?.unit === 'bytes-per-hour' ? memory.limit.value : limit.value;
  const allowed = allowedGrowth(scenario, capture.samples) ?? undefined;
  const answer = judgeGrowth(gaugeSeries(evidence, gauge, memory.window, allowed).lives, {
    ...memoryRule,
    limitPerHour,
    warmupDeclared: scenario.phases.warmupDeclared,
    alphaShare: alphaShares(evidence).of('memory-growth', gauge.name),
  });
  if (answer.whole === null) return null;
  return { grows: answer.outcome === 'violated', interval: intervalOf(answer.whole, answer.confidence) };
}
