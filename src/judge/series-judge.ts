// Any series of numbers and a limit -> one line of answer: how `soak judge series.csv` judges. The method is that of growth;
// a file has no scenario, so what else there is to know (which metric, how long the warm-up) is asked for.
//
//   rows -> lives without their warm-up -> judgeGrowth -> line, next            response times: series-latency.ts

import type { FindingUnit } from '../model/finding.ts';
import { processMetrics } from '../model/metric.ts';
import type { Quantity } from '../model/quantity.ts';
import { type GrowthAnswer, judgeGrowth } from './growth.ts';
import { countRule, type GrowthRule, memoryRule } from './growth-limits.ts';
import { type GrowthWords, growthSentence } from './growth-sentences.ts';
import type { GrowthShape } from './growth-shape.ts';
import { intervalOf, type RateText, rateTextOf, type SlopeInterval } from './growth-text.ts';
import { floorShare as latencyFloorShare } from './latency-drift.ts';
import { percentRates } from './latency-text.ts';
import type { LifeSeries, Point } from './series.ts';
import { judgeLatencySeries } from './series-latency.ts';
import { seriesNext, unjudgeable } from './series-sentences.ts';

export type SeriesMetric = 'memory' | 'handles' | 'latency';

/** What is judged of a row. */
export interface SeriesSample {
  readonly seconds: number;
  readonly value: number | null;
  /** Done since the row before; null: not told. */
  readonly operations: number | null;
  readonly epoch: number;
}

export interface SeriesQuestion {
  readonly metric: SeriesMetric;
  /** Of the metric's unit: bytes per hour, a count per hour, or per cent per hour. */
  readonly limit: Quantity;
  /** Left out at the start of every epoch; null: none was declared, so a short series is not judged. */
  readonly warmupSeconds: number | null;
}

/** In the order of the printed line. Numbers are per hour in `unit`; null: unknown. */
export interface SeriesLine {
  readonly file: string;
  readonly metric: SeriesMetric;
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: FindingUnit;
  readonly limit: number;
  readonly floor: number;
  readonly smallestVisible: number | null;
  readonly shape: GrowthShape | null;
  /** Seconds of the file at which growth that fails began; null for any other. */
  readonly onset: number | null;
  readonly sentence: string;
}

export interface SeriesAnswer {
  readonly line: SeriesLine;
  readonly interval: SlopeInterval | null;
  /** The next thing to do; null when there is nothing to do. */
  readonly next: string | null;
}

interface MetricRule {
  readonly rule: GrowthRule;
  readonly unit: FindingUnit;
  readonly title: string;
  readonly isPlural: boolean;
}

const { residentBytes, handles } = processMetrics;
const metrics: Readonly<Record<Exclude<SeriesMetric, 'latency'>, MetricRule>> = {
  memory: { rule: memoryRule, unit: 'bytes-per-hour', title: residentBytes.title, isPlural: false },
  handles: { rule: countRule, unit: 'count-per-hour', title: handles.title, isPlural: true },
};

const latencyMetric = { floorShare: latencyFloorShare, unit: 'percent-per-hour' } as const;

/** Beyond it the column is no count of lives: a Unix time, most likely. */
const mostLives = 10_000;

const secondsPerHour = 3600;

const outcomes = { holds: 'pass', violated: 'fail', inconclusive: 'inconclusive' } as const;

/** `rows` in the order of the file: epochs do not fall, seconds rise within each. */
export function judgeSeries(file: string, rows: readonly SeriesSample[], asked: SeriesQuestion): SeriesAnswer {
  const { metric, limit, warmupSeconds } = asked;
  const lives = livesOf(rows, warmupSeconds ?? 0);
  if (lives.length > mostLives) {
    const { sentence, next } = unjudgeable.tooManyLives(lives.length);
    return { line: lineOf(file, asked, null, null, sentence), interval: null, next };
  }
  if (metric === 'latency') return judgeLatencySeries(file, rows, asked);
  const { rule, title, isPlural } = metrics[metric];
  const warmupDeclared = warmupSeconds !== null;
  const answer = judgeGrowth(lives, { ...rule, limitPerHour: limit.value, warmupDeclared, alphaShare: 1 });
  const interval = answer.whole === null ? null : intervalOf(answer.whole, answer.confidence);
  const words: GrowthWords = {
    what: title,
    isPlural,
    limit: limit.value,
    limitText: limit.text,
    answer,
    interval,
    rates: seriesRates(metric, limit.text),
    window: 'steady',
  };
  const line = lineOf(file, asked, answer, interval, growthSentence(words), onsetSeconds(lives, answer));
  return { line, interval, next: seriesNext(words) };
}

function lineOf(
  file: string,
  { metric, limit }: SeriesQuestion,
  answer: GrowthAnswer | null,
  interval: SlopeInterval | null,
  sentence: string,
  onset: number | null = null,
): SeriesLine {
  const { floorShare, unit } =
    metric === 'latency' ? latencyMetric : { floorShare: metrics[metric].rule.floorShare, unit: metrics[metric].unit };
  return {
    file,
    metric,
    verdict: outcomes[answer?.outcome ?? 'inconclusive'],
    estimate: interval?.value ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    unit,
    limit: limit.value,
    floor: floorShare * limit.value,
    smallestVisible: answer?.smallestVisible ?? null,
    shape: answer?.shape ?? null,
    onset,
    sentence,
  };
}

/** Prints rates of the metric, in the unit of the limit. */
export function seriesRates(metric: SeriesMetric, limitText: string): RateText {
  return metric === 'latency' ? percentRates : rateTextOf(metric === 'memory' ? 'bytes' : 'count', limitText);
}

/** Lives on seconds since each began, which is its first row, readable or not. Missing values are left out, never 0. */
function livesOf(rows: readonly SeriesSample[], warmupSeconds: number): readonly LifeSeries[] {
  const lives: { epoch: number; startSeconds: number; points: Point[] }[] = [];
  let before = Number.NaN;
  for (const { seconds, value, operations, epoch } of rows) {
    let life = lives.at(-1);
    if (life === undefined || life.epoch !== epoch) {
      before = Number.NaN;
      life = { epoch, startSeconds: seconds, points: [] };
      lives.push(life);
    }
    const since = seconds - life.startSeconds;
    const load = operations !== null && seconds > before ? operations / (seconds - before) : null;
    before = seconds;
    if (value !== null && since >= warmupSeconds) life.points.push({ seconds: since, value, load });
  }
  return lives;
}

/** In the first life. */
function onsetSeconds(lives: readonly LifeSeries[], { onset }: GrowthAnswer): number | null {
  const [first] = lives;
  return onset === null || first === undefined ? null : Math.round(first.startSeconds + onset.hours * secondsPerHour);
}
