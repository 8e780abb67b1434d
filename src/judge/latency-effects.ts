// What of a response time is the load's doing, and what the machine's, taken out of it. The machine shows in the control: a
// null server that does nothing, asked beside the target. Factors, not amounts: a slow machine slows everything in proportion.
//
//   log value = level of the life + drift * time + effect of the load + effect of the control + noise

import { mean } from 'simple-statistics';
import {
  type CovariateEffects,
  type CovariateRule,
  covariateEffects,
  varianceOfSum,
} from '../stats/covariate-effects.ts';
import { type Group, pointCount } from '../stats/group.ts';
import type { LatencyBins, LatencyGroup } from './latency-bins.ts';
import { onClock, riseOf } from './latency-clock.ts';
import { withCalmControl } from './latency-control.ts';
import { latencyCut } from './latency-cut.ts';

/** y in hundredths of a logarithm of seconds, rid of what was taken out; the columns are what it was explained with. */
export interface RidGroup extends Group {
  readonly epoch: number;
  readonly startSeconds: number;
  readonly columns: readonly (readonly number[])[];
}

export interface Rid {
  readonly groups: readonly RidGroup[];
  /** null: nothing was taken out. */
  readonly effects: CovariateEffects | null;
  /** Index of the control among the columns; -1: it is not there. */
  readonly controlAt: number;
  readonly loadHeld: boolean;
}

/** Load that moves less is left out of it, and so is one whose movement is mostly noise. */
const leastLoadMove = 0.03;
const leastLoadSignal = 4;
/** Load that moves more may not slow things in proportion: its square is held beside it. */
const bentFrom = 0.3;
/** A covariate that is missing in more bins is not used. */
const mostMissing = 0.25;
/** Effects are learnt from so many bins in all, and so many of each life. */
const learningBins = 96;
const leastLearningBins = 24;
const fewestWide = 4;
/**
 * A machine that makes the null server slow by a tenth makes the target slow by some hundredths: from next to nothing, for one that
 * mostly waits, to somewhat more than a tenth, for one with queues. So it is taken until the run itself shows better; on real
 * systems of 14 ms it was seen to be 0.6 to 0.8, of 100 ms 0.1 to 0.2.
 */
const likeTheControl = { mean: 0.6, variance: 0.25 };

/**
 * Twice: what is left after the first time shows what still settles at the start, and how fast the rest rises; the second time
 * knows both. null: load and time cannot be told apart.
 */
export function takeOut(bins: LatencyBins, withControl: boolean): (Rid & { readonly cut: number }) | null {
  const raw = bins.groups.map((group) => without({ ...group, columns: [] }, []));
  const first = takeOutOnce(bins, 0, riseOf(raw, 0), withControl);
  if (first === null) return null;
  if (first.effects === null) return { ...first, cut: latencyCut(first.groups) };
  const cut = latencyCut(first.groups);
  const rid = takeOutOnce(bins, cut, riseOf(first.groups, cut), withControl);
  return rid === null ? null : { ...rid, cut };
}

/** `cut`: share of each life's beginning that the effects are not learnt from; `rise`: of what is kept, see latency-clock.ts. */
function takeOutOnce(bins: LatencyBins, cut: number, rise: number, withControl: boolean): Rid | null {
  const useControl = withControl && hasControl(bins.groups);
  const useLoad = loadMoves(bins);
  const groups = bins.groups
    .map((group) =>
      keep(group, (index) => isKnown(group.controls[index], useControl) && isKnown(group.loads[index], useLoad)),
    )
    .filter(({ x }) => x.length > 0);
  if (!useControl && !useLoad) {
    return {
      groups: groups.map((group) => ({ ...group, columns: [] })).map((group) => without(group, [])),
      effects: null,
      controlAt: -1,
      loadHeld: false,
    };
  }
  const middleLoad = useLoad ? mean(groups.flatMap(({ loads }) => loads.map((load) => load ?? 0))) : 1;
  const bent = useLoad && loadRange(groups) >= bentFrom;
  const rules: readonly CovariateRule[] = [
    ...(useControl ? [{ noise: bins.controlNoise, belief: likeTheControl }] : []),
    ...(useLoad ? [{ noise: bins.loadNoise / middleLoad ** 2, belief: null }] : []),
    ...(bent ? [{ noise: 0, belief: null }] : []),
  ];
  const withColumns = groups.map((group) => {
    const relative = group.loads.map((load) => (load ?? 0) / middleLoad - 1);
    return {
      ...group,
      columns: [
        ...(useControl ? [group.controls.map((control) => control ?? 0)] : []),
        ...(useLoad ? [relative] : []),
        ...(bent ? [relative.map((load) => load ** 2)] : []),
      ],
    };
  });
  const centred = centre(withColumns, useControl ? 1 : 0);
  const size = Math.max(
    1,
    Math.round(pointCount(centred) / Math.max(learningBins, leastLearningBins * centred.length)),
  );
  const effects = covariateEffects(
    onClock(centred, cut, rise).flatMap((group) => learnable(group, cut, size)),
    rules.map((rule) => ({ ...rule, noise: rule.noise / size })),
  );
  if (effects === null) return null;
  const calm = useControl ? withCalmControl(centred, bins.controlNoise) : centred;
  return {
    groups: calm.map((group) => without(group, effects.effects)),
    effects,
    controlAt: useControl ? 0 : -1,
    loadHeld: useLoad,
  };
}

