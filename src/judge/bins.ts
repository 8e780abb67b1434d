// Points of several lives -> bins on an even grid per life, as groups that share a slope. Bins by time stamp: a late or
// missing look leaves a place empty instead of shifting what follows. Beside the value goes the load, where it is known.

import { median } from 'simple-statistics';
import { type CovariateGroup, widestReach, withCovariate } from '../stats/covariate-group.ts';
import type { LifeSeries, Point } from './series.ts';
import { secondsPerTooth } from './teeth.ts';

/** Bins of a whole run with one or two lives; more lives get more, up to four times as many. */
const binsPerRun = 96;
const fewestBinsPerLife = 4;
/** Lives shorter than this share of the run do not raise the number of bins: a crash loop is not more evidence. */
const countedShare = 0.01;
/** Fewer bins than this are not judged: bins of whole teeth are wide, and are used only where so many remain. */
export const fewestBins = 24;
const secondsPerHour = 3600;

export interface Binned {
  /** x in hours since the life began, y in the gauge's unit, covariate: load. Lives with fewer than four bins are left out. */
  readonly groups: readonly CovariateGroup[];
  /** The load of every bin is known. */
  readonly loadKnown: boolean;
  /** y is the lowest value of each bin, because a collector makes a sawtooth of it. */
  readonly troughs: boolean;
  /** Values that went in. */
  readonly points: number;
  /** Hours of the longest life, first sample to end of its last. */
  readonly longestHours: number;
}

/**
 * Median per bin, or minimum where the values are a sawtooth; the bin's time is the mean of its samples' times. A bin with
 * under half of its samples is missing.
 */
export function binLives(lives: readonly LifeSeries[]): Binned {
  const seen = lives.filter(({ points }) => points.length > 0);
  const stepSeconds = usualStep(seen);
  const spans = seen.map(({ points }) => spanOf(points) + stepSeconds);
  const total = spans.reduce((sum, span) => sum + span, 0);
  const counted = spans.filter((span) => span >= countedShare * total).length;
  const usual = Math.max(stepSeconds, total / (binsPerRun * Math.min(4, Math.max(1, counted / 2))));
  const tooth = secondsPerTooth(seen);
  const troughs =
    tooth !== null &&
    tooth > usual / 4 &&
    spans.reduce((sum, span) => sum + Math.floor(span / Math.max(usual, tooth)), 0) >= fewestBins;
  const width = troughs ? Math.max(usual, tooth) : usual;
  const bins = seen.map(({ points }, index) => binLife(points, spans[index] ?? 0, width, stepSeconds, troughs));
  const kept = bins.filter(({ x }) => x.length >= fewestBinsPerLife);
  const loadKnown = kept.length > 0 && kept.every(({ loads }) => loads.every((load) => load !== null));
  const loaded = kept.map((bin) => ({ ...bin, raw: bin.loads.map((load) => (loadKnown ? (load ?? 0) : 1)) }));
  const reach = loadKnown ? widestReach(loaded) : 0;
  return {
    groups: loaded.map(({ x, y, places, slots, raw }) => withCovariate({ x, y, places, slots }, raw, reach)),
    loadKnown,
    troughs,
    points: seen.reduce((sum, { points }) => sum + points.length, 0),
    longestHours: Math.max(0, ...spans) / secondsPerHour,
  };
}

function binLife(points: readonly Point[], span: number, width: number, step: number, troughs: boolean) {
  const first = points[0]?.seconds ?? 0;
  // A partial last bin is dropped. Looks are late by milliseconds: the tolerance keeps those from costing a bin.
  const slots = Math.floor(span / width + 0.01);
  const bins: Point[][] = Array.from({ length: slots }, () => []);
  for (const point of points) {
    // Where bins are as narrow as the step, a look belongs to the nearest place, not to the one it came a moment late for.
    const shift = width < 2 * step ? step / 2 : 0;
    bins[Math.floor((point.seconds - first + shift) / width)]?.push(point);
  }
  const x: number[] = [];
  const y: number[] = [];
  const places: number[] = [];
  const loads: (number | null)[] = [];
  for (const [place, bin] of bins.entries()) {
    if (bin.length === 0 || 2 * bin.length < Math.floor(width / step)) continue;
    const values = bin.map(({ value }) => value);
    x.push(bin.reduce((sum, { seconds }) => sum + seconds, 0) / bin.length / secondsPerHour);
    y.push(troughs ? Math.min(...values) : median(values));
    places.push(place);
    loads.push(meanLoad(bin));
  }
  return { x, y, places, slots, loads };
}

function meanLoad(bin: readonly Point[]): number | null {
  const known = bin.flatMap(({ load }) => (load === null || load === undefined ? [] : [load]));
  return known.length === 0 ? null : known.reduce((sum, load) => sum + load, 0) / known.length;
}

/** The usual distance between looks: the median of up to a thousand distances; 1 s when nothing can be said. */
function usualStep(lives: readonly LifeSeries[]): number {
  const total = lives.reduce((sum, { points }) => sum + points.length, 0);
  const stride = Math.max(1, Math.floor(total / 1000));
  const steps: number[] = [];
  for (const { points } of lives) {
    for (let index = 1; index < points.length; index += stride) {
      const step = (points[index]?.seconds ?? 0) - (points[index - 1]?.seconds ?? 0);
      if (step > 0) steps.push(step);
    }
  }
  return steps.length === 0 ? 1 : median(steps);
}

function spanOf(points: readonly Point[]): number {
  return (points.at(-1)?.seconds ?? 0) - (points[0]?.seconds ?? 0);
}
