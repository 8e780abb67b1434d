// Since when does it grow? A line that is flat until a bend, then rises (a broken stick): the bend with the least squared error,
// and all bends that fit nearly as well. Asked of growth that is already proven; it never decides.

import type { CovariateGroup } from '../stats/covariate-group.ts';
import type { CovariateSlope } from '../stats/covariate-slope.ts';
import { lagOneAutocorrelation } from '../stats/lag-one-autocorrelation.ts';
import { whitenedLine } from '../stats/whitened-line.ts';

export interface Onset {
  /** Hours since the life began. */
  readonly hours: number;
  readonly lowHours: number;
  readonly highHours: number;
}

const places = 48;
const latest = 0.9;
/** 95 % point of chi-square with one degree of freedom. */
const within = 3.84;
const mostMemory = 0.98;

/**
 * Profile likelihood over the bend, at 1/48 steps of the longest life: bends whose squared error exceeds the least by less than
 * 3.84 of the innovations' variance (95 %; whitened rows, so that memory does not narrow it). One bend for all lives.
 * null when no line can be fitted.
 */
export function onsetOf(groups: readonly CovariateGroup[], whole: CovariateSlope): Onset | null {
  const begin = Math.min(...groups.map(({ x }) => x[0] ?? 0));
  const end = Math.max(...groups.map(({ x }) => x.at(-1) ?? 0));
  const step = ((end - begin) * latest) / places;
  const bends = Array.from({ length: places }, (_, at) => begin + at * step);
  // A bend looks like memory to a straight line: the memory that counts is what the best bend leaves.
  const first = bestOf(profile(groups, bends, Math.min(whole.autocorrelation, mostMemory)));
  if (first === null) return null;
  const plain = whitenedLine(bentAt(groups, first.hours), 0);
  if (plain === null) return null;
  const memory = Math.min(lagOneAutocorrelation(groups, plain.residuals), mostMemory);
  const fits = profile(groups, bends, memory);
  const best = bestOf(fits);
  if (best === null) return null;
  const likely = fits.filter(({ error }) => error - best.error <= within * best.variance).map(({ hours }) => hours);
  // The truth lies between the bends that were tried.
  return {
    hours: best.hours,
    lowHours: Math.max(begin, Math.min(...likely) - step),
    highHours: Math.min(end, Math.max(...likely) + step),
  };
}

interface Bend {
  readonly hours: number;
  readonly error: number;
  readonly variance: number;
}

function profile(groups: readonly CovariateGroup[], bends: readonly number[], memory: number): readonly Bend[] {
  return bends.flatMap((hours) => {
    const line = whitenedLine(bentAt(groups, hours), memory);
    return line === null ? [] : [{ hours, error: line.variance * (line.n - line.parameters), variance: line.variance }];
  });
}

/** x counts from the bend on. */
function bentAt(groups: readonly CovariateGroup[], hours: number): readonly CovariateGroup[] {
  return groups.map((group) => ({ ...group, x: group.x.map((at) => Math.max(0, at - hours)) }));
}

function bestOf(bends: readonly Bend[]): Bend | null {
  return bends.reduce<Bend | null>((least, bend) => (least === null || bend.error < least.error ? bend : least), null);
}