export function hasControl(groups: readonly LatencyGroup[]): boolean {
  return missing(groups.flatMap(({ controls }) => controls)) <= mostMissing;
}

/** Doubt of a slope (or of any figure that `weigh` takes of a column) that comes from not knowing the effects exactly: a share of y. */
export function doubtOf({ groups, effects }: Rid, weigh: (column: readonly Group[]) => number): number {
  if (effects === null) return 0;
  const weights = (groups[0]?.columns ?? []).map((_, at) =>
    weigh(groups.map((group) => ({ ...group, y: group.columns[at] ?? [] }))),
  );
  return Math.sqrt(Math.max(0, varianceOfSum(effects, weights)));
}

function loadMoves({ groups, loadNoise }: LatencyBins): boolean {
  const loads = groups.flatMap(({ loads: own }) => own);
  if (missing(loads) > mostMissing || loadRange(groups) < leastLoadMove) return false;
  const squares = groups.map(({ loads: own }) => {
    const known = own.filter((load) => load !== null);
    const middle = known.length === 0 ? 0 : mean(known);
    return known.reduce((sum, load) => sum + (load - middle) ** 2, 0);
  });
  return squares.reduce((sum, own) => sum + own, 0) > leastLoadSignal * loads.length * loadNoise;
}

/** How far the load moves, over its largest; 0 where it is unknown or 0. */
function loadRange(groups: readonly LatencyGroup[]): number {
  const known = groups.flatMap(({ loads }) => loads.filter((load) => load !== null));
  const most = Math.max(0, ...known);
  return most > 0 ? (most - Math.min(...known)) / most : 0;
}

function missing(values: readonly (number | null)[]): number {
  return values.length === 0 ? 1 : values.filter((value) => value === null).length / values.length;
}

function isKnown(value: number | null | undefined, needed: boolean): boolean {
  return !needed || (value !== null && value !== undefined);
}

function keep(group: LatencyGroup, wanted: (index: number) => boolean): LatencyGroup {
  const pick = <T>(values: readonly T[]) => values.filter((_, index) => wanted(index));
  const { x, y, places, controls, loads } = group;
  return { ...group, x: pick(x), y: pick(y), places: pick(places), controls: pick(controls), loads: pick(loads) };
}

/** The first columns lose their mean, so that what is left of y keeps its usual size. */
function centre<G extends { readonly columns: readonly (readonly number[])[] }>(
  groups: readonly G[],
  count: number,
): readonly G[] {
  const middles = Array.from({ length: count }, (_, at) => mean(groups.flatMap(({ columns }) => columns[at] ?? [])));
  return groups.map((group) => ({
    ...group,
    columns: group.columns.map((column, at) => column.map((value) => value - (middles[at] ?? 0))),
  }));
}

/** Means of `size` places each: what a covariate does shows over quarters of an hour; from minute to minute it is noise. */
function learnable(group: LatencyGroup & RidGroup, cut: number, size: number) {
  const places = new Map<number, number[]>();
  for (const [index, place] of group.places.entries()) {
    if (place < Math.floor(cut * group.slots)) continue;
    const wide = Math.floor(place / size);
    places.set(wide, [...(places.get(wide) ?? []), index]);
  }
  const full = [...places].filter(([, indices]) => 2 * indices.length >= size);
  const means = (values: readonly number[]) =>
    full.map(([, indices]) => mean(indices.map((index) => values[index] ?? 0)));
  if (full.length < fewestWide) return [];
  return [
    {
      x: means(group.x),
      y: means(group.y.map(Math.log)),
      places: full.map(([place]) => place),
      slots: Math.ceil(group.slots / size),
      covariates: group.columns.map(means),
    },
  ];
}

function without(group: LatencyGroup & RidGroup, effects: readonly number[]): RidGroup {
  const explained = (index: number) =>
    effects.reduce((sum, effect, at) => sum + effect * (group.columns[at]?.[index] ?? 0), 0);
  return { ...group, y: group.y.map((value, index) => 100 * (Math.log(value) - explained(index))) };
}
