// A file of response times -> its line: drift and step, the worse of both. A file has no control, so a short one must drift by
// more than a busy machine does to everything.

import { formatLength } from './figures.ts';
import { judgeLatency, unlessUnseen } from './latency.ts';
import { floorShare } from './latency-drift.ts';
import type { LatencyAnswer, LatencyLife, LatencyPoint } from './latency-question.ts';
import { driftSentence, type LatencyWords, latencyNext, stepSentence } from './latency-sentences.ts';
import { driftInterval } from './latency-text.ts';
import type { SeriesAnswer, SeriesLine, SeriesQuestion, SeriesSample } from './series-judge.ts';

/** Per cent: that of a scenario that names no other. */
const stepLimit = { value: 20, text: '20%' };
const verdicts = { holds: 'pass', violated: 'fail', inconclusive: 'inconclusive' } as const;
/** A drift within this share of the floor is next to nothing. */
const flatShare = 0.5;

export function judgeLatencySeries(file: string, rows: readonly SeriesSample[], asked: SeriesQuestion): SeriesAnswer {
  const { limit, warmupSeconds } = asked;
  const { lives, looks } = latencyLives(rows, warmupSeconds ?? 0);
  const judged = judgeLatency(lives, {
    limitPerHour: limit.value,
    stepLimit: stepLimit.value,
    warmupDeclared: warmupSeconds !== null,
    alphaShare: 1,
    stepAlphaShare: 1,
  });
  const answer = unlessUnseen(judged, judged.points, looks);
  const { drift, step } = answer;
  const isStep = isStepWorse(answer);
  const told = isStep ? step : drift;
  const words: LatencyWords = {
    what: 'latency',
    limitText: isStep ? stepLimit.text : limit.text,
    answer,
    isRun: false,
  };
  const interval = drift.whole === null ? null : driftInterval(drift.whole, drift.confidence);
  const found = step.outcome === 'violated' ? step.found : null;
  const line: SeriesLine = {
    file,
    metric: 'latency',
    verdict: verdicts[told.outcome],
    estimate: interval?.value ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    unit: 'percent-per-hour',
    limit: limit.value,
    floor: floorShare * limit.value,
    smallestVisible: told.outcome === 'holds' ? drift.smallestVisible : null,
    shape: shapeOf(answer, floorShare * limit.value),
    onset: found === null ? null : Math.round(found.atSeconds),
    sentence: isStep
      ? stepSentence(words, found === null ? null : `${formatLength(found.atSeconds)} into the series`)
      : driftSentence(words),
  };
  return { line, interval, next: latencyNext(words, isStep ? 'step' : 'drift') };
}

/** The worse of drift and step is told; of two alike the drift, which was asked for, unless it is silent for the step's sake. */
function isStepWorse({ drift, step }: LatencyAnswer): boolean {
  if (drift.outcome === 'violated') return false;
  return step.outcome === 'violated' || (drift.outcome === 'holds' && step.outcome === 'inconclusive');
}

function shapeOf({ drift, step }: LatencyAnswer, floor: number): SeriesLine['shape'] {
  if (step.outcome === 'violated') return 'staircase';
  if (drift.whole === null) return null;
  const { slope, standardError } = drift.whole;
  return Math.abs(slope) <= flatShare * floor && Math.abs(slope) <= 2 * standardError ? 'flat' : 'linear';
}

/** Lives on seconds since each began, which is its first row, readable or not. Missing values are left out, never 0, and counted. */
function latencyLives(
  rows: readonly SeriesSample[],
  warmupSeconds: number,
): { readonly lives: readonly LatencyLife[]; readonly looks: number } {
  const lives: { epoch: number; startSeconds: number; points: LatencyPoint[] }[] = [];
  let before = Number.NaN;
  let looks = 0;
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
    if (since < warmupSeconds) continue;
    looks += 1;
    if (value !== null) life.points.push({ seconds: since, value, load, control: null });
  }
  return { lives, looks };
}
