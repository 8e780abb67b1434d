// The simplest method that is not wrong, for comparison: medians of bins per life, the beginning cut off by MSER about the
// mean, one least-squares slope with an intercept per life and a Newey-West error. No tail, no guard, no memory removed.

import { median } from 'simple-statistics';
import { neweyWest } from '../../../src/stats/newey-west.ts';
import type { Answer } from '../detector.ts';
import type { Trace } from '../trace.ts';
import { type Life, settledLives } from './settled.ts';

interface Bins {
  readonly hours: readonly number[];
  readonly values: readonly number[];
}

const fewestBinsPerLife = 4;
const fewestBins = 24;

export function truncatedLine(trace: Trace): Answer {
  const lives = settledLives(trace);
  const seconds = trace.seconds.length * trace.everySeconds;
  const width = Math.max(trace.everySeconds, seconds / (96 * Math.min(4, Math.max(1, lives.length / 2))));
  const bins = lives.map((life) => binsOf(life, width)).filter(({ hours }) => hours.length >= fewestBinsPerLife);
  const kept = bestCut(bins);
  const line = kept === null ? null : pooledLine(kept);
  if (line === null) return { ...nothing, verdict: 'inconclusive', reason: 'too-few' };
  const { slope, error } = line;
  const high = slope + 1.645 * error;
  const low = slope - 2.326 * error;
  const answer = { ...nothing, slopePerHour: slope, low, high };
  if (high < trace.limitPerHour) return { ...answer, verdict: 'pass' };
  if (low > trace.limitPerHour / 2) return { ...answer, verdict: 'fail' };
  return { ...answer, verdict: 'inconclusive', reason: 'undecided' };
}

const nothing = { slopePerHour: null, low: null, high: null, smallestVisible: null, reason: null };

function binsOf({ ages, values }: Life, width: number): Bins {
  const first = ages[0] ?? 0;
  const slots = Math.floor(((ages.at(-1) ?? 0) - first) / width);
  const bins: number[][] = Array.from({ length: slots }, () => []);
  for (const [index, age] of ages.entries()) bins[Math.floor((age - first) / width)]?.push(values[index] ?? 0);
  const full = [...bins.entries()].filter(([, bin]) => bin.length > 0);
  return {
    hours: full.map(([slot]) => (first + (slot + 0.5) * width) / 3600),
    values: full.map(([, bin]) => median(bin)),
  };
}

/** MSER (White, 1997): the cut of 0 to 6 twelfths that makes the squared error about the mean, over n², least. */
function bestCut(lives: readonly Bins[]): readonly Bins[] | null {
  let best: readonly Bins[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let twelfths = 0; twelfths <= 6; twelfths += 1) {
    const kept = lives
      .map(({ hours, values }) => {
        const from = Math.floor((twelfths / 12) * hours.length);
        return { hours: hours.slice(from), values: values.slice(from) };
      })
      .filter(({ hours }) => hours.length >= 3);
    const n = kept.reduce((sum, { hours }) => sum + hours.length, 0);
    if (n < fewestBins) break;
    const error = kept.reduce((sum, { values }) => sum + dot(centred(values), centred(values)), 0) / n ** 2;
    if (error < least) {
      least = error;
      best = kept;
    }
  }
  return best;
}

function pooledLine(lives: readonly Bins[]): { slope: number; error: number } | null {
  const x = lives.flatMap(({ hours }) => centred(hours));
  const y = lives.flatMap(({ values }) => centred(values));
  const spread = dot(x, x);
  if (spread < 1e-12) return null;
  const slope = dot(x, y) / spread;
  const scores = x.map((value, index) => value * ((y[index] ?? 0) - slope * value));
  const lags = Math.round(1.5 * Math.cbrt(x.length));
  return { slope, error: Math.sqrt(neweyWest(scores, lags)) / spread };
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
