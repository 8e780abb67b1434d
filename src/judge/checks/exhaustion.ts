// exhaustion: how long until memory reaches its limit (abort.rss), if it goes on growing as it did? Asked by name only.
//
//   soonest = (limit - level) / upper bound of the slope, counted from the end of the steady phase
//
//   soonest beyond what was asked                                                    holds
//   even the lower bound of the slope gets there, and growth does not die away       violated
//   else                                                                             inconclusive
//
// The level is a high one (teeth reach the limit first). What operations rightly leave (grows) fills memory too: it counts here.

import { quantile } from 'simple-statistics';
import type { Finding } from '../../model/finding.ts';
import { gaugeName, processMetrics, systemTarget } from '../../model/metric.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { CheckSpec } from '../../model/scenario.ts';
import { type Check, finding, found } from '../check.ts';
import { alphaShares } from '../error-budget.ts';
import { type Evidence, whereSeen } from '../evidence.ts';
import { exhaustionNext, exhaustionSentence, exhaustionWords } from '../exhaustion-sentences.ts';
import { judgeGrowth } from '../growth.ts';
import { memoryRule } from '../growth-limits.ts';
import { failAlpha, surelyAtLeast, surelyAtMost } from '../growth-sight.ts';
import { intervalOf, rateTextOf } from '../growth-text.ts';
import { sentences } from '../messages.ts';
import { gaugeSeries, type LifeSeries } from '../series.ts';

const gauge = { target: systemTarget, name: gaugeName(systemTarget, processMetrics.residentBytes) };
const secondsPerHour = 3600;
/** The level is taken from this much of the end of the last life, at this quantile. */
const lastShare = 0.1;
const highQuantile = 0.95;
/** A second half that brings less than this share of the first is no chance in a growth that was measured well. */
const slowing = 0.85;

export const exhaustion: Check = (evidence, spec) => {
  const { rssBytes } = evidence.scenario.abort;
  const series = gauge.name;
  if (spec.limit === null) {
    const next = sentences.setLimit(spec.code, '7d');
    return [{ kind: 'cannot', because: 'no-limit', series, reason: sentences.noLimit, next }];
  }
  if (rssBytes === null) {
    const { noMemoryLimit: reason, giveMemoryLimit: next } = exhaustionWords;
    return [{ kind: 'cannot', because: 'no-limit', series, reason, next }];
  }
  const { lives, looks } = gaugeSeries(evidence, gauge, 'steady');
  if (looks > 0 && lives.length === 0) {
    const reason = sentences.unreadable(series);
    return [{ kind: 'cannot', because: 'not-measurable', series, reason, next: null }];
  }
  return [found(exhaustionFinding(lives, evidence, spec, spec.limit, rssBytes))];
};

function exhaustionFinding(
  lives: readonly LifeSeries[],
  evidence: Evidence,
  spec: CheckSpec,
  within: Quantity,
  most: Quantity,
): Finding {
  const question = {
    ...memoryRule,
    warmupDeclared: evidence.scenario.phases.warmupDeclared,
    alphaShare: alphaShares(evidence).of(spec.code, gauge.name),
  };
  // No growth is beyond this limit: only what was measured is asked for.
  const seen = judgeGrowth(lives, { ...question, limitPerHour: Number.MAX_VALUE });
  const base = { check: spec.code, series: gauge.name, limitText: within.text, ...whereSeen(evidence) };
  const level = levelOf(lives);
  const { whole, tail } = seen;
  if (seen.outcome !== 'holds' || whole === null || tail === null || level === null) {
    const sentence = exhaustionSentence({ kind: 'unknown', reason: seen.reason ?? 'no-data', answer: seen });
    return finding({ ...base, outcome: 'inconclusive', sentence, next: exhaustionNext(seen.reason) });
  }
  const room = most.value - level;
  // The slope that gets there just in time.
  const reaching = room / (within.value / secondsPerHour);
  const asked = { ...question, limitPerHour: reaching };
  const fastest = Math.max(surelyAtMost(whole), surelyAtMost(tail));
  const slowest = surelyAtLeast(whole, failAlpha(asked, 1));
  const soonest = secondsTo(room, fastest);
  const latest = secondsTo(room, slowest);
  const outcome = room <= 0 ? 'violated' : fastest < reaching ? 'holds' : surely() ? 'violated' : 'inconclusive';
  const rates = rateTextOf('bytes', most.text);
  const facts = { kind: 'known', outcome, level, room, soonest, latest, within, most, rates, fastest } as const;
  return finding({
    ...base,
    outcome,
    estimate:
      soonest === null
        ? null
        : {
            value: soonest,
            low: null,
            high: null,
            confidence: null,
            n: seen.points,
            method: 'time until the limit at the upper bound of the slope',
            unit: 'seconds',
          },
    smallestVisible: outcome === 'holds' ? rates.rate(reaching) : null,
    sentence: exhaustionSentence(facts),
    next: outcome === 'holds' ? null : exhaustionNext(outcome),
    evidence: [exhaustionWords.slope(rates.withInterval(intervalOf(whole, seen.confidence)))],
  });

  /** The bound alone is not enough: something that warms up, or one tooth, is no growth that goes on. */
  function surely(): boolean {
    return slowest >= reaching && judgeGrowth(lives, asked).outcome === 'violated' && !diesAway(lives, seen.cut, room);
  }
}

/**
 * Of the longest life without its `cut` (which had not settled), the second half brought so much less than the first that, if
 * each further half brings as much less than the one before, the room is never filled.
 */
function diesAway(lives: readonly LifeSeries[], cut: number, room: number): boolean {
  const longest = lives.toSorted((a, b) => b.points.length - a.points.length)[0]?.points ?? [];
  const points = longest.slice(Math.floor(cut * longest.length));
  const [begin, middle, end] = [0, 0.5, 1].map((share) => levelAt(points, share));
  if (begin === undefined || middle === undefined || end === undefined) return false;
  const ratio = (end - middle) / (middle - begin);
  return middle > begin && ratio < slowing && ((end - middle) * ratio) / (1 - ratio) < room;
}

/** Median of a twelfth of the values: the first, the middle or the last. */
function levelAt(points: LifeSeries['points'], share: number): number {
  const width = Math.ceil(points.length / 12);
  const from = Math.round(share * (points.length - width));
  return quantile(
    points.slice(from, from + width).map(({ value }) => value),
    0.5,
  );
}

/** null: never, at that slope. */
function secondsTo(room: number, perHour: number): number | null {
  if (room <= 0) return 0;
  return perHour > 0 ? (room / perHour) * secondsPerHour : null;
}

function levelOf(lives: readonly LifeSeries[]): number | null {
  const points = lives.at(-1)?.points ?? [];
  const first = points[0]?.seconds ?? 0;
  const last = points.at(-1)?.seconds ?? 0;
  const end = points.filter(({ seconds }) => seconds >= last - lastShare * (last - first));
  return end.length === 0
    ? null
    : quantile(
        end.map(({ value }) => value),
        highQuantile,
      );
}
