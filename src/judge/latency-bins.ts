// Points of several lives -> bins of response time, load and control on one even grid per life. Bins by time stamp: a late or
// missing look leaves a place empty. More bins per life than growth has: a step is searched in every life.

import { mean, median } from 'simple-statistics';
import type { Group } from '../stats/group.ts';
import { tamed } from '../stats/tamed.ts';
import type { LatencyLife, LatencyPoint } from './latency-question.ts';

/** Many, so that noise that is forgotten soon can be told from noise that is not. */
const binsOfRun = 384;
const binsPerLife = 96;
const binsOfManyLives = 48;
const fewestBinsPerLife = 4;
/** Lives shorter than this share of the run do not raise the number of bins. */
const countedShare = 0.01;
const mostLivesCounted = 168;
const secondsPerHour = 3600;
const mostJumps = 2000;
/** Standard deviation of normal values over the median of their sizes. */
const deviationPerMiddle = 1.4826;

/** x in hours since the life began, y in seconds; beside each point the logarithm of the control and the load. */
export interface LatencyGroup extends Group {
  readonly epoch: number;
  readonly startSeconds: number;
  readonly controls: readonly (number | null)[];
  readonly loads: readonly (number | null)[];
}

export interface LatencyBins {
  readonly groups: readonly LatencyGroup[];
  /** Variance of the noise of one bin's control (logarithm) and load, from neighbouring looks. */
  readonly controlNoise: number;
  readonly loadNoise: number;
  readonly points: number;
  readonly longestHours: number;
}

/** A bin with under half of its looks is missing. Response times of 0 or less are no response times: they are left out. */
export function binLatency(all: readonly LatencyLife[]): LatencyBins {
  const lives = all
    .map((life) => ({ ...life, points: life.points.filter(({ value }) => value > 0) }))
    .filter(({ points }) => points.length > 0);
  const step = usualStep(lives);
  const spans = lives.map(({ points }) => spanOf(points) + step);
  const total = spans.reduce((sum, span) => sum + span, 0);
  const counted = Math.min(mostLivesCounted, spans.filter((span) => span >= countedShare * total).length);
  const width = Math.max(step, total / binsFor(counted));
  const groups = lives.map((life, index) => binLife(life, spans[index] ?? 0, width, step));
  const looksPerBin = width / step;
  return {
    groups: groups.filter(({ x }) => x.length >= fewestBinsPerLife),
    // A median of many has half as much again of the variance of their mean.
    controlNoise: ((Math.PI / 2) * noiseOfLook(lives, ({ control }) => logOf(control))) / looksPerBin,
    loadNoise: noiseOfLook(lives, ({ load }) => load) / looksPerBin,
    points: lives.reduce((sum, { points }) => sum + points.length, 0),
    longestHours: Math.max(0, ...spans) / secondsPerHour,
  };
}

function binsFor(lives: number): number {
  return Math.max(binsOfRun, Math.min(2 * binsOfRun, binsPerLife * lives), binsOfManyLives * lives);
}

function binLife(
  { epoch, startSeconds, points }: LatencyLife,
  span: number,
  width: number,
  step: number,
): LatencyGroup {
  const first = points[0]?.seconds ?? 0;
  // A partial last bin is dropped. Looks are late by milliseconds: the tolerance keeps those from costing a bin.
  const slots = Math.floor(span / width + 0.01);
  const bins: LatencyPoint[][] = Array.from({ length: slots }, () => []);
  // Where bins are as narrow as the step, a look belongs to the nearest place, not to the one it came a moment late for.
  const shift = width < 2 * step ? step / 2 : 0;
  for (const point of points) bins[Math.floor((point.seconds - first + shift) / width)]?.push(point);
  const full = [...bins.entries()].filter(([, bin]) => bin.length > 0 && 2 * bin.length >= Math.floor(width / step));
  return {
    epoch,
    startSeconds,
    x: full.map(([, bin]) => mean(bin.map(({ seconds }) => seconds)) / secondsPerHour),
    y: tamed(full.map(([, bin]) => median(bin.map(({ value }) => value)))),
    places: full.map(([place]) => place),
    slots,
    controls: full.map(([, bin]) =>
      ofKnown(
        bin.map(({ control }) => logOf(control)),
        median,
      ),
    ),
    loads: full.map(([, bin]) =>
      ofKnown(
        bin.map(({ load }) => load),
        mean,
      ),
    ),
  };
}

function logOf(seconds: number | null): number | null {
  return seconds !== null && seconds > 0 ? Math.log(seconds) : null;
}

/** null unless half of the values are known. */
function ofKnown(values: readonly (number | null)[], fold: (known: number[]) => number): number | null {
  const known = values.filter((value) => value !== null);
  return 2 * known.length < values.length || known.length === 0 ? null : fold(known);
}

/** Variance of what jumps from look to look, by the middle size of the jumps: a stall now and then does not count. */
function noiseOfLook(lives: readonly LatencyLife[], pick: (point: LatencyPoint) => number | null): number {
  const total = lives.reduce((sum, { points }) => sum + points.length, 0);
  const stride = Math.max(1, Math.floor(total / mostJumps));
  const jumps: number[] = [];
  for (const { points } of lives) {
    for (let index = 1; index < points.length; index += stride) {
      const [before, point] = [points[index - 1], points[index]];
      if (before === undefined || point === undefined) continue;
      const [from, to] = [pick(before), pick(point)];
      if (from !== null && to !== null) jumps.push(Math.abs(to - from));
    }
  }
  return jumps.length === 0 ? 0 : (deviationPerMiddle * median(jumps)) ** 2 / 2;
}

/** The usual distance between looks: the median of up to a thousand distances; 1 s when nothing can be said. */
function usualStep(lives: readonly LatencyLife[]): number {
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

function spanOf(points: readonly LatencyPoint[]): number {
  return (points.at(-1)?.seconds ?? 0) - (points[0]?.seconds ?? 0);
}
