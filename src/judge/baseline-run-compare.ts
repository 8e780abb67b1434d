// A run beside an earlier accepted one: what is worse, better, the same, or cannot be told. Evidence; it decides no verdict.
//
//   pair -> obstacle?            then nothing is told, and why is said by name
//        -> difference of both   standard errors out of both intervals (stats/interval-difference.ts)
//        -> same                 surely within the margin
//        -> worse, better        surely beyond the floor, half the margin
//
// There are many lines, and one of twenty would look surprising by chance. So both kinds of claim are made for all lines together by
// Holm's rule (1979): the chance of any wrong "worse" or "better" is at most 5 %, and so is that of any wrong "same".
// Two machines of one class are not equal either: a change of response times counts only when it would also be one with the machines'
// own ratio taken off.

import type {
  BaselineAnswer,
  BaselineBecause,
  BaselineChange,
  BaselineComparison,
  BaselineEstimate,
  BaselineLine,
  BaselineSummary,
} from '../model/baseline.ts';
import { holmAdjusted } from '../stats/holm.ts';
import {
  beyondProbability,
  type Difference,
  differenceInterval,
  differenceReadings,
  type Measured,
  withinProbability,
} from '../stats/interval-difference.ts';
import { dependsOnMachine, machineObstacle, machineRatio, obstacleTo } from './baseline-run-obstacles.ts';
import { type Pair, pairsOf } from './baseline-run-pairs.ts';
import { comparisonNotes, lineSentence } from './baseline-run-sentences.ts';

const alpha = 0.05;
const confidence = 0.95;
const floorShare = 0.5;

/** The lines, and what one should know who reads them. */
export function comparisonWith(now: BaselineSummary, before: BaselineSummary): BaselineComparison {
  const { runKey, commit, startedUnixSeconds, outcome, scenario } = before;
  const lines = compareWithBaseline(now, before);
  return {
    before: { runKey, commit, startedUnixSeconds, outcome, scenario },
    notes: comparisonNotes(now, before, machineRatio(now, before), lines.length),
    lines,
  };
}

/** One line per metric and series that either run has, in a fixed order. */
export function compareWithBaseline(now: BaselineSummary, before: BaselineSummary): readonly BaselineLine[] {
  const asked = pairsOf(now, before).map((pair) => {
    const obstacle = obstacleTo(pair, now, before);
    const readings = readingsOf(
      pair,
      obstacle === null && dependsOnMachine(pair, now) ? machineRatio(now, before) : null,
    );
    return { pair, obstacle, readings };
  });
  const told = asked.filter(({ obstacle }) => obstacle === null);
  const changed = holmAdjusted(
    told.map(({ pair, readings }) => beyondProbability(readings, floorShare * (pair.margin ?? 0))),
  );
  const same = holmAdjusted(told.map(({ pair, readings }) => withinProbability(readings, pair.margin ?? 0)));
  return asked.map((one) => {
    const { pair, readings } = one;
    const place = told.indexOf(one);
    const first =
      place < 0
        ? ({ answer: 'cannot be told', because: one.obstacle } as const)
        : answerOf(pair, readings, changed[place] ?? 1, same[place] ?? 1);
    const { answer, because } = onOtherMachine(first, pair, now, before);
    const line = {
      metric: pair.metric,
      series: pair.series,
      unit: pair.unit,
      before: pair.before,
      now: pair.now,
      change: changeOf(pair, readings),
      answer,
      because,
    };
    return { ...line, sentence: lineSentence(line, pair, machineRatio(now, before)) };
  });
}

interface Answer {
  readonly answer: BaselineAnswer;
  readonly because: BaselineBecause | null;
}

function answerOf({ worse }: Pair, readings: readonly Difference[], changed: number, same: number): Answer {
  if (same <= alpha) return { answer: 'same', because: null };
  if (changed > alpha) return { answer: 'cannot be told', because: 'undecided' };
  const isUp = (readings[0]?.value ?? 0) > 0;
  return { answer: isUp === (worse === 'up') ? 'worse' : 'better', because: null };
}

/** A schedule that is held is held on any machine; one that is not may be the machine's doing. */
function onOtherMachine(first: Answer, { kind }: Pair, now: BaselineSummary, before: BaselineSummary): Answer {
  if (kind !== 'throughput' || (first.answer !== 'worse' && first.answer !== 'better')) return first;
  const because = machineObstacle(now, before);
  return because === null ? first : { answer: 'cannot be told', because };
}

/**
 * How the change may be read, none when an interval is missing. With a ratio of machines: also as it would be had ours been as quick as
 * that of the baseline.
 */
function readingsOf(pair: Pair, ratio: number | null): readonly Difference[] {
  const [now, before] = [measuredOf(pair, pair.now), measuredOf(pair, pair.before)];
  if (now === null || before === null) return [];
  const readings = differenceReadings(now, before);
  if (ratio === null) return readings;
  const ofMachine = Math.log(ratio) * (pair.worse === 'up' ? 1 : -1);
  return [...readings, ...readings.map((reading) => ({ ...reading, value: reading.value - ofMachine }))];
}

/** On the scale of the change; the wider side of an interval counts for both. */
function measuredOf({ scale }: Pair, estimate: BaselineEstimate | null): Measured | null {
  if (estimate === null) return null;
  const { value, low, high, confidence: level, degreesOfFreedom } = estimate;
  if (low === null || high === null || level === null || (scale === 'ratio' && low <= 0)) return null;
  const at = scale === 'ratio' ? Math.log : (x: number) => x;
  const halfWidth = Math.max(at(value) - at(low), at(high) - at(value));
  return { value: at(value), halfWidth, confidence: level, degreesOfFreedom };
}

/** As people read it: per cent of the value before where the scale is a ratio. null: one of the two is missing. */
function changeOf({ scale, unit, now, before }: Pair, readings: readonly Difference[]): BaselineChange | null {
  if (now === null || before === null) return null;
  const interval = readings.length === 0 ? null : differenceInterval(readings, confidence);
  const bounds = interval === null ? { low: null, high: null, confidence: null } : { ...interval, confidence };
  if (scale === 'difference') return { value: now.value - before.value, ...bounds, unit };
  if (!(before.value > 0)) return null;
  const percent = (logarithm: number | null) => (logarithm === null ? null : 100 * Math.expm1(logarithm));
  const { low, high } = bounds;
  return {
    value: 100 * (now.value / before.value - 1),
    low: percent(low),
    high: percent(high),
    confidence: bounds.confidence,
    unit: 'percent',
  };
}
