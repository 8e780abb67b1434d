// One gauge and its limit -> a finding: asks growth.ts, says the answer in words. Both growth checks end here.

import type { Finding } from '../model/finding.ts';
import { gaugeName, type Metric, processMetrics, systemTarget } from '../model/metric.ts';
import type { Quantity } from '../model/quantity.ts';
import type { CheckSpec } from '../model/scenario.ts';
import { ordinaryLine } from '../stats/ordinary-line.ts';
import { attributionLines } from './attribution-lines.ts';
import { type Answer, finding, found } from './check.ts';
import { alphaShares } from './error-budget.ts';
import { type Evidence, whereSeen } from './evidence.ts';
import { type GrowthAnswer, judgeGrowth } from './growth.ts';
import { courseLines } from './growth-course.ts';
import { growthRuleOf } from './growth-limits.ts';
import { type GrowthWords, growthNext, growthSentence } from './growth-sentences.ts';
import { intervalOf, perOperationText, type RateText, rateTextOf } from './growth-text.ts';
import { sentences } from './messages.ts';
import { allowedGrowth, type GaugeSeries, gaugeSeries, gaugesToJudge, type LifeSeries } from './series.ts';
import { perVanishedLines } from './vanished-clients.ts';

const secondsPerHour = 3600;

/** Answers of a growth check: one per judged target that has the gauge. */
export function growthAnswers(evidence: Evidence, spec: CheckSpec, metric: Metric): readonly Answer[] {
  const { limit } = spec;
  return gaugesToJudge(evidence, spec, metric).map((gauge): Answer => {
    if (limit === null) {
      return { kind: 'cannot', because: 'no-limit', series: gauge.name, reason: sentences.noLimit, next: null };
    }
    const perSecond = evidence.answeredPerSecond;
    if (limit.unit === 'bytes-per-operation' && perSecond === null) {
      const reason = sentences.noOperations(limit.text);
      return {
        kind: 'cannot',
        because: 'no-load',
        series: gauge.name,
        reason,
        next: sentences.limitPerHour(spec.code),
      };
    }
    // What rightly stays is known of the system's memory only: its own operations, its own bytes.
    const allowed = isSystemMemory(gauge) ? allowedGrowth(evidence.scenario, evidence.capture.samples) : null;
    const series = gaugeSeries(evidence, gauge, spec.window, allowed ?? undefined);
    if (series.looks > 0 && series.lives.length === 0) {
      const reason = sentences.unreadable(gauge.name);
      return { kind: 'cannot', because: 'not-measurable', series: gauge.name, reason, next: null };
    }
    const asked = limitPerHour(limit, metric, perSecond);
    return found(growthFinding(evidence, spec, { metric, series, allowed: allowed !== null, ...asked }));
  });
}

/** The limit in units per hour, and how rates are printed beside it. */
function limitPerHour(limit: Quantity, metric: Metric, perSecond: number | null): Pick<Asked, 'limit' | 'rates'> {
  if (limit.unit !== 'bytes-per-operation' || perSecond === null)
    return { limit, rates: rateTextOf(metric.unit === 'bytes' ? 'bytes' : 'count', limit.text) };
  const perHour = perSecond * secondsPerHour;
  return { limit: { ...limit, value: limit.value * perHour }, rates: perOperationText(perHour, limit.text) };
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
    alphaShare: 1,
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
  readonly rates: RateText;
}

function growthFinding(evidence: Evidence, spec: CheckSpec, { metric, limit, series, allowed, rates }: Asked): Finding {
  const answer = judgeGrowth(series.lives, {
    ...growthRuleOf(metric),
    limitPerHour: limit.value,
    warmupDeclared: evidence.scenario.phases.warmupDeclared,
    alphaShare: alphaShares(evidence).of(spec.code, series.name),
  });
  const isBytes = metric.unit === 'bytes';
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
    sinceSeconds: answer.outcome === 'violated' ? startOfGrowth(series.lives, answer) : null,
    smallestVisible: smallest === null ? null : rates.rate(smallest),
    sentence: growthSentence(words),
    next: growthNext(words),
    evidence: [
      ...seedLine(series.lives, rates),
      ...courseLines(answer, rates, {
        perSecond: evidence.answeredPerSecond,
        load: evidence.scenario.load,
        isBytes,
      }),
      ...(series.target === systemTarget && answer.outcome !== 'inconclusive'
        ? perVanishedLines(series.vanished, interval, isBytes ? null : metric.title)
        : []),
      ...(answer.outcome === 'violated' && isSystemMemory(series) ? attributionLines(evidence, series.name) : []),
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

function methodOf({ whole, bins, loadHeld, clock }: GrowthAnswer): string {
  const lives = whole?.groups ?? 0;
  const held = loadHeld ? `, load held${clock === 'work' ? ', per work done' : ''}` : '';
  return `pooled slope, Prais-Winsten, ${bins} bins, ${lives} process ${lives === 1 ? 'life' : 'lives'}${held}`;
}

/** The familiar figures, over the longest life. Shown, never the gate. */
function seedLine(lives: readonly LifeSeries[], rates: RateText): readonly string[] {
  const longest = lives.toSorted((a, b) => b.points.length - a.points.length)[0];
  if (longest === undefined) return [];
  const line = ordinaryLine(
    longest.points.map(({ seconds }) => seconds / secondsPerHour),
    longest.points.map(({ value }) => value),
  );
  return line === null ? [] : [sentences.ordinaryLine(rates.rate(line.slope), line.rSquared, line.n)];
}

/** In the first life: where the bend lies, or where the part begins that the slope rests on. */
function startOfGrowth(lives: readonly LifeSeries[], { cut, onset }: GrowthAnswer): number | null {
  const first = lives[0];
  const from = first?.points[0]?.seconds;
  if (first === undefined || from === undefined) return null;
  const to = first.points.at(-1)?.seconds ?? from;
  const settled = from + cut * (to - from);
  // On the clock of the work done, hours are not those of the wall.
  return (
    first.startSeconds + (onset === null ? settled : Math.min(to, Math.max(settled, onset.hours * secondsPerHour)))
  );
}

function isSystemMemory({ name }: { readonly name: string }): boolean {
  return name === gaugeName(systemTarget, processMetrics.residentBytes);
}

function hasMoved(lives: readonly LifeSeries[]): boolean {
  return lives.some(({ points }) => points.some(({ value }) => value !== points[0]?.value));
}
