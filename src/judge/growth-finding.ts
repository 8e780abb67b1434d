// One gauge and its limit -> a finding: asks growth.ts, says the answer in words. Both growth checks end here.

import type { Finding } from '../model/finding.ts';
import { gaugeName, type Metric, processMetrics, systemTarget } from '../model/metric.ts';
import type { Quantity } from '../model/quantity.ts';
import type { CheckSpec } from '../model/scenario.ts';
import { ordinaryLine } from '../stats/ordinary-line.ts';
import { type Answer, finding, found } from './check.ts';
import { type Evidence, whereSeen } from './evidence.ts';
import { type GrowthAnswer, judgeGrowth } from './growth.ts';
import { growthRuleOf } from './growth-limits.ts';
import { type GrowthWords, growthNext, growthSentence } from './growth-sentences.ts';
import { intervalOf, type RateText, rateTextOf } from './growth-text.ts';
import { sentences } from './messages.ts';
import { allowedGrowth, type GaugeSeries, gaugeSeries, gaugesToJudge, type LifeSeries } from './series.ts';

/** Answers of a growth check: one per judged target that has the gauge. */
export function growthAnswers(evidence: Evidence, spec: CheckSpec, metric: Metric): readonly Answer[] {
  const { limit } = spec;
  return gaugesToJudge(evidence, spec, metric).map((gauge): Answer => {
    if (limit === null) {
      return { kind: 'cannot', because: 'no-limit', series: gauge.name, reason: sentences.noLimit, next: null };
    }
    if (limit.unit !== 'bytes-per-hour' && limit.unit !== 'per-hour') {
      return {
        kind: 'cannot',
        because: 'not-yet',
        series: gauge.name,
        reason: sentences.perOperationNotYet(limit.text),
        next: sentences.limitPerHour(spec.code),
      };
    }
    // What rightly stays is known of the system's memory only: its own operations, its own bytes.
    const isSystemMemory = gauge.name === gaugeName(systemTarget, processMetrics.residentBytes);
    const allowed = isSystemMemory ? allowedGrowth(evidence.scenario, evidence.capture.samples) : null;
    const series = gaugeSeries(evidence, gauge, spec.window, allowed ?? undefined);
    if (series.looks > 0 && series.lives.length === 0) {
      const reason = sentences.unreadable(gauge.name);
      return { kind: 'cannot', because: 'not-measurable', series: gauge.name, reason, next: null };
    }
    return found(growthFinding(evidence, spec, { metric, limit, series, allowed: allowed !== null }));
  });
}

/** What a hard abort on memory shows beside the limit it broke; nothing when too little was seen. */
export function measuredGrowth(evidence: Evidence, limitText: string): readonly string[] {
  const metric = processMetrics.residentBytes;
  const gauge = { target: systemTarget, name: gaugeName(systemTarget, metric) };
  const series = gaugeSeries(evidence, gauge, 'steady');
  const answer = judgeGrowth(series.lives, {
    ...growthRuleOf(metric),
    limitPerHour: Number.MAX_VALUE,
    warmupDeclared: true,
  });
  const text = rateTextOf('bytes', limitText);
  if (answer.whole === null) return [sentences.growthNotMeasured];
  return [sentences.growthUntilThen(text.withInterval(intervalOf(answer.whole, 0.9))), ...seedLine(series.lives, text)];
}

interface Asked {
  readonly metric: Metric;
  readonly limit: Quantity;
  readonly series: GaugeSeries;
  readonly allowed: boolean;
}

function growthFinding(evidence: Evidence, spec: CheckSpec, { metric, limit, series, allowed }: Asked): Finding {
  const answer = judgeGrowth(series.lives, {
    ...growthRuleOf(metric),
    limitPerHour: limit.value,
    warmupDeclared: evidence.scenario.phases.warmupDeclared,
  });
  const isBytes = metric.unit === 'bytes';
  const rates = rateTextOf(isBytes ? 'bytes' : 'count', limit.text);
  const interval = answer.whole === null ? null : intervalOf(answer.whole, answer.confidence);
  const words: GrowthWords = {
    what: nameOf(metric, series, spec),
    isPlural: !isBytes,
    limit: limit.value,
    limitText: limit.text,
    answer,
    interval,
    rates,
    window: spec.window,
  };
  const smallest = answer.outcome === 'holds' ? answer.smallestVisible : null;
  return finding({
    check: spec.code,
    series: series.name,
    outcome: answer.outcome,
    limitText: limit.text,
    estimate:
      interval === null || answer.whole === null
        ? null
        : {
            ...interval,
            n: answer.points,
            method: methodOf(answer),
            unit: isBytes ? 'bytes-per-hour' : 'count-per-hour',
          },
    sinceSeconds: answer.outcome === 'violated' ? startOfGrowth(series.lives, answer.cut) : null,
    smallestVisible: smallest === null ? null : rates.rate(smallest),
    sentence: growthSentence(words),
    next: growthNext(words),
    evidence: [
      ...seedLine(series.lives, rates),
      ...(answer.cut > 0 ? [sentences.cutOff(answer.cut)] : []),
      ...(allowed ? [sentences.allowedSubtracted] : []),
      ...(isBytes && answer.points > 0 && !hasMoved(series.lives) ? [sentences.neverMoved(answer.points)] : []),
    ],
    ...whereSeen(evidence),
  });
}

function nameOf(metric: Metric, { target, name }: GaugeSeries, spec: CheckSpec): string {
  const title = spec.metric === null ? metric.title : name;
  return target === systemTarget || spec.metric !== null ? title : `${title} of ${target}`;
}

function methodOf({ whole, bins }: GrowthAnswer): string {
  const lives = whole?.groups ?? 0;
  return `pooled slope, Prais-Winsten, ${bins} bins, ${lives} process ${lives === 1 ? 'life' : 'lives'}`;
}

/** The familiar figures, over the longest life. Shown, never the gate. */
function seedLine(lives: readonly LifeSeries[], rates: RateText): readonly string[] {
  const longest = lives.toSorted((a, b) => b.points.length - a.points.length)[0];
  if (longest === undefined) return [];
  const line = ordinaryLine(
    longest.points.map(({ seconds }) => seconds / 3600),
    longest.points.map(({ value }) => value),
  );
  return line === null ? [] : [sentences.ordinaryLine(rates.rate(line.slope), line.rSquared, line.n)];
}

function startOfGrowth(lives: readonly LifeSeries[], cut: number): number | null {
  const first = lives[0];
  const from = first?.points[0]?.seconds;
  if (first === undefined || from === undefined) return null;
  const to = first.points.at(-1)?.seconds ?? from;
  return first.startSeconds + from + cut * (to - from);
}

function hasMoved(lives: readonly LifeSeries[]): boolean {
  return lives.some(({ points }) => points.some(({ value }) => value !== points[0]?.value));
}
