// Any series of numbers and a limit -> one line of answer: how `soak judge series.csv` judges. The method is that of growth;
// a file has no scenario, so what else there is to know (which metric, how long the warm-up) is asked for.
//
//   rows -> lives without their warm-up -> (latency: per cent of the beginning) -> judgeGrowth -> line, next

import type { FindingUnit } from '../model/finding.ts';
import { processMetrics } from '../model/metric.ts';
import type { Quantity } from '../model/quantity.ts';
import { baselineOf, inPercentOf, percentRule } from './baseline-percent.ts';
import { alike, significant } from './figures.ts';
import { type GrowthAnswer, judgeGrowth } from './growth.ts';
import { countRule, type GrowthRule, memoryRule } from './growth-limits.ts';
import type { GrowthWords } from './growth-sentences.ts';
import { intervalOf, type RateText, rateTextOf, type SlopeInterval } from './growth-text.ts';
import type { LifeSeries, Point } from './series.ts';
import { seriesNext, seriesSentence, unjudgeable } from './series-sentences.ts';

export type SeriesMetric = 'memory' | 'handles' | 'latency';

/** What is judged of a row; how many operations it stands for is not asked yet. */
export interface SeriesSample {
  readonly seconds: number;
  readonly value: number | null;
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
  readonly shape: 'flat' | 'linear' | null;
  /** Seconds at which the growth began; not known yet. */
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
  readonly isDrift: boolean;
}

const { residentBytes, handles } = processMetrics;
const metrics: Readonly<Record<SeriesMetric, MetricRule>> = {
  memory: { rule: memoryRule, unit: 'bytes-per-hour', title: residentBytes.title, isPlural: false, isDrift: false },
  handles: { rule: countRule, unit: 'count-per-hour', title: handles.title, isPlural: true, isDrift: false },
  latency: { rule: percentRule, unit: 'percent-per-hour', title: 'latency', isPlural: false, isDrift: true },
};

/** Beyond it the column is no count of lives: a Unix time, most likely. */
const mostLives = 10_000;

const outcomes = { holds: 'pass', violated: 'fail', inconclusive: 'inconclusive' } as const;

/** `rows` in the order of the file: epochs do not fall, seconds rise within each. */
export function judgeSeries(file: string, rows: readonly SeriesSample[], asked: SeriesQuestion): SeriesAnswer {
  const { metric, limit, warmupSeconds } = asked;
  const { rule, title, isPlural, isDrift } = metrics[metric];
  const unknown = ({ sentence, next }: { readonly sentence: string; readonly next: string }): SeriesAnswer => {
    return { line: lineOf(file, asked, null, null, sentence), interval: null, next };
  };
  const measured = livesOf(rows, warmupSeconds ?? 0);
  if (measured.length > mostLives) return unknown(unjudgeable.tooManyLives(measured.length));
  const baseline = isDrift ? baselineOf(measured) : null;
  const lives = baseline === null ? measured : inPercentOf(baseline, measured);
  const warmupDeclared = warmupSeconds !== null;
  const answer = judgeGrowth(lives, { ...rule, limitPerHour: limit.value, warmupDeclared });
  // What could not be measured at all says why by itself.
  if (isDrift && baseline === null && answer.whole !== null) return unknown(unjudgeable.noBaseline);
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
  const line = lineOf(file, asked, answer, interval, seriesSentence(words, isDrift));
  return { line, interval, next: seriesNext(words, isDrift) };
}

function lineOf(
  file: string,
  { metric, limit }: SeriesQuestion,
  answer: GrowthAnswer | null,
  interval: SlopeInterval | null,
  sentence: string,
): SeriesLine {
  const { rule, unit } = metrics[metric];
  const floor = rule.floorShare * limit.value;
  return {
    file,
    metric,
    verdict: outcomes[answer?.outcome ?? 'inconclusive'],
    estimate: interval?.value ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    unit,
    limit: limit.value,
    floor,
    smallestVisible: answer?.smallestVisible ?? null,
    shape: shapeOf(interval, floor),
    onset: null,
    sentence,
  };
}

/** Prints rates of the metric, in the unit of the limit. */
export function seriesRates(metric: SeriesMetric, limitText: string): RateText {
  if (metric !== 'latency') return rateTextOf(metric === 'memory' ? 'bytes' : 'count', limitText);
  return {
    rate: (perHour) => `${significant(perHour)} %/h`,
    withInterval: ({ value, low, high, confidence }) => {
      const [middle, from, to] = alike([value, low, high]);
      return `${middle} %/h (${Math.round(confidence * 100)} % interval ${from} to ${to})`;
    },
    amount: (amount) => `${significant(amount)} %`,
  };
}

/** Lives on seconds since each began, which is its first row, readable or not. Missing values are left out, never 0. */
function livesOf(rows: readonly SeriesSample[], warmupSeconds: number): readonly LifeSeries[] {
  const lives: { epoch: number; startSeconds: number; points: Point[] }[] = [];
  for (const { seconds, value, epoch } of rows) {
    let life = lives.at(-1);
    if (life === undefined || life.epoch !== epoch) {
      life = { epoch, startSeconds: seconds, points: [] };
      lives.push(life);
    }
    const since = seconds - life.startSeconds;
    if (value !== null && since >= warmupSeconds) life.points.push({ seconds: since, value });
  }
  return lives;
}

/** Estimates within these shares of the floor are small beside it, and so small that being sure of them changes nothing. */
const smallShare = 1 / 2;
const nothingShare = 1 / 10;

/** Flat: zero is in the interval of a small estimate, or the estimate is next to nothing. The other shapes belong here too. */
function shapeOf(interval: SlopeInterval | null, floor: number): SeriesLine['shape'] {
  if (interval === null) return null;
  const size = Math.abs(interval.value);
  const holdsZero = interval.low <= 0 && interval.high >= 0;
  return size <= nothingShare * floor || (holdsZero && size <= smallShare * floor) ? 'flat' : 'linear';
}
