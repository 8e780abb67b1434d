// Points of several lives -> bins on an even grid per life, as groups that share a slope. Bins by time stamp: a late or
// missing look leaves a place empty instead of shifting what follows.

import { median } from 'simple-statistics';
import type { Group } from '../stats/group.ts';
import type { LifeSeries, Point } from './series.ts';

/** Bins of a whole run with one or two lives; more lives get more, up to four times as many. */
const binsPerRun = 96;
const fewestBinsPerLife = 4;
/** Lives shorter than this share of the run do not raise the number of bins: a crash loop is not more evidence. */
const countedShare = 0.01;
const secondsPerHour = 3600;

export interface Binned {
  /** x in hours since the life began, y in the gauge's unit. Lives with fewer than four bins are left out. */
  readonly groups: readonly Group[];
  /** Values that went in. */
  readonly points: number;
  /** Hours of the longest life, first sample to end of its last. */
  readonly longestHours: number;
}

/** Median per bin; the bin's time is the mean of its samples' times. A bin with under half of its samples is missing. */
export function binLives(lives: readonly LifeSeries[]): Binned {
  const seen = lives.filter(({ points }) => points.length > 0);
  const stepSeconds = usualStep(seen);
  const spans = seen.map(({ points }) => spanOf(points) + stepSeconds);
  const total = spans.reduce((sum, span) => sum + span, 0);
  const counted = spans.filter((span) => span >= countedShare * total).length;
  const width = Math.max(stepSeconds, total / (binsPerRun * Math.min(4, Math.max(1, counted / 2))));
  const groups = seen.map(({ points }, index) => binLife(points, spans[index] ?? 0, width, stepSeconds));
  return {
    groups: groups.filter(({ x }) => x.length >= fewestBinsPerLife),
    points: seen.reduce((sum, { points }) => sum + points.length, 0),
    longestHours: Math.max(0, ...spans) / secondsPerHour,
  };
}

function binLife(points: readonly Point[], span: number, width: number, step: number): Group {
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
  for (const [place, bin] of bins.entries()) {
    if (bin.length === 0 || 2 * bin.length < Math.floor(width / step)) continue;
    x.push(bin.reduce((sum, { seconds }) => sum + seconds, 0) / bin.length / secondsPerHour);
    y.push(median(bin.map(({ value }) => value)));
    places.push(place);
  }
  return { x, y, places, slots };
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
