// Each hour of a run against the hour it is measured by: how much slower, with an interval as wide as the noise of hours. What load
// and machine explain is taken out. Numbers in, numbers out.
//
//   lives -> bins rid of load and machine -> which noise -> hour's quantile / baseline's, less what is explained, +- noise of both

import { mean } from 'simple-statistics';
import { varianceOfSum } from '../stats/covariate-effects.ts';
import { type Group, partOf } from '../stats/group.ts';
import { varianceOfDifference } from '../stats/noise-of-means.ts';
import { type RememberedSlope, rememberedSlope } from '../stats/remembered-slope.ts';
import { rememberedStep } from '../stats/remembered-step.ts';
import { binLatency } from './latency-bins.ts';
import { leastVariance } from './latency-cut.ts';
import { type Rid, type RidGroup, takeOut } from './latency-effects.ts';
import type { LatencyLife } from './latency-question.ts';

/** A quantile over a whole hour. */
export interface HourQuantile {
  /** Counts hours of the run, from 0. */
  readonly hour: number;
  /** Seconds. */
  readonly value: number;
}

export interface HourChange extends HourQuantile {
  /**
   * Hundredths of the logarithm by which the hour is slower than the baseline hour, load and machine taken out, as a mixture over
   * what the noise may be.
   */
  readonly change: RememberedSlope;
}

/** Histograms keep two digits: a value is known to 0.8 %, evenly. */
const histogramError = 0.8 / Math.sqrt(12);
const secondsPerHour = 3600;
const fewestBinsPerHour = 2;
/** Share of a life that lies on either side of a step. */
const margin = 0.02;
const stepChance = 0.001;
const mostSteps = 6;

export interface HoursCompared {
  readonly baseline: HourQuantile;
  readonly hours: readonly HourChange[];
  readonly hasControl: boolean;
}

/** null when the noise cannot be known, or load and time cannot be told apart. The first of `quantiles` is the baseline hour. */
export function compareHours(lives: readonly LatencyLife[], quantiles: readonly HourQuantile[]): HoursCompared | null {
  const [baseline, ...later] = quantiles;
  const bins = binLatency(lives);
  const rid = takeOut(bins, true) ?? takeOut(bins, false);
  if (baseline === undefined || rid === null) return null;
  const noise = rememberedSlope(partOf(rid.groups, rid.cut, 1).map(level), leastVariance);
  const from = stretchOf(rid, baseline.hour);
  if (noise === null || from === null) return null;
  const hours = later.flatMap((hour): readonly HourChange[] => {
    const to = stretchOf(rid, hour.hour);
    return to === null ? [] : [{ ...hour, change: changeOf(rid, noise, { baseline, from, hour, to }) }];
  });
  return { baseline, hours, hasControl: rid.controlAt >= 0 };
}

/** Steps up and down are no noise: they must not make every hour look as uncertain as themselves. The surest first. */
function level(group: Group): Group {
  let left = group;
  for (let round = 0; round < mostSteps; round += 1) {
    const [up, down] = [1, -1].map((sign) => {
      const step = rememberedStep({ ...left, y: left.y.map((value) => sign * value) }, margin, leastVariance);
      return step === null || step.chance > stepChance || step.beyondLine < 0 ? null : { ...step, sign };
    });
    const surest = up == null || (down != null && down.chance < up.chance) ? down : up;
    if (surest == null) return left;
    const { at, sign, size } = surest;
    left = { ...left, y: left.y.map((value, index) => (index >= at ? value - sign * size.slope : value)) };
  }
  return left;
}

interface Stretch {
  readonly group: RidGroup;
  /** Places of the bins of the hour on the grid of their life. */
  readonly places: readonly number[];
  /** Mean of every column over the hour. */
  readonly columns: readonly number[];
}

/** The bins of an hour, of the life that has most of them; null for too few. */
function stretchOf({ groups }: Rid, hour: number): Stretch | null {
  const stretches = groups.map((group): Stretch => {
    const at = [...group.x.entries()].flatMap(([index, x]) =>
      Math.floor(group.startSeconds / secondsPerHour + x) === hour ? [index] : [],
    );
    const columns = group.columns.map((column) => (at.length === 0 ? 0 : mean(at.map((index) => column[index] ?? 0))));
    return { group, places: at.map((index) => group.places[index] ?? 0), columns };
  });
  const [longest] = stretches.toSorted((a, b) => b.places.length - a.places.length);
  return longest === undefined || longest.places.length < fewestBinsPerHour ? null : longest;
}

interface Pair {
  readonly baseline: HourQuantile;
  readonly from: Stretch;
  readonly hour: HourQuantile;
  readonly to: Stretch;
}

function changeOf({ effects }: Rid, noise: RememberedSlope, { baseline, from, hour, to }: Pair): RememberedSlope {
  const moved = to.columns.map((value, at) => value - (from.columns[at] ?? 0));
  const explained = effects === null ? 0 : moved.reduce((sum, move, at) => sum + move * (effects.effects[at] ?? 0), 0);
  const doubt = effects === null ? 0 : 100 * Math.sqrt(Math.max(0, varianceOfSum(effects, moved)));
  const slope = 100 * (Math.log(hour.value / baseline.value) - explained);
  const apart = from.group !== to.group;
  const slots = Math.max(from.group.slots, to.group.slots);
  const under = noise.under.map((model) => {
    const variance = varianceOfDifference(to.places, from.places, model, { apart, slots });
    return { ...model, slope, standardError: Math.hypot(Math.sqrt(variance), doubt, Math.SQRT2 * histogramError) };
  });
  const squares = under.reduce((sum, { weight, standardError }) => sum + weight * standardError ** 2, 0);
  return { ...noise, under, slope, standardError: Math.sqrt(squares) };
}
